import { TEXT_PADDING_PX } from '../features/labelAnchors';
import { FONT_STRONG } from './fonts';
import type { LayerGroup } from './input';
import { listProp, perZoom, signLayout } from './zoneSigns';

/** What the reader assumes of a zone: a dashed violet ring around its sign, and the amount with the word. */
export const assumedLayers: LayerGroup = ({ theme, themeId }) => [
  {
    id: 'zone-labels-assumed',
    type: 'symbol',
    source: 'assumed',
    layout: {
      'text-field': ['get', 'assumed'],
      'text-font': [FONT_STRONG],
      'text-size': theme.map.labelPx,
      'text-max-width': 14,
      'text-padding': TEXT_PADDING_PX,
      'text-variable-anchor-offset': perZoom((zoom) => listProp(`l${zoom}`, ['center', [0, 0]])),
      // Where there is no room it is drawn all the same: an assumption must not be overlooked.
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': theme.ui.assumption,
      'text-halo-color': theme.base.label_halo,
      'text-halo-width': 2,
    },
  },
  {
    id: 'assumed-rings',
    type: 'symbol',
    source: 'assumed',
    layout: { ...signLayout(theme), 'icon-image': `assumed:${themeId}`, 'icon-ignore-placement': true },
  },
];
