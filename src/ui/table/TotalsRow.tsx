import type { NumberColumn, Total } from '../../domain/tableRows';
import { useFormat, useT } from '../../state/selectors';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { NUMBER_SPECS, type NumberSpec } from './columns';
import styles from './table.module.css';

interface TotalsRowProps {
  readonly totals: Readonly<Record<NumberColumn, Total>>;
  readonly shown: number;
  /** Rows that are parts of other rows. */
  readonly notAdded: number;
}

/** What can be added up, and over how many zones each sum speaks. */
export function TotalsRow({ totals, shown, notAdded }: TotalsRowProps) {
  const t = useT();
  const format = useFormat();
  const words = t.panels.table;
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.name}>
          {words.total}
        </th>
        <td colSpan={3}>
          {format.value(shown, 'zones')}
          <small className={styles.aside}>
            {[words.totalNote, ...(notAdded > 0 ? [words.notAdded(format.number(notAdded))] : [])].join(' · ')}
          </small>
        </td>
        {NUMBER_SPECS.map((spec) => (
          <TotalCell key={spec.id} spec={spec} total={totals[spec.id]} />
        ))}
      </tr>
    </tfoot>
  );
}

function TotalCell({ spec, total: { sum, stated, of } }: { readonly spec: NumberSpec; readonly total: Total }) {
  const t = useT();
  const format = useFormat();
  return (
    <td className={styles.number}>
      {sum !== null && <strong>{spec.unitInHeader ? format.number(sum) : format.value(sum, spec.unit)}</strong>}
      <small className={styles.aside}>
        {t.panels.table.stated(format.number(stated), format.number(of))}
        <VisuallyHidden> {t.panels.table.statesIt}</VisuallyHidden>
      </small>
    </td>
  );
}
