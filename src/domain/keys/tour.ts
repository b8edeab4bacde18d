import type { KeyRow } from './keyRow';

/** Keys of the tour. */
export const TOUR_KEYS: readonly KeyRow<'next' | 'back' | 'end'>[] = [
  { deed: 'next', keys: ['ArrowRight'] },
  { deed: 'back', keys: ['ArrowLeft'] },
  { deed: 'end', keys: ['Escape'] },
];
