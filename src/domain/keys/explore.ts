import type { KeyRow } from './keyRow';

type ExploreDeed = 'search' | 'table' | 'lens' | 'filters' | 'help' | 'close';

/** Keys of the screen with the map and its panels. */
export const EXPLORE_KEYS: readonly KeyRow<ExploreDeed>[] = [
  { deed: 'search', keys: ['k'], chord: 'ctrl' },
  { deed: 'search', keys: ['/'] },
  { deed: 'table', keys: ['t'] },
  { deed: 'lens', keys: ['l'] },
  { deed: 'filters', keys: ['f'] },
  { deed: 'help', keys: ['?'] },
  { deed: 'close', keys: ['Escape'] },
];
