import { PLOT_STATES, type PlotState } from './plot';
import type { PlotTotal, PlotTotals } from './plotIndex';
import { columnOf, type PlotTable } from './plotTable';

const byState = <T>(make: (state: PlotState, code: number) => T): Readonly<Record<PlotState, T>> =>
  Object.fromEntries(PLOT_STATES.map((state, code) => [state, make(state, code)])) as Record<PlotState, T>;

/** Counts and land per status of some rows. Needs `status` and `area`. Unknown areas are counted apart, never added as 0. */
export function totalsOf(table: PlotTable, rows: Uint32Array): PlotTotals {
  const status = columnOf(table, 'status');
  const area = columnOf(table, 'area');
  const counts = new Float64Array(PLOT_STATES.length);
  const hectares = new Float64Array(PLOT_STATES.length);
  const unknown = new Float64Array(PLOT_STATES.length);
  for (const row of rows) {
    const code = status[row] as number;
    const value = area[row] as number;
    counts[code] = (counts[code] as number) + 1;
    if (Number.isNaN(value)) unknown[code] = (unknown[code] as number) + 1;
    else hectares[code] = (hectares[code] as number) + value;
  }
  return byState((_, code) => ({
    count: counts[code] as number,
    areaHa: hectares[code] as number,
    areaUnknown: unknown[code] as number,
  }));
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
