import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/data/deck';
import { changesSince, savedWith } from '../../src/story/check';
import { addScene, duplicateScene, emptyStory, noteFigures, otherLangs, withText } from '../../src/story/compose';
import { MAX_SCENES, type Deck, type Scene } from '../../src/story/deck';
import { toDeckFile } from '../../src/story/deckFile';
import { scene } from '../../src/story/builtIn/scene';
import { pickableFigures, pickablePeriods } from '../../src/story/pickable';
import { parseRef } from '../../src/story/liveRef';
import { MAX_STEPS, startTimeline, step, undo } from '../../src/story/timeline';
import { aCityFigure, aClaim, aFigure, aSource, aZone } from '../support/ledger';
import { publishedDataset } from '../support/published';

const withArea = (areaHa: number) => ({
  zones: [aZone('kcn-a', { figures: { area_ha: aFigure([aClaim(areaHa)]) } })],
  city: [],
  sources: { s1: aSource('s1') },
  release: { version: String(areaHa), date: '2026-11-21' },
});
const says = (id: string, text: string): Scene => scene({ id, title: { en: text }, text: {}, notes: {} });
const story = (...scenes: readonly Scene[]): Deck => ({ ...emptyStory('own', {}), scenes });

describe('texts', () => {
  test('an emptied text gives way to the other language', () => {
    expect(withText({ vi: 'a', en: 'b' }, 'en', '')).toEqual({ vi: 'a' });
    expect(otherLangs({ vi: 'a', en: '' }, 'en')).toEqual(['vi']);
    expect(otherLangs({ en: 'b' }, 'en')).toEqual([]);
  });
});

describe('a full story', () => {
  test('takes no more scenes, and loses none', () => {
    const full = story(...Array.from({ length: MAX_SCENES }, (_, i) => says(`s${i}`, '')));
    expect(addScene(full, {}, {})).toEqual({ deck: full, id: null });
    expect(duplicateScene(full, 's3')).toEqual({ deck: full, id: null });
  });

  test('a file with more is refused, and says where', () => {
    const file = toDeckFile(story(...Array.from({ length: MAX_SCENES + 1 }, (_, i) => says(`s${i}`, ''))));
    expect(readDeck(JSON.stringify(file))).toEqual({ ok: false, why: 'not-a-story', path: 'scenes' });
  });
});

describe('what has changed', () => {
  test('is told against what the figure said when it came in, not against what was said before it was there', () => {
    const before = noteFigures(story(says('one', '{kcn-a.area_ha}')), withArea(100));
    const later = noteFigures(
      { ...before, scenes: [...before.scenes, says('two', '{count(operating)}')] },
      withArea(120),
    );
    expect(changesSince(later, withArea(120))).toMatchObject([
      { ref: 'kcn-a.area_ha', was: { value: 100 }, now: { value: 120 }, scenes: ['one'] },
    ]);
  });

  test('is forgotten with the figure', () => {
    const before = noteFigures(story(says('one', '{kcn-a.area_ha}')), withArea(100));
    const without = noteFigures({ ...before, scenes: [says('one', 'no figure')] }, withArea(120));
    const again = noteFigures({ ...without, scenes: before.scenes }, withArea(120));
    expect(changesSince(again, withArea(120))).toEqual([]);
  });

  test('nothing is noted as unpublished before the data is here', () => {
    const deck = story(says('one', '{kcn-a.area_ha}'));
    expect(noteFigures(deck, { ...withArea(1), zones: [] })).toBe(deck);
  });

  test('a value that was saved in a unit of a later version is forgotten, and the story opens', () => {
    const deck = story(says('one', '{kcn-a.area_ha}'));
    const file = toDeckFile({ ...deck, saved: savedWith(deck, withArea(100)) });
    const text = JSON.stringify(file).replace('"unit":"ha"', '"unit":"parsec"');
    expect(readDeck(text)).toMatchObject({ ok: true, problems: [], deck: { saved: { figures: {} } } });
  });
});

describe('what can be picked', () => {
  const dataset = publishedDataset();
  const figures = pickableFigures(dataset);

  test('is published, can be read back, and is not offered twice', () => {
    expect(figures.length).toBeGreaterThan(500);
    for (const { ref, resolved } of figures) {
      expect(resolved.value, ref).not.toBeNull();
      expect(parseRef(ref), ref).toHaveProperty('ref');
    }
    expect(new Set(figures.map(({ ref }) => ref)).size).toBe(figures.length);
  });

  test('a series is offered period by period, what is rejected left out', () => {
    const city = [
      aCityFigure('city:all', 'projects_cumulative', '2025', 844),
      aCityFigure('city:all', 'projects_cumulative', '2023', 700),
      aCityFigure('city:all', 'projects_cumulative', '2024', 1, { rejected: true }),
    ];
    const facts = { ...withArea(1), city };
    const figure = { of: 'city', subject: 'city:all', indicator: 'projects_cumulative', period: 'newest' } as const;
    expect(pickablePeriods(figure, facts).map(({ ref, resolved }) => [ref, resolved.value])).toEqual([
      ['city.projects_cumulative@2023', 700],
      ['city.projects_cumulative@2025', 844],
    ]);
    expect(pickableFigures(facts).map(({ ref }) => ref)).toEqual(['city.projects_cumulative', 'kcn-a.area_ha']);
  });
});

test('only so many steps are remembered', () => {
  let line = startTimeline(0);
  for (let i = 1; i <= MAX_STEPS + 50; i += 1) line = step(line, i);
  for (let i = 0; i < 2 * MAX_STEPS; i += 1) line = undo(line);
  expect(line.now).toBe(50);
});
