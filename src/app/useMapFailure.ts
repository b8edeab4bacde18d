import { useEffect } from 'react';
import { changeView, notify } from '../state/actions';
import { useStore } from '../state/store';

/** Where the map cannot be drawn the table stands in for it, and an alert says so. */
export function useMapFailure(): void {
  // The stage says so itself, and does without.
  const failed = useStore((s) => s.mapState === 'failed' && s.view.mode === 'explore');
  useEffect(() => {
    if (!failed) return;
    notify({ kind: 'no-webgl' });
    changeView({ table: true }, 'replace');
  }, [failed]);
}
