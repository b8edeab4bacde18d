import * as fc from 'fast-check';
import { zipSync } from 'fflate/browser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/domain/cleanText';
import { NUMBER_HABITS, parseNumber, type NumberHabit } from '../../src/domain/studio/number';
import { toCsv } from '../../src/exports/csv';
import { exportZones, type ExportFormat } from '../../src/exports';
import { geometryOf } from '../../src/exports/geojson';
import { zoneTable } from '../../src/exports/rows';
import type { Cell, Table } from '../../src/exports/table';
import { findSeparator } from '../../src/import/csv';
import type { ReadOutcome, WarningCode } from '../../src/import/contract';
import { fixtureContext, fixtureZones } from '../fixtures/exportFixture';
import { exportLanguage } from '../support/exportLanguage';
import { importFixture, readAs, tablesOf } from '../support/importing';
import { unzipped } from '../support/zips';

type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bits: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array };

/** Places as parts of the whole, so that a mutation means something for a file of any length. */
const place = fc.integer({ min: 0, max: 999_999 }).map((n) => n / 1_000_000);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bits: fc.integer({ min: 1, max: 255 }) }),
  // A few bytes out of the middle, or all to the end. More out of the middle can leave a smaller file that is whole.
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.constant(Infinity) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) }),
);

function mutate(original: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let bytes = original.slice();
  for (const one of mutations) {
    const at = Math.floor(one.at * bytes.length);
    if (one.kind === 'flip') bytes[at] = (bytes[at] ?? 0) ^ one.bits;
    else if (one.kind === 'cut') {
      const end = at + one.length;
      bytes = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(end)]);
    } else bytes = new Uint8Array([...bytes.subarray(0, at), ...one.bytes, ...bytes.subarray(at)]);
  }
  return bytes;
}

const counted = (outcome: ReadOutcome): { records: number; shapes: number } => {
  const records = tablesOf(outcome).flatMap((table) => table.records);
  return { records: records.length, shapes: records.filter(({ geometry }) => geometry !== null).length };
};
const warned = (outcome: ReadOutcome, ...codes: readonly WarningCode[]): number =>
  outcome.ok === true ? outcome.warnings.filter(({ code }) => codes.includes(code)).length : 0;

const KINDS = [
  'known.geojson',
  'known.topojson',
  'known.kml',
  'known.kmz',
  'known.xlsx',
  'known-epsg4326.zip',
  'known-epsg5897.zip',
] as const;
const LINES = ['known.geojsonl', 'text.csv', 'text-tcvn3.csv', 'text-1258.csv', 'text-utf16le.csv'] as const;

const RUNS = 300;

describe('damaged files of every kind', () => {
  test.each(KINDS)('%s: whole, or refused, or what is missing is named', async (file) => {
    const original = importFixture(file);
    const whole = counted(await readAs(file, original));
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
        const outcome = await readAs(file, mutate(original, mutations));

        if (outcome.ok !== true) return;
        const { records, shapes } = counted(outcome);
        const skipped = warned(outcome, 'feature-skipped', 'deleted-record');
        const shapeless = warned(outcome, 'geometry-skipped');
        expect(records + skipped).toBeGreaterThanOrEqual(whole.records);
        expect(shapes + skipped + shapeless).toBeGreaterThanOrEqual(whole.shapes);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(['known.xlsx', 'known-epsg5897.zip', 'known.kmz'])(
    '%s with a part that is damaged and packed again, so that no checksum tells',
    async (file) => {
      const parts = Object.entries(unzipped(importFixture(file)));
      const whole = counted(await readAs(file, importFixture(file)));
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...parts),
          fc.array(mutation, { minLength: 1, maxLength: 2 }),
          async ([name, part], mutations) => {
            const altered = { ...Object.fromEntries(parts), [name]: mutate(part, mutations) };
            const outcome = await readAs(file, zipSync(altered, { level: 0 }));

            if (outcome.ok !== true) return;
            const { records, shapes } = counted(outcome);
            const skipped = warned(outcome, 'feature-skipped', 'deleted-record');
            const shapeless = warned(outcome, 'geometry-skipped');
            expect(records + skipped).toBeGreaterThanOrEqual(whole.records);
            expect(shapes + skipped + shapeless).toBeGreaterThanOrEqual(whole.shapes);
          },
        ),
        { numRuns: RUNS },
      );
    },
  );

  test.each(LINES)('%s: every line that is there is a record or is named', async (file) => {
    const original = importFixture(file);
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
        const bytes = mutate(original, mutations);
        const outcome = await readAs(file, bytes);

        if (outcome.ok !== true) return;
        const text = new TextDecoder(outcome.encoding?.startsWith('utf') ? outcome.encoding : 'windows-1252').decode(
          bytes,
        );
        const [table] = outcome.tables;
        if (table?.format === 'csv') {
          const rows = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: findSeparator(text) }).data;
          const filled = rows.flatMap((row, i) => (row.some((cell) => cell.trim() !== '') ? [i + 1] : []));
          const header = warned(outcome, 'no-header') > 0 ? 0 : 1;
          const above = outcome.warnings.find(({ code }) => code === 'rows-above-header')?.detail?.['count'] ?? 0;
          expect(table.records.map((record) => record.place.number)).toEqual(filled.slice(header + Number(above)));
        } else {
          const lines = text.split('\n').filter((line) => line.trim() !== '').length;
          expect(counted(outcome).records + warned(outcome, 'line-skipped', 'feature-skipped')).toBe(lines);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('noise that begins like a file of some kind', async () => {
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0x7b],
      [0x5b],
      Array.from('<kml>', (sign) => sign.charCodeAt(0)),
      [0xff, 0xfe],
      [0, 0, 0x27, 0x0a],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const outcome = await readAs('x', new Uint8Array([...start, ...rest]));
        expect([true, false, 'ask-encoding']).toContain(outcome.ok);
      }),
      { numRuns: 1000 },
    );
  });

  test('text of any kind, each row of it once', async () => {
    const line = fc.array(fc.constantFrom('a', 'Tên', '1.5', '', '"', ';', ',', '\t', '\r', "'=", '__proto__'), {
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 9 }), async (parts) => {
        const outcome = await readAs('x.csv', parts.map((part) => part.join('')).join('\n'));
        if (outcome.ok !== true) return;
        const [table] = outcome.tables;
        const numbers = table?.records.map((record) => record.place.number) ?? [];
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(table?.records.every(({ cells }) => [...cells.keys()].join('\0') === table.columns.join('\0'))).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('numbers', () => {
  const format: Readonly<Record<NumberHabit, Intl.NumberFormat>> = {
    vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 }),
    en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 }),
  };
  const number = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
  );

  test.each(NUMBER_HABITS)('written in the habit %s and read again are the same', (habit) => {
    fc.assert(
      fc.property(number, (value) => {
        fc.pre(Math.abs(value) >= 1e-3 || value === 0);
        const texts = [format[habit].format(value), habit === 'vi' ? String(value).replace('.', ',') : String(value)];
        for (const text of texts) {
          const parsed = parseNumber(text, [habit]);
          expect(parsed.kind === 'number' ? parsed.value + 0 : text).toBe(value + 0);
        }
      }),
    );
  });

  test('without a habit: the number, or both readings with it among them, never another', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...NUMBER_HABITS), (value, habit) => {
        fc.pre(Math.abs(value) >= 1e-3 || value === 0);
        const parsed = parseNumber(format[habit].format(value));
        if (parsed.kind === 'number') expect(parsed.value + 0).toBe(value + 0);
        else expect(parsed.kind === 'ambiguous' ? parsed.readings[habit] + 0 : parsed).toBe(value + 0);
      }),
    );
  });
});

