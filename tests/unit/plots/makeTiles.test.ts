import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTiles } from '../../../scripts/tiles/makeTiles';
import { indexFolderOf } from '../../../scripts/tiles/options';
import { estatesOver, gridOverHanoi, seeded, syntheticPlots } from '../../../scripts/tiles/syntheticPlots';
import { TILE_LIMITS } from '../../../scripts/tiles/tile';
import { cellBox, cellCounts, cellZoomOfTile } from '../../../src/domain/plots/cells';
import { matchPlots } from '../../../src/domain/plots/matchPlots';
import { PLOT_STATES, type PlotRow } from '../../../src/domain/plots/plot';
import { NO_PLOT_FILTER } from '../../../src/domain/plots/plotFilter';
import { zoneOfRow } from '../../../src/domain/plots/plotTable';
import { addTotals, totalsOf } from '../../../src/domain/plots/plotTotals';
import { lines, openArchive, ownFolder, readIndex, readTiles, tilesOf, tilesOptions } from '../../support/plots';

const square = (lon: number, lat: number, side = 0.0005): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});
const plot = (properties: Record<string, unknown>, geometry: unknown = square(105.8, 21.1)): object => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (features: readonly object[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const some = (count: number): object[] => [...syntheticPlots(estatesOver(count, gridOverHanoi(3)), 3, 50)];
const everything = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('base64')]),
  );

/** All that a run has made, but not what it keeps for the next. */
const made = (folder: string): readonly unknown[] => {
  const { output } = tilesOptions(folder);
  return [readFileSync(output), everything(indexFolderOf(output))];
};

