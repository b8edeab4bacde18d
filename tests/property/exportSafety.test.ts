import { DOMParser } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate/browser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { safeName } from '../../src/exports/download';
import { guardFormula, unguardFormula } from '../../src/exports/formulaGuard';
import { EXPORTERS, NO_EXPORTERS, type Exporter, type FileKind } from '../support/exporters';
import { pdfText } from '../support/pdfText';
import { readSources, type Node } from '../support/sources';

/** Written out here and not taken from the app: C0 but tab and line feed, DEL, C1, direction, non-characters, halves. */
const FORBIDDEN = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
  [0xfffe, 0xffff],
] as const;
const isForbidden = (code: number): boolean => FORBIDDEN.some(([from, to]) => from <= code && code <= to);
/** The first sign that must not get out. */
const forbidden = (text: string): number | undefined =>
  Array.from(text, (sign) => sign.codePointAt(0) ?? 0).find(isForbidden);

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** In a file that is cut at the wrong signs a cell may begin with a new line; a formula still needs its sign. */
const HIDDEN_FORMULA = /^[\t\r\n]*[=+\-@＝＋－＠]/u;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;

const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t=',
  '\r=',
  '\n=',
  '\u202E=',
  '\u0000=',
  ';=',
  ',=',
  '\n@',
];
const CONTROLS = [
  '\u0000',
  '\u0007',
  '\u0008',
  '\u000B',
  '\u000C',
  '\u000E',
  '\u001B',
  '\u001F',
  '\u007F',
  '\u0080',
  '\u0085',
  '\u009F',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
];
const PLAIN = [
  'Hòa Lạc',
  'a',
  '1',
  ' ',
  '"',
  "'",
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  '<b>',
  '</v><f>1</f>',
  '&',
  '\\P',
  '%%d',
  '__proto__',
];

/** Begins like a formula, holds every kind of sign that must not get out, and tries to leave its cell. */
const WORST = `=HYPERLINK("http://x";"y"),+1;-2\t@3\n＝4${CONTROLS.join('x')}<img src=x onerror=alert(1)>"&\\P`;

const nasty = fc
  .tuple(fc.constantFrom(...STARTS, ''), fc.array(fc.constantFrom(...PLAIN, ...CONTROLS, ...STARTS), { maxLength: 8 }))
  .map(([start, parts]) => start + parts.join(''));

const bytesOf = async (file: Blob | string | Uint8Array): Promise<Uint8Array> => {
  if (typeof file === 'string') return new TextEncoder().encode(file);
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file;
};
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

function parseXml(text: string): string {
  const faults: string[] = [];
  const document = new DOMParser({
    onError: (level, message) => {
      faults.push(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
  expect(faults).toEqual([]);
  return document.documentElement?.textContent ?? '';
}

function expectXml(text: string): void {
  // Between elements some writers end lines as Windows does.
  expect(forbidden(text.replaceAll('\r\n', '\n'))).toBeUndefined();
  // Also none that hides as a number.
  for (const [, hex, decimal] of text.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    expect(forbidden(String.fromCodePoint(code))).toBeUndefined();
  }
  expect(forbidden(parseXml(text))).toBeUndefined();
}

/** Every part of an archive, and of the archives in it. */
function expectOffice(bytes: Uint8Array, inside = ''): number {
  let sheets = 0;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('.xlsx')) sheets += expectOffice(part, `${name}/`);
    else if (/\.(?:xml|rels|vml)$/.test(name)) {
      const text = strFromU8(part);
      expectXml(text);
      if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
      sheets += 1;
      expect(text, inside + name).not.toMatch(/<f[\s>/]/);
      // A cell of text is a cell of text, whatever it begins with: an index of the shared ones, or in line.
      for (const [, attributes = '', content = ''] of text.matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        if (/t="(?:s|inlineStr)"/.test(attributes)) continue;
        expect(content).toMatch(/^(?:<v>(?:-?\d[\d.eE+-]*|)<\/v>)?$/);
      }
    }
  }
  return sheets;
}

function expectJson(value: unknown): void {
  if (typeof value === 'string') expect(forbidden(value)).toBeUndefined();
  else if (Array.isArray(value)) value.forEach(expectJson);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      expect(forbidden(key)).toBeUndefined();
      expectJson(member);
    }
  }
}

