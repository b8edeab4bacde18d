import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { geoJSONToTile } from '@maplibre/geojson-vt';
import type { Feature, FeatureCollection } from 'geojson';

/** Beyond either, a tile of an overview zoom shows cells instead of plots. */
export const TILE_LIMITS = { features: 4000, bytes: 200_000 } as const;

const EXTENT = 4096;
/** A fill drawn over a tile's edge needs this much of what lies beyond, in units of `EXTENT`. */
export const BUFFER = 64;
/** In the same units: a shape is drawn coarser by no more than this, which is an eighth of a pixel. */
const TOLERANCE = 1;

export interface EncodedTile {
  readonly features: number;
  /** Gzip of the vector tile. */
  readonly data: Uint8Array;
  readonly hash: string;
}

export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** One tile of one layer; `null` when nothing of the features lies in it. */
export function encodeTile(
  layer: string,
  features: Feature[],
  [z, x, y]: readonly [z: number, x: number, y: number],
  maxZoom: number,
): EncodedTile | null {
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const tile = geoJSONToTile(collection, z, x, y, {
    maxZoom,
    extent: EXTENT,
    buffer: BUFFER,
    tolerance: TOLERANCE,
    clip: true,
  });
  if (tile.features.length === 0) return null;
  const data = gzipSync(fromGeojsonVt({ [layer]: tile }, { version: 2, extent: EXTENT }));
  return { features: tile.features.length, data, hash: hashOf(data) };
}

/** The tiles of a zoom that a box touches, with their buffer around them: first and last column, first and last row. */
export function tilesOfBox(
  unitBox: readonly [left: number, top: number, right: number, bottom: number],
  zoom: number,
): readonly [number, number, number, number] {
  const side = 2 ** zoom;
  const buffer = BUFFER / EXTENT;
  const at = (share: number): number => Math.max(0, Math.min(side - 1, Math.floor(share)));
  return [
    at(unitBox[0] * side - buffer),
    at(unitBox[2] * side + buffer),
    at(unitBox[1] * side - buffer),
    at(unitBox[3] * side + buffer),
  ];
}
