import { LANGS, type Lang } from '../view/view';
import { savedWith } from './check';
import { DEFAULT_SECONDS, MAX_SCENES, type Deck, type Saved, type Scene, type SceneView, type Texts } from './deck';
import type { Facts } from './resolve';

/** Everything here gives a new story and leaves the old one as it was: that is what makes undo possible. */

export const emptyStory = (id: string, title: Texts): Deck => ({ id, title, scenes: [], saved: null });

/** The same scenes under another name. Scenes keep their names: a link finds them in the copy as well. */
export const copyOf = (deck: Deck, id: string, title: Texts): Deck => ({ ...deck, id, title });

/** A text in one language; an empty one gives way to what is written in another. */
export function withText(texts: Texts, lang: Lang, text: string): Texts {
  const next: Partial<Record<Lang, string>> = { ...texts };
  if (text === '') delete next[lang];
  else next[lang] = text;
  return next;
}

/** The languages in which something is written, other than `lang`. */
export const otherLangs = (texts: Texts, lang: Lang): readonly Lang[] =>
  LANGS.filter((other) => other !== lang && (texts[other] ?? '') !== '');

/** A name that no scene of the story has, and that none had which was added after those still there. */
function freeSceneId({ scenes }: Pick<Deck, 'scenes'>): string {
  const numbers = scenes.map(({ id }) => Number(/^scene-(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `scene-${Math.max(0, ...numbers) + 1}`;
}

/** Appends a scene of this view. A full story stays as it is. */
export function addScene(
  deck: Deck,
  view: SceneView,
  title: Texts,
): { readonly deck: Deck; readonly id: string | null } {
  if (deck.scenes.length >= MAX_SCENES) return { deck, id: null };
  const id = freeSceneId(deck);
  const scene: Scene = {
    id,
    view,
    title,
    text: {},
    notes: {},
    figures: [],
    chart: null,
    statements: [],
    legend: true,
    seconds: DEFAULT_SECONDS,
  };
  return { deck: { ...deck, scenes: [...deck.scenes, scene] }, id };
}

export const changeScene = (deck: Deck, id: string, patch: Partial<Omit<Scene, 'id'>>): Deck => ({
  ...deck,
  scenes: deck.scenes.map((scene) => (scene.id === id ? { ...scene, ...patch } : scene)),
});

/** Puts a copy of a scene behind it. A full story stays as it is. */
export function duplicateScene(deck: Deck, id: string): { readonly deck: Deck; readonly id: string | null } {
  const place = deck.scenes.findIndex((scene) => scene.id === id);
  const scene = deck.scenes[place];
  if (!scene || deck.scenes.length >= MAX_SCENES) return { deck, id: null };
  const copy = { ...scene, id: freeSceneId(deck) };
  return { deck: { ...deck, scenes: deck.scenes.toSpliced(place + 1, 0, copy) }, id: copy.id };
}

export const removeScene = (deck: Deck, id: string): Deck => ({
  ...deck,
  scenes: deck.scenes.filter((scene) => scene.id !== id),
});

/** Earlier (-1) or later (+1) by one; at the end it stays where it is. */
export function moveScene(deck: Deck, id: string, by: -1 | 1): Deck {
  const place = deck.scenes.findIndex((scene) => scene.id === id);
  const scene = deck.scenes[place];
  const to = place + by;
  if (!scene || to < 0 || to >= deck.scenes.length) return deck;
  return { ...deck, scenes: deck.scenes.toSpliced(place, 1).toSpliced(to, 0, scene) };
}

/**
 * Notes what each figure says when it comes into the story. What was noted before stays, so that it can be told later
 * what has changed since; what the story no longer says is forgotten.
 */
export function noteFigures(deck: Deck, facts: Facts): Deck {
  // Before the data is here, everything would be noted as not published.
  if (facts.zones.length === 0) return deck;
  const now = savedWith(deck, facts);
  const before = deck.saved?.figures ?? {};
  const entries = Object.entries(now.figures).map(([ref, value]) => [
    ref,
    (Object.hasOwn(before, ref) ? before[ref] : undefined) ?? value,
  ]);
  const { version, date } = deck.saved ?? now;
  const saved: Saved = { version, date, figures: Object.fromEntries(entries) };
  return JSON.stringify(saved) === JSON.stringify(deck.saved) ? deck : { ...deck, saved };
}
