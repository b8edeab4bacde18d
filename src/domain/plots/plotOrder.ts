import type { PlotColumnId } from './plotIndex';
import { columnOf, type PlotTable } from './plotTable';

/** What a table may be ordered by. `row` is the order of the rows themselves: by zone, then by lot. */
export const PLOT_SORT_KEYS = ['row', 'status', 'sector', 'area', 'price'] as const;
export type PlotSortKey = (typeof PLOT_SORT_KEYS)[number];

/** The column that an order needs, if any. */
export const columnOfSort = (key: PlotSortKey): PlotColumnId | null => (key === 'row' ? null : key);

/**
 * Rows in the order of a figure; those that do not state it come last either way, and equal ones stay in the order of
 * the rows. Prices are compared as they stand: narrow to one basis first.
 */
export function orderPlots(table: PlotTable, rows: Uint32Array, key: PlotSortKey, descending: boolean): Uint32Array {
  if (key === 'row') return descending ? rows.toReversed() : rows;
  const column = columnOf(table, key);
  const coded = key === 'status' || key === 'sector';
  const isUnknown = (value: number): boolean => (coded ? value === 0 : Number.isNaN(value));
  const known = rows.filter((row) => !isUnknown(column[row] as number));
  const unknown = rows.filter((row) => isUnknown(column[row] as number));
  const ordered = new Uint32Array(rows.length);
  ordered.set(sortedByValue(known, column, descending));
  ordered.set(unknown, known.length);
  return ordered;
}

/**
 * A radix sort, sixteen bits at a time: stable, and a fifth of the time that a comparing sort takes for a million. The
 * bits of a double order like the double, once those of a negative one are turned over.
 */
function sortedByValue(rows: Uint32Array, column: ArrayLike<number>, descending: boolean): Uint32Array {
  const count = rows.length;
  const values = Float64Array.from(rows, (row) => (column[row] as number) + 0);
  const words = new Uint16Array(values.buffer);
  for (let i = 0; i < count; i++) {
    const negative = (words[i * 4 + 3] as number) & 0x8000;
    for (let word = 0; word < 4; word++) {
      const bits = words[i * 4 + word] as number;
      const up = negative ? ~bits : word === 3 ? bits ^ 0x8000 : bits;
      words[i * 4 + word] = descending ? ~up : up;
    }
  }
  let from = Uint32Array.from({ length: count }, (_, i) => i);
  let to = new Uint32Array(count);
  const starts = new Uint32Array(0x10001);
  for (let word = 0; word < 4; word++) {
    starts.fill(0);
    for (let i = 0; i < count; i++) {
      const digit = words[i * 4 + word] as number;
      starts[digit + 1] = (starts[digit + 1] as number) + 1;
    }
    // One digit for all: nothing moves.
    if (count > 0 && starts[(words[word] as number) + 1] === count) continue;
    for (let digit = 1; digit < starts.length; digit++) {
      starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
    }
    for (const i of from) {
      const digit = words[i * 4 + word] as number;
      const at = starts[digit] as number;
      to[at] = i;
      starts[digit] = at + 1;
    }
    [from, to] = [to, from];
  }
  return from.map((i) => rows[i] as number);
}

/** The rows of one page of a table, the first page being 0. */
export const pageOfRows = (rows: Uint32Array, page: number, size: number): Uint32Array =>
  rows.subarray(page * size, (page + 1) * size);
