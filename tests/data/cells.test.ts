import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOrder, readDate } from '../../src/domain/dateCell';
import { shifted } from '../../scripts/data/hoaLac';
import { decimalMark, readNumber, readSpan } from '../../scripts/data/numberCell';
import { oneSpelling, slug } from '../../scripts/data/spelling';

const asOf = (cell: string, order: Parameters<typeof readDate>[1] = 'unknown'): string => {
  const reading = readDate(cell, order);
  return reading.kind === 'date' ? reading.asOf : reading.kind;
};

test.each([
  ['2025', '2025'],
  ['2025-h1', '2025-H1'],
  ['H1/2025', '2025-H1'],
  ['2021 Q3', '2021-Q3'],
  ['2012-M7', '2012-M7'],
  ['2016–2020', '2016-2020'],
  ['2026+', '2026+'],
  ['07/2025', '2025-07'],
  ['2025/7/1', '2025-07-01'],
  ['Jul-25', '2025-07'],
  ['Thg7-25', '2025-07'],
  ['21-Jul-25', '2025-07-21'],
  ['Oct-98', '1998-10'],
  ['21/07/2025', '2025-07-21'],
  ['7/21/2025', '2025-07-21'],
  ['5/5/2025', '2025-05-05'],
  ['3/4/2025', 'ambiguous'],
  ['31/02/2025', 'bad'],
  ['45839', 'bad'],
  ['n.d.', 'none'],
  ['', 'none'],
])('the date %j means %s', (cell, meaning) => {
  expect(asOf(cell)).toBe(meaning);
});

test('a file with one date that tells decides the others', () => {
  expect(asOf('3/4/2025', dayOrder(['3/4/2025', '21/07/2025']))).toBe('2025-04-03');
  expect(asOf('3/4/2025', dayOrder(['3/4/2025', '7/21/2025']))).toBe('2025-03-04');
  expect(dayOrder(['21/07/2025', '7/21/2025'])).toBe('mixed');
});

test('every day comes back from either order', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = iso.split('-');
      expect(asOf(`${d}/${m}/${y}`, 'day-first')).toBe(iso);
      expect(asOf(`${Number(m)}/${Number(d)}/${y}`, 'month-first')).toBe(iso);
    }),
  );
});

test.each([
  ['13.75', '.', 13.75],
  ['13,75', '.', 13.75],
  ['1.254', '.', 1.254],
  ['1,254', ',', 1.254],
  ['1,254', '.', null],
  ['1.254', ',', null],
  ['0,587', '.', 0.587],
  ['1268,42', '.', 1268.42],
  ['1,268.42', '.', 1268.42],
  ['1.268,42', '.', 1268.42],
  ['1 268,42', '.', 1268.42],
  ['1.000.000', '.', 1_000_000],
  ['93,8 %', '.', 93.8],
  ['1.2.3', '.', null],
  ['12 ha', '.', null],
  ['', '.', null],
] as const)('the number %j, where the mark is %j, is %s', (cell, mark, value) => {
  expect(readNumber(cell, mark)).toBe(value);
});

test('any number written with the file’s own mark comes back', () => {
  const number = fc.tuple(fc.nat(99_999_999), fc.nat(999_999)).map(([whole, part]) => Number(`${whole}.${part}`));
  fc.assert(
    fc.property(number, (value) => {
      expect(readNumber(String(value), '.')).toBe(value);
      expect(readNumber(String(value).replace('.', ','), ',')).toBe(value);
    }),
  );
});

test('the mark of a file is that of most of its numbers', () => {
  expect(decimalMark(['1,5', '2,75', '1.5', '1.254'])).toBe(',');
  expect(decimalMark(['1,254', '12'])).toBe('.');
});

test.each(['5 to 10', '5-10', '5–10', '5 đến 10', '05-Oct', '10-May', '5-Thg10'])(
  'the range %j is from 5 to 10',
  (cell) => {
    expect(readSpan(cell, '.')).toEqual({ from: 5, to: 10 });
  },
);

test('a range runs upwards', () => {
  expect(readSpan('10-5', '.')).toBeNull();
  expect(readSpan('5-5', '.')).toBeNull();
});

test('moving the decimal point is exact', () => {
  expect(shifted(0.587, 3)).toBe(587);
  expect(shifted(115.5, 3)).toBe(115_500);
  const billions = fc.integer({ min: 1, max: 99_999_999 }).map((n) => n / 1000);
  fc.assert(
    fc.property(billions, (value) => {
      expect(shifted(shifted(value, 3), -3)).toBe(value);
    }),
  );
});

test.each([
  ['Hoà Lạc', 'Hòa Lạc'],
  ['Dương Hoà', 'Dương Hòa'],
  ['HOÀN KIẾM, Hoàn Kiếm', 'HOÀN KIẾM, Hoàn Kiếm'],
  ['quỳ vàng, Quý', 'quỳ vàng, Quý'],
  ['Thuỷ, Uý', 'Thủy, Úy'],
  ['Khoá học, xoè', 'Khóa học, xòe'],
  ['Ho\u0061\u0300', 'Hòa'],
])('%s is spelled %s', (typed, spelled) => {
  expect(oneSpelling(typed)).toBe(spelled);
  expect(oneSpelling(spelled)).toBe(spelled);
});

test('ids are plain', () => {
  expect(slug('Sở Công Thương – Hà Nội (2025)')).toBe('so-cong-thuong-ha-noi-2025');
});
