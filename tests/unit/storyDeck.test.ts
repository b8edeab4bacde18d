import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/data/deck';
import { parseStatements } from '../../src/data/statements';
import { loadI18n } from '../../src/i18n/load';
import { storySay } from '../../src/i18n/storySay';
import { storyWords } from '../../src/i18n/storyWords';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { resolveChart } from '../../src/story/chart';
import { changesSince, checkDeck, savedWith } from '../../src/story/check';
import { livePlaces, sceneIndex, type Deck } from '../../src/story/deck';
import { toDeckFile } from '../../src/story/deckFile';
import { escapeWords, parseLiveText } from '../../src/story/liveText';
import { plainText } from '../../src/story/say';
import { sayScene } from '../../src/story/saidScene';
import { sceneViewOf, viewOfScene } from '../../src/story/sceneView';
import { defaultView, LANGS, type Lang } from '../../src/view/view';
import { publishedDataset } from '../support/published';
import { ROOT } from '../support/root';

const dataset = publishedDataset();
const statements =
  parseStatements(JSON.parse(readFileSync(join(ROOT, 'public/geo/statements.json'), 'utf8')) as unknown) ?? [];
const places = BUILT_IN_DECK.scenes.flatMap(livePlaces);
const sayIn = async (lang: Lang) => storySay(await loadI18n(lang), await storyWords(lang));
const sceneById = (id: string) => BUILT_IN_DECK.scenes[sceneIndex(BUILT_IN_DECK, id) ?? -1]!;

/** The words of a text, without what stands in braces. */
const wordsOf = (text: string): string =>
  parseLiveText(text)
    .segments.map((segment) => (segment.type === 'words' ? segment.words : ''))
    .join('');

describe('the built-in story', () => {
  test('names nothing that is not there, and no figure that is not published', () => {
    expect(checkDeck(BUILT_IN_DECK, dataset, statements)).toEqual([]);
  });

  test('types no figure: every digit comes from the ledger', () => {
    const typed = [...places.map(({ text }) => text), ...statements.flatMap(({ text }) => Object.values(text))];
    expect(typed.map(wordsOf).filter((words) => /\d/.test(words))).toEqual([]);
  });

  test('says everything in every language', () => {
    for (const { scene, part, lang, text } of places) {
      if (lang === null) continue;
      const twin = places.filter((other) => other.scene === scene && other.part === part && other.lang !== lang);
      expect(twin.some((other) => other.lang !== null && (text === '') === (other.text === ''))).toBe(true);
    }
    for (const { title, notes } of BUILT_IN_DECK.scenes) {
      for (const lang of LANGS) expect([title[lang], notes[lang]].every(Boolean)).toBe(true);
    }
  });

  test('has scenes of different names, each with one message: at most three sentences besides what it quotes', () => {
    const ids = BUILT_IN_DECK.scenes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { text } of BUILT_IN_DECK.scenes) expect((text.en ?? '').split(/\. /).length).toBeLessThanOrEqual(3);
  });

  test('says what the report of July 2025 says, and what came later', async () => {
    const say = await sayIn('en');
    const titles = BUILT_IN_DECK.scenes.map(({ title }) =>
      plainText(title.en ?? '', dataset, say).replaceAll('\u00a0', ' '),
    );
    expect(titles[0]).toBe('Hanoi has 844 projects in its industrial zones and Hòa Lạc');
    expect(titles).toContain('Hòa Lạc: about 98.86 ha still to clear');
    expect(titles).toContain('The year 2025 brought more than 660 million USD');
  });

  test('works out the open question and the four readings of the target', async () => {
    const say = await sayIn('vi');
    const capital = resolveChart(sceneById('hanoi').chart!, dataset, say, 'vi');
    expect(capital.rows.map(({ value }) => value)).toEqual([13.75, 9.32, 5, 14.32]);
    const readings = resolveChart(sceneById('half-year').chart!, dataset, say, 'vi');
    expect(readings.rows.map(({ value }) => value)).toEqual([2.6, 3.2, 3.6, 4.2]);
    expect(readings.rows.map(({ resolved }) => resolved.qualifier)).toEqual([null, 'about', null, 'about']);
  });

  test('begins a sentence with a capital, whatever stands there', async () => {
    const say = await sayIn('vi');
    expect(plainText(sceneById('hoa-lac-land').text.vi ?? '', dataset, say)).toMatch(/^Khoảng 6,2% của/);
  });

  test('cites a publication for everything that it says', async () => {
    const say = await sayIn('en');
    for (const scene of BUILT_IN_DECK.scenes) {
      const { sources } = sayScene(scene, statements, dataset, say, 'en');
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(dataset.sources[id]?.publisher).toBeTruthy();
    }
  });
});

