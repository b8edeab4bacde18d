import type { BaseId, Camera } from '../view/view';
import type { OnlineStyle } from './style/input';
import { isOnlineSource } from './style/sources';

/** So many tiles may fail before the base counts as gone. */
const TOLERATED_ERRORS = 3;

export interface OnlineBase {
  /** The online base to draw; `null` for none, and until it has arrived. */
  readonly current: () => OnlineStyle | null;
  readonly want: (base: BaseId, camera: Camera) => void;
  /** A source's request came to nothing. */
  readonly sourceFailed: (sourceId: string) => void;
}

/**
 * Keeps the online base map that the user wants. Until it has arrived the map stays as it was; when it does not come,
 * or stops coming, `onGone` is told.
 */
export function makeOnlineBase(onChange: () => void, onGone: () => void): OnlineBase {
  let wanted: BaseId = 'offline';
  let current: OnlineStyle | null = null;
  let errors = 0;
  const lose = (): void => {
    wanted = 'offline';
    current = null;
    onGone();
  };
  const fetchBase = async (base: Exclude<BaseId, 'offline'>, camera: Camera): Promise<void> => {
    const online = await import('./baseMaps').then((m) => m.fetchOnlineBase(base, camera)).catch(() => null);
    if (wanted !== base) return;
    current = online;
    if (online) onChange();
    else lose();
  };
  return {
    current: () => current,
    want: (base, camera) => {
      if (base === wanted) return;
      wanted = base;
      errors = 0;
      if (base === 'offline') {
        current = null;
        return;
      }
      void fetchBase(base, camera);
    },
    sourceFailed: (sourceId) => {
      if (!current || !isOnlineSource(sourceId)) return;
      errors += 1;
      if (errors >= TOLERATED_ERRORS) lose();
    },
  };
}
