import { describe, expect, test } from 'vitest';
import { citySeries } from '../../src/domain/citySeries';
import { clearanceHistory } from '../../src/domain/clearanceHistory';
import { runsOf, toPoint, type SeriesPoint } from '../../src/domain/series';
import { aCityFigure, aClaim, aFigure, aSource } from '../support/ledger';

const point = (asOf: string, value: number, qualifier: 'more_than' | null = null): SeriesPoint =>
  toPoint(aClaim(value, { asOf, qualifier }), asOf)!;
const values = (runs: readonly SeriesPoint[][]) => runs.map((run) => run.map(({ value }) => value));

describe('a line', () => {
  test('joins neighbours in time', () => {
    expect(values(runsOf([point('2020', 1), point('2021', 2), point('2022', 3)]))).toEqual([[1, 2, 3]]);
  });

  test('breaks where nothing was published for long', () => {
    expect(values(runsOf([point('2008', 1), point('2009', 2), point('2017', 3), point('2018', 4)]))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('does not run through a bound', () => {
    expect(
      values(runsOf([point('2017', 1), point('2018', 2), point('2019', 3, 'more_than'), point('2020', 4)])),
    ).toEqual([[1, 2]]);
  });
});

describe('a point', () => {
  test('needs a date', () => expect(toPoint(aClaim(5, { asOf: null }), null)).toBeNull());
  test('needs one number', () => expect(toPoint(aClaim({ from: 1, to: 2 }), '2025')).toBeNull());
  test('of "more than" is a bound', () => expect(point('2020', 200, 'more_than').bound).toBe('at_least'));
});

describe('series of the city', () => {
  test('keep subjects apart and leave out what has no date', () => {
    const indicator = 'projects_cumulative';
    const series = citySeries(
      [
        aCityFigure('city:hoa_lac', indicator, '2018', 84),
        aCityFigure('city:industrial_zones', indicator, '2022', 707),
        aCityFigure('city:industrial_zones', indicator, '2011', 510),
        aCityFigure('city:industrial_zones', indicator, null, 9, { asOf: null }),
      ],
      'projects',
    );
    expect(series.map(({ subject, points }) => [subject, points.map(({ value }) => value)])).toEqual([
      ['city:industrial_zones', [510, 707]],
      ['city:hoa_lac', [84]],
    ]);
  });
});

describe('the history of clearance', () => {
  const sources = { s1: aSource('s1', { published: '2026-03' }) };

  test('keeps phase I of 800 ha apart from the whole', () => {
    const land_cleared_ha = aFigure([
      aClaim(200, { asOf: '2005' }),
      aClaim(270, { asOf: '2007', scope: 'phase-1-800-ha' }),
      aClaim(1343, { asOf: '2017-03', basis: 'derived' }),
    ]);
    const [history] = clearanceHistory({ figures: { land_cleared_ha } }, sources);
    expect(history?.series.map(({ scope, points }) => [scope, points.map(({ value }) => value)])).toEqual([
      [null, [200, 1343]],
      ['phase-1-800-ha', [270]],
    ]);
  });

  test('is none when only one date is known', () => {
    const land_clearance_pct = aFigure([aClaim(31.2, { asOf: '2025-09', unit: 'percent' })]);
    expect(clearanceHistory({ figures: { land_clearance_pct } }, sources)).toEqual([]);
  });

  test('takes one claim per date and leaves out rejected ones', () => {
    const land_remaining_ha = aFigure([
      aClaim(243, { asOf: '2017-03' }),
      aClaim(240, { asOf: '2017-03', confidence: 'low' }),
      aClaim(99, { asOf: '2019', rejected: true }),
      aClaim(98.86, { asOf: '2026-02' }),
    ]);
    const [history] = clearanceHistory({ figures: { land_remaining_ha } }, sources);
    expect(history?.series[0]?.points.map(({ value }) => value)).toEqual([243, 98.86]);
  });
});
