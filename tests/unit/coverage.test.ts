import { describe, expect, test } from 'vitest';
import { coverageTable } from '../../src/exports/coverage';
import { toCsv } from '../../src/exports/csv';
import { coverageOf, orderRows, type CoverageRow } from '../../src/domain/quality/coverage';
import { layerOf, LAYERS, type Zone } from '../../src/domain/zone';
import { loadNames } from '../../src/i18n/names';
import { aClaim, aFigure, aSource, aZone } from '../support/ledger';
import { publishedDataset } from '../support/published';

const context = { release: { version: 'x', date: '2026-11-21' }, sources: { s1: aSource('s1', { published: null }) } };
const ALL = { allFields: true, group: null };
const CORE = { allFields: false, group: null };
const area = (asOf: string | null, more = {}) => ({ area_ha: aFigure([aClaim(10, { asOf, ...more })]) });
const stateOf = (zone: Zone, field: string) => {
  const { fields, rows } = coverageOf([zone], context, ALL);
  return rows[0]?.cells[fields.findIndex((one) => one.field === field)]?.state;
};

describe('a cell', () => {
  test.each([
    ['2026', 'recent'],
    ['2024-11-22', 'recent'],
    ['2024-11-21', 'old'],
    ['2017', 'old'],
    [null, 'undated'],
  ])('as of %s is %s on 21 November 2026', (asOf, state) => {
    expect(stateOf(aZone('a', { figures: area(asOf) }), 'area_ha')).toBe(state);
  });

  test('is unknown where nobody published it, only a part is published, or all was rejected: never 0', () => {
    expect(stateOf(aZone('a'), 'area_ha')).toBe('unknown');
    expect(stateOf(aZone('a', { figures: area('2026', { scope: 'part' }) }), 'area_ha')).toBe('unknown');
    expect(stateOf(aZone('a', { figures: area('2026', { rejected: true }) }), 'area_ha')).toBe('unknown');
    expect(stateOf(aZone('a', { figures: { area_ha: aFigure([aClaim(0, { asOf: '2026' })]) } }), 'area_ha')).toBe(
      'recent',
    );
  });
});

describe('a field', () => {
  const zones = [
    aZone('a', { figures: area('2026') }),
    aZone('b', { figures: area('2005') }),
    aZone('c'),
    aZone('v', { kind: 'craft_village' }),
  ];
  const coverage = coverageOf(zones, context, CORE);

  test('says of how many of how many places it is known, and from when to when', () => {
    // A craft village is not asked for the area of a zone.
    expect(coverage.fields.find(({ field }) => field === 'area_ha')).toMatchObject({
      stated: 2,
      asked: 3,
      newest: { asOf: '2026' },
      oldest: { asOf: '2005' },
    });
    expect(coverage.fields.find(({ field }) => field === 'village_area_ha')).toMatchObject({ stated: 0, asked: 1 });
  });

  test('matters for one of the places, or is not asked about', () => {
    const fields = coverageOf([zones[0]!], context, ALL).fields.map(({ field }) => field);
    expect(fields).toContain('area_ha');
    expect(fields).not.toContain('village_area_ha');
    expect(fields).not.toContain('looms');
  });

  test('stands once, in the group in which the details list it', () => {
    const { fields } = coverageOf(
      [aZone('v', { kind: 'craft_village', figures: { village_area_ha: aFigure([aClaim(3)]) } })],
      context,
      ALL,
    );
    expect(fields.filter(({ field }) => field === 'village_area_ha')).toMatchObject([{ group: 'land' }]);
    const order = fields.map(({ group }) => group);
    expect([...new Set(order)].flatMap((group) => order.filter((other) => other === group))).toEqual(order);
  });

  test('can be of one group only', () => {
    const { fields } = coverageOf(zones, context, { allFields: true, group: 'land' });
    expect(new Set(fields.map(({ group }) => group))).toEqual(new Set(['land']));
  });
});

test('rows and columns count the same cells, on every layer of the published data', () => {
  const dataset = publishedDataset();
  for (const layer of LAYERS) {
    const zones = dataset.zones.filter((zone) => layerOf(zone) === layer);
    for (const question of [ALL, CORE]) {
      const { fields, rows } = coverageOf(zones, dataset, question);
      const sum = (list: readonly { stated: number; asked: number }[], of: 'stated' | 'asked') =>
        list.reduce((n, one) => n + one[of], 0);
      expect(rows).toHaveLength(zones.length);
      expect(sum(rows, 'stated')).toBe(sum(fields, 'stated'));
      expect(sum(rows, 'asked')).toBe(sum(fields, 'asked'));
      expect(fields.filter(({ asked }) => asked === 0)).toEqual([]);
    }
  }
});

test('rows are ordered by name or by the share that is known', () => {
  const row = (id: string, stated: number): CoverageRow => ({ zone: aZone(id), cells: [], stated, asked: 4 });
  const rows = [row('b', 2), row('a', 2), row('c', 0)];
  const ids = (order: Parameters<typeof orderRows>[1]) =>
    orderRows(rows, order, (a, b) => (a.id < b.id ? -1 : 1)).map(({ zone }) => zone.id);
  expect(ids('name')).toEqual(['a', 'b', 'c']);
  expect(ids('least')).toEqual(['c', 'a', 'b']);
  expect(ids('most')).toEqual(['a', 'b', 'c']);
});

test('the file has a line per cell that is asked about; an unknown is empty, and formulas are disarmed', async () => {
  const zones = [aZone('a', { nameEn: '=HYPERLINK("x")', figures: area('2025-07') })];
  const coverage = coverageOf(zones, context, { allFields: false, group: 'land' });
  const table = coverageTable({
    coverage,
    release: context.release,
    lang: 'en',
    names: await loadNames('en'),
    zoneName: (zone) => zone.nameEn,
  });
  expect(table.rows).toHaveLength(coverage.rows[0]!.asked);
  const lines = toCsv(table, ',').split('\r\n');
  expect(lines[0]).toBe('\uFEFFid,name,kind,group,field,field_name,state,value,unit,as_of,source');
  expect(lines[1]).toMatch(/^a,"?'=HYPERLINK.*,industrial_zone,land,area_ha,.*,recent|old/);
  expect(lines.find((line) => line.includes('occupancy_pct'))).toMatch(/,unknown,,,,$/);
});
