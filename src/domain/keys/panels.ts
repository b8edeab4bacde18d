import type { KeyRow } from './keyRow';

/** In a field for a number. */
export const NUMBER_KEYS: readonly KeyRow<'more' | 'less'>[] = [
  { deed: 'more', keys: ['ArrowUp'] },
  { deed: 'less', keys: ['ArrowDown'] },
];

/** From cell to cell of the board that says what is known. */
export const GRID_KEYS: readonly KeyRow<'right' | 'left' | 'up' | 'down' | 'rowStart' | 'rowEnd'>[] = [
  { deed: 'right', keys: ['ArrowRight'] },
  { deed: 'left', keys: ['ArrowLeft'] },
  { deed: 'up', keys: ['ArrowUp'] },
  { deed: 'down', keys: ['ArrowDown'] },
  { deed: 'rowStart', keys: ['Home'] },
  { deed: 'rowEnd', keys: ['End'] },
];

/** While a story is composed, outside its text fields. */
export const STORY_KEYS: readonly KeyRow<'undo' | 'redo'>[] = [
  { deed: 'undo', keys: ['z'], chord: 'ctrl' },
  { deed: 'redo', keys: ['z'], chord: 'ctrl+shift' },
  { deed: 'redo', keys: ['y'], chord: 'ctrl' },
];
