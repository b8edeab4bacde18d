import * as v from 'valibot';
import type { DeckProblem } from '../story/check';
import type { Deck, Scene } from '../story/deck';
import { DECK_VERSION, readSceneView } from '../story/deckFile';
import { anyDeck, deckFrame, sceneInFile } from './schema/deck';

/** A scene that could not be read at all. */
interface BadScene {
  readonly kind: 'bad-scene';
  /** From 1. */
  readonly number: number;
  /** Where in the scene, such as `figures.0.ref`. */
  readonly path: string;
}

export type DeckFileProblem = DeckProblem | BadScene;

export type DeckReading =
  | { readonly ok: true; readonly deck: Deck; readonly problems: readonly DeckFileProblem[] }
  | {
      readonly ok: false;
      /** `newer`: of a later form of the file. `no-scenes`: none of its scenes can be read. */
      readonly why: 'not-json' | 'not-a-story' | 'newer' | 'no-scenes';
      readonly path: string;
    };

/**
 * A story from the text of its file. What of it cannot be used is named and left out: a scene that is broken, a second
 * scene of the same id, a part of a view. Whether its zones and figures exist is for `checkDeck` to say.
 */
export function readDeck(text: string): DeckReading {
  if (isTooDeep(text)) return { ok: false, why: 'not-a-story', path: '' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, why: 'not-json', path: '' };
  }
  const frame = v.safeParse(deckFrame, json);
  if (!frame.success) {
    const known = v.safeParse(anyDeck, json);
    const newer = known.success && known.output.version > DECK_VERSION;
    return { ok: false, why: newer ? 'newer' : 'not-a-story', path: dottedPath(frame.issues) };
  }
  const scenes: Scene[] = [];
  const problems: DeckFileProblem[] = [];
  frame.output.scenes.forEach((item, i) => {
    const read = v.safeParse(sceneInFile, item);
    const double = read.success && scenes.some(({ id }) => id === read.output.id);
    if (!read.success || double) {
      problems.push({ kind: 'bad-scene', number: i + 1, path: read.success ? 'id' : dottedPath(read.issues) });
      return;
    }
    const { view, problems: ofView } = readSceneView(read.output.id, read.output.view);
    scenes.push({ ...read.output, view });
    problems.push(...ofView);
  });
  if (scenes.length === 0) return { ok: false, why: 'no-scenes', path: '' };
  const { id, title, saved } = frame.output;
  return { ok: true, deck: { id, title, scenes, saved }, problems };
}

/** Brackets in brackets: more than any story has. A file of nothing else would keep a parser busy for a second. */
const MAX_DEPTH = 16;

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (quoted && sign === '\\') i += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return false;
}

const dottedPath = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues[0] ? (v.getDotPath(issues[0]) ?? '') : '';
