import type { Dataset } from '../domain/dataset';
import { savedWith } from '../story/check';
import type { Deck } from '../story/deck';
import { toDeckFile } from '../story/deckFile';
import { toJson } from './json';

/** A story's file, with what its figures say today. */
export const storyFileText = (deck: Deck, dataset: Dataset): string =>
  toJson(toDeckFile({ ...deck, saved: savedWith(deck, dataset) }), 1);
