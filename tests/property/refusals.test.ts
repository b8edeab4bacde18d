import fc from 'fast-check';
import { zipSync } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/data/deck';
import type { ReadOutcome } from '../../src/import/contract';
import { sheetText } from '../../src/import/sheetText';
import { importingWords, refusalText, warningText } from '../../src/i18n/importingWords';
import { loadI18n } from '../../src/i18n/load';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { toDeckFile } from '../../src/story/deckFile';
import { LANGS } from '../../src/view/view';
import { importFixture, readAs } from '../support/importing';
import { unzipped } from '../support/zips';

/** What engines, parsers and libraries say when something goes wrong; none of it is for a reader. */
const ENGINE =
  /unexpected (?:token|end|char)|cannot (?:read (?:prop|private)|set prop|convert)|is not (?:a function|iterable|defined|valid json)|undefined|\bNaN\b|\[object|(?:Type|Range|Syntax|Reference|Parse)?Error\b|maximum call|out of (?:memory|bounds|range)|invalid (?:array|typed|date|zip|block|stream|distance|length|code)|at position \d|in json\b|xmldom|fflate|null\b/i;

const KINDS = [
  'known.geojson',
  'known.geojsonl',
  'known.topojson',
  'known.kml',
  'known.kmz',
  'known.xlsx',
  'known-epsg4326.zip',
  'known-epsg5897.zip',
  'text.csv',
  'text-tcvn3.csv',
  'text-1258.csv',
  'text-utf16le.csv',
  'head-of.gpkg',
] as const;

const words = Object.fromEntries(
  await Promise.all(
    LANGS.map(async (lang) => {
      const [own, { format }] = await Promise.all([importingWords(lang), loadI18n(lang)]);
      return [lang, { own, format }] as const;
    }),
  ),
);

function expectOwnWords(outcome: ReadOutcome, file: string): void {
  for (const { own, format } of Object.values(words)) {
    const said =
      outcome.ok === false
        ? [refusalText(outcome.refusal, own, format)]
        : outcome.ok === true
          ? outcome.warnings.map((warning) => warningText(warning, own, format))
          : [];
    for (const text of said) {
      expect(text.startsWith(file)).toBe(true);
      // What stands in quotes, each language's own, is of the file itself.
      expect(text.replaceAll(/“[^”]*”|「[^」]*」|『[^』]*』|‘[^’]*’/g, '').slice(file.length)).not.toMatch(ENGINE);
    }
  }
}

const place = fc.integer({ min: 0, max: 9999 }).map((n) => n / 10_000);
const change = fc.oneof(
  fc.record({ at: place, gone: fc.constant(0), put: fc.uint8Array({ minLength: 1, maxLength: 4 }) }),
  fc.record({ at: place, gone: fc.integer({ min: 1, max: 40 }), put: fc.uint8Array({ maxLength: 2 }) }),
  fc.record({ at: place, gone: fc.constant(Infinity), put: fc.constant(new Uint8Array(0)) }),
  // What gets furthest into a reader: other numbers, brackets and names where some are expected.
  fc.record({
    at: place,
    gone: fc.integer({ min: 0, max: 3 }),
    put: fc
      .constantFrom(
        'null',
        '1e999',
        '-0',
        '"',
        '{',
        ']',
        '<',
        '&#0;',
        '__proto__',
        '\0',
        '999999999999',
        '[[[[[[',
        'NaN',
        ',,',
      )
      .map((text) => new TextEncoder().encode(text)),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(original: Uint8Array, changes: readonly Change[]): Uint8Array {
  let bytes = original;
  for (const { at, gone, put } of changes) {
    const from = Math.floor(at * bytes.length);
    bytes = new Uint8Array([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + gone)]);
  }
  return bytes;
}

describe.each(KINDS)('%s, altered', (file) => {
  const original = importFixture(file);

  test('gives tables, a question or a refusal in our own words, and leaves the file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = changed(original, changes);
        const copy = bytes.slice();
        expectOwnWords(await readAs(file, bytes), file);
        expect(Buffer.compare(bytes, copy)).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(KINDS.filter((file) => /\.(?:kmz|xlsx|zip)$/.test(file)))('a part of %s, altered', (file) => {
  const parts = Object.entries(unzipped(importFixture(file)));

  test('gives tables, a question or a refusal in our own words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async ([name, part], changes) => {
          const bytes = zipSync({ ...Object.fromEntries(parts), [name]: changed(part, changes) }, { level: 0 });
          expectOwnWords(await readAs(file, bytes), file);
          if (file.endsWith('.xlsx')) {
            const corners = await sheetText(bytes);
            if (!corners.ok) expect(['tooLarge', 'unreadable', 'empty']).toContain(corners.why);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('a story’s file of any kind is a story, or says which of the known things is wrong with it', () => {
  const whys = ['not-json', 'not-a-story', 'newer', 'no-scenes'];
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  for (const text of [deep, `{"format":"hanoi-zones-story","version":1,"scenes":${deep}}`, 'null', '"', '\uFEFF{}']) {
    const read = readDeck(text);
    expect(read.ok ? 'ok' : read.why).toSatisfy((why: string) => whys.includes(why));
  }
});

test('a story’s file is refused for brackets in brackets and for figures without end, before they cost anything', () => {
  const story = toDeckFile(BUILT_IN_DECK);
  expect(readDeck(JSON.stringify(story))).toMatchObject({ ok: true });
  const brackets = `"${'[{'.repeat(50)}\\"${'[{'.repeat(50)}"`;
  expect(readDeck(JSON.stringify(story).replace('{', `{"x":${brackets},`))).toMatchObject({ ok: true });
  const deep = JSON.stringify(story).replace('{', `{"x":${'['.repeat(20)}${']'.repeat(20)},`);
  expect(readDeck(deep)).toEqual({ ok: false, why: 'not-a-story', path: '' });
  const figures = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`zone-${i}.area_ha`, null]));
  expect(readDeck(JSON.stringify({ ...story, saved: { version: '1', date: '2026', figures } }))).toMatchObject({
    ok: false,
    why: 'not-a-story',
  });
});