describe('what is read', () => {
  test('is the same from a collection, from lines, and from lines with record separators', async () => {
    const features = some(120);
    const texts = [
      collection(features),
      JSON.stringify({ type: 'FeatureCollection', features }, null, 2),
      lines(features),
      features.map((f) => `\u001E${JSON.stringify(f)}\r\n`).join(''),
      `\uFEFF${lines(features).trimEnd()}`,
    ];
    const indexes = [];
    for (const text of texts) {
      const folder = ownFolder();
      expect(await tilesOf(folder, text)).toMatchObject({ plots: 120, skipped: 0, leftOut: 0, synthetic: true });
      indexes.push(readIndex(tilesOptions(folder).output));
    }
    for (const { rows, index } of indexes) {
      expect(rows).toEqual(indexes[0]?.rows);
      expect(index.totals).toEqual(indexes[0]?.index.totals);
    }
  });

  test('keeps what is not known unknown, and names what cannot be used', async () => {
    const folder = ownFolder();
    const report = await tilesOf(
      folder,
      collection([
        plot({ id: 'a', status: 'sold', area_ha: 0, price_usd_m2: 'ask', as_of: 'soon', zone: '', sector: {} }),
        plot({ id: 'b', status: 'free', area_ha: '1.25', price_usd_m2: 90, price_basis: 'term', zone: 'z' }),
      ]),
    );
    expect(report).toMatchObject({ plots: 2, skipped: 0, leftOut: 5, synthetic: false });
    expect(report.remarks.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
      'feature 1: status is none of free, reserved, leased, not_cleared: "sold"',
      'feature 1: area_ha is not a number above 0: 0',
      'feature 1: price_usd_m2 is not a number above 0: "ask"',
      'feature 1: sector is neither text nor a number',
      'feature 1: as_of is not a date such as 2025, 2025-07 or 2025-07-21: "soon"',
    ]);
    const { rows, index } = readIndex(tilesOptions(folder).output);
    // The one with a zone comes first.
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(rows[0]).toMatchObject({ status: 'free', areaHa: 1.25, priceUsdM2: 90, priceBasis: 'term', zone: 'z' });
    const unknown = { zone: null, status: null, areaHa: null, priceUsdM2: null, sector: null, asOf: null, name: null };
    expect(rows[1]).toMatchObject(unknown);
    expect(index.totals.unknown).toEqual({ count: 1, areaHa: 0, areaUnknown: 1 });
    const tiles = await readTiles(tilesOptions(folder).output);
    const shown = tiles.flatMap(({ layers }) => layers.plots ?? []).find(({ properties }) => properties.id === 'a');
    expect(shown?.properties).toEqual({ id: 'a' });
  });

  test.each([
    ['no geometry', plot({ id: 'x' }, null), 'it has no geometry'],
    ['a line', plot({ id: 'x' }, { type: 'LineString', coordinates: [] }), 'its geometry is "LineString"'],
    ['no id', plot({}), 'it has no id'],
    ['the same id', plot({ id: 'first' }), 'the id "first" was there before'],
    ['metres', plot({ id: 'x' }, square(587_000, 2_325_000, 50)), 'its coordinates are not degrees'],
    [
      'an open ring',
      plot(
        { id: 'x' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [1, 1],
              [2, 1],
              [2, 2],
              [1, 2],
            ],
          ],
        },
      ),
      'a ring does not end where it begins',
    ],
    [
      'a flat ring',
      plot(
        { id: 'x' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [1, 1],
              [2, 2],
              [3, 3],
              [1, 1],
            ],
          ],
        },
      ),
      'a ring encloses nothing',
    ],
    [
      'two corners',
      plot(
        { id: 'x' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [1, 1],
              [2, 2],
              [1, 1],
            ],
          ],
        },
      ),
      'a ring has fewer than four positions',
    ],
    ['no numbers', plot({ id: 'x' }, { type: 'Point', coordinates: ['1', null] }), 'a coordinate is not a number'],
    ['no feature', { type: 'Point' }, 'it is not a GeoJSON feature'],
  ])('skips a feature with %s and goes on', async (_, bad, reason) => {
    const folder = ownFolder();
    const report = await tilesOf(folder, collection([plot({ id: 'first' }), bad, plot({ id: 'last' })]));
    expect(report).toMatchObject({ plots: 2, skipped: 1 });
    expect(report.remarks[0]).toMatchObject({ where: 'feature 2' });
    expect(report.remarks[0]?.reason).toContain(reason);
  });

  test('a line that is not whole JSON costs only itself', async () => {
    const folder = ownFolder();
    const report = await tilesOf(
      folder,
      `${lines([plot({ id: 'a' })])}\n{"type":"Feature",\n${lines([plot({ id: 'b' })])}`,
    );
    expect(report).toMatchObject({
      plots: 2,
      skipped: 1,
      remarks: [{ where: 'line 3', reason: 'it is not whole JSON' }],
    });
  });

  test('has the names of the input put to ours', async () => {
    const folder = ownFolder();
    const mapping = { properties: { id: 'LOT', area_ha: 'DT' }, statuses: { 'còn trống': 'free' } } as const;
    await tilesOf(folder, collection([plot({ LOT: 12, DT: 3, status: 'còn trống' })]), { mapping });
    expect(readIndex(tilesOptions(folder).output).rows).toMatchObject([{ id: '12', areaHa: 3, status: 'free' }]);
  });
});

describe('a file that cannot be used', () => {
  const cut = collection([plot({ id: 'a' }), plot({ id: 'b' })]).slice(0, -30);
  test.each([
    ['empty', '', 'is empty'],
    ['not JSON', '<!doctype html><p>Not found</p>', 'is neither'],
    ['cut short', cut, 'is broken after feature 1'],
    ['without features', '{"type":"FeatureCollection","features":[]}', 'holds no features'],
    ['another thing', '{"type":"Topology","objects":{}}', 'holds no features'],
    ['with none that is a plot', collection([plot({ id: 'a' }, null)]), 'No plot could be read'],
  ])('that is %s leaves what was there as it was', async (_, text, message) => {
    const folder = ownFolder();
    await tilesOf(folder, collection([plot({ id: 'a' })]));
    const before = everything(folder);
    await expect(tilesOf(folder, text)).rejects.toThrow(message);
    const after = everything(folder);
    expect({ ...after, 'in.geojson': '' }).toEqual({ ...before, 'in.geojson': '' });
  });
});

