import { useEffect } from 'react';
import { useStore } from '../state/store';

/** While it is asked what changed since a release, map and table show the zones that did. The code comes when asked. */
export function useMarkingChanges(): void {
  const asked = useStore((s) => s.view.since !== null);
  useEffect(() => {
    if (!asked) return;
    let wanted = true;
    let stop: (() => void) | undefined;
    import('../state/releases').then(
      ({ startMarkingChanges }) => {
        if (wanted) stop = startMarkingChanges();
        return null;
      },
      // The tray, whose code comes the same way, says so.
      () => null,
    );
    return () => {
      wanted = false;
      stop?.();
    };
  }, [asked]);
}
