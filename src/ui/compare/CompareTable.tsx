import { useMemo, type CSSProperties } from 'react';
import { commonMetresPerPixel, frameOf } from '../../domain/compare/frames';
import { compareRows, type CompareGroup, type CompareRow } from '../../domain/compare/rows';
import type { Zone } from '../../domain/zone';
import { useInvest } from '../../state/invest';
import { useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { Best, useCells } from './cells';
import { ColumnHead } from './ColumnHead';
import styles from './compare.module.css';
import { LandRow } from './LandRow';
import { MINI, MiniMap } from './MiniMap';

interface CompareTableProps {
  readonly zones: readonly Zone[];
  readonly onlyDifferences: boolean;
}

/** Every figure of the places in rows, one column each. */
export function CompareTable({ zones, onlyDifferences }: CompareTableProps) {
  const { compare: words } = useInvest();
  const dataset = useStore((s) => s.dataset);
  const format = useFormat();
  const all = useMemo(() => compareRows(zones, dataset), [zones, dataset]);
  const groups = useMemo(() => (onlyDifferences ? differing(all) : all), [all, onlyDifferences]);
  const hidden = countRows(all) - countRows(groups);
  return (
    <table className={styles.table} aria-label={words.table} style={{ '--places': zones.length } as CSSProperties}>
      <colgroup>
        <col className={styles.figureColumn} />
        {zones.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            <VisuallyHidden>{words.figure}</VisuallyHidden>
          </th>
          {zones.map((zone, i) => (
            <ColumnHead key={zone.id} zone={zone} first={i === 0} last={i === zones.length - 1} />
          ))}
        </tr>
      </thead>
      <tbody>
        <MapRow zones={zones} />
        <LandRow zones={zones} />
      </tbody>
      {groups.map((group) => (
        <Group key={group.group} group={group} zones={zones} />
      ))}
      {hidden > 0 && (
        <tfoot>
          <tr>
            <td colSpan={zones.length + 1} className={styles.legend}>
              {words.hidden(format.number(hidden))}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const differing = (groups: readonly CompareGroup[]): readonly CompareGroup[] =>
  groups
    .map(({ group, rows }) => ({ group, rows: rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length > 0);

const countRows = (groups: readonly CompareGroup[]): number => groups.reduce((n, { rows }) => n + rows.length, 0);

function MapRow({ zones }: { readonly zones: readonly Zone[] }) {
  const { compare: words } = useInvest();
  const metresPerPixel = useMemo(
    () =>
      commonMetresPerPixel(
        zones.flatMap((zone) => frameOf(zone) ?? []),
        MINI,
      ),
    [zones],
  );
  return (
    <tr>
      <th scope="row" className={styles.label}>
        {words.mapRow}
      </th>
      {zones.map((zone) => (
        <td key={zone.id}>
          <MiniMap zone={zone} metresPerPixel={metresPerPixel} />
        </td>
      ))}
    </tr>
  );
}

function Group({ group: { group, rows }, zones }: { readonly group: CompareGroup; readonly zones: readonly Zone[] }) {
  const t = useT();
  const { compare: words } = useInvest();
  const cells = useCells();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={zones.length + 1} className={styles.group}>
          <span>{group === 'distances' ? words.distances : t.panels.zone.groups[group]}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={keyOf(row)} data-differs={row.differs}>
          <RowLabel row={row} />
          {cells(row, zones).map((cell, i) => {
            const id = zones[i]?.id ?? '';
            const best = row.best.includes(id);
            return (
              <td key={id} data-best={best}>
                {cell}
                {best && <Best />}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function keyOf(row: CompareRow): string {
  switch (row.kind) {
    case 'identity':
      return row.row;
    case 'figure':
      return row.field;
    case 'rent':
      return 'rent';
    case 'distance':
      return row.gateway.id;
  }
}

function RowLabel({ row }: { readonly row: CompareRow }) {
  const names = useNames();
  const { compare: words } = useInvest();
  const name = useZoneName();
  const label = (): string => {
    switch (row.kind) {
      case 'identity':
        return words.rows[row.row];
      case 'figure':
        return names.zoneFields[row.field];
      case 'rent':
        return words.rent;
      case 'distance':
        return name(row.gateway);
    }
  };
  return (
    <th scope="row" className={styles.label}>
      {label()}
      {row.differs && <VisuallyHidden> ({words.differs})</VisuallyHidden>}
      {row.direction && <small className={styles.aside}>{words.directions[row.direction]}</small>}
    </th>
  );
}
