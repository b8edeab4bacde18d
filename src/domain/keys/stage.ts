import type { KeyRow } from './keyRow';

type StageDeed = 'next' | 'back' | 'first' | 'last' | 'digit' | 'enter' | 'black';

/** What a clicker or a keyboard says, in either window of a talk. */
export const STAGE_KEYS: readonly KeyRow<StageDeed>[] = [
  { deed: 'next', keys: ['ArrowRight', 'PageDown', ' '] },
  { deed: 'back', keys: ['ArrowLeft', 'PageUp'] },
  { deed: 'first', keys: ['Home'] },
  { deed: 'last', keys: ['End'] },
  { deed: 'digit', keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  { deed: 'enter', keys: ['Enter'] },
  // Clickers send the point for "black".
  { deed: 'black', keys: ['b', '.'] },
];

/** In the audience's window only. */
export const STAGE_WINDOW_KEYS: readonly KeyRow<'fullScreen' | 'leave'>[] = [
  { deed: 'fullScreen', keys: ['f'] },
  { deed: 'leave', keys: ['Escape'] },
];
