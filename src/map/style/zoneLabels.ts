import { TEXT_PADDING_PX } from '../features/labelAnchors';
import { FONT_REGULAR, FONT_STRONG } from './fonts';
import { shownOnly, yearProp } from './expressions';
import type { LayerGroup } from './input';
import { listProp, perZoom } from './zoneSigns';

/** Beside a sign whose figure is history: its year. */
export const historyYearLayers: LayerGroup = ({ theme, lens, shown }) => [
  {
    id: 'zone-labels-history',
    type: 'symbol',
    source: 'zones',
    filter: ['all', shownOnly(shown), ['has', yearProp(lens)]],
    layout: {
      'text-field': ['get', yearProp(lens)],
      'text-font': [FONT_REGULAR],
      'text-size': theme.map.placePx,
      'text-padding': TEXT_PADDING_PX,
      'text-variable-anchor-offset': perZoom((zoom) => listProp(`l${zoom}`, ['center', [0, 0]])),
    },
    paint: {
      'text-color': theme.base.place_text,
      'text-halo-color': theme.base.label_halo,
      'text-halo-width': 1.5,
    },
  },
];

/** Name of a zone, and under it the published ones of: projects, registered capital, clearance. */
export const zoneLabelLayers: LayerGroup = ({ theme, shown }) => [
  {
    id: 'zone-labels',
    type: 'symbol',
    source: 'zones',
    filter: ['all', shownOnly(shown), ['>=', ['zoom'], ['get', 'labelZoom']]],
    layout: {
      'text-field': [
        'format',
        ['get', 'label'],
        { 'text-font': ['literal', [FONT_STRONG]] },
        ['get', 'figures'],
        { 'text-font': ['literal', [FONT_REGULAR]], 'font-scale': 0.9 },
      ],
      'text-font': [FONT_STRONG],
      'text-size': theme.map.labelPx,
      // MapLibre counts all lines together, so that a narrow limit would also break figures.
      'text-max-width': ['case', ['==', ['get', 'figures'], ''], 11, 18],
      'text-line-height': 1.2,
      'text-justify': 'auto',
      'text-padding': TEXT_PADDING_PX,
      'text-variable-anchor-offset': perZoom((zoom) => listProp(`l${zoom}`, ['center', [0, 0]])),
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': theme.base.label_text,
      'text-halo-color': theme.base.label_halo,
      'text-halo-width': 1.7,
      'text-halo-blur': 0.3,
    },
  },
];
