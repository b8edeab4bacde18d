import type { Catalogue } from './catalogue';
import { headlineIndicators } from './ko/headline';
import { map } from './ko/map';
import { panels } from './ko/panels';
import { ui } from './ko/ui';
import { units } from './ko/units';

export const ko: Catalogue = { ...ui, map, panels, headlineIndicators, units };
