import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt, cellBox, cellCounts, cellFeatureId, coarserCell } from '../../src/domain/plots/cells';
import { matchPlots } from '../../src/domain/plots/matchPlots';
import { PLOT_STATES, PLOT_STATUSES, type PlotState } from '../../src/domain/plots/plot';
import { NO_PLOT_FILTER, columnsOfFilter, countPlotLimits, type PlotFilter } from '../../src/domain/plots/plotFilter';
import type { PlotIndex } from '../../src/domain/plots/plotIndex';
import { PLOT_SORT_KEYS, columnOfSort, orderPlots, pageOfRows } from '../../src/domain/plots/plotOrder';
import { pagesOfRows, rangeOfPage } from '../../src/domain/plots/plotPages';
import { zoneOfRow, type PlotTable } from '../../src/domain/plots/plotTable';
import { addTotals, totalsOf } from '../../src/domain/plots/plotTotals';
import { plotFilterExpression } from '../../src/map/style/plotExpression';

const ZONES = ['za', 'zb', 'zc'];
const SECTORS = ['s1', 's2', 's3'];
const BASES = ['term', 'year'];

/** A plot as its row and its feature have it. */
interface Plot {
  readonly zone: string | null;
  readonly status: (typeof PLOT_STATUSES)[number] | null;
  readonly sector: string | null;
  readonly areaHa: number | null;
  readonly price: number | null;
  readonly basis: string | null;
  readonly lon: number;
  readonly lat: number;
}

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 3 });
const amounts = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((n) => n / 4),
  fc.double({ min: 0.0001, max: 1e6, noNaN: true }),
);
const plots: fc.Arbitrary<readonly Plot[]> = fc.array(
  fc.record({
    zone: orNull(fc.constantFrom(...ZONES)),
    status: orNull(fc.constantFrom(...PLOT_STATUSES)),
    sector: orNull(fc.constantFrom(...SECTORS)),
    areaHa: orNull(amounts),
    price: orNull(amounts),
    basis: orNull(fc.constantFrom(...BASES)),
    lon: fc.double({ min: 105, max: 106.2, noNaN: true }),
    lat: fc.double({ min: 20.5, max: 21.5, noNaN: true }),
  }),
  { maxLength: 60 },
);
const filters: fc.Arbitrary<PlotFilter> = fc.record({
  statuses: fc.subarray([...PLOT_STATES]),
  zones: fc.subarray([...ZONES, 'not-there']),
  sectors: fc.subarray([...SECTORS, 'not-there']),
  areaMinHa: orNull(amounts),
  areaMaxHa: orNull(amounts),
  priceMaxUsdM2: orNull(amounts),
  priceBasis: orNull(fc.constantFrom(...BASES, 'not-there')),
  includeUnknown: fc.boolean(),
});

/** Rows by zone, as an index has them. */
const inRowOrder = (list: readonly Plot[]): readonly Plot[] => {
  const rank = ({ zone }: Plot): number => (zone === null ? ZONES.length : ZONES.indexOf(zone));
  return list.toSorted((a, b) => rank(a) - rank(b));
};

function tableOf(rows: readonly Plot[]): PlotTable {
  const zones = [...ZONES, null]
    .map((id) => ({
      id,
      first: rows.findIndex(({ zone }) => zone === id),
      count: rows.filter((r) => r.zone === id).length,
    }))
    .filter(({ count }) => count > 0);
  const column = { type: 'f64', divisor: 1 };
  const index = {
    rows: rows.length,
    zones,
    sectors: SECTORS,
    priceBases: BASES,
    columns: { area: column, price: column },
    pages: { rowsPerPage: 7, count: Math.ceil(rows.length / 7) },
  } as unknown as PlotIndex;
  return {
    index,
    columns: {
      status: Uint8Array.from(rows, ({ status }) => (status === null ? 0 : PLOT_STATES.indexOf(status))),
      sector: Uint16Array.from(rows, ({ sector }) => (sector === null ? 0 : SECTORS.indexOf(sector) + 1)),
      area: Float64Array.from(rows, ({ areaHa }) => areaHa ?? Number.NaN),
      price: Float64Array.from(rows, ({ price }) => price ?? Number.NaN),
      priceBasis: Uint8Array.from(rows, ({ basis }) => (basis === null ? 0 : BASES.indexOf(basis) + 1)),
      cell: Uint32Array.from(rows, ({ lon, lat }) => cellAt(lon, lat)),
    },
  };
}

