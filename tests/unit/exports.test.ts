import type { ExportLanguage } from '../../src/i18n/exports';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, exportZones, type ExportFormat } from '../../src/exports';
import { EXPORT_FIELDS, figuresTable, sourcesTable, usedSources, zoneTable } from '../../src/exports/rows';
import type { Cell, Table } from '../../src/exports/table';
import { completeZone, emptyZone, fixtureContext, fixtureZones } from '../fixtures/exportFixture';
import { exportLanguage } from '../support/exportLanguage';

let vi: ExportLanguage;
let en: ExportLanguage;
beforeAll(async () => {
  [vi, en] = await Promise.all([exportLanguage('vi'), exportLanguage('en')]);
});

const at = (table: Table, row: number, key: string): Cell | undefined => {
  const column = table.columns.findIndex((c) => c.key === key);
  return table.rows[row]?.[column];
};
const textOf = async (format: ExportFormat, language: ExportLanguage): Promise<string> =>
  (await exportZones({ format, zones: fixtureZones, context: fixtureContext, language, link: null })).content.text();

describe('rows', () => {
  test('every figure stands with its date, source and wording', () => {
    const table = zoneTable(fixtureZones, fixtureContext, en);
    const keys = table.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const field of EXPORT_FIELDS) {
      expect(keys).toEqual(expect.arrayContaining([field, `${field}_as_of`, `${field}_source`, `${field}_qualifier`]));
    }
    expect(at(table, 0, 'occupancy_pct')).toBe(64);
    expect(at(table, 0, 'occupancy_pct_qualifier')).toBe('about');
    expect(at(table, 0, 'occupancy_pct_as_of')).toBe('2026-02');
    expect(at(table, 0, 'occupancy_pct_source')).toBe('fx-board');
    expect(at(table, 0, 'lease_price_usd_m2_unit')).toBe('usd_per_m2_per_term');
    expect(table.rows.every((row) => row.length === keys.length)).toBe(true);
  });

  test('unknown is empty in every figure, never 0', () => {
    const table = zoneTable([emptyZone], fixtureContext, en);
    const figures = table.columns.filter(({ key }) =>
      EXPORT_FIELDS.some((field) => key === field || key.startsWith(`${field}_`)),
    );
    expect(figures.filter(({ key }) => at(table, 0, key) !== null)).toEqual([]);
    expect(['lon', 'lat', 'precision_m'].map((key) => at(table, 0, key))).toEqual([null, null, null]);
  });

  test('an old vacancy carries its flag and its caveat, a new one does not', () => {
    const table = zoneTable(fixtureZones, fixtureContext, en);
    expect(at(table, 0, 'available_ha_history')).toBe(false);
    expect(at(table, 1, 'available_ha_history')).toBe(true);
    expect(at(table, 2, 'available_ha_history')).toBeNull();
    expect(at(table, 1, 'caveats')).toMatch(/old figure \(2017\), not land on offer/);
  });

  test('a span has no single number and keeps both ends', () => {
    const table = zoneTable(fixtureZones, fixtureContext, en);
    expect([at(table, 0, 'workers'), at(table, 0, 'workers_from'), at(table, 0, 'workers_to')]).toEqual([
      null,
      8000,
      10000,
    ]);
    expect(table.columns.some(({ key }) => key === 'area_ha_from')).toBe(false);
  });

  test('the sources of the figures are listed, undated as n.d.', () => {
    const sources = usedSources(fixtureZones, fixtureContext);
    expect(sources.map(({ id }) => id)).toEqual(['fx-board', 'fx-odd', 'fx-old', 'fx-undated']);
    const table = sourcesTable(sources, en);
    expect(table.rows.at(-1)).toEqual(['fx-undated', expect.any(String), expect.any(String), 'n.d.', 'example.org']);
  });

  test('a figure whose source is not known still names its id', () => {
    const table = zoneTable([completeZone], { ...fixtureContext, sources: {} }, en);
    expect(at(table, 0, 'area_ha_source')).toBe('fx-board');
    expect(at(table, 0, 'sources')).toContain('[fx-board]');
  });

  test('the ledger has every claim once and says which is used', () => {
    const table = figuresTable([completeZone], en);
    const areas = table.rows.filter((row) => row[1] === 'area_ha');
    expect(areas.map((row) => [row[3], row[12]])).toEqual([
      [1586, true],
      [1650, false],
    ]);
  });
});

describe('files', () => {
  test('CSV: guarded names, a number as a number, the decimal comma with the semicolon', async () => {
    const csv = await textOf('csv', vi);
    const rows = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.map((row) => row.id)).toEqual(fixtureZones.map(({ id }) => id));
    expect(rows[0]?.name_vi).toBe(completeZone.nameVi);
    expect(rows[0]?.available_ha).toBe('98.86');
    expect(rows[2]?.name_vi).toBe(`'=1+1|cmd "A, B; C"\nLàng nghề`);
    expect(rows[2]?.name_en).toBe("'＝SUM(A1)");
    const semicolon = await textOf('csv-semicolon', vi);
    const [first] = Papa.parse<Record<string, string>>(semicolon.replace(/^\uFEFF/, ''), {
      header: true,
      delimiter: ';',
    }).data;
    expect(first?.available_ha).toBe('98,86');
    expect(first?.lon).toBe('105,52712345');
  });

  test('GeoJSON: WGS 84 without crs, right-hand outlines, unknown as null', async () => {
    const json = JSON.parse(await textOf('geojson', en)) as FeatureCollection & { crs?: unknown; sources: unknown[] };
    expect(json.crs).toBeUndefined();
    expect(json.sources).toHaveLength(4);
    const [outlined, point, nowhere] = json.features;
    expect(outlined?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [105.56, 21],
          [105.56, 21.04],
          [105.5, 21.04],
          [105.5, 21],
          [105.56, 21],
        ],
        [
          [105.52, 21.02],
          [105.53, 21.02],
          [105.53, 21.01],
          [105.52, 21.01],
          [105.52, 21.02],
        ],
      ],
    });
    expect(point?.geometry).toEqual({ type: 'Point', coordinates: [105.527123, 21.012346] });
    expect(nowhere?.geometry).toBeNull();
    expect(point?.properties?.['projects_total']).toBeNull();
    expect(outlined?.properties?.['area_ha_as_of']).toBe('2026-02');
  });

  test.each(EXPORT_FORMATS)('%s: named by the date of the data, the same twice, in every language', async (format) => {
    for (const language of [vi, en]) {
      const make = () =>
        exportZones({
          format,
          zones: fixtureZones,
          context: fixtureContext,
          language,
          link: 'https://example.org/?zone=x',
        });
      const [a, b] = await Promise.all([make(), make()]);
      expect(a.fileName).toMatch(new RegExp(`^hanoi-zones-2026-11-21-${language.i18n.lang}\\.[a-z]+$`));
      expect(a.content.size).toBeGreaterThan(500);
      if (format !== 'xlsx') expect(await a.content.text()).toBe(await b.content.text());
    }
  });

  test('no places give a file that says so', async () => {
    for (const format of EXPORT_FORMATS) {
      const { content } = await exportZones({ format, zones: [], context: fixtureContext, language: vi, link: null });
      expect(content.size).toBeGreaterThan(100);
    }
  });
});
