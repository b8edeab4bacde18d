import { describe, expect, test } from 'vitest';
import { isTwin } from '../../src/domain/hoaLacTwin';
import { toPoint, type SeriesPoint } from '../../src/domain/series';
import { axisValues, chartScale, extentOf, nearest, xOf } from '../../src/ui/figure/chart/chartScale';
import { aClaim } from '../support/ledger';

const frame = { width: 320, height: 160, left: 30, right: 10, top: 10, bottom: 20 };
const point = (asOf: string, value: number): SeriesPoint => toPoint(aClaim(value, { asOf }), asOf)!;

describe('the axis of values', () => {
  test.each([
    [844, [0, 250, 500, 750, 1000]],
    [13.75, [0, 5, 10, 15]],
    [1.254, [0, 0.5, 1, 1.5]],
    [0.3, [0, 0.1, 0.2, 0.3]],
  ])('to %s is round, from 0, and ends above it', (largest, expected) => {
    expect(axisValues([point('2025', largest)])).toEqual(expected.map((value) => expect.closeTo(value, 9)));
  });

  test('exists even when everything is 0', () => {
    expect(axisValues([point('2025', 0)])).toEqual([0, 1]);
  });
});

describe('a chart', () => {
  const points = [point('2005', 105), point('2025-H1', 734), point('2025-10', 736)];
  const scale = chartScale(points, frame);

  test('draws later to the right, more higher up, and stays within its frame', () => {
    const xs = points.map((p) => xOf(scale, p));
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    for (const x of xs) expect(x).toBeGreaterThanOrEqual(frame.left);
    expect(Math.max(...xs)).toBeLessThanOrEqual(frame.width - frame.right);
    expect(scale.y(736)).toBeLessThan(scale.y(105));
    expect(scale.y(0)).toBe(frame.height - frame.bottom);
  });

  test('draws a half year half as wide as a year', () => {
    const width = (asOf: string): number => {
      const [from, to] = extentOf(scale, point(asOf, 1));
      return to - from;
    };
    expect(width('2025-H1') / width('2025')).toBeCloseTo(0.5, 1);
  });

  test('finds the figure nearest to the pointer', () => {
    expect(nearest(scale, points, [frame.left, scale.y(100)])).toBe(points[0]);
    expect(nearest(scale, [], [0, 0])).toBeNull();
  });
});

test('a disagreement over the projects of Hòa Lạc is one over the zone and over the city series', () => {
  const series = { of: 'city', subject: 'city:hoa_lac', indicator: 'projects_cumulative', period: '2025' } as const;
  expect(isTwin({ of: 'zone', zone: 'khu-cnc-hoa-lac', field: 'projects_total' }, series)).toBe(true);
  expect(isTwin({ of: 'zone', zone: 'kcn-noi-bai', field: 'projects_total' }, series)).toBe(false);
  expect(isTwin({ of: 'zone', zone: 'khu-cnc-hoa-lac', field: 'workers' }, series)).toBe(false);
});
