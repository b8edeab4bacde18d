import type { Geometry, Position } from 'geojson';
import type { GeometryProblem } from './contract';
import { isObject } from './json';

/** What a reader does to each position: from the file's projection to WGS84, longitude first. */
export type ToWgs84 = (x: number, y: number) => readonly [number, number];

export interface CheckedGeometry {
  readonly geometry: Geometry;
  /** Whether positions had heights, which are left out. */
  readonly heights: boolean;
  readonly positions: number;
}

class Unfit extends Error {
  readonly problem: GeometryProblem;
  constructor(problem: GeometryProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * A shape of GeoJSON's form whose every part is checked: finite numbers on the globe, rings that close and enclose.
 * All of it or, with the reason, nothing: a shape with a part missing is another shape.
 */
export function checkGeometry(raw: unknown, toWgs84: ToWgs84): CheckedGeometry | GeometryProblem {
  const seen = { heights: false, positions: 0 };
  const position = (value: unknown): Position => {
    if (!Array.isArray(value) || value.length < 2) throw new Unfit('not-a-geometry');
    const [x, y]: readonly unknown[] = value;
    if (typeof x !== 'number' || typeof y !== 'number') throw new Unfit('not-a-number');
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Unfit('not-a-number');
    const [lon, lat] = toWgs84(x, y);
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) throw new Unfit('out-of-range');
    if (value.length > 2 && value[2] !== 0) seen.heights = true;
    seen.positions += 1;
    return [lon, lat];
  };
  const all = <T>(value: unknown, each: (part: unknown) => T): T[] => {
    if (!Array.isArray(value)) throw new Unfit('not-a-geometry');
    return value.map((part: unknown) => each(part));
  };
  const line = (value: unknown): Position[] => {
    const positions = all(value, position);
    if (positions.length < 2) throw new Unfit(positions.length === 0 ? 'empty' : 'line-too-short');
    return positions;
  };
  const ring = (value: unknown): Position[] => {
    const positions = all(value, position);
    const [first, last] = [positions[0], positions.at(-1)];
    if (!first || !last) throw new Unfit('empty');
    if (first[0] !== last[0] || first[1] !== last[1]) throw new Unfit('ring-not-closed');
    if (positions.length < 4) throw new Unfit('ring-too-short');
    return positions;
  };
  const some = <T>(parts: T[]): T[] => {
    if (parts.length === 0) throw new Unfit('empty');
    return parts;
  };
  const polygon = (value: unknown): Position[][] => some(all(value, ring));
  const geometry = (value: unknown): Geometry => {
    if (!isObject(value)) throw new Unfit('not-a-geometry');
    const { type, coordinates } = value;
    switch (type) {
      case 'Point':
        if (Array.isArray(coordinates) && coordinates.length === 0) throw new Unfit('empty');
        return { type, coordinates: position(coordinates) };
      case 'MultiPoint':
        return { type, coordinates: some(all(coordinates, position)) };
      case 'LineString':
        return { type, coordinates: line(coordinates) };
      case 'MultiLineString':
        return { type, coordinates: some(all(coordinates, line)) };
      case 'Polygon':
        return { type, coordinates: polygon(coordinates) };
      case 'MultiPolygon':
        return { type, coordinates: some(all(coordinates, polygon)) };
      case 'GeometryCollection':
        return { type, geometries: some(all(value['geometries'], geometry)) };
      default:
        throw new Unfit('not-a-geometry');
    }
  };
  try {
    return { geometry: geometry(raw), ...seen };
  } catch (error) {
    if (error instanceof Unfit) return error.problem;
    throw error;
  }
}

/** Whether a geometry says that it is one, whatever else is wrong with it. */
export const GEOMETRY_TYPES: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Vietnam with its islands, generously, in degrees. */
const VIETNAM = { west: 101, east: 118, south: 6, north: 24 } as const;
export const isInVietnam = (lon: number, lat: number): boolean =>
  lon >= VIETNAM.west && lon <= VIETNAM.east && lat >= VIETNAM.south && lat <= VIETNAM.north;

/** The first position of a shape of any kind, as it stands. */
export function firstPosition(raw: unknown): readonly [number, number] | null {
  if (isObject(raw)) return firstPosition(raw['coordinates'] ?? raw['geometries']);
  if (!Array.isArray(raw)) return null;
  const [x, y]: readonly unknown[] = raw;
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : firstPosition(x);
}
