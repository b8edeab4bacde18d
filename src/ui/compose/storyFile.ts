import { readDeck, type DeckFileProblem, type DeckReading } from '../../data/deck';
import type { Dataset } from '../../domain/dataset';
import { fold } from '../../domain/fold';
import { saveFile } from '../../exports/download';
import { storyFileText } from '../../exports/story';
import { addStory } from '../../state/ownStories';
import { needStatements, useStage } from '../../state/stage';
import { useStore } from '../../state/store';
import { checkDeck, type DeckProblem } from '../../story/check';
import type { Deck, Texts } from '../../story/deck';
import type { Statement } from '../../story/statement';

export const MAX_FILE_MB = 2;

/** What became of a file that was opened. */
export type Opening =
  | {
      readonly ok: true;
      /** Of the story. */
      readonly id: string;
      readonly file: string;
      readonly title: Texts;
      readonly scenes: number;
      readonly problems: readonly DeckFileProblem[];
    }
  | {
      readonly ok: false;
      readonly file: string;
      readonly why: Extract<DeckReading, { ok: false }>['why'] | 'too-large' | 'unreadable';
      readonly path: string;
    };

/** Opens a story beside the others. Never throws, and changes nothing when the file cannot be used. */
export async function openStoryFile(file: File): Promise<Opening> {
  const fails = (why: Extract<Opening, { ok: false }>['why'], path = ''): Opening => ({
    ok: false,
    file: file.name,
    why,
    path,
  });
  if (file.size > MAX_FILE_MB * 1024 * 1024) return fails('too-large');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fails('unreadable');
  }
  const read = readDeck(text);
  if (!read.ok) return fails(read.why, read.path);
  await needStatements();
  const { statements } = useStage.getState();
  const { deck } = read;
  return {
    ok: true,
    id: addStory(deck),
    file: file.name,
    title: deck.title,
    scenes: deck.scenes.length,
    problems: [...read.problems, ...problemsOf(deck, useStore.getState().dataset, statements)],
  };
}

/** What of a story cannot be shown. While the quotations are not here, nothing is said against them. */
export function problemsOf(
  deck: Deck,
  dataset: Dataset,
  statements: readonly Statement[] | null,
): readonly DeckProblem[] {
  const quoted = statements && statements.length > 0;
  return checkDeck(deck, dataset, statements ?? []).filter(({ kind }) => quoted || kind !== 'unknown-statement');
}

/** Saves a story with what its figures say today. Returns the name of the file. */
export function saveStoryFile(deck: Deck, title: string, dataset: Dataset): string {
  const name = `${fileNameOf(title)}.json`;
  saveText(storyFileText(deck, dataset), name);
  return name;
}

export const saveText = (text: string, name: string): void =>
  saveFile(new Blob([text], { type: 'application/json' }), name);

const LONGEST_NAME = 60;
const fileNameOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '') || 'story';
