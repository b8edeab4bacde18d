import { useStore } from '../state/store';

/** A data file that hangs must not keep the map away for ever, ms. */
const LONGEST_WAIT_MS = 20_000;

/**
 * When the map's program may be fetched: at once, but on a slow network (`early.ts`) only once the data is here, so
 * that figures and table need not share the line with it.
 */
export function mapTurn(): Promise<void> {
  if (document.documentElement.dataset['network'] !== 'slow' || useStore.getState().loaded) return Promise.resolve();
  return new Promise((resolve) => {
    const go = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = useStore.subscribe((s) => {
      if (s.loaded) go();
    });
    const timer = setTimeout(go, LONGEST_WAIT_MS);
  });
}
