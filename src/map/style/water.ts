import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerGroup } from './input';
import { byZoom, classIs } from './expressions';

const wide = (ifMajor: number, else_: number): ExpressionSpecification => ['case', ['get', 'major'], ifMajor, else_];

/** Rivers as lines under the surfaces that we have, so that both read as one water. */
export const waterLayers: LayerGroup = ({ theme }) => [
  {
    id: 'river-lines',
    type: 'line',
    source: 'lines',
    filter: classIs('river'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': theme.base.water,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 8, wide(2.2, 1), 11, wide(6, 2), 14, wide(24, 6)],
    },
  },
  {
    id: 'water',
    type: 'fill',
    source: 'areas',
    filter: classIs('river', 'lake'),
    paint: { 'fill-color': theme.base.water },
  },
  {
    id: 'water-edge',
    type: 'line',
    source: 'areas',
    filter: classIs('river', 'lake'),
    paint: { 'line-color': theme.base.water_line, 'line-width': byZoom(8, 0.3, 13, 1) },
  },
];
