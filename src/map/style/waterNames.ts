import type { LayerGroup } from './input';
import { FONT_REGULAR } from './fonts';
import { classIs } from './expressions';

/** Names of rivers along their course and of lakes in their middle. */
export const waterNameLayers: LayerGroup = ({ theme }) => {
  const paint = {
    'text-color': theme.base.water_text,
    'text-halo-color': theme.base.place_halo,
    'text-halo-width': 1.2,
    'text-halo-blur': 0.4,
  };
  return [
    {
      id: 'names-rivers',
      type: 'symbol',
      source: 'lines',
      minzoom: 9,
      filter: ['all', classIs('river'), ['any', ['get', 'major'], ['>=', ['zoom'], 11]]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'name'],
        'text-font': [FONT_REGULAR],
        'text-size': theme.map.placePx,
        'text-letter-spacing': 0.1,
        'text-max-angle': 30,
        'text-padding': 8,
      },
      paint,
    },
    {
      id: 'names-lakes',
      type: 'symbol',
      source: 'places',
      minzoom: 10.5,
      filter: classIs('lake'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONT_REGULAR],
        'text-size': theme.map.placePx,
        'text-max-width': 6,
      },
      paint,
    },
  ];
};
