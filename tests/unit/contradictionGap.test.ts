import { describe, expect, test } from 'vitest';
import type { Contradiction, FigureRef } from '../../src/domain/contradiction';
import { sidesOf, sumGap } from '../../src/domain/contradictionGap';
import { contradictionsOf } from '../../src/domain/sameRef';
import { aCityFigure, aClaim, aFigure, aZone } from '../support/ledger';

const indicator = 'registered_capital_usd_billion' as const;
const ref = (subject: 'city:all' | 'city:industrial_zones' | 'city:hoa_lac'): FigureRef => ({
  of: 'city',
  subject,
  indicator,
  period: '2025-H1',
});
const capital: Contradiction = {
  id: 'capital',
  kind: 'sum',
  figures: [ref('city:all'), ref('city:industrial_zones'), ref('city:hoa_lac')],
  explanation: 'why',
};
const row = (subject: 'city:all' | 'city:industrial_zones' | 'city:hoa_lac', value: number) =>
  aCityFigure(subject, indicator, '2025-H1', value, { unit: 'usd_billion' });

describe('a sum that does not add up', () => {
  const city = [row('city:all', 13.75), row('city:industrial_zones', 9.32), row('city:hoa_lac', 5)];

  test('is worked out without errors of binary fractions', () => {
    expect(sumGap({ zones: [], city }, capital)).toEqual({ total: 13.75, parts: [9.32, 5], sum: 14.32, gap: 0.57 });
  });

  test('uses the claim of the date that is meant, although a newer one is in use', () => {
    const zone = aZone('a', {
      figures: { area_ha: aFigure([aClaim(40, { asOf: '2026' }), aClaim(97, { asOf: '2025-12' })]) },
    });
    const total = aCityFigure('city:industrial_zones', 'zones_area_ha', '2025-10', 100, { unit: 'ha' });
    const areas: Contradiction = {
      id: 'areas',
      kind: 'sum',
      figures: [
        { of: 'city', subject: 'city:industrial_zones', indicator: 'zones_area_ha', period: '2025-10' },
        { of: 'zone', zone: 'a', field: 'area_ha', asOf: '2025-12' },
      ],
      explanation: 'why',
    };
    expect(sumGap({ zones: [zone], city: [total] }, areas)).toEqual({ total: 100, parts: [97], sum: 97, gap: -3 });
    expect(sidesOf({ zones: [zone], city: [total] }, areas).map(({ claim }) => claim.value)).toEqual([100, 97]);
  });

  test('is not worked out when a part is not published', () => {
    expect(sumGap({ zones: [], city: city.slice(0, 2) }, capital)).toBeNull();
  });

  test('is found from each of its figures', () => {
    expect(contradictionsOf([capital], ref('city:hoa_lac'))).toEqual([capital]);
    expect(contradictionsOf([capital], { of: 'zone', zone: 'a', field: 'area_ha' })).toEqual([]);
  });
});

describe('claims that disagree', () => {
  const figure = aFigure([
    aClaim(344.4, { source: 'old', asOf: '2004' }),
    aClaim(407, { source: 'new', asOf: '2025-12' }),
    aClaim(407, { source: 'also', asOf: '2024' }),
    aClaim(28, { source: 'part', scope: 'phase-1' }),
    aClaim(999, { source: 'wrong', rejected: true }),
  ]);
  const area: Contradiction = {
    id: 'area',
    kind: 'claims',
    figures: [{ of: 'zone', zone: 'qm', field: 'area_ha' }],
    explanation: 'why',
  };

  test('are shown once per value, the one in use first, parts and rejected ones left out', () => {
    const sides = sidesOf({ zones: [aZone('qm', { figures: { area_ha: figure } })], city: [] }, area);
    expect(sides.map(({ claim, sources, chosen }) => [claim.value, sources, chosen])).toEqual([
      [407, ['new', 'also'], true],
      [344.4, ['old'], false],
    ]);
  });
});
