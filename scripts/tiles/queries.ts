/** `npm run tiles:queries -- N`: how long filters, sums and orders of N made-up plots take, in memory: medians of eleven. */
import { cellAt, cellCounts } from '../../src/domain/plots/cells';
import { matchPlots } from '../../src/domain/plots/matchPlots';
import { NO_PLOT_FILTER, type PlotFilter } from '../../src/domain/plots/plotFilter';
import type { PlotIndex } from '../../src/domain/plots/plotIndex';
import { orderPlots } from '../../src/domain/plots/plotOrder';
import type { PlotTable } from '../../src/domain/plots/plotTable';
import { totalsOf } from '../../src/domain/plots/plotTotals';
import { seeded } from './syntheticPlots';

const rows = Number(process.argv[2] ?? 1_000_000);
const random = seeded(1);
const unknownOr = (value: number, unknown: number): number => (random() < 1 / 7 ? unknown : value);
const each = (value: (row: number) => number): { length: number; map: (row: number) => number } => ({
  length: rows,
  map: value,
});
const fill = <T extends { [i: number]: number }>(array: T, { length, map }: ReturnType<typeof each>): T => {
  for (let row = 0; row < length; row++) array[row] = map(row);
  return array;
};
const zoneRows = Math.ceil(rows / 400);
const table: PlotTable = {
  index: {
    rows,
    zones: Array.from({ length: Math.ceil(rows / zoneRows) }, (_, zone) => ({
      id: `z${zone}`,
      first: zone * zoneRows,
      count: Math.min(zoneRows, rows - zone * zoneRows),
    })),
    sectors: ['s1', 's2', 's3', 's4', 's5'],
    priceBases: ['term'],
    columns: { area: { type: 'u32', divisor: 10_000 } },
  } as unknown as PlotIndex,
  columns: {
    status: fill(
      new Uint8Array(rows),
      each(() => unknownOr(1 + Math.floor(random() * 4), 0)),
    ),
    sector: fill(
      new Uint16Array(rows),
      each(() => unknownOr(1 + Math.floor(random() * 5), 0)),
    ),
    area: fill(
      new Float64Array(rows),
      each(() => unknownOr(Math.round(random() * 50_000) / 10_000, Number.NaN)),
    ),
    price: fill(
      new Float64Array(rows),
      each(() => unknownOr(Math.round(random() * 2000) / 10, Number.NaN)),
    ),
    priceBasis: new Uint8Array(rows).fill(1),
    cell: fill(
      new Uint32Array(rows),
      each(() => cellAt(105.3 + random() * 0.7, 20.6 + random() * 0.7)),
    ),
  },
};
const filter: PlotFilter = {
  ...NO_PLOT_FILTER,
  statuses: ['free', 'reserved'],
  sectors: ['s1', 's2', 's3'],
  areaMinHa: 1,
  priceMaxUsdM2: 150,
  priceBasis: 'term',
};

function median(act: () => unknown): number {
  const times = Array.from({ length: 11 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[5] ?? Number.NaN;
}

const all = matchPlots(table, NO_PLOT_FILTER);
const found = matchPlots(table, filter);
const tasks: readonly (readonly [string, () => unknown])[] = [
  ['no filter', () => matchPlots(table, NO_PLOT_FILTER)],
  ['one status', () => matchPlots(table, { ...NO_PLOT_FILTER, statuses: ['free'] })],
  ['status, sector, area and price', () => matchPlots(table, filter)],
  ['sums of all', () => totalsOf(table, all)],
  ['cells of all, zoom 13', () => cellCounts(table, all, 13)],
  ['order of all by area', () => orderPlots(table, all, 'area', true)],
  ['order of what the filter leaves', () => orderPlots(table, found, 'price', false)],
];
console.log(`${rows} plots, ${found.length} of them left by the filter of four`);
for (const [name, act] of tasks) console.log(`${name.padEnd(34)} ${median(act).toFixed(1).padStart(7)} ms`);