describe('a figure that is not there', () => {
  const bare = { ...dataset, city: [], zones: [] };

  test('is said to be not published, in words and in charts, and never 0', async () => {
    const say = await sayIn('en');
    const { title, chart } = sayScene(sceneById('hanoi'), [], bare, say, 'en');
    expect(title.map(({ words }) => words).join('')).toBe(
      'Hanoi has not published in its industrial zones and Hòa Lạc',
    );
    expect(chart?.rows.map(({ value }) => value)).toEqual([null, null, null, null]);
  });

  test('is named by its scene when the deck is checked', () => {
    const problems = checkDeck(BUILT_IN_DECK, { ...dataset, city: [] }, statements);
    expect(problems.every(({ kind }) => kind === 'not-published')).toBe(true);
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'not-published', ref: 'city.projects_cumulative' }),
    );
  });
});

describe('the file of a story', () => {
  const deck: Deck = { ...BUILT_IN_DECK, id: 'own', saved: savedWith(BUILT_IN_DECK, dataset) };
  const file = JSON.stringify(toDeckFile(deck));
  /** The file with a change, as somebody might have made it by hand. */
  const changed = (change: (json: { scenes: Record<string, unknown>[] } & Record<string, unknown>) => void): string => {
    const json = JSON.parse(file) as { scenes: Record<string, unknown>[] } & Record<string, unknown>;
    change(json);
    return JSON.stringify(json);
  };

  test('gives back the story', () => {
    expect(readDeck(file)).toEqual({ ok: true, deck, problems: [] });
    expect(readDeck(`\ufeff${file}`)).toMatchObject({ ok: true });
  });

  test('opens without a scene that is broken, and says which and where', () => {
    const read = readDeck(changed(({ scenes }) => Object.assign(scenes[1]!, { seconds: 'long' })));
    expect(read).toMatchObject({ ok: true, problems: [{ kind: 'bad-scene', number: 2, path: 'seconds' }] });
    expect(read.ok && read.deck.scenes).toHaveLength(deck.scenes.length - 1);
  });

  test('opens with a view that it half understands', () => {
    const read = readDeck(changed(({ scenes }) => Object.assign(scenes[0]!, { view: 'lens=mood&layers=hoa_lac' })));
    expect(read).toMatchObject({ ok: true, problems: [{ kind: 'view', dropped: { param: 'lens', value: 'mood' } }] });
    expect(read.ok && read.deck.scenes[0]?.view.layers).toEqual(['hoa_lac']);
  });

  test.each([
    ['{', 'not-json'],
    ['{"a":1}', 'not-a-story'],
    [changed((json) => Object.assign(json, { version: 9 })), 'newer'],
    [changed((json) => Object.assign(json, { scenes: [{}] })), 'no-scenes'],
  ])('that is none is refused by name', (text, why) => {
    expect(readDeck(text)).toMatchObject({ ok: false, why });
  });

  test('names zones and figures that the data does not have; the rest stands', () => {
    const read = readDeck(
      changed(({ scenes }) =>
        Object.assign(scenes[0]!, {
          view: 'zone=kcn-nowhere',
          text: { en: 'See {kcn-nowhere.area_ha} and {city.projects_cumulative@1999}, {hoa-lac.size}' },
        }),
      ),
    );
    const problems = read.ok ? checkDeck(read.deck, dataset, statements) : [];
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-zone', 'unknown-zone', 'not-published', 'reference']);
  });
});

describe('a story saved with older data', () => {
  test('says which figures have changed since, and in which scenes', () => {
    const older = {
      ...dataset,
      city: dataset.city.filter((row) => row.subject !== 'city:industrial_zones' || row.period !== '2025-10'),
    };
    const deck: Deck = { ...BUILT_IN_DECK, saved: savedWith(BUILT_IN_DECK, older) };
    const changes = changesSince(deck, dataset);
    expect(changes).toContainEqual(
      expect.objectContaining({
        ref: 'zones.projects_cumulative',
        was: expect.objectContaining({ value: 734 }) as unknown,
        now: expect.objectContaining({ value: 736 }) as unknown,
        scenes: ['zones'],
      }),
    );
    expect(changesSince({ ...deck, saved: savedWith(deck, dataset) }, dataset)).toEqual([]);
    expect(changesSince(BUILT_IN_DECK, dataset)).toEqual([]);
  });
});

describe('a scene', () => {
  test('sets what it names of the view, and the rest as at the start', () => {
    const view = viewOfScene(sceneById('hoa-lac'));
    expect(view.layers).toEqual(['hoa_lac']);
    expect(view.filters).toEqual(defaultView('vi').filters);
  });

  test('is found by its id, or by its number', () => {
    expect(sceneIndex(BUILT_IN_DECK, 'hoa-lac')).toBe(2);
    expect(sceneIndex(BUILT_IN_DECK, '3')).toBe(2);
    expect(sceneIndex(BUILT_IN_DECK, '0')).toBeNull();
    expect(sceneIndex(BUILT_IN_DECK, 'nowhere')).toBeNull();
  });

  test('is captured from the view with no more than differs from the start', () => {
    expect(sceneViewOf(defaultView('en'))).toEqual({});
    expect(sceneViewOf({ ...defaultView('en'), lens: 'capital', theme: 'dark' })).toEqual({ lens: 'capital' });
  });
});

test('words with braces can be put into a live text', () => {
  const words = 'a {set} of }{';
  expect(wordsOf(escapeWords(words))).toBe(words);
});
