import { byZoom, classIs, shownOnly } from './expressions';
import type { LayerGroup } from './input';
import { signLayout } from './zoneSigns';

/** What is not accepted yet: dashed violet, as every assumption. New outlines and points where they would lie. */
export const proposedShapeLayers: LayerGroup = ({ theme }) => {
  const colour = theme.ui.assumption;
  return [
    {
      id: 'proposed-fill',
      type: 'fill',
      source: 'marks',
      filter: classIs('proposed-area'),
      paint: { 'fill-color': colour, 'fill-opacity': 0.16 },
    },
    {
      id: 'proposed-line',
      type: 'line',
      source: 'marks',
      filter: classIs('proposed-area'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': byZoom(9, 1.6, 13, 3), 'line-dasharray': [2.5, 1.5] },
    },
    {
      id: 'proposed-point',
      type: 'circle',
      source: 'marks',
      filter: classIs('proposed-point'),
      paint: {
        'circle-radius': 5 * theme.map.signScale,
        'circle-color': theme.base.label_halo,
        'circle-stroke-color': colour,
        'circle-stroke-width': 2,
      },
    },
  ];
};

/** A ring around every place of which a file would change something. */
export const proposedRingLayers: LayerGroup = ({ theme, themeId, proposed = [] }) => [
  {
    id: 'proposed-rings',
    type: 'symbol',
    source: 'zones',
    filter: shownOnly(proposed),
    layout: {
      ...signLayout(theme),
      'icon-image': `assumed:${themeId}`,
      'icon-ignore-placement': true,
    },
  },
];
