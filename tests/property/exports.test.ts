import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/domain/cleanText';
import { toCsv } from '../../src/exports/csv';
import { guardFormula, unguardFormula } from '../../src/exports/formulaGuard';
import { windOutline } from '../../src/exports/geojson';
import type { Cell, Table } from '../../src/exports/table';

/** Any text, and often the signs that matter to spreadsheets and to XML. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '\t',
      '\r',
      '\n',
      '＝',
      '－',
      '"',
      ',',
      ';',
      ' ',
      'Hòa',
      '\u0000',
      '\uD800',
      '\uFFFE',
      '<',
      '&',
    ),
  }),
);

describe('formula guard', () => {
  test('unguard gives back exactly what was guarded', () => {
    fc.assert(fc.property(nasty, (text) => unguardFormula(guardFormula(text)) === text));
  });

  test('no guarded text begins like a formula', () => {
    fc.assert(fc.property(nasty, (text) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(guardFormula(text))));
  });

  test('two texts are never guarded into one', () => {
    fc.assert(fc.property(nasty, nasty, (a, b) => a === b || guardFormula(a) !== guardFormula(b)));
  });

  test.each(['', 'Hòa Lạc', "'quoted'", "it's", '5 + 3', "'"])('%j needs no guard', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});

test('cleaned text is well formed, without control characters, and stays as it is when cleaned again', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const clean = cleanText(text);
      const codes = Array.from(clean, (c) => c.codePointAt(0) ?? 0);
      expect(
        codes.every(
          (c) => c === 9 || c === 10 || (c >= 32 && !(c >= 127 && c <= 159) && !(c >= 0xd800 && c <= 0xdfff)),
        ),
      ).toBe(true);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});

const expected = (value: Cell): Cell => (typeof value === 'string' ? cleanText(value) : value === null ? '' : value);
const meaningOf = (text: string, like: Cell, separator: ',' | ';'): Cell => {
  if (typeof like === 'number') return Number(separator === ';' ? text.replace(',', '.') : text);
  if (typeof like === 'boolean') return text === 'yes';
  return unguardFormula(text);
};

describe('CSV', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    nasty,
    // A minus before zero says nothing and is not written.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
  );

  test.each([',', ';'] as const)('with %j comes back from an independent reader as it was', (separator) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
        const table: Table = {
          columns: ['a', 'b', 'c'].map((key) => ({ key, type: 'text', meaning: '' })),
          rows,
        };
        const csv = toCsv(table, separator);
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: separator, newline: '\r\n' });
        expect(data.at(-1)).toEqual(['']);
        const read = data.slice(1, -1);
        expect(read).toHaveLength(rows.length);
        rows.forEach((row, r) =>
          row.forEach((value, c) => expect(meaningOf(read[r]?.[c] ?? '', value, separator)).toEqual(expected(value))),
        );
      }),
    );
  });
});

test('outlines run as RFC 7946 says whichever way they came, closed, with at most six decimals', () => {
  const degree = fc.double({ min: 105, max: 106, noNaN: true });
  const polygon = fc
    .array(fc.tuple(degree, degree), { minLength: 3, maxLength: 8 })
    .map((ring) => ring.concat([ring[0]!]));
  fc.assert(
    fc.property(polygon, fc.boolean(), (ring, backwards) => {
      const shape = windOutline({ type: 'Polygon', coordinates: [backwards ? ring.toReversed() : ring, ring] });
      if (shape.type !== 'Polygon') throw new Error('not a polygon');
      const areas = shape.coordinates.map((r) =>
        r.reduce((s, [x = 0, y = 0], i) => s + x * (r[i + 1]?.[1] ?? y) - (r[i + 1]?.[0] ?? x) * y, 0),
      );
      expect(areas[0]).toBeGreaterThanOrEqual(-1e-9);
      expect(areas[1]).toBeLessThanOrEqual(1e-9);
      for (const r of shape.coordinates) {
        expect(r[0]).toEqual(r.at(-1));
        for (const n of r.flat()) expect(String(n)).toMatch(/^\d+(\.\d{1,6})?$/);
      }
    }),
  );
});
