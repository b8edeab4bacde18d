import { useMemo } from 'react';
import type { KnownArea } from '../../domain/clearance/heldUp';
import { holdGap, type HoldGap } from '../../domain/clearance/missing';
import type { Zone } from '../../domain/zone';
import { hover, select } from '../../state/actions';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat } from '../../state/selectors';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { BasisSources, HowNote } from './amountParts';
import styles from './clearance.module.css';

/** The gaps that say most first: little is missing there. */
const GAPS: readonly HoldGap[] = ['share_needs_area', 'part_only', 'nothing'];

function useByName(): (a: Zone, b: Zone) => number {
  const format = useFormat();
  const name = useZoneName();
  return (a, b) => format.compare(name(a), name(b));
}

/** A name that selects its zone and marks it on the map. */
function ZoneLink({ zone }: { readonly zone: Zone }) {
  const name = useZoneName();
  return (
    <Button
      look="link"
      onClick={() => select(zone.id)}
      onFocus={() => hover(zone.id)}
      onBlur={() => hover(null)}
      onPointerEnter={() => hover(zone.id)}
      onPointerLeave={() => hover(null)}
    >
      {name(zone)}
    </Button>
  );
}

/** Zones without clearance data, apart from the ranking, by what is missing. */
export function WithoutData({ zones, of }: { readonly zones: readonly Zone[]; readonly of: number }) {
  const words = useClearanceWords();
  const format = useFormat();
  const byName = useByName();
  const groups = useMemo(
    () => GAPS.map((gap) => ({ gap, zones: zones.filter((zone) => holdGap(zone) === gap) })),
    [zones],
  );
  if (zones.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="hold-without">
      <h3 id="hold-without" className={styles.sectionName}>
        <span className={styles.hatch} aria-hidden />
        {words.without(format.number(zones.length), format.number(of))}
      </h3>
      <p className="hint">{words.withoutNote}</p>
      {groups
        .filter((group) => group.zones.length > 0)
        .map((group) => {
          const label = words.gaps[group.gap](format.number(group.zones.length));
          return (
            <div key={group.gap}>
              <h4 className={styles.gap}>{label}</h4>
              <ul className={styles.names} aria-label={label}>
                {group.zones.toSorted(byName).map((zone) => (
                  <li key={zone.id}>
                    <ZoneLink zone={zone} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
    </section>
  );
}

interface ClearedProps {
  readonly zones: readonly { readonly zone: Zone; readonly land: KnownArea }[];
}

/** Zones of which all land is cleared: known, and no bottleneck. */
export function Cleared({ zones }: ClearedProps) {
  const words = useClearanceWords();
  const format = useFormat();
  const byName = useByName();
  if (zones.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="hold-cleared">
      <h3 id="hold-cleared" className={styles.sectionName}>
        {words.clearedTitle(format.number(zones.length))}
      </h3>
      <ul className={styles.done}>
        {zones
          .toSorted((a, b) => byName(a.zone, b.zone))
          .map(({ zone, land }) => (
            <li key={zone.id}>
              <ZoneLink zone={zone} /> <HowNote how={land.how} bases={land.bases} />{' '}
              <small className={styles.quiet}>{format.asOf(land.asOf)}</small>
              <BasisSources zone={zone} bases={land.bases} />
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Zones that hold up land but of which nothing that is weighed is known. */
export function Unweighed({ zones }: { readonly zones: readonly Zone[] }) {
  const words = useClearanceWords();
  const byName = useByName();
  if (zones.length === 0) return null;
  return (
    <div>
      <p className="hint">{words.unweighed}</p>
      <ul className={styles.names}>
        {zones.toSorted(byName).map((zone) => (
          <li key={zone.id}>
            <ZoneLink zone={zone} />
          </li>
        ))}
      </ul>
    </div>
  );
}
