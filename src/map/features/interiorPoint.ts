import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Points of the search grid along each side of the bounding box. */
const GRID = 14;

/** A point well inside a shape: the grid point of its largest part that is farthest from any edge. */
export function interiorPoint(geometry: Polygon | MultiPolygon): readonly [lon: number, lat: number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts.toSorted((a, b) => boxArea(b[0] ?? []) - boxArea(a[0] ?? []))[0] ?? [];
  const outer = largest[0] ?? [];
  const [west, south, east, north] = boxOf(outer);
  // Degrees of longitude are shorter than those of latitude here; distances must not be.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best: readonly [number, number] = [(west + east) / 2, (south + north) / 2];
  let bestDepth = -Infinity;
  for (let i = 1; i < GRID; i += 1) {
    for (let j = 1; j < GRID; j += 1) {
      const lon = west + ((east - west) * i) / GRID;
      const lat = south + ((north - south) * j) / GRID;
      const depth = depthOf(lon, lat, largest, squeeze);
      if (depth > bestDepth) {
        bestDepth = depth;
        best = [lon, lat];
      }
    }
  }
  return best;
}

/** Distance to the nearest edge, in degrees of latitude; negative outside. */
function depthOf(lon: number, lat: number, rings: readonly (readonly Position[])[], squeeze: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
      nearest = Math.min(nearest, toSegment((lon - x1) * squeeze, lat - y1, (x2 - x1) * squeeze, y2 - y1));
    }
  }
  return inside ? nearest : -nearest;
}

/** Distance of a point from a segment that starts at the origin. */
function toSegment(x: number, y: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
  return Math.hypot(x - along * dx, y - along * dy);
}

function boxOf(ring: readonly Position[]): readonly [number, number, number, number] {
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const boxArea = (ring: readonly Position[]): number => {
  const [west, south, east, north] = boxOf(ring);
  return (east - west) * (north - south);
};
