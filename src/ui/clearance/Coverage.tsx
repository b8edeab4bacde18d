import { useMemo } from 'react';
import { boardTotals, type BoardRow } from '../../domain/clearance/board';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import styles from './clearance.module.css';

/** Over how many zones the board speaks at all. */
export function Coverage({ rows }: { readonly rows: readonly BoardRow[] }) {
  const words = useClearanceWords();
  const format = useFormat();
  const dataset = useStore((s) => s.dataset);
  const { left } = useMemo(() => boardTotals(rows, dataset), [rows, dataset]);
  return (
    <output className={styles.status}>
      {words.status(format.number(left.stated), format.number(left.of))}
      {left.derived > 0 && ` · ${words.statusDerived(format.number(left.derived))}`}
    </output>
  );
}
