import { describe, expect, test } from 'vitest';
import { distancesTo, straightLineKm } from '../../src/domain/distance';
import { figureGroups } from '../../src/domain/figureRows';
import { isHistory } from '../../src/domain/history';
import { zoneCamera } from '../../src/domain/zoneCamera';
import { aClaim, aFigure, aSource, aZone } from '../support/ledger';

describe('groups of figures', () => {
  test('list core fields that no one has published', () => {
    const land = figureGroups(aZone('a')).find(({ group }) => group === 'land');
    expect(land?.rows.map(({ field }) => field)).toContain('occupancy_pct');
    expect(land?.rows.every(({ figure }) => figure === undefined)).toBe(true);
    expect(land?.known).toBe(0);
  });

  test('list every other known field once', () => {
    const figures = { site_elevation_m: aFigure([aClaim(7, { unit: 'm' })]), area_ha: aFigure([aClaim(97)]) };
    const fields = figureGroups(aZone('a', { figures })).flatMap(({ rows }) => rows.map(({ field }) => field));
    expect(fields.filter((field) => field === 'area_ha')).toHaveLength(1);
    expect(fields).toContain('site_elevation_m');
  });

  test('do not call a figure known whose only claim is of a part', () => {
    const figures = { land_cleared_ha: aFigure([aClaim(270, { scope: 'phase-1' })]) };
    const clearance = figureGroups(aZone('a', { figures })).find(({ group }) => group === 'clearance');
    expect(clearance?.known).toBe(0);
  });
});

describe('free land', () => {
  const context = {
    release: { version: '1', date: '2026-11-21' },
    sources: { s1: aSource('s1', { published: '2026-11' }) },
  };
  test('of 2017 is history', () => expect(isHistory('available_ha', aClaim(36, { asOf: '2017' }), context)).toBe(true));
  test('of this year is not', () =>
    expect(isHistory('available_ha', aClaim(36, { asOf: '2026-05' }), context)).toBe(false));
  test('without a date is', () => expect(isHistory('available_ha', aClaim(36, { asOf: null }), context)).toBe(true));
  test('an old area is no history', () =>
    expect(isHistory('area_ha', aClaim(36, { asOf: '2004' }), context)).toBe(false));
});

describe('a straight line', () => {
  const noiBai = { lon: 105.8072, lat: 21.2211, precisionM: 500 };

  test('of one degree of latitude is about 111.2 km', () => {
    expect(straightLineKm({ lon: 105, lat: 21 }, { lon: 105, lat: 22 })).toBeCloseTo(111.19, 1);
  });

  test('adds the doubt of both ends', () => {
    const gateway = { id: 'g', nameVi: 'g', nameEn: 'g', kind: 'airport', ...noiBai } as const;
    const [distance] = distancesTo([gateway], { lon: 105.8072, lat: 21.1311, precisionM: 2500 });
    expect(distance?.plusMinusKm).toBe(3);
    expect(distance?.km).toBeCloseTo(10.01, 1);
  });
});

describe('centring', () => {
  const position = { lon: 105.8, lat: 21, what: '', source: '' };

  test('goes near a gate and stays far from the middle of a commune', () => {
    const near = zoneCamera(aZone('a', { position: { ...position, precisionM: 20 } }));
    const far = zoneCamera(aZone('b', { position: { ...position, precisionM: 5000 } }));
    expect(near!.zoom).toBeGreaterThan(far!.zoom);
  });

  test('is not offered where no position is known', () => expect(zoneCamera(aZone('a'))).toBeNull());
});
