import { decodeView, encodeView } from '../view/urlCodec';
import { defaultView } from '../view/view';
import type { Deck, Scene, SceneView } from './deck';
import type { DeckProblem } from './check';
import { sceneViewOf } from './sceneView';

/** First member of a story's file, by which it is known. */
export const DECK_FORMAT = 'hanoi-zones-story';
/** Raised when the form changes so that an older app could not read it. */
export const DECK_VERSION = 1;

/** A scene as its file has it: the view is written as links write it, so that one codec reads both. */
export type SceneInFile = Omit<Scene, 'view'> & { readonly view: string };

export interface DeckInFile extends Omit<Deck, 'scenes'> {
  readonly format: typeof DECK_FORMAT;
  readonly version: typeof DECK_VERSION;
  readonly scenes: readonly SceneInFile[];
}

/** A story as it is written into a file, or kept on the device. */
export function toDeckFile(deck: Deck): DeckInFile {
  const { id, title, scenes, saved } = deck;
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    id,
    title,
    saved,
    scenes: scenes.map((scene) => ({ ...scene, view: writeSceneView(scene.view) })),
  };
}

const writeSceneView = (view: SceneView): string =>
  encodeView({ ...defaultView('vi'), ...view }).replace(/^lang=vi&?/, '');

/** The view that a scene's file names; what of it cannot be used is named, and the rest of it stands. */
export function readSceneView(
  scene: string,
  text: string,
): { readonly view: SceneView; readonly problems: readonly DeckProblem[] } {
  const { view, dropped } = decodeView(text, 'vi');
  return {
    view: sceneViewOf(view),
    problems: dropped.map((part) => ({ kind: 'view', scene, dropped: part })),
  };
}
