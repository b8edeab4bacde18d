import { useEffect } from 'react';
import { changeView, dismiss, notify } from '../state/actions';
import { useStore } from '../state/store';

/** Where the map cannot be drawn the table stands in for it, and an alert says so until it can. */
export function useMapFailure(): void {
  // The stage says so itself, and does without.
  const failed = useStore((s) => s.mapState === 'failed' && s.view.mode === 'explore');
  useEffect(() => {
    if (!failed) return;
    const notice = { kind: 'no-webgl' } as const;
    notify(notice);
    changeView({ table: true }, 'replace');
    // A map that came back after all needs no word; the table is the reader's to close.
    return () => dismiss(notice);
  }, [failed]);
}