/** The filter said once more, plot by plot, from what it is to mean. */
function passes(plot: Plot, f: PlotFilter): boolean {
  const oneOf = (wanted: readonly string[], has: string | null): boolean =>
    wanted.length === 0 || (has === null ? f.includeUnknown : wanted.includes(has));
  const within = (value: number | null, min: number | null, max: number | null): boolean =>
    (min === null && max === null) ||
    (value === null ? f.includeUnknown : value >= (min ?? -Infinity) && value <= (max ?? Infinity));
  const state: PlotState = plot.status ?? 'unknown';
  return (
    (f.statuses.length === 0 || f.statuses.includes(state) || (state === 'unknown' && f.includeUnknown)) &&
    oneOf(f.zones, plot.zone) &&
    oneOf(f.sectors, plot.sector) &&
    within(plot.areaHa, f.areaMinHa, f.areaMaxHa) &&
    within(plot.basis === f.priceBasis ? plot.price : null, null, f.priceMaxUsdM2)
  );
}

const expectedRows = (rows: readonly Plot[], filter: PlotFilter): number[] =>
  rows.flatMap((plot, row) => (passes(plot, filter) ? [row] : []));

/** What the tiles carry: nothing for what is not known. */
const featureOf = (plot: Plot, row: number) => ({
  type: 3 as const,
  id: row,
  properties: Object.fromEntries(
    Object.entries({
      id: `p${row}`,
      zone: plot.zone,
      status: plot.status,
      sector: plot.sector,
      area_ha: plot.areaHa,
      price_usd_m2: plot.price,
      price_basis: plot.basis,
    }).filter(([, value]) => value !== null),
  ),
});

describe('a filter of plots', () => {
  test('lets through what it means, in the order of the rows', () => {
    fc.assert(
      fc.property(plots.map(inRowOrder), filters, (rows, filter) => {
        expect([...matchPlots(tableOf(rows), filter)]).toEqual(expectedRows(rows, filter));
      }),
    );
  });

  test('is the same on the map as in the count', () => {
    fc.assert(
      fc.property(plots.map(inRowOrder), filters, (rows, filter) => {
        const expression = plotFilterExpression(filter);
        const compiled = expression === null ? null : featureFilter(expression, 'filter');
        const drawn = rows.flatMap((plot, row) =>
          !compiled || compiled.filter({ zoom: 14 }, featureOf(plot, row)) ? [row] : [],
        );
        expect(drawn).toEqual([...matchPlots(tableOf(rows), filter)]);
      }),
    );
  });

  test('reads no column but those that it names', () => {
    fc.assert(
      fc.property(plots.map(inRowOrder), filters, (rows, filter) => {
        const { index, columns } = tableOf(rows);
        const named = Object.fromEntries(columnsOfFilter(filter).map((id) => [id, columns[id]]));
        expect([...matchPlots({ index, columns: named }, filter)]).toEqual(expectedRows(rows, filter));
      }),
    );
  });

  test('never loses a plot by keeping the unknown, nor gains one by another limit', () => {
    fc.assert(
      fc.property(plots.map(inRowOrder), filters, (rows, filter) => {
        const found = (f: PlotFilter): Set<number> => new Set(matchPlots(tableOf(rows), f));
        const strict = found({ ...filter, includeUnknown: false });
        const kept = found({ ...filter, includeUnknown: true });
        expect([...strict].every((row) => kept.has(row))).toBe(true);
        const [all, without] = [found(filter), found({ ...filter, areaMinHa: null, areaMaxHa: null })];
        expect([...all].every((row) => without.has(row))).toBe(true);
      }),
    );
  });

  test('that sets nothing lets all through and counts none', () => {
    fc.assert(
      fc.property(plots.map(inRowOrder), (rows) => {
        expect(matchPlots(tableOf(rows), NO_PLOT_FILTER).length).toBe(rows.length);
      }),
    );
    expect(countPlotLimits(NO_PLOT_FILTER)).toBe(0);
    expect(plotFilterExpression(NO_PLOT_FILTER)).toBeNull();
  });

  test('asks for a column that was not fetched by its name', () => {
    const { index } = tableOf([]);
    expect(() => matchPlots({ index, columns: {} }, { ...NO_PLOT_FILTER, statuses: ['free'] })).toThrow('status');
  });
});

