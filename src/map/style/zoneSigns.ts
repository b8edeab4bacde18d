import type { ExpressionSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/themes';
import { ICON_PADDING_PX } from '../features/labelAnchors';
import { FAN_ZOOMS, SCALE_STOPS } from '../features/signSize';
import { inState, roleExpression, shownOnly } from './expressions';
import type { LayerGroup } from './input';

/** A value per integer zoom: where signs and labels stand is laid out once for each. */
export function perZoom<T>(of: (zoom: number) => T): ExpressionSpecification {
  const [first, ...rest] = FAN_ZOOMS;
  const steps = rest.flatMap((zoom) => [zoom, of(zoom)]);
  return ['step', ['zoom'], of(first), ...steps] as unknown as ExpressionSpecification;
}

/**
 * A list kept in a feature's property, or not where there are too many features for each to say it. Asked what lies under
 * the pointer, MapLibre evaluates the style once more on features whose lists have become text; the answer is not used
 * there, but it would warn.
 */
export const listProp = (name: string, otherwise: readonly unknown[]): ExpressionSpecification =>
  [
    'case',
    ['in', ['typeof', ['get', name]], ['literal', ['string', 'null']]],
    ['literal', [...otherwise]],
    ['get', name],
  ] as unknown as ExpressionSpecification;

/** Size and place of whatever is drawn on a zone's sign. */
export const signLayout = (theme: Theme) =>
  ({
    'icon-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      ...SCALE_STOPS.flatMap(([zoom, scale]) => [zoom, ['*', ['get', 'size'], scale * theme.map.signScale]]),
    ] as unknown as ExpressionSpecification,
    'icon-offset': perZoom((zoom) => listProp(`o${zoom}`, [0, 0])),
    'icon-allow-overlap': true,
    'icon-padding': ICON_PADDING_PX,
    'symbol-sort-key': ['get', 'order'] as ExpressionSpecification,
  }) as const;

/** Signs of zones, fanned out, in the lens's colour, with a ring under the hovered and the selected one. */
export const zoneSignLayers: LayerGroup = ({ theme, themeId, lens, shown }) => {
  const layout = signLayout(theme);
  return [
    {
      id: 'zone-rings',
      type: 'symbol',
      source: 'zones',
      filter: shownOnly(shown),
      layout: { ...layout, 'icon-image': `ring:${themeId}`, 'icon-ignore-placement': true },
      paint: { 'icon-opacity': ['case', inState('selected'), 1, inState('hover'), 0.55, 0] },
    },
    {
      id: 'zone-signs',
      type: 'symbol',
      source: 'zones',
      filter: shownOnly(shown),
      layout: {
        ...layout,
        'icon-image': ['concat', `sign:${themeId}:`, ['get', 'sign'], ':', roleExpression(lens)],
      },
    },
  ];
};
