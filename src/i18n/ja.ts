import type { Catalogue } from './catalogue';
import { headlineIndicators } from './ja/headline';
import { map } from './ja/map';
import { panels } from './ja/panels';
import { ui } from './ja/ui';
import { units } from './ja/units';

export const ja: Catalogue = { ...ui, map, panels, headlineIndicators, units };
