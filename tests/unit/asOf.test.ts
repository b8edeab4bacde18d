import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsBetween, parseAsOf } from '../../src/domain/asOf';

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-07', '2025-07-01', '2025-07-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-07-21', '2025-07-21', '2025-07-21'],
  ['2025-H1', '2025-01-01', '2025-06-30'],
  ['2025-H2', '2025-07-01', '2025-12-31'],
  ['2021-Q3', '2021-07-01', '2021-09-30'],
  ['2012-M7', '2012-01-01', '2012-07-31'],
  ['2025-M11', '2025-01-01', '2025-11-30'],
  ['2021-2025', '2021-01-01', '2025-12-31'],
  ['2026+', '2026-01-01', '9999-12-31'],
])('%s is from %s to %s', (text, from, to) => {
  expect(parseAsOf(text)).toEqual({ from, to });
});

test.each([
  '',
  'undated',
  '25',
  '2025-13',
  '2025-02-30',
  '2025-H3',
  '2025-Q5',
  '2025-M13',
  '2025-2021',
  '07/2025',
  ' 2025',
])('%j is no date of ours', (text) => {
  expect(parseAsOf(text)).toBeNull();
});

const dates = fc.oneof(
  fc.integer({ min: 1990, max: 2040 }).map(String),
  fc
    .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1990, max: 2040 }), fc.constantFrom('H1', 'H2', 'Q1', 'Q4', 'M1', 'M12'))
    .map(([y, p]) => `${y}-${p}`),
  fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.nat(9)).map(([y, n]) => `${y}-${y + n}`),
);

test('an interval never ends before it begins, and stays in the years that it names', () => {
  fc.assert(
    fc.property(dates, (text) => {
      const interval = parseAsOf(text);
      expect(interval).not.toBeNull();
      expect((interval?.from ?? '') <= (interval?.to ?? '')).toBe(true);
      expect(interval?.from.slice(0, 4)).toBe(text.slice(0, 4));
    }),
  );
});

test('whole months are counted, rounded down', () => {
  expect(monthsBetween('2024-11-21', '2026-11-21')).toBe(24);
  expect(monthsBetween('2024-11-22', '2026-11-21')).toBe(23);
  expect(monthsBetween('2026-11-21', '2026-11-21')).toBe(0);
  expect(monthsBetween('2026-12-01', '2026-11-21')).toBe(-1);
});

test('a later day is never fewer months away', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, (from, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      expect(monthsBetween(from, earlier)).toBeLessThanOrEqual(monthsBetween(from, later));
    }),
  );
});
