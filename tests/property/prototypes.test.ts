import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate/browser';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDeck } from '../../src/data/deck';
import { readKeptStory } from '../../src/data/keptStory';
import { readLocalFile, writeLocalFile } from '../../src/data/localFile';
import { readTold } from '../../src/data/offline/protocol';
import { releaseIndex, releaseSnapshot } from '../../src/data/schema/release';
import { readTalkMessage } from '../../src/data/talkMessage';
import { readList } from '../../src/domain/drawing/keptJson';
import { applyFilters } from '../../src/domain/filter';
import { readPlan } from '../../src/domain/targets/plan';
import { applyLocal } from '../../src/domain/studio/apply';
import { toJson } from '../../src/exports/json';
import { readKept } from '../../src/state/shortlistFile';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { changesSince, checkDeck, savedWith } from '../../src/story/check';
import { toDeckFile } from '../../src/story/deckFile';
import { decodeView, encodeView } from '../../src/view/urlCodec';
import { importFixture, readAs, tablesOf } from '../support/importing';
import { publishedDataset } from '../support/published';
import { workbook } from '../support/workbook';
import { unzipped } from '../support/zips';

/** Names that every object has from its prototype, and those that lead to it. */
const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
const inherited = fc.constantFrom(...INHERITED);
/** As a file can say it: what a careless merge would write into every object. */
const POISON = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"polluted":3}';

const ROOTS = { Object, Array, Function, String, Number, Map, Set, Promise, RegExp, Uint8Array };
const own = (): string =>
  JSON.stringify(
    Object.entries(ROOTS).map(([name, { prototype }]) => [
      name,
      Reflect.ownKeys(prototype).map(String),
      Object.getPrototypeOf(prototype) === Object.prototype ||
        Object.getPrototypeOf(prototype) === null ||
        name === 'Uint8Array',
    ]),
  );

let before: string;
beforeEach(() => {
  before = own();
});
afterEach(() => {
  expect(own()).toBe(before);
  expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  expect(([] as { readonly polluted?: unknown }).polluted).toBeUndefined();
});

const facts = publishedDataset();

