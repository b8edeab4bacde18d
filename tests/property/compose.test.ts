import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/data/deck';
import { readKeptStory } from '../../src/data/keptStory';
import { CITY_SUBJECTS } from '../../src/domain/city';
import { CITY_INDICATORS } from '../../src/domain/fields';
import { changesSince, checkDeck, savedWith } from '../../src/story/check';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import {
  addScene,
  changeScene,
  duplicateScene,
  emptyStory,
  moveScene,
  noteFigures,
  removeScene,
} from '../../src/story/compose';
import type { Deck, Scene, SceneChart, Texts } from '../../src/story/deck';
import { toDeckFile } from '../../src/story/deckFile';
import { sceneViewOf } from '../../src/story/sceneView';
import { redo, seal, startTimeline, step, undo, type Timeline } from '../../src/story/timeline';
import { id, views } from '../support/arbitraries';
import { publishedDataset } from '../support/published';

const facts = publishedDataset();

/** Text as a field gives it: letters whose signs are composed, figures and HTML among them. */
const words = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('{kcn-noi-bai.area_ha}', '{city.', '<img src=x>', 'Hòa Lạc'))
  .map((text) => text.normalize('NFC'));
const texts: fc.Arbitrary<Texts> = fc.record({ vi: words, en: words }, { requiredKeys: [] });
const refs = fc.constantFrom('kcn-noi-bai.area_ha', 'city.projects_cumulative', 'nowhere.area_ha', 'not a reference');
const charts: fc.Arbitrary<SceneChart> = fc.oneof(
  fc.record({
    kind: fc.constant('bars' as const),
    title: texts,
    rows: fc.array(fc.record({ ref: refs, label: fc.option(texts) }), { maxLength: 4 }),
    whole: fc.option(refs),
  }),
  fc.record({
    kind: fc.constant('series' as const),
    title: texts,
    subject: fc.constantFrom(...CITY_SUBJECTS),
    indicator: fc.constantFrom(...CITY_INDICATORS),
    whole: fc.option(refs),
  }),
);
const scenes: fc.Arbitrary<Scene> = fc.record({
  id,
  view: views.map(sceneViewOf),
  title: texts,
  text: texts,
  notes: texts,
  figures: fc.array(fc.record({ ref: refs, label: texts }), { maxLength: 6 }),
  chart: fc.option(charts),
  statements: fc.array(id, { maxLength: 3 }),
  legend: fc.boolean(),
  seconds: fc.integer({ min: 3, max: 600 }),
});
const decks: fc.Arbitrary<Deck> = fc
  .record({ id, title: texts, scenes: fc.uniqueArray(scenes, { selector: (s) => s.id, minLength: 1, maxLength: 6 }) })
  .map((deck) => ({ ...deck, saved: savedWith(deck, facts) }));
const withScene = decks.chain((deck) => fc.record({ deck: fc.constant(deck), scene: fc.constantFrom(...deck.scenes) }));
const ids = (deck: Deck): readonly string[] => deck.scenes.map((scene) => scene.id);

describe('a story', () => {
  test('comes back from its file, and from the device, as it was', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        const text = JSON.stringify(toDeckFile(deck));
        expect(readDeck(text)).toEqual({ ok: true, deck, problems: [] });
        expect(readKeptStory(text)).toEqual({ ok: true, deck, problems: [] });
      }),
    );
  });

  test('without scenes is kept on the device too', () => {
    fc.assert(
      fc.property(id, texts, (name, title) => {
        const deck = emptyStory(name, title);
        expect(readKeptStory(JSON.stringify(toDeckFile(deck)))).toEqual({ ok: true, deck, problems: [] });
      }),
    );
  });

  test('whose file was changed anywhere is read, in part or not at all, never an error', () => {
    const short = { ...BUILT_IN_DECK, scenes: BUILT_IN_DECK.scenes.slice(0, 3) };
    const file = JSON.stringify(toDeckFile({ ...short, saved: savedWith(short, facts) }));
    const junk = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('"__proto__":{"a":1},', 'null', '{', '}', '[', '"', '1e999', '\\u0000', '-1'),
    );
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(40), junk, (at, cut, put) => {
        const read = readKeptStory(file.slice(0, at) + put + file.slice(at + cut));
        if (!read.ok) return;
        expect(Array.isArray(checkDeck(read.deck, facts, []))).toBe(true);
        expect(Array.isArray(changesSince(read.deck, facts))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('whose members were swapped for anything is read or refused, and pollutes nothing', () => {
    const plain = toDeckFile({ ...BUILT_IN_DECK, scenes: BUILT_IN_DECK.scenes.slice(0, 1) });
    const keys = Object.keys(plain.scenes[0] ?? {});
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const changed = { ...plain, scenes: [{ ...plain.scenes[0], [key]: value }] };
        const text = JSON.stringify(changed).replace('{', '{"__proto__":{"polluted":true},');
        const read = readDeck(text);
        if (read.ok) expect(Array.isArray(checkDeck(read.deck, facts, []))).toBe(true);
        expect('polluted' in {}).toBe(false);
      }),
    );
  });
});

