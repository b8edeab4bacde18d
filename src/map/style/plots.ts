import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { PLOT_TILE_LAYERS } from '../../domain/plots/plotIndex';
import type { PlotFilter } from '../../domain/plots/plotFilter';
import type { PlotLens } from '../../domain/plots/plotLens';
import { PLOT_STATUS_SCALE } from '../../domain/plots/plotScale';
import type { Theme } from '../../theme/themes';
import type { ThemeId } from '../../view/view';
import { inState } from './expressions';
import { FONT_STRONG } from './fonts';
import type { PlotsDrawn } from './input';
import { plotFilterExpression } from './plotExpression';

export const PLOTS_SOURCE = 'plots';
/** Layers that can be pointed at, by what they hold. */
export const PLOT_LAYERS = ['plots-point', 'plots-fill', 'plots-hatch'] as const;
export const CELL_LAYERS = ['plots-cells'] as const;

/** All that the map can show: a background cannot ask for the picture that it is filled with, an area can. */
const COVER_SOURCE = 'plots-cover';
const COVER: Feature = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [90, 0],
        [120, 0],
        [120, 40],
        [90, 40],
        [90, 0],
      ],
    ],
  },
};

/** What the drawing of plots depends on. */
export interface PlotsStyleInput {
  readonly themeId: ThemeId;
  readonly theme: Theme;
  /** Address of the tiles as the style names it. */
  readonly url: string;
  readonly filter: PlotFilter;
  readonly lens: PlotLens;
  /** How the language writes numbers. */
  readonly locale: string;
  /** The land of the lens's subject, as in "… ha free": what stands before the number and behind. */
  readonly landHa: readonly [before: string, behind: string];
  /** Name of the picture that says that the plots are made up; `null` where they are not. */
  readonly watermark: string | null;
}

type Expression = ExpressionSpecification;
const expression = (parts: unknown): Expression => parts as Expression;

const STATUS_COLOUR = (theme: Theme): Expression =>
  expression([
    'match',
    ['get', 'status'],
    ...PLOT_STATUS_SCALE.categories.flatMap(({ values, role }) => [[...values], theme.data[role]]),
    theme.data.unknown,
  ]);

/** Of a hundred plots of known status how many are of the subject, in a cell; -1 where no status is known. */
const shareOf = (known: Expression, subject: Expression): Expression => [
  'case',
  ['>', known, 0],
  ['/', ['*', 100, subject], ['max', known, 1]],
  -1,
];

/** State that a filter gives to cells: how many plots it leaves, of them with a status, and of the lens's subject. */
export const CELL_STATE = { left: 'left', known: 'leftKnown', subject: 'leftSubject' } as const;

function cellLayers({ theme, filter, lens }: PlotsStyleInput): LayerSpecification[] {
  const all = plotFilterExpression(filter) === null;
  const state = (name: string): Expression => ['number', ['feature-state', name], 0];
  const count: Expression = all ? ['get', 'count'] : state(CELL_STATE.left);
  const known: Expression = all ? ['-', ['get', 'count'], ['get', 'unknown']] : state(CELL_STATE.known);
  const share = shareOf(known, all ? ['get', lens.subject] : state(CELL_STATE.subject));
  const steps = lens.shareScale.bins.flatMap(({ from, role }, i) =>
    i === 0 ? [theme.data[role]] : [from, theme.data[role]],
  );
  const cells = { source: PLOTS_SOURCE, 'source-layer': PLOT_TILE_LAYERS.cells } as const;
  const { signScale } = theme.map;
  return [
    {
      ...cells,
      id: 'plots-cells',
      type: 'circle',
      paint: {
        'circle-radius': expression([
          'interpolate',
          ['linear'],
          ['sqrt', count],
          0,
          0,
          1,
          7 * signScale,
          40,
          30 * signScale,
        ]),
        'circle-color': expression(['case', ['<', share, 0], theme.data.unknown, ['step', share, ...steps]]),
        'circle-opacity': ['case', ['>', count, 0], 0.85, 0],
        'circle-stroke-color': theme.base.label_halo,
        'circle-stroke-width': ['case', ['>', count, 0], ['case', inState('hover'), 3, 1.2], 0],
      },
    },
  ];
}

/**
 * How many plots a circle stands for and how much land of the lens's subject. Over the names of zones, or there would
 * be no room for it where plots are. MapLibre cannot write from states, so under a filter there are no such words; the
 * tip says them.
 */
