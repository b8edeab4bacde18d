import type { MultiPolygon, Polygon } from 'geojson';
import { windOutline } from './geojson';
import { toJson } from './json';
import type { Cell } from './table';

/** A millimetre at Hanoi, so that corners of a table come back as they went. */
const DECIMALS = 8;

/** RFC 7946: WGS84, longitude first, outside counterclockwise, no `crs`. */
export function proposedGeoJson(
  name: string,
  shape: Polygon | MultiPolygon,
  properties: Readonly<Record<string, Cell>>,
): string {
  return toJson(
    {
      type: 'FeatureCollection',
      name,
      features: [{ type: 'Feature', geometry: windOutline(shape, DECIMALS), properties }],
    },
    1,
  );
}
