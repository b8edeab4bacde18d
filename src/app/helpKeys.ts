import { DRAW_KEYS } from '../domain/keys/draw';
import { EXPLORE_KEYS } from '../domain/keys/explore';
import { isSingleKey, type KeyRow } from '../domain/keys/keyRow';
import { MAP_KEYS } from '../domain/keys/map';
import { GRID_KEYS, NUMBER_KEYS, STORY_KEYS } from '../domain/keys/panels';
import { STAGE_KEYS, STAGE_WINDOW_KEYS } from '../domain/keys/stage';
import { TOUR_KEYS } from '../domain/keys/tour';
import type { HelpWords } from '../i18n/vi/help';

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Signs on the keys where `KeyboardEvent.key` has a word. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
};

/** Keys that are pressed together, as they are written on them. */
interface Combination {
  readonly signs: readonly string[];
  /** Out of use while single keys are switched off. */
  readonly single: boolean;
}

interface Line {
  readonly id: string;
  readonly combinations: readonly Combination[];
  readonly what: string;
}

interface KeyGroup {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Every key that does something, from the tables that the listeners act by. */
export function keyGroups(words: HelpWords): readonly KeyGroup[] {
  const { groups, keys } = words;
  return [
    { title: groups.explore, lines: linesOf(EXPLORE_KEYS, keys.explore, words, true) },
    { title: groups.map, lines: linesOf(MAP_KEYS, keys.map, words, false) },
    { title: groups.stage, lines: linesOf([...STAGE_KEYS, ...STAGE_WINDOW_KEYS], keys.stage, words, true) },
    { title: groups.draw, lines: linesOf(DRAW_KEYS, keys.draw, words, false) },
    { title: groups.panels, lines: linesOf([...NUMBER_KEYS, ...GRID_KEYS, ...STORY_KEYS], keys.panels, words, false) },
    { title: groups.tour, lines: linesOf(TOUR_KEYS, keys.tour, words, false) },
  ];
}

/** A line for each deed, with all its keys. `heeds`: whether these keys follow the switch of single keys. */
function linesOf<Deed extends string>(
  rows: readonly KeyRow<Deed>[],
  names: Readonly<Record<Deed, string>>,
  words: HelpWords,
  heeds: boolean,
): readonly Line[] {
  const deeds = [...new Set(rows.map(({ deed }) => deed))];
  return deeds.map((deed) => ({
    id: deed,
    what: names[deed],
    combinations: rows
      .filter((row) => row.deed === deed)
      .flatMap((row) =>
        signsOf(row, words).map((signs) => ({ signs, single: heeds && isSingleKey(row.keys[0] ?? '', row.chord) })),
      ),
  }));
}

function signsOf({ keys, chord }: KeyRow<string>, { space }: HelpWords): readonly (readonly string[])[] {
  // Ten digits are one thing to do.
  if (keys.length === 10) return [[`${keys[0]} … ${keys.at(-1)}`]];
  const held = chord ? [IS_MAC ? '⌘' : 'Ctrl', ...(chord === 'ctrl+shift' ? ['Shift'] : [])] : [];
  return keys.map((key) => [...held, key === ' ' ? space : (SIGNS[key] ?? key.toUpperCase())]);
}
