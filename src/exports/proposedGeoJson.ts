import type { MultiPolygon, Polygon } from 'geojson';
import { cleanText } from '../domain/cleanText';
import { windOutline } from './geojson';
import type { Cell } from './table';

/** A millimetre at Hanoi, so that corners of a table come back as they went. */
const DECIMALS = 8;

/** RFC 7946: WGS84, longitude first, outside counterclockwise, no `crs`. */
export function proposedGeoJson(
  name: string,
  shape: Polygon | MultiPolygon,
  properties: Readonly<Record<string, Cell>>,
): string {
  const cleaned = Object.entries(properties).map(([key, value]) => [
    key,
    typeof value === 'string' ? cleanText(value) : value,
  ]);
  return JSON.stringify(
    {
      type: 'FeatureCollection',
      name: cleanText(name),
      features: [{ type: 'Feature', geometry: windOutline(shape, DECIMALS), properties: Object.fromEntries(cleaned) }],
    },
    null,
    1,
  );
}
