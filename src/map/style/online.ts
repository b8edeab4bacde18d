import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BaseId } from '../../view/view';
import type { OnlineStyle } from './input';
import { ONLINE_PREFIX } from './sources';

const DRAWN: readonly LayerSpecification['type'][] = ['background', 'fill', 'line', 'raster', 'fill-extrusion'];
const NEEDS_SPRITE = ['fill-pattern', 'line-pattern', 'background-pattern', 'fill-extrusion-pattern'];

/**
 * The parts of an online style that can go under ours. Its texts and pictures stay behind: they would need its
 * `glyphs` and `sprite`, and one `glyphs` address in a style switches *all* labels, ours too, to remote glyphs, which
 * lack our font and fail without a network. Place names stay ours, so they are the same over every base.
 */
export function takeOnlineStyle(base: BaseId, style: Pick<StyleSpecification, 'sources' | 'layers'>): OnlineStyle {
  const layers = style.layers
    .filter((layer) => DRAWN.includes(layer.type) && !usesSprite(layer))
    .map((layer) => ({
      ...layer,
      id: ONLINE_PREFIX + layer.id,
      ...('source' in layer && layer.source !== undefined ? { source: ONLINE_PREFIX + layer.source } : {}),
    })) as LayerSpecification[];
  const used = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  const sources = Object.fromEntries(
    Object.entries(style.sources)
      .map(([id, source]) => [ONLINE_PREFIX + id, source] as const)
      .filter(([id]) => used.has(id)),
  );
  return { base, sources, layers };
}

function usesSprite(layer: LayerSpecification): boolean {
  return NEEDS_SPRITE.some((key) => key in ((layer.paint ?? {}) as Record<string, unknown>));
}

/** Raster tiles of OpenStreetMap: shown as they are, nothing fetched ahead, as their policy asks. */
export function osmRaster(tiles: string): OnlineStyle {
  const source: SourceSpecification = { type: 'raster', tiles: [tiles], tileSize: 256, maxzoom: 19 };
  return {
    base: 'osm',
    sources: { [`${ONLINE_PREFIX}osm`]: source },
    layers: [
      {
        id: `${ONLINE_PREFIX}osm`,
        type: 'raster',
        source: `${ONLINE_PREFIX}osm`,
        paint: { 'raster-saturation': -0.55, 'raster-opacity': 0.85 },
      },
    ],
  };
}
