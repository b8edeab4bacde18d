import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { clearanceHistory } from '../../domain/clearanceHistory';
import type { Zone } from '../../domain/zone';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Spinner } from '../kit/Spinner';
import styles from './clearance.module.css';

const ClearanceChart = lazy(async () => ({ default: (await import('../zone/ClearanceChart')).ClearanceChart }));

/** The clearance of one zone over the years, different bases apart; zones with most dates come first. */
export function YearsSection({ zones }: { readonly zones: readonly Zone[] }) {
  const words = useClearanceWords();
  const format = useFormat();
  const name = useZoneName();
  const id = useId();
  const sources = useStore((s) => s.dataset.sources);
  const selected = useStore((s) => s.view.selected);
  const [wanted, setWanted] = useState<string | null>(null);
  const dated = useMemo(
    () =>
      zones
        .map((zone) => {
          // A single date is a point of the chart too.
          const histories = clearanceHistory(zone, sources, 1);
          const points = histories.reduce(
            (sum, { series }) => sum + series.reduce((n, one) => n + one.points.length, 0),
            0,
          );
          return { zone, histories, points };
        })
        .filter(({ points }) => points > 0)
        .toSorted((a, b) => b.points - a.points || format.compare(name(a.zone), name(b.zone))),
    [zones, sources, format, name],
  );
  const shown =
    dated.find(({ zone }) => zone.id === wanted) ?? dated.find(({ zone }) => zone.id === selected) ?? dated[0];
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.sectionName}>
        {words.history}
      </h3>
      {shown ? (
        <>
          <label className={styles.choose}>
            {words.historyOf}
            <select className="field" value={shown.zone.id} onChange={(event) => setWanted(event.target.value)}>
              {dated.map(({ zone }) => (
                <option key={zone.id} value={zone.id}>
                  {name(zone)}
                </option>
              ))}
            </select>
          </label>
          <Suspense fallback={<Spinner />}>
            <ClearanceChart key={shown.zone.id} zone={shown.zone} histories={shown.histories} />
          </Suspense>
        </>
      ) : (
        <p className="hint">{words.noHistory}</p>
      )}
    </section>
  );
}
