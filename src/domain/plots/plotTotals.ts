import { PLOT_STATES, type PlotState } from './plot';
import type { PlotColumn, PlotTotal, PlotTotals } from './plotIndex';
import { columnOf, type PlotTable } from './plotTable';

const byState = <T>(make: (state: PlotState, code: number) => T): Readonly<Record<PlotState, T>> =>
  Object.fromEntries(PLOT_STATES.map((state, code) => [state, make(state, code)])) as Record<PlotState, T>;

/**
 * Counts and land per status of some rows. Unknown areas are counted apart, never added as 0. Where all areas are whole
 * multiples of 1/`divisor` ha, the sum is of whole numbers and so exact; with `null` it is a sum of doubles.
 */
export function sumByState(
  status: ArrayLike<number>,
  areaHa: ArrayLike<number>,
  divisor: number | null,
  rows: Iterable<number>,
): PlotTotals {
  const counts = new Float64Array(PLOT_STATES.length);
  const sums = new Float64Array(PLOT_STATES.length);
  const unknown = new Float64Array(PLOT_STATES.length);
  for (const row of rows) {
    const code = status[row] as number;
    const value = areaHa[row] as number;
    counts[code] = (counts[code] as number) + 1;
    if (Number.isNaN(value)) unknown[code] = (unknown[code] as number) + 1;
    else sums[code] = (sums[code] as number) + (divisor === null ? value : Math.round(value * divisor));
  }
  return byState((_, code) => ({
    count: counts[code] as number,
    areaHa: (sums[code] as number) / (divisor ?? 1),
    areaUnknown: unknown[code] as number,
  }));
}

/** What areas are whole multiples of, as the index tells; `null` when they are any doubles. */
export const areaDivisor = ({ type, divisor }: Pick<PlotColumn, 'type' | 'divisor'>): number | null =>
  type === 'u32' ? divisor : null;

/** Counts and land per status of some rows of a table. Needs `status` and `area`. */
export function totalsOf(table: PlotTable, rows: Uint32Array): PlotTotals {
  const divisor = areaDivisor(table.index.columns.area);
  return sumByState(columnOf(table, 'status'), columnOf(table, 'area'), divisor, rows);
}

/** The sum over some statuses; all of them when none is named. */
export function addTotals(totals: PlotTotals, states: readonly PlotState[] = PLOT_STATES): PlotTotal {
  return states.reduce<PlotTotal>(
    (sum, state) => ({
      count: sum.count + totals[state].count,
      areaHa: sum.areaHa + totals[state].areaHa,
      areaUnknown: sum.areaUnknown + totals[state].areaUnknown,
    }),
    { count: 0, areaHa: 0, areaUnknown: 0 },
  );
}
