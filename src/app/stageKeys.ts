import { deedOf, isSingleKey } from '../domain/keys/keyRow';
import { STAGE_KEYS } from '../domain/keys/stage';
import type { PlayerAction } from '../story/player';
import { singleKeysOn } from './singleKeys';

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
  if (isSingleKey(key) && !singleKeysOn()) return null;
  const deed = deedOf(STAGE_KEYS, event);
  if (deed === null) return null;
  return deed === 'digit' ? { do: 'digit', digit: Number(key) } : { do: deed };
}

/** Chords are the browser's; an open dialog has the keys. */
export const isForOthers = (event: KeyboardEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]') !== null;
