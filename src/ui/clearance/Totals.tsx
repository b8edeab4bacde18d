import { useMemo } from 'react';
import { boardTotals, type AmountId, type BoardRow, type BoardTotal } from '../../domain/clearance/board';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import styles from './clearance.module.css';

const SUMMED: readonly AmountId[] = ['left', 'cleared', 'households'];

/** What can be added up, per date, and over how many zones each sum speaks. */
export function Totals({ rows }: { readonly rows: readonly BoardRow[] }) {
  const words = useClearanceWords();
  const dataset = useStore((s) => s.dataset);
  const totals = useMemo(() => boardTotals(rows, dataset), [rows, dataset]);
  return (
    <section className={styles.section} aria-labelledby="hold-totals">
      <h3 id="hold-totals" className={styles.sectionName}>
        {words.cityTotals}
      </h3>
      <dl className={styles.totals}>
        {SUMMED.map((id) => (
          <div key={id}>
            <dt>{words.amounts[id]}</dt>
            <dd>
              <TotalText total={totals[id]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">{words.totalsNote}</p>
    </section>
  );
}

/** "2 of 112 zones state it", then a sum per date. */
export function TotalText({ total: { sums, stated, derived, of } }: { readonly total: BoardTotal }) {
  const words = useClearanceWords();
  const format = useFormat();
  return (
    <>
      <span>{words.stated(format.number(stated), format.number(of))}</span>
      {derived > 0 && <small>{words.andOurs(format.number(derived))}</small>}
      {sums.map(({ asOf, sum, unit, qualifier, zones }) => (
        <small key={asOf ?? ''}>
          {words.sumOf(format.value(sum, unit, qualifier), format.asOf(asOf), format.number(zones))}
        </small>
      ))}
    </>
  );
}