describe('a second run', () => {
  test('does nothing when nothing has changed, and all again when the output is gone', async () => {
    const folder = ownFolder();
    const text = collection(some(60));
    expect(await tilesOf(folder, text)).toMatchObject({ unchanged: false });
    const before = made(folder);
    expect(await tilesOf(folder, text)).toMatchObject({ unchanged: true, plots: 60 });
    expect(await tilesOf(folder, text, { title: 'another' })).toMatchObject({ unchanged: false });
    expect(await tilesOf(folder, text)).toMatchObject({ unchanged: false });
    expect(made(folder)).toEqual(before);
    rmSync(indexFolderOf(tilesOptions(folder).output), { recursive: true });
    expect(await tilesOf(folder, text)).toMatchObject({ unchanged: false });
    expect(made(folder)).toEqual(before);
  });

  test('makes only the regions that a broken one had not made', async () => {
    const folder = ownFolder();
    const [output, text] = [tilesOptions(folder).output, collection(some(300))];
    const options = tilesOptions(folder);
    writeFileSync(options.input, text);
    const stop = new Error('pulled the plug');
    const broken = makeTiles(options, (stage, at) => {
      if (stage === 'regions' && at === 2) throw stop;
    });
    await expect(broken).rejects.toBe(stop);
    expect(existsSync(output) || existsSync(indexFolderOf(output))).toBe(false);
    const { regions, regionsKept } = await makeTiles(options);
    expect(regions).toBeGreaterThan(2);
    expect(regionsKept).toBe(2);

    const fresh = ownFolder();
    await tilesOf(fresh, text);
    expect(made(folder)).toEqual(made(fresh));
  });
});

describe('the index', () => {
  test('holds the rows by zone and lot, with sums that all agree', async () => {
    const folder = ownFolder();
    await tilesOf(folder, lines([...some(500), plot({ id: 'no-zone', area_ha: 2 })]));
    const { index, table, rows } = readIndex(tilesOptions(folder).output);
    expect(index.rows).toBe(501);
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, i) => i));
    expect(rows.map(({ row }) => zoneOfRow(index, row))).toEqual(rows.map(({ zone }) => zone));
    const named = index.zones.map(({ id }) => id).slice(0, -1);
    expect(named.every((id, i) => i === 0 || String(named[i - 1]) < String(id))).toBe(true);
    expect(index.zones.at(-1)?.id).toBeNull();

    const all = matchPlots(table, NO_PLOT_FILTER);
    expect(totalsOf(table, all)).toEqual(index.totals);
    for (const { id, totals, first, count } of index.zones) {
      const own = rows.filter(({ zone }) => zone === id);
      expect([own[0]?.row, own.length]).toEqual([first, count]);
      const free = own.filter(({ status }) => status === 'free');
      const hectares = free.reduce((sum, { areaHa }) => sum + Math.round((areaHa ?? 0) * 10_000), 0) / 10_000;
      expect(totals.free).toEqual({
        count: free.length,
        areaHa: hectares,
        areaUnknown: free.filter(({ areaHa }) => areaHa === null).length,
      });
    }
    expect(addTotals(index.totals).count).toBe(501);
  });

  test('has the very numbers of the input, whatever their digits', async () => {
    const random = seeded(5);
    for (const digits of [0, 2, 4, 17]) {
      const folder = ownFolder();
      const areas = Array.from({ length: 50 }, () => Number((random() * 10 + 1).toFixed(Math.min(digits, 16))));
      await tilesOf(folder, lines(areas.map((area_ha, i) => plot({ id: `p${i}`, area_ha }))));
      const { index, table, rows } = readIndex(tilesOptions(folder).output);
      expect(rows.map(({ areaHa }) => areaHa)).toEqual(areas);
      expect([...(table.columns.area ?? [])]).toEqual(areas);
      expect(index.columns.area).toMatchObject({
        type: digits > 4 ? 'f64' : 'u32',
        divisor: digits > 4 ? 1 : 10 ** digits,
        min: Math.min(...areas),
        max: Math.max(...areas),
        known: 50,
      });
    }
  });

  test('belongs to its tiles, and says that made-up plots are made up', async () => {
    const folder = ownFolder();
    await tilesOf(folder, lines(some(20)));
    const { index } = readIndex(tilesOptions(folder).output);
    const metadata = await openArchive(tilesOptions(folder).output).getMetadata();
    expect(metadata).toMatchObject({ plots_dataset: index.dataset, synthetic: true });
    expect(index.synthetic).toBe(true);
    expect(index.tiles.bytes).toBe(readFileSync(tilesOptions(folder).output).length);
  });
});

