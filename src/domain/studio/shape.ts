import type { Geometry, MultiPolygon, Polygon, Position as Coordinate } from 'geojson';

/** Our files give coordinates to this part of a degree, about 0.1 m. */
const STEP = 1e6;

/** What a shape may be wrong in, for a place in or around Hanoi. */
export type ShapeProblem = 'no-area-or-point' | 'far-away' | 'ring-open' | 'ring-short';

export type Shape =
  | { readonly kind: 'point'; readonly lon: number; readonly lat: number }
  | { readonly kind: 'area'; readonly geometry: Polygon | MultiPolygon }
  | { readonly kind: 'bad'; readonly problem: ShapeProblem };

/** Degrees within which a zone of Hanoi lies, with room to spare. */
const AROUND = { west: 104.5, south: 20, east: 107, north: 22 };
const isNear = ([lon = NaN, lat = NaN]: Coordinate): boolean =>
  lon >= AROUND.west && lon <= AROUND.east && lat >= AROUND.south && lat <= AROUND.north;

/** What a geometry of a file can be to a zone: its point, its outline, or why neither. */
export function shapeOf(geometry: Geometry): Shape {
  const flat = geometry.type === 'GeometryCollection' ? merged(geometry.geometries) : geometry;
  if (flat?.type === 'Point') {
    const [lon = NaN, lat = NaN] = flat.coordinates;
    return isNear(flat.coordinates) ? { kind: 'point', lon, lat } : { kind: 'bad', problem: 'far-away' };
  }
  if (flat?.type !== 'Polygon' && flat?.type !== 'MultiPolygon') return { kind: 'bad', problem: 'no-area-or-point' };
  const rings = ringsOf(flat);
  if (rings.length === 0 || rings.some((ring) => ring.length < 4)) return { kind: 'bad', problem: 'ring-short' };
  if (!rings.every(isClosed)) return { kind: 'bad', problem: 'ring-open' };
  if (!rings.every((ring) => ring.every(isNear))) return { kind: 'bad', problem: 'far-away' };
  return { kind: 'area', geometry: flat };
}

/** Areas side by side, as KML has them, as one. */
function merged(parts: readonly Geometry[]): Geometry | null {
  const polygons = parts.flatMap((part) =>
    part.type === 'Polygon' ? [part.coordinates] : part.type === 'MultiPolygon' ? part.coordinates : [],
  );
  if (polygons.length === 0) return parts.length === 1 ? (parts[0] ?? null) : null;
  return { type: 'MultiPolygon', coordinates: polygons };
}

const ringsOf = (shape: Polygon | MultiPolygon): readonly (readonly Coordinate[])[] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();

const isClosed = (ring: readonly Coordinate[]): boolean => keyOf(ring[0]) === keyOf(ring.at(-1));

const keyOf = ([lon = 0, lat = 0]: Coordinate = []): string => `${Math.round(lon * STEP)} ${Math.round(lat * STEP)}`;

/** True where two points are the same as far as our files go. */
export const samePoint = (a: { lon: number; lat: number }, b: { lon: number; lat: number }): boolean =>
  keyOf([a.lon, a.lat]) === keyOf([b.lon, b.lat]);

/** True where two areas have the same rings, wherever these begin and whichever way they run. */
export const sameArea = (a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): boolean => areaKey(a) === areaKey(b);

const areaKey = (shape: Polygon | MultiPolygon): string =>
  ringsOf(shape)
    .map((ring) => ring.slice(0, -1).map(keyOf).toSorted().join(','))
    .toSorted()
    .join(';');