describe('files that are brought in', () => {
  const header = INHERITED.join(',');
  const values = INHERITED.map((_, i) => i + 1).join(',');
  const point = '"geometry":{"type":"Point","coordinates":[105.8,21]}';
  const members = INHERITED.map((name, i) => `${JSON.stringify(name)}:${i + 1}`).join(',');
  const data = INHERITED.map((name, i) => `<Data name="${name}"><value>${i + 1}</value></Data>`).join('');
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>__proto__</name><Placemark><name>x</name><ExtendedData>${data}</ExtendedData><Point><coordinates>105.8,21</coordinates></Point></Placemark></Document></kml>`;

  const files: Readonly<Record<string, Uint8Array | string>> = {
    'a.csv': `${header}\n${values}\n`,
    'b.geojson': `{"type":"FeatureCollection","__proto__":{"polluted":1},"features":[{"type":"Feature","__proto__":{"polluted":1},"properties":{${members}},${point}}]}`,
    'c.geojsonl': `{"type":"Feature","properties":{${members}},${point}}\n{"type":"Feature","properties":{${members}},${point}}`,
    'd.topojson': `{"type":"Topology","arcs":[],"objects":{"__proto__":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[105.8,21],"properties":{${members}}}]}}}`,
    'e.kml': kml,
    'f.kmz': zipSync({ '__proto__.kml': strToU8(kml), constructor: strToU8('x') }),
    'g.xlsx': workbook({
      constructor: [INHERITED.map((text) => ({ text })), INHERITED.map((_, number) => ({ number: number + 1 }))],
    }),
  };

  test.each(Object.entries(files))('%s: every value is there, under a column of its own', async (name, content) => {
    const [table] = tablesOf(await readAs(name, content));
    const [record] = table?.records ?? [];
    const numbers = [...(record?.cells.values() ?? [])].map(Number).filter((value) => value >= 1);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(INHERITED.map((_, i) => i + 1));
    expect(table?.columns.filter((column) => ['__proto__', 'constructor', 'prototype'].includes(column))).toEqual([]);
  });

  test('an attribute table of a Shapefile', async () => {
    const parts = unzipped(importFixture('known-epsg4326.zip'));
    const [name = '', dbf = new Uint8Array()] = Object.entries(parts).find(([path]) => path.endsWith('.dbf')) ?? [];
    const renamed = dbf.slice();
    renamed.set(strToU8('__proto__\0\0'), 32);
    renamed.set(strToU8('constructor'), 64);
    const [table] = tablesOf(await readAs('a.zip', zipSync({ ...parts, [name]: renamed })));
    expect(table?.columns.slice(0, 2)).toEqual(['proto_', 'constructor_']);
    expect(table?.records.length).toBeGreaterThan(0);
  });

  test('of any such names, in any order, as often as one likes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inherited, { minLength: 1, maxLength: 9 }), async (names) => {
        const outcome = await readAs('a.csv', `${names.join(',')}\n${names.map((_, i) => i).join(',')}\n`);
        const [table] = tablesOf(outcome);
        expect(new Set(table?.columns).size).toBe(names.length);
        expect([...(table?.records[0]?.cells.values() ?? [])]).toEqual(names.map((_, i) => String(i)));
      }),
    );
  });
});

describe('stories', () => {
  const text = JSON.stringify(toDeckFile(BUILT_IN_DECK));

  test('with hostile members at every place are read as if these were not there', () => {
    const places = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const poisoned = `${text.slice(0, place)}${POISON.slice(1, -1)}${text[place] === '}' ? '' : ','}${text.slice(place)}`;
        for (const read of [readDeck(poisoned), readKeptStory(poisoned)]) {
          if (!read.ok) continue;
          expect(JSON.stringify(read.deck)).not.toContain('polluted');
          expect(JSON.stringify(savedWith(read.deck, facts))).not.toContain('polluted');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('that speak of such names know nothing of them', () => {
    fc.assert(
      fc.property(inherited, inherited, (a, b) => {
        const [scene] = toDeckFile(BUILT_IN_DECK).scenes;
        const said = `{${a}.${b}} {city.${a}} {${a}}`;
        const file = {
          ...toDeckFile(BUILT_IN_DECK),
          saved: { version: '1', date: '2026-01-01', figures: JSON.parse(`{${JSON.stringify(a)}:null}`) as unknown },
          scenes: [
            {
              ...scene,
              view: `zone=${a}&lens=${b}&story=${a}`,
              title: { vi: said, en: said },
              text: { vi: said },
              figures: [`${a}.${b}`, `city.${a}`, `kcn-noi-bai.${b}`].map((ref) => ({ ref, label: {} })),
              chart: { kind: 'bars', title: {}, rows: [{ ref: `city.${a}`, label: null }], whole: `${a}.area_ha` },
              statements: [a.replaceAll('_', '').toLowerCase()],
            },
          ],
        };
        const read = readDeck(toJson(file));
        expect(read).toMatchObject({ ok: true });
        if (!read.ok) return;
        expect(checkDeck(read.deck, facts, []).length).toBeGreaterThan(0);
        expect(Array.isArray(changesSince(read.deck, facts))).toBe(true);
        const saved = Object.entries(savedWith(read.deck, facts).figures);
        expect(saved.filter(([ref, { value }]) => (ref.includes(a) || ref.includes(b)) && value !== null)).toEqual([]);
      }),
    );
  });
});

describe('links', () => {
  const params = [
    'zone',
    'lang',
    'mode',
    'theme',
    'story',
    'scene',
    'layers',
    'lens',
    'kind',
    'status',
    'district',
    'commune',
    'craft',
    'known',
    'unknown',
    'sort',
    'land',
    'weights',
    'missing',
    'order',
    'hold',
    'compare',
    'list',
    'board',
    'release',
    'since',
    'target',
    'reading',
    'deals',
    'show',
    'panel',
    'base',
    'gaps',
    ...INHERITED,
  ];
  const value = fc.oneof(
    inherited,
    inherited.map((name) => `${name}:1..2~`),
    inherited.map((name) => `${name}:50`),
    inherited.map((name) => `claims:${name}:${name}`),
    fc.array(inherited, { maxLength: 4 }).map((names) => names.join(',')),
  );

  test('that name them are read, written again, and looked up in vain', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...params), value), { maxLength: 8 }), (pairs) => {
        const { view } = decodeView(new URLSearchParams(pairs).toString(), 'vi');
        expect(decodeView(encodeView(view), 'vi').view).toEqual(view);
        for (const part of [view.find.limits, view.find.weights, view.filters.knowledge, view.bottleneck.weights]) {
          expect(Object.keys(part).filter((key) => INHERITED.includes(key))).toEqual([]);
          expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
        }
        expect(Array.isArray(applyFilters(facts.zones, view.filters, facts))).toBe(true);
        expect(facts.zones.some(({ id }) => id === view.selected)).toBe(false);
        expect(() => readPlan(facts, view.plan)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is kept on the device, and what comes over channels', () => {
  const json: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string }>((tie) => ({
    object: fc
      .array(
        fc.tuple(
          fc.oneof(
            inherited,
            fc.constantFrom('version', 'items', 'id', 'note', 'sources', 'changes', 'kind', 'from', 'type'),
          ),
          tie('value'),
        ),
        { maxLength: 5 },
      )
      .map((members) => `{${members.map(([key, member]) => `${JSON.stringify(key)}:${member}`).join(',')}}`),
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('1', '"constructor"', '"__proto__"', 'null', '[]', POISON),
      tie('object'),
      tie('object').map((object) => `[${object}]`),
    ),
  })).object;

  test('is read without a trace of them', () => {
    fc.assert(
      fc.property(json, (text) => {
        const parsed: unknown = JSON.parse(text);
        expect(readKept(text, 50).items.length).toBeLessThanOrEqual(50);
        readList(text, 50, (entry) => entry);
        const { data } = readLocalFile(parsed);
        applyLocal(facts, data);
        for (const read of [readKeptStory(text), readDeck(text)]) expect(read.ok).toBe(false);
        v.safeParse(releaseIndex, parsed);
        v.safeParse(releaseSnapshot, parsed);
        readTold(parsed);
        readTalkMessage(parsed);
      }),
      { numRuns: 2000 },
    );
  });

  test('a source that is called like one of them is no source of anything else', () => {
    fc.assert(
      fc.property(inherited, (name) => {
        const source = {
          id: `local:${name}`,
          publisher: name,
          publisherKind: 'press',
          title: name,
          url: null,
          site: null,
          published: null,
          language: null,
          repeats: name,
        } as const;
        const { data } = readLocalFile(JSON.parse(JSON.stringify(writeLocalFile({ sources: [source], changes: [] }))));
        expect(applyLocal(facts, data)).toBe(facts);
      }),
    );
  });
});

describe('messages of other tabs', () => {
  test('a progress of the copy is one only in its own form', () => {
    const told = { kind: 'failed', done: 1, total: 2, faults: [{ path: 'a', why: 'missing' }] };
    expect(readTold(told)).toEqual(told);
    for (const broken of [
      null,
      'x',
      1,
      [],
      { ...told, kind: 'constructor' },
      { ...told, done: '1' },
      { ...told, faults: {} },
    ])
      expect(readTold(broken)).toBeNull();
    expect(readTold({ ...told, faults: [{ path: 1 }, null, { path: 'b', why: 'toString' }] })?.faults).toEqual([]);
  });

  test('anything at all may be said on the channels', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (message) => {
        expect(() => readTold(message)).not.toThrow();
        expect(() => readTalkMessage(message)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