describe('the tiles', () => {
  test('have every plot at the last zoom, with the values of its row', async () => {
    const folder = ownFolder();
    await tilesOf(folder, lines(some(400)));
    const { rows, index } = readIndex(tilesOptions(folder).output);
    const tiles = await readTiles(tilesOptions(folder).output);
    for (const zoom of [12, 13, 14]) {
      const features = tiles.filter(({ z }) => z === zoom).flatMap(({ layers }) => layers.plots ?? []);
      const byId = new Map(features.map((feature) => [feature.id, feature.properties]));
      expect([...byId.keys()].toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(rows.map(({ row }) => row));
      for (const row of rows) expect(byId.get(row.row)).toEqual(propsOf(row));
    }
    expect(index.tiles).toMatchObject({ minZoom: 5, maxZoom: 14, plotsFrom: 12 });
  });

  test('of the overview count all plots, and what is free of the land', async () => {
    const folder = ownFolder();
    await tilesOf(folder, lines([...some(500), plot({ id: 'no-area', status: 'free' })]));
    const { index, table } = readIndex(tilesOptions(folder).output);
    const all = matchPlots(table, NO_PLOT_FILTER);
    const tiles = await readTiles(tilesOptions(folder).output);
    for (let zoom = 5; zoom < 12; zoom++) {
      const shown = tiles.filter(({ z }) => z === zoom);
      expect(shown.every(({ layers }) => !layers.plots)).toBe(true);
      const cells = shown.flatMap(({ layers }) => layers.cells ?? []);
      const sum = (name: string): number => cells.reduce((n, { properties }) => n + Number(properties[name] ?? 0), 0);
      expect(sum('count')).toBe(501);
      for (const state of PLOT_STATES) {
        expect(sum(state)).toBe(index.totals[state].count);
        expect(sum(`${state}_ha`)).toBeCloseTo(index.totals[state].areaHa, 6);
        expect(sum(`${state}_area_unknown`)).toBe(index.totals[state].areaUnknown);
      }
      // The same cells, by the same ids, as the app counts from the columns.
      const counted = cellCounts(table, all, cellZoomOfTile(zoom));
      expect(cells.map(({ id, properties }) => [id, PLOT_STATES.map((state) => properties[state])])).toEqual(
        expect.arrayContaining([...counted].map(([id, counts]) => [id, [...counts]])),
      );
      expect(cells.length).toBe(counted.size);
    }
  });

  test('show cells instead of too many plots, but at the last zoom', async () => {
    const folder = ownFolder();
    const crowd = syntheticPlots([{ zone: 'z', lon: 105.8, lat: 21.1, plots: TILE_LIMITS.features + 500 }], 1, 8);
    const report = await tilesOf(folder, lines(crowd));
    expect(report.mostFeatures).toBeLessThanOrEqual(TILE_LIMITS.features);
    const tiles = await readTiles(tilesOptions(folder).output);
    const withBoth = tiles.filter(({ layers }) => layers.plots && layers.cells);
    expect(withBoth).toEqual([]);
    const atTwelve = tiles.filter(({ z }) => z === 12);
    expect(atTwelve.some(({ layers }) => layers.cells)).toBe(true);
    const last = tiles.filter(({ z }) => z === report.maxZoom).flatMap(({ layers }) => layers.plots ?? []);
    expect(new Set(last.map(({ id }) => id)).size).toBe(TILE_LIMITS.features + 500);
  });
});

test('a cell lies around its plots', () => {
  const [west, south, east, north] = cellBox(0, 0);
  expect([west, east]).toEqual([-180, 180]);
  expect(south).toBeCloseTo(-85.0511, 3);
  expect(north).toBeCloseTo(85.0511, 3);
});

function propsOf(row: PlotRow): Record<string, unknown> {
  const all = {
    id: row.id,
    name: row.name,
    zone: row.zone,
    status: row.status,
    area_ha: row.areaHa,
    price_usd_m2: row.priceUsdM2,
    price_basis: row.priceBasis,
    sector: row.sector,
    synthetic: true,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
