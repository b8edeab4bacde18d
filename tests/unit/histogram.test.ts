import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMIT_IDS } from '../../src/domain/land/criterionIds';
import { STEPS, histogram, stepOf } from '../../src/domain/land/histogram';
import { parseBound } from '../../src/ui/find/parseBound';

describe('the histogram behind a slider', () => {
  const values = fc.array(fc.double({ min: -10, max: 1000, noNaN: true }));

  test('counts every value once', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...LIMIT_IDS), (list, id) => {
        const bars = histogram(list, STEPS[id]);
        expect(bars).toHaveLength(STEPS[id].length - 1);
        expect(bars.reduce((a, b) => a + b, 0)).toBe(list.length);
      }),
    );
  });

  test('does not hang on the order of the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(histogram(list.toReversed(), STEPS.free)).toEqual(histogram(list, STEPS.free));
      }),
    );
  });

  test('puts an edge into the bar above it, and what lies beyond into the outer bars', () => {
    expect(histogram([-1, 0, 5, 9.9, 10, 20, 99], [0, 5, 10, 20])).toEqual([2, 2, 3]);
    expect(histogram([], [0, 5])).toEqual([0]);
  });

  test.each(LIMIT_IDS)('of %s has edges that rise', (id) => {
    expect(STEPS[id]).toEqual(STEPS[id].toSorted((a, b) => a - b));
    expect(new Set(STEPS[id]).size).toBe(STEPS[id].length);
  });

  test('and the slider stands at the mark that is not below the value', () => {
    expect([0, 1, 5, 6, 99].map((value) => stepOf(value, [0, 5, 10, 20]))).toEqual([0, 1, 1, 2, 3]);
  });
});

describe('a limit as it is typed', () => {
  const EN = '1,000.5';
  const VI = '1.000,5';

  test.each([
    ['', EN, null],
    ['  ', VI, null],
    ['5', EN, 5],
    ['7.5', EN, 7.5],
    ['7,5', VI, 7.5],
    ['1,586', EN, 1586],
    ['1.586', VI, 1586],
    ['0', EN, 0],
  ])('%j is read as the language means it', (text, sample, value) => {
    expect(parseBound(text, sample)).toEqual({ ok: true, value });
  });

  test.each([
    ['many', 'notANumber'],
    ['NaN', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['1e3', 'notANumber'],
    ['5 ha', 'notANumber'],
    ['99999999999', 'notANumber'],
    ['-1', 'negative'],
    ['101', 'tooLarge'],
  ])('%j is explained, not applied', (text, mistake) => {
    expect(parseBound(text, EN, 100)).toEqual({ ok: false, mistake });
  });
});
