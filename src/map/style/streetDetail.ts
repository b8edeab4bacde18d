import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { FONT_REGULAR } from './fonts';
import type { LayerGroup, StreetDetail } from './input';
import { byZoom } from './expressions';

const DETAIL_SOURCE = 'detail';

const kindIs = (...kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];

/** Ground, water, streets and houses of a street archive in the Protomaps schema, in our colours. */
const streetDetailLayers: LayerGroup = ({ theme }) => {
  const { base } = theme;
  const from = (layer: string) => ({ source: DETAIL_SOURCE, 'source-layer': layer }) as const;
  const road = (
    id: string,
    kinds: readonly string[],
    colour: string,
    widths: readonly number[],
  ): LayerSpecification => ({
    ...from('roads'),
    id: `detail-${id}`,
    type: 'line',
    filter: kindIs(...kinds),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': byZoom(...widths) },
  });
  return [
    {
      ...from('landuse'),
      id: 'detail-green',
      type: 'fill',
      filter: kindIs('park', 'forest', 'wood', 'grass', 'nature_reserve', 'cemetery', 'golf_course'),
      paint: { 'fill-color': base.green },
    },
    {
      ...from('landuse'),
      id: 'detail-built',
      type: 'fill',
      filter: kindIs('industrial', 'aerodrome', 'airfield', 'military', 'railway'),
      paint: { 'fill-color': base.airport },
    },
    {
      ...from('water'),
      id: 'detail-water',
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': base.water },
    },
    {
      ...from('water'),
      id: 'detail-streams',
      type: 'line',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': base.water, 'line-width': byZoom(9, 0.5, 15, 4) },
    },
    {
      ...from('buildings'),
      id: 'detail-buildings',
      type: 'fill',
      minzoom: 14,
      paint: { 'fill-color': base.airport, 'fill-outline-color': base.road_casing },
    },
    road('minor-casing', ['minor_road', 'major_road'], base.road_casing, [11, 0.4, 13, 1.6, 17, 13]),
    road('highway-casing', ['highway'], base.road_casing, [7, 1.4, 12, 4.4, 17, 20]),
    road('minor', ['minor_road'], base.road, [12, 0.3, 14, 1.4, 17, 10]),
    road('major', ['major_road'], base.trunk, [8, 0.6, 12, 2, 17, 14]),
    road('highway', ['highway'], base.motorway, [7, 1, 12, 3, 17, 17]),
    road('rail', ['rail'], base.rail, [9, 0.6, 15, 2]),
  ];
};

/** Street names, from where streets are wide enough to carry them. */
const streetNameLayers: LayerGroup = ({ theme }) => [
  {
    id: 'detail-street-names',
    type: 'symbol',
    source: DETAIL_SOURCE,
    'source-layer': 'roads',
    minzoom: 14,
    filter: ['has', 'name'],
    layout: {
      'symbol-placement': 'line',
      'text-field': ['get', 'name'],
      'text-font': [FONT_REGULAR],
      'text-size': theme.map.placePx * 0.95,
    },
    paint: { 'text-color': theme.base.place_text, 'text-halo-color': theme.base.place_halo, 'text-halo-width': 1.3 },
  },
];

export const streetDetail = (url: string): StreetDetail => ({
  source: DETAIL_SOURCE,
  url,
  ground: streetDetailLayers,
  names: streetNameLayers,
});
