import type { CitySubject } from '../domain/city';
import type { ClaimValue, Qualifier } from '../domain/claim';
import type { CityIndicator } from '../domain/fields';
import type { Unit } from '../domain/units';
import { LANGS, type Lang, type View } from '../view/view';

/** The same in each language that somebody wrote it in. */
export type Texts = Readonly<Partial<Record<Lang, string>>>;

/** What of the view a scene sets. What it leaves out is as at the start: the whole city, every layer, no filter. */
export const SCENE_VIEW_KEYS = ['camera', 'layers', 'lens', 'filters', 'selected'] as const;
export type SceneView = Readonly<Partial<Pick<View, (typeof SCENE_VIEW_KEYS)[number]>>>;

/** A figure that stands large. `ref` is a reference without its braces. */
export interface SceneFigure {
  readonly ref: string;
  /** Live text; what the figure is. */
  readonly label: Texts;
}

export interface ChartRow {
  readonly ref: string;
  /** Live text; `null`: the row is called after the date of its figure. */
  readonly label: Texts | null;
}

export type SceneChart =
  | {
      readonly kind: 'bars';
      readonly title: Texts;
      readonly rows: readonly ChartRow[];
      /** What the bars are parts of, as a reference: a bar of this length stands behind each. */
      readonly whole: string | null;
    }
  /** All that was published of a series, over the years. */
  | {
      readonly kind: 'series';
      readonly title: Texts;
      readonly subject: CitySubject;
      readonly indicator: CityIndicator;
      readonly whole: string | null;
    };

/** One picture of a talk: a part of the view, and words. Title, text and notes are live texts (`liveText.ts`). */
export interface Scene {
  /** Lower-case letters, digits and hyphens; no other scene of the deck has it. Links name it. */
  readonly id: string;
  readonly view: SceneView;
  readonly title: Texts;
  /** Paragraphs, each on its line. */
  readonly text: Texts;
  /** For the speaker alone. */
  readonly notes: Texts;
  readonly figures: readonly SceneFigure[];
  readonly chart: SceneChart | null;
  /** Ids of statements (`statement.ts`) that are quoted. */
  readonly statements: readonly string[];
  readonly legend: boolean;
  /** How long it stands while the story plays by itself. */
  readonly seconds: number;
}

/** What a reference came to when the deck was saved. */
export interface SavedValue {
  readonly value: ClaimValue | null;
  readonly unit: Unit | 'times';
  readonly qualifier: Qualifier | null;
  readonly asOf: string | null;
}

export interface Saved {
  /** Version and ISO day of the data. */
  readonly version: string;
  readonly date: string;
  /** By the reference as `printRef` writes it. */
  readonly figures: Readonly<Record<string, SavedValue>>;
}

/** A story: scenes in their order. */
export interface Deck {
  readonly id: string;
  readonly title: Texts;
  readonly scenes: readonly Scene[];
  /** The data that it was saved with; `null` for the built-in story, which always speaks of the present data. */
  readonly saved: Saved | null;
}

export const DEFAULT_SECONDS = 20;
export const MIN_SECONDS = 3;
export const MAX_SECONDS = 600;
export const MAX_SCENES = 200;
/** Large figures of a scene. */
export const MAX_FIGURES = 6;
/** Characters of one text in one language. */
export const MAX_TEXT = 20_000;

/** The words in a language, or in the one in which there are any; `''` where there are none. */
export function textIn(texts: Texts, lang: Lang): string {
  return texts[lang] ?? LANGS.map((other) => texts[other]).find((text) => text !== undefined) ?? '';
}

/** Where the scene that a link names stands: by id, or by its number from 1. `null` where there is none. */
export function sceneIndex(deck: Deck, name: string): number | null {
  const byId = deck.scenes.findIndex(({ id }) => id === name);
  if (byId !== -1) return byId;
  const number = /^\d{1,3}$/.test(name) ? Number(name) : 0;
  return number >= 1 && number <= deck.scenes.length ? number - 1 : null;
}

/** A place where a deck holds live text, or a bare reference. */
export interface LivePlace {
  readonly scene: string;
  readonly part: 'title' | 'text' | 'notes' | 'figure' | 'chart';
  /** `null` for a bare reference, which is the same in all languages. */
  readonly lang: Lang | null;
  /** Live text, or a reference in braces. */
  readonly text: string;
}

/** Everything in a scene in which a figure may be named. */
export function livePlaces(scene: Scene): readonly LivePlace[] {
  const inTexts = (part: LivePlace['part'], texts: Texts): LivePlace[] =>
    LANGS.flatMap((lang) => {
      const text = texts[lang];
      return text === undefined ? [] : [{ scene: scene.id, part, lang, text }];
    });
  const bare = (part: LivePlace['part'], ref: string): LivePlace => ({
    scene: scene.id,
    part,
    lang: null,
    text: `{${ref}}`,
  });
  const { chart } = scene;
  return [
    ...inTexts('title', scene.title),
    ...inTexts('text', scene.text),
    ...inTexts('notes', scene.notes),
    ...scene.figures.flatMap(({ ref, label }) => [bare('figure', ref), ...inTexts('figure', label)]),
    ...(chart ? inTexts('chart', chart.title) : []),
    ...(chart?.kind === 'bars'
      ? chart.rows.flatMap(({ ref, label }) => [bare('chart', ref), ...(label ? inTexts('chart', label) : [])])
      : []),
    ...(chart && chart.whole !== null ? [bare('chart', chart.whole)] : []),
  ];
}
