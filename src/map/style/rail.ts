import type { LayerGroup } from './input';
import { byZoom, classIs } from './expressions';

/** Railways as a thin line with ties, metro as a plain line of its own hue. */
export const railLayers: LayerGroup = ({ theme }) => [
  {
    id: 'rail',
    type: 'line',
    source: 'lines',
    minzoom: 9,
    filter: classIs('rail'),
    paint: { 'line-color': theme.base.rail, 'line-width': byZoom(9, 0.7, 14, 1.8) },
  },
  {
    id: 'rail-ties',
    type: 'line',
    source: 'lines',
    minzoom: 10.5,
    filter: classIs('rail'),
    paint: { 'line-color': theme.base.rail, 'line-width': byZoom(10.5, 3, 14, 6), 'line-dasharray': [0.3, 3] },
  },
  {
    id: 'metro',
    type: 'line',
    source: 'lines',
    minzoom: 9.5,
    filter: classIs('metro'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': theme.base.metro, 'line-width': byZoom(9.5, 1, 14, 3.4) },
  },
];
