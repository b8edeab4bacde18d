import type { Catalogue } from '../catalogue';

/** Words of the map itself. */
export const map: Catalogue['map'] = {};
