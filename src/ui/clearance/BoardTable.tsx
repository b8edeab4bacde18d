import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  AMOUNTS,
  boardTotals,
  isStage,
  sortBoard,
  type BoardColumn,
  type BoardRow,
  type BoardSort,
} from '../../domain/clearance/board';
import { STAGES } from '../../domain/clearance/stages';
import { hover } from '../../state/actions';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { reachableWhileItScrolls } from '../table/reachable';
import styles from './board.module.css';
import { BoardLine } from './BoardLine';
import { TotalText } from './Totals';

const COLUMNS: readonly BoardColumn[] = ['name', ...STAGES, ...AMOUNTS];

/** Every zone with its ladder and its land: the whole board, sortable by any column. */
export function BoardTable({ rows }: { readonly rows: readonly BoardRow[] }) {
  const words = useClearanceWords();
  const format = useFormat();
  const zoneName = useZoneName();
  const dataset = useStore((s) => s.dataset);
  const [sort, setSort] = useState<BoardSort>({ column: 'left', descending: true });
  const totals = useMemo(() => boardTotals(rows, dataset), [rows, dataset]);
  const sorted = useMemo(
    () => sortBoard(rows, sort, (a, b) => format.compare(zoneName(a), zoneName(b))),
    [rows, sort, format, zoneName],
  );
  return (
    <section
      ref={reachableWhileItScrolls}
      className={styles.scroll}
      aria-label={words.boardScroll}
      onPointerLeave={() => hover(null)}
    >
      <table className={styles.table} aria-label={words.board}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Header key={column} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <BoardLine key={row.zone.id} row={row} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={COLUMNS.length} className={styles.none}>
                {words.nothing}
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.name}>
              {words.totals}
            </th>
            <td colSpan={STAGES.length} className={styles.note}>
              {words.ladderNote} {words.totalsNote}
            </td>
            {AMOUNTS.map((id) => (
              <td key={id} className={styles.total}>
                <TotalText total={totals[id]} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface HeaderProps {
  readonly column: BoardColumn;
  readonly sort: BoardSort;
  readonly onSort: (sort: BoardSort) => void;
}

/** The name of a column; pressing it sorts by it, and again the other way. All but names start with the most. */
function Header({ column, sort, onSort }: HeaderProps) {
  const words = useClearanceWords();
  const active = sort.column === column;
  const label = column === 'name' ? words.name : isStage(column) ? words.stages[column] : words.columns[column];
  const Arrow = !active ? ArrowUpDown : sort.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={column === 'name' ? styles.name : isStage(column) ? styles.stage : styles.number}
      aria-sort={!active ? 'none' : sort.descending ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        className={styles.sort}
        title={words.sortBy(label)}
        onClick={() => onSort({ column, descending: active ? !sort.descending : column !== 'name' })}
      >
        {label}
        <Arrow aria-hidden className={active ? styles.arrowActive : styles.arrow} />
      </button>
    </th>
  );
}
