import { create } from 'zustand';
import { noteFigures } from '../story/compose';
import type { Deck, Texts } from '../story/deck';
import { redo, seal, startTimeline, step, undo, type Timeline } from '../story/timeline';
import {
  forgetStory,
  isStoryKey,
  keepOpen,
  keepStory,
  readKeptStories,
  type DamagedStory,
  type NotKept,
} from './keptStories';
import { notify } from './actions';
import { useStore } from './store';

/** The stories that were made or opened on this device. */
interface Library {
  readonly stories: readonly Deck[];
  /** Id of the one that is worked on. */
  readonly open: string | null;
}

interface OwnStoriesState {
  readonly line: Timeline<Library>;
  /** Id of the scene of the open story whose words are being written. */
  readonly scene: string | null;
  /** The scene was just made: its words are to be written next. */
  readonly writing: boolean;
  /** Name of the story that was just deleted. */
  readonly deleted: Texts | null;
  /** Why the last change is only in this window; `null` when all is kept. */
  readonly notKept: NotKept | null;
  readonly damaged: readonly DamagedStory[];
}

function found(): Pick<OwnStoriesState, 'line' | 'damaged'> {
  const { stories, damaged, open } = readKeptStories();
  return { line: startTimeline({ stories, open: openOf(stories, open) }), damaged };
}

const openOf = (stories: readonly Deck[], wanted: string | null): string | null =>
  (stories.find(({ id }) => id === wanted) ?? stories[0])?.id ?? null;

export const useOwnStories = create<OwnStoriesState>(() => ({
  ...found(),
  scene: null,
  writing: false,
  deleted: null,
  notKept: null,
}));

export const ownStory = (id: string): Deck | undefined =>
  useOwnStories.getState().line.now.stories.find((deck) => deck.id === id);

export const selectOpenStory = ({ line: { now } }: Pick<OwnStoriesState, 'line'>): Deck | null =>
  now.stories.find(({ id }) => id === now.open) ?? null;

/** Changed here, but not kept by the browser. */
const unkept = new Set<string>();

/** Goes on with another state of the library, and keeps what differs in it. */
function goOn(line: Timeline<Library>): void {
  const before = useOwnStories.getState().line.now;
  const { stories, open } = line.now;
  for (const deck of before.stories) {
    if (stories.some(({ id }) => id === deck.id)) continue;
    unkept.delete(deck.id);
    forgetStory(deck.id);
  }
  for (const deck of stories) if (!before.stories.includes(deck)) unkept.add(deck.id);
  let notKept: NotKept | null = null;
  for (const deck of stories.filter(({ id }) => unkept.has(id))) {
    const failed = keepStory(deck);
    if (failed) notKept = failed;
    else unkept.delete(deck.id);
  }
  if (open !== before.open) keepOpen(open);
  if (notKept) notify({ kind: 'storage', part: 'stories', what: notKept === 'full' ? 'full' : 'not-kept' });
  useOwnStories.setState(({ scene }) => {
    const deck = stories.find(({ id }) => id === open);
    return { line, notKept, deleted: null, scene: deck?.scenes.some(({ id }) => id === scene) ? scene : null };
  });
}

/** Puts a story beside the others, under a name that none of them has, and opens it. Returns that name. */
export function addStory(deck: Deck): string {
  const { line } = useOwnStories.getState();
  const own = noteFigures({ ...deck, id: freshId() }, useStore.getState().dataset);
  goOn(step(line, { stories: [...line.now.stories, own], open: own.id }));
  return own.id;
}

const freshId = (): string => `own-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

/** Which story is open is no step: undo goes to where something was changed. */
export function openStory(id: string): void {
  const { line } = useOwnStories.getState();
  useOwnStories.setState({ line: seal({ ...line, now: { ...line.now, open: id } }), scene: null });
  keepOpen(id);
}

export function deleteStory(id: string): void {
  const { line } = useOwnStories.getState();
  const stories = line.now.stories.filter((deck) => deck.id !== id);
  const deleted = ownStory(id)?.title ?? null;
  goOn(step(line, { stories, open: openOf(stories, line.now.open) }));
  useOwnStories.setState({ deleted });
}

/** Changes the open story. Changes about the same, such as letters typed into one field, are one step. */
export function changeStory(change: (deck: Deck) => Deck, about: string | null = null): void {
  const { line } = useOwnStories.getState();
  const deck = selectOpenStory({ line });
  const changed = deck && change(deck);
  if (!deck || !changed || changed === deck) return;
  const next = noteFigures(changed, useStore.getState().dataset);
  const stories = line.now.stories.map((other) => (other === deck ? next : other));
  goOn(step(line, { ...line.now, stories }, about && `${deck.id} ${about}`));
}

/** The next change is a step of its own. */
export const sealStep = (): void => useOwnStories.setState(({ line }) => ({ line: seal(line) }));

export const undoStep = (): void => goOn(undo(useOwnStories.getState().line));
export const redoStep = (): void => goOn(redo(useOwnStories.getState().line));

export const openScene = (scene: string | null, { writing = false } = {}): void =>
  useOwnStories.setState({ scene, writing });

/** No more word of it; what is kept stays. */
export const dismissDamaged = (id: string): void =>
  useOwnStories.setState(({ damaged }) => ({ damaged: damaged.filter((story) => story.id !== id) }));

/** For good: of what cannot be read there is nothing to go back to. */
export function deleteDamaged(id: string): void {
  forgetStory(id);
  dismissDamaged(id);
}

// Another tab changed a story: what is kept holds here too, beside what only this window has.
window.addEventListener('storage', ({ key }) => {
  if (key !== null && !isStoryKey(key)) return;
  const { line, scene } = useOwnStories.getState();
  const { line: kept, damaged } = found();
  const only = line.now.stories.filter(({ id }) => unkept.has(id));
  const stories = [...kept.now.stories.filter(({ id }) => !unkept.has(id)), ...only];
  useOwnStories.setState({
    line: startTimeline({ stories, open: openOf(stories, line.now.open) }),
    damaged,
    scene,
  });
});
