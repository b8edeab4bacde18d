import { describe, expect, test } from 'vitest';
import { EMPTY_DATASET } from '../../src/data/load';
import type { Claim } from '../../src/domain/claim';
import { commonMetresPerPixel, frameOf, projectAround } from '../../src/domain/compare/frames';
import { compareRows, type CompareRow } from '../../src/domain/compare/rows';
import { scaleBar } from '../../src/domain/compare/surroundings';
import type { ZoneField } from '../../src/domain/fields';
import type { Zone } from '../../src/domain/zone';
import { aClaim, aFigure, aSource, aZone } from '../support/ledger';

const dataset = {
  ...EMPTY_DATASET,
  release: { version: 'test', date: '2026-11-21' },
  sources: { s1: aSource('s1') },
  gateways: [
    { id: 'port', nameVi: 'Cảng', nameEn: 'Port', kind: 'seaport' as const, lon: 106, lat: 21, precisionM: 2000 },
  ],
};

const zoneWith = (id: string, field: ZoneField, value: Claim['value'], more: Partial<Claim> = {}): Zone =>
  aZone(id, { figures: { [field]: aFigure([aClaim(value, { asOf: '2026-06', ...more })]) } });

const rowOf = (zones: readonly Zone[], is: (row: CompareRow) => boolean): CompareRow | undefined =>
  compareRows(zones, dataset)
    .flatMap(({ rows }) => rows)
    .find(is);
const figure = (zones: readonly Zone[], field: ZoneField) =>
  rowOf(zones, (row) => row.kind === 'figure' && row.field === field);

describe('what is marked as best', () => {
  test.each([
    ['available_ha', 'b'],
    ['land_clearance_pct', 'b'],
    ['lease_price_usd_m2', 'a'],
    ['distance_airport_km', 'a'],
  ] as const)('%s', (field, best) => {
    const row = figure([zoneWith('a', field, 10), zoneWith('b', field, 20), aZone('c')], field);
    expect(row?.best).toEqual([best]);
  });

  test.each(['occupancy_pct', 'area_ha', 'projects_total', 'land_remaining_ha'] as const)('nothing of %s', (field) => {
    expect(figure([zoneWith('a', field, 10), zoneWith('b', field, 20)], field)?.best).toEqual([]);
  });

  test('nobody, when only one has published it, or all the same', () => {
    expect(figure([zoneWith('a', 'available_ha', 10), aZone('b')], 'available_ha')?.best).toEqual([]);
    expect(
      figure([zoneWith('a', 'available_ha', 10), zoneWith('b', 'available_ha', 10)], 'available_ha')?.best,
    ).toEqual([]);
  });

  test('not a vacancy of long ago, however large', () => {
    const zones = [
      zoneWith('old', 'available_ha', 36, { asOf: '2017' }),
      zoneWith('a', 'available_ha', 5),
      zoneWith('b', 'available_ha', 7),
    ];
    expect(figure(zones, 'available_ha')?.best).toEqual(['b']);
  });

  test('nobody, when "more than" leaves it open', () => {
    const zones = [zoneWith('a', 'available_ha', 10, { qualifier: 'more_than' }), zoneWith('b', 'available_ha', 12)];
    expect(figure(zones, 'available_ha')?.best).toEqual([]);
    const clear = [zoneWith('a', 'available_ha', 12, { qualifier: 'more_than' }), zoneWith('b', 'available_ha', 12)];
    expect(figure(clear, 'available_ha')?.best).toEqual(['a']);
  });

  test('a span only when it lies wholly ahead', () => {
    const spans = (to: number) => [
      zoneWith('a', 'lease_price_usd_m2', { from: 90, to }),
      zoneWith('b', 'lease_price_usd_m2', 120),
    ];
    expect(figure(spans(110), 'lease_price_usd_m2')?.best).toEqual(['a']);
    expect(figure(spans(130), 'lease_price_usd_m2')?.best).toEqual([]);
  });

  test('no rent, when one is for the term and one for 50 years', () => {
    const zones = [
      zoneWith('a', 'lease_price_usd_m2', 90, { unit: 'usd_per_m2_per_term' }),
      zoneWith('b', 'lease_price_usd_m2', 120, { unit: 'usd_per_m2_per_50_years' }),
    ];
    expect(figure(zones, 'lease_price_usd_m2')?.best).toEqual([]);
  });

  test('a distance only when the ± of both ends lets it be said', () => {
    const at = (id: string, lon: number, precisionM: number): Zone =>
      aZone(id, { position: { lon, lat: 21, precisionM, what: 'x', source: 'y' } });
    const toPort = (zones: readonly Zone[]) => rowOf(zones, (row) => row.kind === 'distance')?.best;
    expect(toPort([at('near', 105.9, 100), at('far', 105.7, 100)])).toEqual(['near']);
    expect(toPort([at('near', 105.9, 15_000), at('far', 105.85, 15_000)])).toEqual([]);
    expect(toPort([at('near', 105.9, 100), aZone('nowhere'), at('far', 105.7, 100)])).toEqual(['near']);
  });
});

describe('what differs', () => {
  test('known and unknown are different; unknown and unknown are not', () => {
    expect(figure([zoneWith('a', 'area_ha', 10), aZone('b')], 'area_ha')?.differs).toBe(true);
    expect(figure([aZone('a'), aZone('b')], 'area_ha')?.differs).toBe(false);
    expect(figure([zoneWith('a', 'area_ha', 10), zoneWith('b', 'area_ha', 10)], 'area_ha')?.differs).toBe(false);
  });
});

describe('the small maps', () => {
  const square = (side: number): Zone['outline'] => ({
    geometry: {
      type: 'Polygon',
      coordinates: [[[105.7, 21], [105.7 + side, 21], [105.7 + side, 21 + side], [105.7, 21 + side], [105.7, 21]]], // prettier-ignore
    },
    kind: 'estimate',
    accuracyM: '100',
    drawnAreaHa: 1,
    source: 'x',
    note: null,
  });

  test('have one scale at which the largest place fits', () => {
    const frames = [square(0.01), square(0.04)].flatMap((outline) => frameOf(aZone('z', { outline })) ?? []);
    const size = { widthPx: 240, heightPx: 160, leastMetres: 500 };
    const metresPerPixel = commonMetresPerPixel(frames, size);
    for (const { metres } of frames) expect(metres / metresPerPixel).toBeLessThanOrEqual(size.heightPx);
    expect(frames.map(({ metres }) => metres / metresPerPixel).some((px) => px > size.heightPx / 2)).toBe(true);
  });

  test('are true to scale', () => {
    const project = projectAround({ lon: 105.7, lat: 21 }, 10);
    expect(project([105.7, 21])).toEqual([0, 0]);
    const [, north] = project([105.7, 21.01]);
    expect(north).toBeCloseTo(-111.32, 1);
    const [east] = project([105.71, 21]);
    expect(east).toBeCloseTo(111.32 * Math.cos((21 * Math.PI) / 180), 1);
  });

  test('have a scale bar of a round length', () => {
    expect(scaleBar(54, 84)).toEqual({ metres: 2000, px: 2000 / 54 });
    expect(scaleBar(3, 84).metres).toBe(200);
  });
});
