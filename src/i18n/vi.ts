import { headlineIndicators } from './vi/headline';
import { map } from './vi/map';
import { panels } from './vi/panels';
import { ui } from './vi/ui';
import { units } from './vi/units';

/** The Vietnamese catalogue, the base of all others. Names of the ledger's fields load by themselves (`names.ts`). */
export const vi = { ...ui, map, panels, headlineIndicators, units };
