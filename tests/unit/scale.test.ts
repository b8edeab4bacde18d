import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../src/domain/indicators';
import { LENSES } from '../../src/domain/indicators/indicator';
import { COLOUR_ROLES, bins, roleOf } from '../../src/domain/scales/scale';
import { STATUSES } from '../../src/domain/zone';

const rising = fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 6 });
const scales = rising.map((numbers) => {
  const thresholds = numbers.toSorted((a, b) => a - b);
  return { thresholds, scale: bins(thresholds, COLOUR_ROLES.slice(0, thresholds.length + 1)) };
});

describe('bins', () => {
  test('cover every number once', () => {
    fc.assert(
      fc.property(scales, fc.double({ noNaN: true, noDefaultInfinity: true }), ({ scale }, value) => {
        expect(scale.bins.filter(({ from, to }) => value >= from && value < to)).toHaveLength(1);
      }),
    );
  });

  test('a threshold belongs to the bin above it, as in a step expression', () => {
    fc.assert(
      fc.property(scales, ({ thresholds, scale }) => {
        thresholds.forEach((threshold, i) => expect(roleOf(scale, threshold)).toBe(COLOUR_ROLES[i + 1]));
      }),
    );
  });

  test('a higher value never falls into a lower bin', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(scales, number, number, ({ scale }, a, b) => {
        const bin = (value: number): number => scale.bins.findIndex(({ role }) => role === roleOf(scale, value));
        expect(bin(Math.min(a, b))).toBeLessThanOrEqual(bin(Math.max(a, b)));
      }),
    );
  });

  test('need one role more than thresholds', () => {
    expect(() => bins([1, 2], ['count_1', 'count_2'])).toThrow('one role more');
  });

  test.each([null, Number.NaN, 'many'])('%s is unknown', (value) => {
    expect(roleOf(bins([1], ['count_1', 'count_2']), value)).toBe('unknown');
  });
});

describe.each(LENSES)('the lens %s', (lens) => {
  const { scale } = INDICATORS[lens];

  test('gives unknown its own role and no other value', () => {
    expect(roleOf(scale, null)).toBe('unknown');
    const roles = scale.type === 'bins' ? scale.bins : scale.categories;
    expect(roles.map(({ role }) => role)).not.toContain('unknown');
    expect(new Set(roles.map(({ role }) => role)).size).toBe(roles.length);
  });

  test('has rising bins without gaps, or every category', () => {
    if (scale.type === 'categories') {
      expect(scale.categories.flatMap(({ values }) => values).toSorted()).toEqual(STATUSES.toSorted());
      return;
    }
    scale.bins.slice(1).forEach((bin, i) => expect(bin.from).toBe(scale.bins[i]?.to));
    expect(scale.bins.every(({ from, to }) => from < to)).toBe(true);
  });
});
