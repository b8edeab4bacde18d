import type { LayerGroup } from './input';
import { classIs } from './expressions';

/** Paper under everything. */
export const backgroundLayers: LayerGroup = ({ theme }) => [
  { id: 'background', type: 'background', paint: { 'background-color': theme.base.land } },
];

/** Veils what is not Hanoi, over water and roads, so that the eye stays in the city; and the city's edge. */
export const outsideLayers: LayerGroup = ({ theme, base }) => [
  {
    id: 'outside',
    type: 'fill',
    source: 'outside',
    paint: {
      'fill-color': theme.base.land_outside,
      'fill-opacity': base === 'offline' ? 0.82 : 0.6,
      'fill-antialias': false,
    },
  },
  {
    id: 'city-edge-glow',
    type: 'line',
    source: 'areas',
    filter: classIs('city'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': theme.base.boundary,
      'line-opacity': 0.22,
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, 5, 12, 12],
      'line-offset': ['interpolate', ['linear'], ['zoom'], 8, -2.5, 12, -6],
      'line-blur': ['interpolate', ['linear'], ['zoom'], 8, 4, 12, 9],
    },
  },
  {
    id: 'city-edge',
    type: 'line',
    source: 'areas',
    filter: classIs('city'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': theme.base.boundary, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.8, 12, 1.4] },
  },
];
