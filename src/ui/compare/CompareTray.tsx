import { Columns3 } from 'lucide-react';
import { clearCompared, openComparison, removeCompared } from '../../state/compare';
import { useInvest } from '../../state/invest';
import { selectZoneById, useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { Chip } from '../kit/Chip';

/** What is being compared, over the map, until it is seen side by side. */
export function CompareTray() {
  const t = useT();
  const words = useInvest();
  const format = useFormat();
  const name = useZoneName();
  const byId = useStore(selectZoneById);
  const compared = useStore((s) => s.view.compared);
  const seen = useStore((s) => s.view.workspace === 'compare');
  const zones = compared.flatMap((id) => byId.get(id) ?? []);
  if (seen || zones.length === 0) return null;
  const enough = zones.length > 1;
  return (
    <section className="panel tray" aria-label={words.compare.tray}>
      <ul className="tray__chips">
        {zones.map((zone) => (
          <li key={zone.id}>
            <Chip removeLabel={words.compare.remove(name(zone))} onRemove={() => removeCompared(zone.id)}>
              <span className="tray__name">{name(zone)}</span>
            </Chip>
          </li>
        ))}
      </ul>
      <span className="tray__actions">
        <Button onClick={clearCompared}>{words.compare.clear}</Button>
        {enough ? (
          <Button look="primary" onClick={openComparison}>
            <Columns3 aria-hidden />
            {words.compare.open(format.number(zones.length))}
          </Button>
        ) : (
          <span className="hint">{words.compare.openOne}</span>
        )}
      </span>
      <span className="visually-hidden" aria-live="polite">
        {t.actions.compare}: {format.list(zones.map(name))}
      </span>
    </section>
  );
}
