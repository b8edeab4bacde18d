import { useEffect } from 'react';
import { useStore } from '../state/store';

/** While "Find land" is open, map and table show what it finds. The code for it comes when it is opened. */
export function useFinding(): void {
  const open = useStore((s) => s.view.workspace === 'find');
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    let stop: (() => void) | undefined;
    import('../state/finding').then(
      ({ startFinding }) => {
        if (wanted) stop = startFinding();
        return null;
      },
      // The panel, whose code comes the same way, says so.
      () => null,
    );
    return () => {
      wanted = false;
      stop?.();
    };
  }, [open]);
}
