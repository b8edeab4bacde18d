import { select } from '../state/actions';
import { selectShownZones, useFormat, useT } from '../state/selectors';
import { useStore } from '../state/store';
import { useZoneName } from '../ui/figure/names';
import { Button } from '../ui/kit/Button';

/** Stands in for the map where it cannot be drawn. */
export function EmbedList() {
  const t = useT();
  const format = useFormat();
  const name = useZoneName();
  const zones = useStore(selectShownZones);
  return (
    <ul className="embed__list" aria-label={t.panels.table.name}>
      {zones
        .toSorted((a, b) => format.compare(name(a), name(b)))
        .map((zone) => (
          <li key={zone.id}>
            <Button look="link" onClick={() => select(zone.id)}>
              {name(zone)}
            </Button>
          </li>
        ))}
    </ul>
  );
}