function cellLabels({ theme, filter, lens, locale, landHa }: PlotsStyleInput): LayerSpecification[] {
  if (plotFilterExpression(filter) !== null) return [];
  const ha: Expression = ['get', `${lens.subject}_ha`];
  return [
    {
      source: PLOTS_SOURCE,
      'source-layer': PLOT_TILE_LAYERS.cells,
      id: 'plots-cell-labels',
      type: 'symbol',
      layout: {
        'text-field': expression([
          'concat',
          ['number-format', ['get', 'count'], { locale }],
          [
            'case',
            ['>', ha, 0],
            ['concat', '\n', landHa[0], ['number-format', ha, { locale, 'max-fraction-digits': 1 }], landHa[1]],
            '',
          ],
        ]),
        'text-font': [FONT_STRONG],
        'text-size': theme.map.labelPx * 0.9,
        // Where not all have room the larger are said.
        'symbol-sort-key': ['-', 0, ['get', 'count']],
        'text-padding': 1,
      },
      paint: {
        'text-color': theme.base.label_text,
        'text-halo-color': theme.base.label_halo,
        'text-halo-width': 1.6,
      },
    },
  ];
}

function shapeLayers({ themeId, theme, filter, lens }: PlotsStyleInput): LayerSpecification[] {
  const plots = { source: PLOTS_SOURCE, 'source-layer': PLOT_TILE_LAYERS.plots } as const;
  const left = plotFilterExpression(filter);
  const only = (...conditions: readonly Expression[]): Expression =>
    expression(['all', ...(left ? [left] : []), ...conditions]);
  const isPoint: Expression = ['==', ['geometry-type'], 'Point'];
  const isArea: Expression = ['==', ['geometry-type'], 'Polygon'];
  const isKnown: Expression = ['has', 'status'];
  const colour = STATUS_COLOUR(theme);
  const emphasised: Expression = ['any', inState('hover'), inState('selected')];
  /** Of a plot that the lens is not about only a breath of colour is left. */
  const strength = (full: number, pale: number): Expression =>
    lens.alone ? ['case', ['==', ['get', 'status'], lens.subject], full, pale] : expression(full);
  return [
    {
      ...plots,
      id: 'plots-fill',
      type: 'fill',
      filter: only(isArea, isKnown),
      paint: {
        'fill-color': colour,
        'fill-opacity': ['case', emphasised, 0.85, strength(lens.alone ? 0.75 : 0.6, 0.12)],
      },
    },
    {
      ...plots,
      id: 'plots-hatch',
      type: 'fill',
      filter: only(isArea, ['!', isKnown]),
      paint: { 'fill-pattern': `hatch:${themeId}`, 'fill-opacity': ['case', emphasised, 1, 0.7] },
    },
    {
      ...plots,
      id: 'plots-line',
      type: 'line',
      filter: only(isArea),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', emphasised, theme.base.selected, isKnown, colour, theme.data.unknown],
        'line-opacity': ['case', emphasised, 1, strength(1, 0.5)],
        'line-width': ['case', emphasised, 2.6, 0.8],
      },
    },
    {
      ...plots,
      id: 'plots-point',
      type: 'circle',
      filter: only(isPoint),
      paint: {
        'circle-radius': 5 * theme.map.signScale,
        'circle-color': ['case', isKnown, colour, theme.base.label_halo],
        'circle-opacity': ['case', emphasised, 1, strength(1, 0.3)],
        'circle-stroke-color': [
          'case',
          emphasised,
          theme.base.selected,
          isKnown,
          theme.base.label_halo,
          theme.data.unknown,
        ],
        'circle-stroke-width': ['case', emphasised, 2.6, 1.2],
      },
    },
  ];
}

/**
 * Plots as MapLibre is to draw them: cells with counts where there are too many to tell apart, shapes by status from
 * where the tiles hold them. A filter only sets filters and states; no data is made anew.
 */
export function plotsStyle(input: PlotsStyleInput): PlotsDrawn {
  return {
    sources: {
      [PLOTS_SOURCE]: { type: 'vector', url: input.url },
      ...(input.watermark === null ? {} : { [COVER_SOURCE]: { type: 'geojson', data: COVER } }),
    },
    areas: [...shapeLayers(input), ...cellLayers(input)],
    top: [
      ...cellLabels(input),
      ...(input.watermark === null
        ? []
        : ([
            { id: 'plots-watermark', type: 'fill', source: COVER_SOURCE, paint: { 'fill-pattern': input.watermark } },
          ] as const)),
    ],
  };
}
