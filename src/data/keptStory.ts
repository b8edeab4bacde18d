import * as v from 'valibot';
import { readDeck, type DeckReading } from './deck';
import { deckFrame } from './schema/deck';

const emptyStory = v.object({ ...deckFrame.entries, scenes: v.pipe(v.array(v.unknown()), v.length(0)) });

/** A story from the device: the same form as a file's, but it may still be without scenes. */
export function readKeptStory(text: string): DeckReading {
  const read = readDeck(text);
  if (read.ok || read.why !== 'not-a-story') return read;
  const empty = v.safeParse(emptyStory, JSON.parse(text.replace(/^\ufeff/, '')));
  if (!empty.success) return read;
  const { id, title } = empty.output;
  return { ok: true, deck: { id, title, scenes: [], saved: null }, problems: [] };
}
