import type { LayerGroup } from './input';
import { classIs } from './expressions';

/** The ground on which a place known only to ± N m must lie: true to scale, for the hovered and the selected place. */
export const uncertaintyLayers: LayerGroup = ({ theme }) => [
  {
    id: 'uncertainty-fill',
    type: 'fill',
    source: 'marks',
    filter: classIs('uncertainty'),
    paint: { 'fill-color': theme.base.selected, 'fill-opacity': 0.07 },
  },
  {
    id: 'uncertainty-line',
    type: 'line',
    source: 'marks',
    filter: classIs('uncertainty'),
    paint: { 'line-color': theme.base.selected, 'line-opacity': 0.65, 'line-width': 1.3, 'line-dasharray': [3, 2.5] },
  },
];
