import type { KeyRow } from './keyRow';

/** Keys while a tool of drawing is in hand. */
export const DRAW_KEYS: readonly KeyRow<'finish' | 'undoPoint' | 'drop'>[] = [
  { deed: 'finish', keys: ['Enter'] },
  { deed: 'undoPoint', keys: ['Backspace'] },
  { deed: 'drop', keys: ['Escape'] },
];