/** What a reader must find in a cell: nothing, a text as files can hold it, a number. */
function wanted(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'string' ? cleanText(cell) || null : cell;
}

describe('our own exports', async () => {
  const language = await exportLanguage('vi');
  const table = zoneTable(fixtureZones, fixtureContext, language);
  const read = async (format: ExportFormat): Promise<ReadOutcome> => {
    const file = await exportZones({ format, zones: fixtureZones, context: fixtureContext, language, link: null });
    return readAs(file.fileName, new Uint8Array(await file.content.arrayBuffer()));
  };
  const keys = table.columns.map(({ key }) => key);
  const cells = table.rows.map((row) => row.map(wanted));

  test.each([
    ['csv', '.'],
    ['csv-semicolon', ','],
  ] as const)('%s reads back to the same cells', async (format, decimal) => {
    const [back] = tablesOf(await read(format));
    expect(back?.columns).toEqual(keys);
    const texts = cells.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimal) : cell)),
    );
    expect(back?.records.map((record) => [...record.cells.values()])).toEqual(texts);
  });

  test('xlsx reads back to the same cells', async () => {
    const [back] = tablesOf(await read('xlsx'));
    expect(back?.columns).toEqual(keys);
    expect(back?.records.map((record) => [...record.cells.values()])).toEqual(cells);
  });

  test('geojson reads back to the same cells and shapes', async () => {
    const outcome = await read('geojson');
    const [back] = tablesOf(outcome);
    expect(back?.columns).toEqual(keys);
    expect(back?.records.map((record) => [...record.cells.values()])).toEqual(cells);
    expect(back?.records.map(({ geometry }) => geometry)).toEqual(fixtureZones.map((zone) => geometryOf(zone)));
  });

  test('kml reads back to the same cells and shapes', async () => {
    const [back] = tablesOf(await read('kml'));
    const records = back?.records.map((record) => keys.map((key) => record.cells.get(key) ?? null));
    expect(records).toEqual(cells);
    expect(back?.records.map(({ geometry }) => geometry)).toEqual(fixtureZones.map((zone) => geometryOf(zone)));
  });

  test('separated text of any cells reads back to the same cells', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '@', "'", '\t', '\r', '\n', '"', ',', ';', 'ạ', ' ', '<', '1', '\0'),
      }),
    );
    const rows = fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',' as const, ';' as const), async (texts, separator) => {
        const made: Table = {
          columns: ['id', 'a', 'b', 'c'].map((key) => ({ key, type: 'text', meaning: '' })),
          rows: texts.map((row, i) => [`zone-${i}`, ...row]),
        };
        const outcome = await readAs('a.csv', toCsv(made, separator), { encoding: 'utf-8' });
        const [back] = tablesOf(outcome);
        expect(back?.records.map((record) => [...record.cells.values()])).toEqual(
          made.rows.map((row) => row.map(wanted)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
