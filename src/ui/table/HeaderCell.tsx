import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { changeView } from '../../state/actions';
import { useT } from '../../state/selectors';
import type { ColumnId, Sort } from '../../view/view';
import { isNumeric } from './columns';
import styles from './table.module.css';

interface HeaderCellProps {
  readonly column: ColumnId;
  readonly sort: Sort;
}

/** The name of a column; pressing it sorts by it, and again the other way. Numbers start with the largest. */
export function HeaderCell({ column, sort }: HeaderCellProps) {
  const t = useT();
  const active = sort.column === column;
  const onSort = (): void =>
    changeView({ sort: { column, descending: active ? !sort.descending : isNumeric(column) } }, 'replace');
  const Arrow = !active ? ArrowUpDown : sort.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={isNumeric(column) ? styles.number : undefined}
      aria-sort={!active ? 'none' : sort.descending ? 'descending' : 'ascending'}
    >
      <button type="button" className={styles.sort} onClick={onSort} title={t.panels.table.sortBy(t.columns[column])}>
        {t.columns[column]}
        <Arrow aria-hidden className={active ? styles.arrowActive : styles.arrow} />
      </button>
    </th>
  );
}