describe('changing a story', () => {
  test('moving a scene and moving it back changes nothing; no scene is lost or doubled', () => {
    fc.assert(
      fc.property(withScene, fc.constantFrom(-1 as const, 1 as const), ({ deck, scene }, by) => {
        const there = moveScene(deck, scene.id, by);
        expect(ids(there).toSorted()).toEqual(ids(deck).toSorted());
        const place = ids(deck).indexOf(scene.id) + by;
        if (place < 0 || place >= deck.scenes.length) expect(there).toBe(deck);
        else {
          expect(ids(there)[place]).toBe(scene.id);
          expect(moveScene(there, scene.id, by === 1 ? -1 : 1)).toEqual(deck);
        }
      }),
    );
  });

  test('every scene has a name of its own, whatever is added, copied and removed', () => {
    const acts = fc.array(fc.record({ what: fc.constantFrom('add', 'copy', 'remove'), at: fc.nat(20) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(decks, acts, (start, list) => {
        const end = list.reduce((deck, { what, at }) => {
          const name = ids(deck)[at % Math.max(1, deck.scenes.length)] ?? '';
          if (what === 'remove') return removeScene(deck, name);
          return what === 'add' ? addScene(deck, {}, {}).deck : duplicateScene(deck, name).deck;
        }, start);
        expect(new Set(ids(end)).size).toBe(end.scenes.length);
        if (end.scenes.length > 0) expect(readDeck(JSON.stringify(toDeckFile(end)))).toMatchObject({ problems: [] });
      }),
    );
  });

  test('a copy stands behind its scene, alike but for its name, and taking it out gives the story back', () => {
    fc.assert(
      fc.property(withScene, ({ deck, scene }) => {
        const { deck: next, id: copy } = duplicateScene(deck, scene.id);
        expect(next.scenes[ids(deck).indexOf(scene.id) + 1]).toEqual({ ...scene, id: copy });
        expect(removeScene(next, copy ?? '')).toEqual(deck);
      }),
    );
  });

  test('a change of one scene leaves the others as they are', () => {
    fc.assert(
      fc.property(withScene, texts, ({ deck, scene }, title) => {
        const next = changeScene(deck, scene.id, { title });
        expect(next.scenes.find((other) => other.id === scene.id)).toEqual({ ...scene, title });
        expect(removeScene(next, scene.id)).toEqual(removeScene(deck, scene.id));
      }),
    );
  });

  test('what figures said when they came in is noted once, and nothing has changed since on the same data', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        const noted = noteFigures({ ...deck, saved: null }, facts);
        expect(noted.saved).toEqual(savedWith(deck, facts));
        expect(noteFigures(noted, facts)).toBe(noted);
        expect(changesSince(noted, facts)).toEqual([]);
      }),
    );
  });
});

describe('undo', () => {
  const lines: fc.Arbitrary<Timeline<number>> = fc
    .array(
      fc.oneof(
        fc.nat(5).map((n) => (line: Timeline<number>) => step(line, n)),
        fc.constantFrom<(line: Timeline<number>) => Timeline<number>>(undo, redo, seal),
        fc.tuple(fc.nat(5), fc.constantFrom('a', 'b')).map(
          ([n, about]) =>
            (line: Timeline<number>) =>
              step(line, n, about),
        ),
      ),
      { maxLength: 30 },
    )
    .map((acts) => acts.reduce((line, act) => act(line), startTimeline(0)));

  test('takes back a step, and redo does it again', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 6, max: 9 }), (line, next) => {
        const after = step(line, next);
        expect(undo(after).now).toBe(line.now);
        expect(redo(undo(after)).now).toBe(next);
        expect(redo(after)).toBe(after);
      }),
    );
  });

  test('undo undoes redo, and at both ends nothing happens', () => {
    fc.assert(
      fc.property(lines, (line) => {
        if (line.future.length > 0) expect(undo(redo(line)).now).toBe(line.now);
        else expect(redo(line)).toBe(line);
        let start = line;
        while (start.past.length > 0) start = undo(start);
        expect(start.now).toBe(0);
        expect(undo(start)).toBe(start);
        let end = start;
        while (end.future.length > 0) end = redo(end);
        expect(end.future).toEqual([]);
        expect(end.past.length).toBe(line.past.length + line.future.length);
      }),
    );
  });

  test('what is typed into one field is one step, until the field is left', () => {
    const typed = (line: Timeline<string>, text: string): Timeline<string> => step(line, line.now + text, 'title');
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
        fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
        (first, second) => {
          const left = seal(first.reduce(typed, startTimeline('')));
          const all = second.reduce(typed, left);
          expect(undo(all).now).toBe(first.join(''));
          expect(undo(undo(all)).now).toBe('');
        },
      ),
    );
  });
});
