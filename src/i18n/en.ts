import type { Catalogue } from './catalogue';
import { cityIndicators, zoneFields } from './en/fields';
import { map } from './en/map';
import { panels } from './en/panels';
import { ui } from './en/ui';
import { units } from './en/units';

export const en: Catalogue = { ...ui, map, panels, zoneFields, cityIndicators, units };