describe('sums', () => {
  test('add up, by status, by zone and by cell, and never count the unknown as 0', () => {
    fc.assert(
      fc.property(plots.map(inRowOrder), filters, fc.integer({ min: 0, max: 16 }), (rows, filter, zoom) => {
        const table = tableOf(rows);
        const found = matchPlots(table, filter);
        const totals = totalsOf(table, found);
        expect(addTotals(totals).count).toBe(found.length);
        for (const state of PLOT_STATES) {
          const own = [...found].flatMap((row) => {
            const plot = rows[row];
            return plot && (plot.status ?? 'unknown') === state ? [plot] : [];
          });
          const known = own.flatMap(({ areaHa }) => areaHa ?? []);
          expect(totals[state]).toEqual({
            count: own.length,
            areaHa: known.reduce((sum, areaHa) => sum + areaHa, 0),
            areaUnknown: own.length - known.length,
          });
        }
        const cells = [...cellCounts(table, found, zoom).values()];
        PLOT_STATES.forEach((state, code) => {
          expect(cells.reduce((sum, counts) => sum + (counts[code] ?? 0), 0)).toBe(totals[state].count);
        });
        const byZone = table.index.zones.map(({ first, count }) =>
          found.filter((row) => row >= first && row < first + count),
        );
        expect(byZone.reduce((sum, list) => sum + list.length, 0)).toBe(found.length);
      }),
    );
  });

  test('of decimals are exact', () => {
    const { index, columns } = tableOf([]);
    const divided = {
      ...index,
      columns: { ...index.columns, area: { ...index.columns.area, type: 'u32', divisor: 10 } },
    };
    const table = {
      index: divided as PlotIndex,
      columns: { ...columns, status: Uint8Array.of(1, 1, 1), area: Float64Array.of(0.1, 0.2, 0.3) },
    };
    expect(totalsOf(table, Uint32Array.of(0, 1, 2)).free.areaHa).toBe(0.6);
  });
});

describe('an order', () => {
  test('is by value, the unknown last either way, equal ones as they were', () => {
    const keys = fc.constantFrom(...PLOT_SORT_KEYS);
    fc.assert(
      fc.property(plots.map(inRowOrder), filters, keys, fc.boolean(), (rows, filter, key, descending) => {
        const table = tableOf(rows);
        const found = matchPlots(table, filter);
        const column = columnOfSort(key);
        const valueOf = (row: number): number | null => {
          if (column === null) return row;
          const value = table.columns[column]?.[row] ?? Number.NaN;
          return Number.isNaN(value) || ((key === 'status' || key === 'sector') && value === 0) ? null : value;
        };
        const expected = [...found].toSorted((a, b) => {
          const [x, y] = [valueOf(a), valueOf(b)];
          if (x === null || y === null) return Number(x === null) - Number(y === null) || a - b;
          return (descending ? y - x : x - y) || a - b;
        });
        const before = [...found];
        expect([...orderPlots(table, found, key, descending)]).toEqual(expected);
        expect([...found]).toEqual(before);
      }),
    );
  });

  test('holds for any doubles', () => {
    const doubles = fc.array(fc.double({ noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(doubles, fc.boolean(), (values, descending) => {
        const { index, columns } = tableOf([]);
        const table = { index, columns: { ...columns, area: Float64Array.from(values) } };
        const rows = Uint32Array.from(values, (_, i) => i);
        const ordered = [...orderPlots(table, rows, 'area', descending)];
        const value = (row: number): number => values[row] ?? 0;
        const compare = (a: number, b: number): number => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0);
        expect(ordered).toEqual([...rows].toSorted((a, b) => (descending ? -compare(a, b) : compare(a, b)) || a - b));
      }),
    );
  });

  test('has pages that together are all of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 30 }), (count, size) => {
        const rows = Uint32Array.from({ length: count }, (_, i) => i * 2);
        const pages = Array.from({ length: Math.ceil(count / size) + 1 }, (_, page) => pageOfRows(rows, page, size));
        expect(pages.flatMap((page) => [...page])).toEqual([...rows]);
      }),
    );
  });
});

describe('rows', () => {
  test('know their zone and their page', () => {
    fc.assert(
      fc.property(plots.map(inRowOrder), (rows) => {
        const { index } = tableOf(rows);
        rows.forEach(({ zone }, row) => expect(zoneOfRow(index, row)).toBe(zone));
        const all = pagesOfRows(index, rows.keys());
        expect(all).toEqual(Array.from({ length: index.pages.count }, (_, page) => page));
      }),
    );
  });

  test('stand where the offsets say', () => {
    expect(rangeOfPage(Uint32Array.of(0, 40, 100), 1)).toEqual({ offset: 40, length: 60 });
  });
});

test('a place lies in its cell at every zoom, and no two cells share an id', () => {
  const lon = fc.double({ min: -179.99, max: 179.99, noNaN: true });
  const lat = fc.double({ min: -84.9, max: 84.9, noNaN: true });
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const cell = cellAt(x, y);
      const ids = new Set<number>();
      for (let zoom = 0; zoom <= 16; zoom++) {
        const coarse = coarserCell(cell, zoom);
        const [west, south, east, north] = cellBox(coarse, zoom);
        const slack = 1e-9;
        expect(x >= west - slack && x <= east + slack && y >= south - slack && y <= north + slack).toBe(true);
        expect(coarse).toBeLessThan(4 ** zoom);
        ids.add(cellFeatureId(coarse, zoom));
      }
      expect(ids.size).toBe(17);
    }),
  );
});
