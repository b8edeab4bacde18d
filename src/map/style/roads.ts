import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { BaseColour } from '../../theme/themes';
import type { LayerGroup } from './input';
import { byZoom, classIs } from './expressions';

/** The three weights of road, lightest first. Widths in px as pairs with zoom; casings add to both sides. */
const ROADS: readonly {
  readonly id: string;
  readonly classes: readonly string[];
  readonly colour: BaseColour;
  readonly width: readonly number[];
  readonly casing: readonly number[];
  readonly minzoom: number;
}[] = [
  { id: 'minor', classes: ['minor'], colour: 'road', width: [10, 0.6, 14, 3], casing: [10, 1, 14, 4.4], minzoom: 10 },
  {
    id: 'road',
    classes: ['road'],
    colour: 'road',
    width: [8, 0.7, 11, 1.5, 14, 5],
    casing: [8, 1, 11, 2.4, 14, 6.6],
    minzoom: 8,
  },
  {
    id: 'trunk',
    classes: ['trunk'],
    colour: 'trunk',
    width: [8, 0.9, 11, 2.2, 14, 7],
    casing: [8, 1.4, 11, 3.4, 14, 9],
    minzoom: 8,
  },
  {
    id: 'motorway',
    classes: ['motorway'],
    colour: 'motorway',
    width: [8, 1.2, 11, 2.8, 14, 9],
    casing: [8, 2, 11, 4.2, 14, 11.4],
    minzoom: 7,
  },
];

const isOpen: ExpressionSpecification = ['==', ['get', 'status'], 'existing'];

/** Roads: all casings first, so that crossings look like crossings. What is still being built is dashed, without casing. */
export const roadLayers: LayerGroup = ({ theme }) => {
  const line = (
    road: (typeof ROADS)[number],
    part: 'casing' | 'line' | 'unbuilt',
    paint: NonNullable<LineLayerSpecification['paint']>,
  ): LineLayerSpecification => ({
    id: `${road.id}-${part}`,
    type: 'line',
    source: 'lines',
    minzoom: road.minzoom,
    filter: ['all', classIs(...road.classes), part === 'unbuilt' ? ['!', isOpen] : isOpen],
    layout: { 'line-join': 'round', 'line-cap': part === 'unbuilt' ? 'butt' : 'round' },
    paint,
  });
  return [
    ...ROADS.map((road) =>
      line(road, 'casing', { 'line-color': theme.base.road_casing, 'line-width': byZoom(...road.casing) }),
    ),
    ...ROADS.filter(({ id }) => id === 'trunk' || id === 'motorway').map((road) =>
      line(road, 'unbuilt', {
        'line-color': theme.base.road_casing,
        'line-width': byZoom(...road.width),
        'line-dasharray': [2.2, 1.6],
      }),
    ),
    ...ROADS.map((road) =>
      line(road, 'line', { 'line-color': theme.base[road.colour], 'line-width': byZoom(...road.width) }),
    ),
  ];
};