const CHECKS: Readonly<Record<FileKind, (bytes: Uint8Array) => void>> = {
  csv: (bytes) => {
    const text = textOf(bytes);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(forbidden(text.slice(1).replaceAll('\r\n', '\n'))).toBeUndefined();
    expect(text.replaceAll('\r\n', '\n')).not.toContain('\r');
    const cellsBy = (delimiter: string): string[] => Papa.parse<string[]>(text.slice(1), { delimiter }).data.flat();
    const [head = ''] = text.split('\r\n');
    const meant = head.includes(';') ? ';' : ',';
    const runs = (cell: string, formula: RegExp): boolean => formula.test(cell) && !NUMBER.test(cell);
    expect(cellsBy(meant).filter((cell) => runs(cell, FORMULA))).toEqual([]);
    // Opened by a spreadsheet that is set to another country's sign.
    const others = [',', ';', '\t'].filter((sign) => sign !== meant).flatMap(cellsBy);
    expect(others.filter((cell) => runs(cell, HIDDEN_FORMULA))).toEqual([]);
  },
  book: (bytes) => expect(expectOffice(bytes)).toBeGreaterThan(0),
  slides: (bytes) => expect(expectOffice(bytes)).toBe(2),
  json: (bytes) => {
    const text = textOf(bytes);
    expect(forbidden(text)).toBeUndefined();
    expectJson(JSON.parse(text));
  },
  kml: (bytes) => {
    const text = textOf(bytes);
    expectXml(text);
    // Names and descriptions are shown as HTML by some readers, after what is escaped was taken back.
    for (const [, , content = ''] of text.matchAll(/<(name|description)>(.*?)<\/\1>/gs)) {
      expect(parseXml(`<x>${content}</x>`)).not.toMatch(/<[a-z/!?]/i);
    }
  },
  dxf: (bytes) => {
    const text = textOf(bytes);
    expect(forbidden(text)).toBeUndefined();
    // Pairs of a code and a value: a text that broke its line would shift all that follow.
    const lines = text.trimEnd().split('\n');
    expect(lines.length % 2).toBe(0);
    expect(lines.filter((_, i) => i % 2 === 0).every((code) => /^\s*\d+$/.test(code))).toBe(true);
    expect(text).not.toContain('\\');
  },
  pdf: (bytes) => {
    const text = pdfText(bytes);
    // What separates pages is of the reader, not of the file.
    expect(forbidden(text.replaceAll('\f', '\n'))).toBeUndefined();
    expect(strFromU8(bytes, true)).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/);
    for (const [, address = ''] of strFromU8(bytes, true).matchAll(/\/URI\s*\(([^)]*)/g))
      expect(address).toMatch(/^https?:/);
  },
  picture: (bytes) => {
    const text = textOf(bytes);
    expect(forbidden(text)).toBeUndefined();
    expect(text).not.toMatch(/[\t\r\n]/);
  },
};

async function expectSafe({ kind, make }: Exporter, text: string): Promise<void> {
  CHECKS[kind](await bytesOf(await make(text)));
}

describe.each(Object.values(EXPORTERS).flat())('$name', { timeout: 120_000 }, (exporter) => {
  test('of the worst text there is holds no formula, no control character and nothing that runs', async () => {
    await expectSafe(exporter, WORST);
    await expectSafe(exporter, 'javascript:alert(1)');
  });

  test('so it does of any text', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, (text) => expectSafe(exporter, text)),
      { numRuns: exporter.heavy ? 2 : exporter.kind === 'book' ? 20 : 60 },
    );
  });
});

/** What writes files of a kind. */
const WRITERS = /^(?:pptxgenjs|pdfmake|write-excel-file|@tarikjabiri\/dxf)(?:\/|$)/;

/** Files of `src` in which bytes are put together or handed over to be saved. */
function makers(): readonly string[] {
  const makes = ({ type, callee }: Node): boolean => {
    if (typeof callee !== 'object' || callee === null) return false;
    const { name, property } = callee as { readonly name?: unknown; readonly property?: { readonly name?: unknown } };
    const called = String(name ?? property?.name);
    return (type === 'NewExpression' ? ['Blob', 'File'] : ['toBlob', 'saveFile', 'fillText']).includes(called);
  };
  return readSources('src')
    .filter(
      ({ nodes, imports }) =>
        nodes.some(makes) || imports.some(({ specifier, typeOnly }) => !typeOnly && WRITERS.test(specifier)),
    )
    .map(({ path }) => path);
}

test('every file of the app that makes a file is tried above, or it is said here why not', () => {
  expect(makers().toSorted()).toEqual([...Object.keys(EXPORTERS), ...Object.keys(NO_EXPORTERS)].toSorted());
});

describe('the guard of formulas', () => {
  test('is taken away exactly, also inside a cell', () => {
    fc.assert(fc.property(nasty, (text) => unguardFormula(guardFormula(text)) === text));
  });

  test('leaves what begins nothing alone', () => {
    for (const text of ['KCN A, KCN B; 5 + 3 = 8', 'a, -5', "'x", 'x@example.org', '1998–2006'])
      expect(guardFormula(text)).toBe(text);
    expect(guardFormula('a,=1;@b')).toBe("a,'=1;'@b");
  });
});

test('a file is saved under one name of one folder, whatever the place is called', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const name = safeName(`${text}.csv`);
      expect(forbidden(name)).toBeUndefined();
      expect(name).not.toMatch(/[\\/:*?"<>|\t\r\n]|^\./);
      expect(name.endsWith('csv')).toBe(true);
    }),
  );
  expect(safeName('../../etc/passwd\u202Evsc.exe')).toBe('-..-etc-passwdvsc.exe');
});
