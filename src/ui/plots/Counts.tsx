import { addTotals } from '../../domain/plots/plotTotals';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { useFormat } from '../../state/selectors';
import { landText } from './amount';
import styles from './plots.module.css';

/** How many plots of how many the filter leaves, and how much land they are. */
export function Counts() {
  const words = usePlotsWords();
  const format = useFormat();
  const totals = usePlots((s) => s.totals);
  const opened = usePlots((s) => s.opened);
  if (opened.kind !== 'open') return null;
  const total = totals.kind === 'here' ? addTotals(totals.value) : null;
  return (
    <output className={styles.counts}>
      {total
        ? `${words.countOf(format.number(total.count), format.number(opened.set.index.rows))}${
            total.count > 0 ? ` · ${landText(total, words, format)}` : ''
          }`
        : totals.kind === 'coming' && words.loading}
      {total?.count === 0 && <span className={styles.quiet}> {words.filters.none}</span>}
    </output>
  );
}
