import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerGroup } from './input';
import { byZoom, colourExpression, inState, roleExpression, shownOnly } from './expressions';

/** Outlines say where a zone lies only from here on; before, they would be specks under its sign. */
export const OUTLINE_MINZOOM = 9.5;

/** Areas of zones in the lens's colour; not published is hatched; an estimate is dashed; true and derived are solid. */
export const outlineLayers: LayerGroup = ({ theme, themeId, lens, shown }) => {
  const colour = colourExpression(lens, theme.data);
  const isUnknown: ExpressionSpecification = ['==', roleExpression(lens), 'unknown'];
  const isEstimate: ExpressionSpecification = ['==', ['get', 'outlineKind'], 'estimate'];
  const emphasised: ExpressionSpecification = ['any', inState('selected'), inState('hover')];
  const common = { source: 'outlines', minzoom: OUTLINE_MINZOOM } as const;
  const lineWidth = byZoom(9.5, 1, 13, 2.2);
  const joined = { 'line-join': 'round' } as const;
  return [
    {
      ...common,
      id: 'outline-fill',
      type: 'fill',
      filter: ['all', shownOnly(shown), ['!', isUnknown]],
      paint: { 'fill-color': colour, 'fill-opacity': ['case', emphasised, 0.42, 0.26] },
    },
    {
      ...common,
      id: 'outline-hatch',
      type: 'fill',
      filter: ['all', shownOnly(shown), isUnknown],
      paint: { 'fill-pattern': `hatch:${themeId}`, 'fill-opacity': ['case', emphasised, 1, 0.55] },
    },
    {
      ...common,
      id: 'outline-emphasis',
      type: 'line',
      filter: shownOnly(shown),
      layout: joined,
      paint: {
        'line-color': theme.base.label_halo,
        'line-width': byZoom(9.5, 4, 13, 7),
        'line-opacity': ['case', emphasised, 0.95, 0],
      },
    },
    {
      ...common,
      id: 'outline-solid',
      type: 'line',
      filter: ['all', shownOnly(shown), ['!', isEstimate]],
      layout: joined,
      paint: { 'line-color': ['case', inState('selected'), theme.base.selected, colour], 'line-width': lineWidth },
    },
    {
      ...common,
      id: 'outline-dashed',
      type: 'line',
      filter: ['all', shownOnly(shown), isEstimate],
      layout: joined,
      paint: {
        'line-color': ['case', inState('selected'), theme.base.selected, colour],
        'line-width': lineWidth,
        'line-dasharray': [3, 1.8],
      },
    },
  ];
};
