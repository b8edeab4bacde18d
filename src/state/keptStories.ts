import { readKeptStory } from '../data/keptStory';
import type { DeckFileProblem, DeckReading } from '../data/deck';
import type { Deck } from '../story/deck';
import { toDeckFile } from '../story/deckFile';

/** Each story is kept under its own name, so that a damaged one does not take the others with it. */
const STORY_KEY = 'hanoi-zones.story.v1.';
const OPEN_KEY = 'hanoi-zones.story-open.v1';

/** A story on this device of which not everything can be read. What is there stays as it is until it is changed. */
export interface DamagedStory {
  readonly id: string;
  /** As it was found. */
  readonly text: string;
  /** `partly`: the rest of it is among the stories. */
  readonly why: Extract<DeckReading, { ok: false }>['why'] | 'partly';
  readonly problems: readonly DeckFileProblem[];
}

export interface KeptStories {
  readonly stories: readonly Deck[];
  readonly damaged: readonly DamagedStory[];
  /** Id of the story that was worked on. */
  readonly open: string | null;
}

export const isStoryKey = (key: string): boolean => key.startsWith(STORY_KEY);

/** All that is kept on this device. Never throws: where storage is blocked there is nothing. */
export function readKeptStories(): KeptStories {
  const stories: Deck[] = [];
  const damaged: DamagedStory[] = [];
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const key of keys.filter(isStoryKey).toSorted()) {
      const text = localStorage.getItem(key) ?? '';
      const id = key.slice(STORY_KEY.length);
      const read = readKeptStory(text);
      // The name that it is kept under counts: two stories never share one.
      if (read.ok) stories.push({ ...read.deck, id });
      if (!read.ok) damaged.push({ id, text, why: read.why, problems: [] });
      else if (read.problems.length > 0) damaged.push({ id, text, why: 'partly', problems: read.problems });
    }
    return { stories, damaged, open: localStorage.getItem(OPEN_KEY) };
  } catch {
    return { stories, damaged, open: null };
  }
}

/** Why something is not kept: the browser keeps nothing for us, or there is no room. */
export type NotKept = 'blocked' | 'full';

export function keepStory(deck: Deck): NotKept | null {
  return tryTo(() => localStorage.setItem(STORY_KEY + deck.id, JSON.stringify(toDeckFile(deck))));
}

export const forgetStory = (id: string): NotKept | null => tryTo(() => localStorage.removeItem(STORY_KEY + id));

/** Which story is open is not worth a word when it cannot be kept. */
export function keepOpen(id: string | null): void {
  tryTo(() => (id === null ? localStorage.removeItem(OPEN_KEY) : localStorage.setItem(OPEN_KEY, id)));
}

function tryTo(store: () => void): NotKept | null {
  try {
    store();
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}
