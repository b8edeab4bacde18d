import type { Geometry, MultiPolygon, Polygon, Position as Coordinate } from 'geojson';
import type { Source } from '../domain/claim';
import type { Zone } from '../domain/zone';
import { toJson } from './json';
import type { Table } from './table';

/** About 0.1 m at Hanoi, finer than any of our positions. */
const DECIMALS = 6;
const round = (degrees: number, decimals = DECIMALS): number =>
  Math.round(degrees * 10 ** decimals) / 10 ** decimals + 0;

/** Twice the signed area in square degrees; positive when the ring runs counterclockwise. */
const signedArea2 = (ring: readonly Coordinate[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/** A ring rounded, closed, and running as RFC 7946 says: counterclockwise outside, clockwise around holes. */
function toRing(ring: readonly Coordinate[], index: number, decimals: number): Coordinate[] {
  const open = ring.map(([x = 0, y = 0]): Coordinate => [round(x, decimals), round(y, decimals)]);
  const [first, last] = [open[0], open.at(-1)];
  if (open.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) open.pop();
  const wanted = index === 0;
  if (signedArea2(open) > 0 !== wanted) open.reverse();
  const start = open[0];
  return start ? [...open, [...start]] : open;
}

export function windOutline(shape: Polygon | MultiPolygon, decimals = DECIMALS): Polygon | MultiPolygon {
  const toPolygon = (rings: readonly (readonly Coordinate[])[]): Coordinate[][] =>
    rings.map((ring, i) => toRing(ring, i, decimals));
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: toPolygon(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(toPolygon) };
}

/** The outline where there is one, else the point, else nothing. */
export function geometryOf(zone: Pick<Zone, 'outline' | 'position'>): Geometry | null {
  if (zone.outline) return windOutline(zone.outline.geometry);
  return zone.position ? { type: 'Point', coordinates: [round(zone.position.lon), round(zone.position.lat)] } : null;
}

export interface GeoJsonInput {
  readonly name: string;
  readonly zones: readonly Zone[];
  /** One row per zone, in the same order. */
  readonly table: Table;
  readonly sources: readonly Source[];
  readonly caveats: readonly string[];
}

/** RFC 7946: WGS 84 longitude and latitude, no `crs`. Sources and caveats stand beside the features as foreign members. */
export function toGeoJson({ name, zones, table, sources, caveats }: GeoJsonInput): string {
  const features = zones.map((zone, i) => ({
    type: 'Feature',
    id: zone.id,
    geometry: geometryOf(zone),
    properties: Object.fromEntries(table.columns.map(({ key }, c) => [key, table.rows[i]?.[c] ?? null])),
  }));
  const list = sources.map((source) => ({
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    date: source.published ?? 'n.d.',
    url: source.url ?? source.site,
  }));
  return toJson({ type: 'FeatureCollection', name, caveats, sources: list, features });
}
