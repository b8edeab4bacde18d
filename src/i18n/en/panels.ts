import type { Catalogue } from '../catalogue';

/** Words of the city figures, zone details, dialogs and table. */
export const panels: Catalogue['panels'] = {};
