import { useId, useMemo } from 'react';
import { INDICATORS } from '../../domain/indicators';
import { LENSES, type LensId, type Reading } from '../../domain/indicators/indicator';
import { changeView } from '../../state/actions';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';

/** What colours the map, each with its colours and with how many places publish it. */
export function LensChoice() {
  const t = useT();
  const id = useId();
  const chosen = useStore((s) => s.view.lens);
  return (
    <div role="radiogroup" aria-labelledby={id} className="lenses">
      <h3 id={id} className="group-title">
        {t.lens.label}
      </h3>
      {LENSES.map((lens) => (
        <LensOption key={lens} lens={lens} group={id} chosen={lens === chosen} />
      ))}
    </div>
  );
}

interface LensOptionProps {
  readonly lens: LensId;
  readonly group: string;
  readonly chosen: boolean;
}

function LensOption({ lens, group, chosen }: LensOptionProps) {
  const t = useT();
  const format = useFormat();
  const coverageId = useId();
  const dataset = useStore((s) => s.dataset);
  const { scale, read } = INDICATORS[lens];
  const known = useMemo(() => dataset.zones.filter((zone) => isKnown(read(zone, dataset))).length, [dataset, read]);
  const roles = scale.type === 'bins' ? scale.bins.map((bin) => bin.role) : scale.categories.map((c) => c.role);
  const all = dataset.zones.length;

  return (
    <div className="lens">
      <label className="check">
        <input
          type="radio"
          name={group}
          checked={chosen}
          aria-describedby={coverageId}
          onChange={() => changeView({ lens })}
        />
        {t.lens[lens]}
      </label>
      <span
        id={coverageId}
        className="lens__coverage"
        title={t.layersPanel.publish(format.number(known), format.number(all))}
      >
        <span aria-hidden>{`${format.number(known)}/${format.number(all)}`}</span>
        <span className="visually-hidden">{t.layersPanel.publish(format.number(known), format.number(all))}</span>
      </span>
      <span className="lens__ramp" aria-hidden>
        {roles.map((role) => (
          <i key={role} style={{ background: `var(--d-${role.replaceAll('_', '-')})` }} />
        ))}
      </span>
    </div>
  );
}

/** An old figure is shown as history and is not counted as published. */
const isKnown = ({ value, history }: Reading): boolean => value !== null && !history;
