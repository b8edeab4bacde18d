import { selectSelectedZone, useT } from '../state/selectors';
import { useStore } from '../state/store';
import { useZoneName } from '../ui/figure/names';

/** Tells screen readers which zone is chosen, wherever it was chosen. */
export function Announcer() {
  const t = useT();
  const zoneName = useZoneName();
  const zone = useStore(selectSelectedZone);
  return (
    <div className="visually-hidden" aria-live="polite">
      {zone && t.header.selected(zoneName(zone))}
    </div>
  );
}
