import { useMemo } from 'react';
import { sortRows, toRow, totalsOf } from '../../domain/tableRows';
import { KINDS, STATUSES } from '../../domain/zone';
import { hover } from '../../state/actions';
import { selectShownZones, useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { COLUMNS } from '../../view/view';
import { useZoneName } from '../figure/names';
import { HeaderCell } from './HeaderCell';
import { reachableWhileItScrolls } from './reachable';
import styles from './table.module.css';
import { TotalsRow } from './TotalsRow';
import { ZoneRow } from './ZoneRow';

/** All zones that the layers and filters show, as a table: the equal of the map. */
export function ZoneTable() {
  const t = useT();
  const format = useFormat();
  const zones = useStore(selectShownZones);
  const dataset = useStore((s) => s.dataset);
  const sort = useStore((s) => s.view.sort);
  const zoneName = useZoneName();
  const words = t.panels.table;

  const rows = useMemo(() => zones.map((zone) => toRow(zone, dataset)), [zones, dataset]);
  const totals = useMemo(() => totalsOf(rows), [rows]);
  const sorted = useMemo(
    () => sortRows(rows, sort, { compare: format.compare, name: zoneName, kinds: KINDS, statuses: STATUSES }),
    [rows, sort, format, zoneName],
  );
  const notAdded = rows.filter(({ zone }) => !zone.counted).length;

  return (
    <section
      ref={reachableWhileItScrolls}
      className={styles.scroll}
      aria-label={words.scroll}
      onPointerLeave={() => hover(null)}
    >
      <table className={styles.table} aria-label={words.name}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <HeaderCell key={column} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <ZoneRow key={row.zone.id} row={row} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={COLUMNS.length} className={styles.none}>
                {words.none}
              </td>
            </tr>
          )}
        </tbody>
        <TotalsRow totals={totals} shown={rows.length} notAdded={notAdded} />
      </table>
    </section>
  );
}
