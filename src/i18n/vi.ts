import { cityIndicators, zoneFields } from './vi/fields';
import { map } from './vi/map';
import { panels } from './vi/panels';
import { ui } from './vi/ui';
import { units } from './vi/units';

/** The Vietnamese catalogue, the base of all others. */
export const vi = { ...ui, map, panels, zoneFields, cityIndicators, units };
