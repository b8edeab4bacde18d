import type { PlayerAction } from '../story/player';
import { singleKeysOn } from './singleKeys';

/** What a clicker or a keyboard says, in either window of a talk. */
const KEYS: Readonly<Record<string, PlayerAction>> = {
  ArrowRight: { do: 'next' },
  PageDown: { do: 'next' },
  ' ': { do: 'next' },
  ArrowLeft: { do: 'back' },
  PageUp: { do: 'back' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Enter: { do: 'enter' },
  b: { do: 'black' },
  // Clickers send this for "black".
  '.': { do: 'black' },
};

const CONTROLS = 'button, a, summary';
/** Keys that a control with the focus has a use for. */
const OF_CONTROLS = new Set([' ', 'Enter']);

/**
 * A control that was clicked gives the focus up, or a clicker's Space would press it again. One that is reached by
 * keyboard keeps it. Returns how to stop.
 */
export function letGoOfClicked(): () => void {
  const onClick = ({ detail, target }: MouseEvent): void => {
    const byPointer = detail > 0;
    const control = byPointer && target instanceof Element ? target.closest(CONTROLS) : null;
    if (control instanceof HTMLElement) control.blur();
  };
  window.addEventListener('click', onClick);
  return () => window.removeEventListener('click', onClick);
}

/**
 * What a key asks of the talk; `null` when it is none of its keys. A control with the focus keeps its Space and Enter.
 */
export function actionOfKey(event: KeyboardEvent): PlayerAction | null {
  const { key, target } = event;
  if (isForOthers(event)) return null;
  const isReached =
    target instanceof Element && target.matches('button:focus-visible, a:focus-visible, summary:focus-visible');
  if (isReached && OF_CONTROLS.has(key)) return null;
  if (key.length === 1 && key !== ' ' && !singleKeysOn()) return null;
  if (/^\d$/.test(key)) return { do: 'digit', digit: Number(key) };
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Chords are the browser's; an open dialog has the keys. */
export const isForOthers = (event: KeyboardEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]') !== null;
