import { describe, expect, test } from 'vitest';
import { chosenNumber } from '../../src/domain/claim';
import { CITY_HEADLINE, readHeadline } from '../../src/domain/cityHeadline';
import { findNewer, newestOf } from '../../src/domain/cityNewer';
import { aCityFigure } from '../support/ledger';

const zones = 'city:industrial_zones' as const;
const projects = 'projects_cumulative' as const;
const july = aCityFigure(zones, projects, '2025-H1', 734, { asOf: '2025-07-21' });
const than = { subject: zones, indicator: projects, period: '2025-H1' };

describe('a newer count', () => {
  test('is one of a later month', () => {
    const october = aCityFigure(zones, projects, '2025-10', 736);
    expect(findNewer([july, october], than, 'stock')).toBe(october);
  });

  test('is not one of "the year", which may have been counted before', () => {
    const year = aCityFigure(zones, projects, '2025', 735);
    expect(findNewer([july, year], than, 'stock')).toBeNull();
  });

  test('is not one of another subject', () => {
    const hoaLac = aCityFigure('city:hoa_lac', projects, '2025-10', 112);
    expect(findNewer([july, hoaLac], than, 'stock')).toBeNull();
  });

  test('is the newest of several, whatever the order of the rows', () => {
    const october = aCityFigure(zones, projects, '2025-10', 736);
    const next = aCityFigure(zones, projects, '2026', 740);
    expect(findNewer([next, july, october], than, 'stock')).toBe(next);
    expect(findNewer([october, next, july], than, 'stock')).toBe(next);
  });

  test('counts the first eleven months at their end', () => {
    const november = aCityFigure(zones, projects, '2025-M11', 738);
    expect(findNewer([july, november], than, 'stock')).toBe(november);
  });
});

describe('a newer flow', () => {
  const inflow = 'registered_inflow_usd_million' as const;
  const half = aCityFigure('city:all', inflow, '2025-H1', 125, { asOf: '2025-07-21' });
  const eleven = aCityFigure('city:all', inflow, '2025-M11', 364);
  const year = aCityFigure('city:all', inflow, '2025', 660);
  const key = { subject: 'city:all', indicator: inflow, period: '2025-H1' } as const;

  test('is the one whose period ends last', () => {
    expect(findNewer([half, year, eleven], key, 'flow')).toBe(year);
  });

  test('is never one of an earlier period', () => {
    const before = aCityFigure('city:all', inflow, '2024', 900);
    expect(findNewer([half, before], key, 'flow')).toBeNull();
  });

  test('of two that end together, the newest is the one of the longer period', () => {
    const second = aCityFigure('city:all', inflow, '2025-H2', 535);
    expect(newestOf([second, year], key)).toBe(year);
  });
});

describe('a newer target', () => {
  const target = 'target_inflow_usd_million' as const;
  const july = aCityFigure('city:all', target, '2025-H2', 450, { asOf: '2025-07-24' });
  const key = { subject: 'city:all', indicator: target, period: '2025-H2' } as const;

  test('is one set later', () => {
    const november = aCityFigure('city:all', target, '2025', 530, { asOf: '2025-11' });
    expect(findNewer([july, november], key, 'target')).toBe(november);
  });

  test('is not one set earlier for a later time', () => {
    const old = aCityFigure('city:all', target, '2026-2030', 600, { asOf: '2023-10-30' });
    expect(findNewer([july, old], key, 'target')).toBeNull();
  });
});

describe('the headline', () => {
  test('has every item even when the ledger is empty, and then states nothing', () => {
    const items = readHeadline([]);
    expect(items.map(({ item }) => item.id)).toEqual(CITY_HEADLINE.map(({ id }) => id));
    for (const { figures, parts, newer, result } of items) {
      expect([...figures, ...parts].every(({ figure }) => figure === undefined)).toBe(true);
      expect(newer).toEqual([]);
      expect(result).toBeNull();
    }
  });

  test('finds a newer count of a part by rule, so that one appended row is enough', () => {
    const city = [
      aCityFigure('city:all', projects, '2025-H1', 844, { asOf: '2025-07-21' }),
      july,
      aCityFigure('city:all', projects, '2025-12', 851),
    ];
    const newer = readHeadline(city).find(({ item }) => item.id === 'projects')?.newer ?? [];
    expect(newer.map(({ figure }) => chosenNumber(figure))).toEqual([851]);
  });
});
