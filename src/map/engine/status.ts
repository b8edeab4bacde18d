import type { Map as MapLibre } from 'maplibre-gl';

/** `idle`: everything in view is painted and nothing moves. */
export type Status = 'loading' | 'moving' | 'idle';

export interface StatusControl {
  /** Something was changed that must be painted. */
  readonly loading: () => void;
  readonly setComplete: (complete: boolean) => void;
}

/** Reports what the map is doing, for tests and for whoever waits for the picture. */
export function watchStatus(map: MapLibre, onStatus: (status: Status) => void): StatusControl {
  let complete = false;
  let current: Status = 'loading';
  const report = (status: Status): void => {
    if (status === current) return;
    current = status;
    onStatus(status);
  };
  map.on('movestart', () => report('moving'));
  map.on('idle', () => {
    if (complete) report('idle');
  });
  map.on('webglcontextlost', () => report('loading'));
  return {
    loading: () => report('loading'),
    setComplete: (next) => {
      if (complete === next) return;
      complete = next;
      if (!complete) report('loading');
      // Idle may have passed already; another frame brings it again.
      else map.triggerRepaint();
    },
  };
}
