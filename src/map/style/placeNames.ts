import type { DataDrivenPropertyValueSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { FONT_REGULAR, FONT_STRONG } from './fonts';
import type { LayerGroup, StyleInput } from './input';
import { classIs } from './expressions';

const text = (
  { theme }: StyleInput,
  size: DataDrivenPropertyValueSpecification<number>,
  strong = false,
): NonNullable<SymbolLayerSpecification['layout']> => ({
  'text-field': ['get', 'name'],
  'text-font': [strong ? FONT_STRONG : FONT_REGULAR],
  'text-size': size,
  'text-max-width': 8,
  'text-line-height': 1.15,
  'text-padding': 3 * theme.map.signScale,
});

const ink = ({ theme }: StyleInput): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': theme.base.place_text,
  'text-halo-color': theme.base.place_halo,
  'text-halo-width': 1.4,
  'text-halo-blur': 0.4,
});

/** Beside its point as well as on it: between signs there is seldom room in one given spot. */
const ANYWHERE: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-variable-anchor': [
    'center',
    'top',
    'bottom',
    'left',
    'right',
    'top-left',
    'top-right',
    'bottom-left',
    'bottom-right',
  ],
  'text-radial-offset': 0.7,
  'text-justify': 'auto',
};

/**
 * Names of places. Rank 0 is the city; 1 a commune that carries on the name of its old district or town, known to
 * everybody; 2 the most populous others; 3 the rest.
 */
export const placeNameLayers: LayerGroup = (input) => {
  const px = input.theme.map.placePx;
  return [
    {
      id: 'names-communes',
      type: 'symbol',
      source: 'places',
      minzoom: 10.5,
      filter: [
        'all',
        classIs('commune'),
        ['any', ['==', ['get', 'rank'], 2], ['all', ['==', ['get', 'rank'], 3], ['>=', ['zoom'], 12]]],
      ],
      layout: { ...text(input, px), ...ANYWHERE, 'symbol-sort-key': ['get', 'order'] },
      paint: ink(input),
    },
    {
      id: 'names-towns',
      type: 'symbol',
      source: 'places',
      minzoom: 8.5,
      filter: ['all', classIs('commune'), ['==', ['get', 'rank'], 1]],
      layout: {
        ...text(input, ['interpolate', ['linear'], ['zoom'], 9, px, 12, px * 1.12]),
        ...ANYWHERE,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: ink(input),
    },
    {
      id: 'names-airport',
      type: 'symbol',
      source: 'places',
      minzoom: 8.5,
      filter: classIs('airport'),
      layout: {
        ...text(input, px),
        'icon-image': `plane:${input.themeId}`,
        'icon-size': input.theme.map.signScale,
        'text-anchor': 'top',
        'text-offset': [0, 0.8],
        'text-optional': true,
      },
      paint: ink(input),
    },
    {
      id: 'names-city',
      type: 'symbol',
      source: 'places',
      maxzoom: 10.5,
      filter: classIs('centre'),
      layout: {
        ...text(input, px * 1.45, true),
        ...ANYWHERE,
        'text-letter-spacing': 0.08,
        'text-transform': 'uppercase',
      },
      paint: { ...ink(input), 'text-color': input.theme.base.label_text },
    },
  ];
};
