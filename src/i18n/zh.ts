import type { Catalogue } from './catalogue';
import { headlineIndicators } from './zh/headline';
import { map } from './zh/map';
import { panels } from './zh/panels';
import { ui } from './zh/ui';
import { units } from './zh/units';

export const zh: Catalogue = { ...ui, map, panels, headlineIndicators, units };
