import type { Catalogue } from './catalogue';
import { headlineIndicators } from './en/headline';
import { map } from './en/map';
import { panels } from './en/panels';
import { ui } from './en/ui';
import { units } from './en/units';

export const en: Catalogue = { ...ui, map, panels, headlineIndicators, units };
