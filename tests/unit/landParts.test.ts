import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim';
import type { ZoneField } from '../../src/domain/fields';
import { LAND_PARTS, splitLand, type LandPartId } from '../../src/domain/land/landParts';
import { publishedRents, rentPerYear } from '../../src/domain/land/rent';
import type { Zone } from '../../src/domain/zone';
import { aClaim, aFigure, aSource, aZone } from '../support/ledger';

const context = { release: { version: '1', date: '2026-11-21' }, sources: { s1: aSource('s1') } };
const FIELDS = [
  'area_ha',
  'land_remaining_ha',
  'land_clearance_pct',
  'leasable_area_ha',
  'occupied_ha',
  'occupancy_pct',
  'available_ha',
] as const satisfies readonly ZoneField[];

const withFigures = (figures: Partial<Record<ZoneField, number | Claim>>): Zone =>
  aZone('zone', {
    figures: Object.fromEntries(
      Object.entries(figures).map(([field, value]) => [
        field,
        aFigure([typeof value === 'number' ? aClaim(value, { asOf: '2026-06' }) : value]),
      ]),
    ),
  });
const partsOf = (zone: Zone): Partial<Record<LandPartId, number | string | null>> =>
  Object.fromEntries((splitLand(zone, context)?.parts ?? []).map(({ id, areaHa, gap }) => [id, areaHa ?? gap]));

describe('the split of the land', () => {
  const amount = fc.double({ min: -50, max: 500, noNaN: true });
  const dated = fc
    .tuple(amount, fc.constantFrom('2017', '2026-06', null))
    .map(([value, asOf]) => aClaim(value, { asOf }));
  const anyZone = fc
    .record(Object.fromEntries(FIELDS.map((field) => [field, dated])), { requiredKeys: [] })
    .map(withFigures);

  test('has parts that are never negative, never overlap, and with the unknown make up the whole', () => {
    fc.assert(
      fc.property(anyZone, (zone) => {
        const split = splitLand(zone, context);
        if (!split) return;
        const known = split.parts.map(({ areaHa }) => areaHa ?? 0);
        expect(split.parts.map(({ id }) => id)).toEqual(LAND_PARTS);
        expect(Math.min(...known, split.unknownHa)).toBeGreaterThanOrEqual(0);
        expect(known.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(split.totalHa + 1e-9);
        expect(known.reduce((a, b) => a + b, split.unknownHa)).toBeCloseTo(split.totalHa, 6);
      }),
      { numRuns: 2000 },
    );
  });

  test('says of each part either its size or why there is none', () => {
    fc.assert(
      fc.property(anyZone, (zone) => {
        for (const { areaHa, gap } of splitLand(zone, context)?.parts ?? []) expect(areaHa === null).toBe(gap !== null);
      }),
    );
  });

  test('takes each part from the ledger', () => {
    const zone = withFigures({
      area_ha: 100,
      land_clearance_pct: 100,
      leasable_area_ha: 70,
      occupancy_pct: 50,
      available_ha: 30,
    });
    expect(partsOf(zone)).toEqual({ not_cleared: 0, shared: 30, leased: 35, free: 30 });
    expect(splitLand(zone, context)?.unknownHa).toBe(5);
  });

  test('does not take leasable land for shared while land is still to be cleared', () => {
    const zone = withFigures({ area_ha: 100, land_remaining_ha: 40, leasable_area_ha: 70 });
    expect(partsOf(zone)).toMatchObject({ not_cleared: 40, shared: 'not-published' });
  });

  test('draws nothing that does not fit into the whole', () => {
    const zone = withFigures({ area_ha: 40, leasable_area_ha: 78, occupancy_pct: 100 });
    expect(partsOf(zone)).toMatchObject({ shared: 'does-not-fit', leased: 'does-not-fit' });
  });

  test('never offers what was free years ago', () => {
    const zone = withFigures({ area_ha: 100, available_ha: aClaim(13, { asOf: '2017' }) });
    expect(partsOf(zone)).toMatchObject({ free: 'history' });
    expect(splitLand(zone, context)?.unknownHa).toBe(100);
  });

  test('needs the whole', () => {
    expect(splitLand(withFigures({ available_ha: 5 }), context)).toBeNull();
    expect(splitLand(withFigures({ area_ha: 0 }), context)).toBeNull();
  });
});

describe('the rent per year', () => {
  const price = (value: number, more: Partial<Claim> = {}): Claim =>
    aClaim(value, { unit: 'usd_per_m2_per_term', asOf: '2022-05', ...more });
  const until = (year: string): Claim => aClaim(year, { unit: 'year' });

  test('is the price over the years of the lease that were left then', () => {
    const zone = withFigures({ lease_price_usd_m2: price(180), lease_end_year: until('2058') });
    expect(rentPerYear(zone)).toMatchObject({ usdPerM2Year: 5, yearsLeft: 36 });
  });

  test('is taken from the price where that says its own years', () => {
    const zone = withFigures({ lease_price_usd_m2: price(100, { unit: 'usd_per_m2_per_50_years' }) });
    expect(rentPerYear(zone)).toMatchObject({ usdPerM2Year: 2, yearsLeft: 50, leaseEnd: null });
  });

  test.each([
    ['the end of the lease', { lease_price_usd_m2: price(180) }],
    ['the price', { lease_end_year: until('2058') }],
    ['the date of the price', { lease_price_usd_m2: price(180, { asOf: null }), lease_end_year: until('2058') }],
    ['any year of the lease', { lease_price_usd_m2: price(180), lease_end_year: until('2022') }],
    ['the term', { lease_price_usd_m2: price(180, { unit: 'usd_per_m2' }), lease_end_year: until('2058') }],
  ])('is unknown without %s', (_, figures) => {
    expect(rentPerYear(withFigures(figures))).toBeNull();
  });

  test('is never made of another currency', () => {
    const vnd = aClaim(4_172_000, { unit: 'vnd_per_m2_per_term', asOf: '2016-Q2' });
    const zone = withFigures({ lease_price_vnd_m2: vnd, lease_end_year: until('2058') });
    expect(rentPerYear(zone)).toBeNull();
    expect(publishedRents(zone)).toEqual([vnd]);
  });
});
