import type { KeyRow } from './keyRow';

/** Keys of the map itself while it has the focus; the map's library acts on them. */
export const MAP_KEYS: readonly KeyRow<'pan' | 'zoomIn' | 'zoomOut'>[] = [
  { deed: 'pan', keys: ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] },
  { deed: 'zoomIn', keys: ['+'] },
  { deed: 'zoomOut', keys: ['-'] },
];
