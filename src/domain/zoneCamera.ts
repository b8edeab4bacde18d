import type { Zone } from './zone';

export interface ZoneCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Metres across one pixel at zoom 0 on the equator, with tiles of 512 px. */
const METRES_PER_PIXEL = 78_271.517;
/** The place and its doubt fill about this many pixels. */
const TARGET_PX = 320;
const [MIN_ZOOM, MAX_ZOOM] = [9, 15];

/** Looks at a zone from as near as its position is known; `null` when it has none. */
export function zoneCamera(zone: Pick<Zone, 'position' | 'outline'>): ZoneCamera | null {
  const box = zone.outline ? bounds(zone.outline.geometry.coordinates) : null;
  if (box) {
    const [west, south, east, north] = box;
    const lat = (south + north) / 2;
    const metres = Math.max((north - south) * 110_574, (east - west) * 111_320 * Math.cos((lat * Math.PI) / 180));
    return { lon: (west + east) / 2, lat, zoom: zoomFor(metres, lat), bearing: 0, pitch: 0 };
  }
  if (!zone.position) return null;
  const { lon, lat, precisionM } = zone.position;
  return { lon, lat, zoom: zoomFor(2 * precisionM, lat), bearing: 0, pitch: 0 };
}

function zoomFor(metres: number, lat: number): number {
  const zoom = Math.log2((METRES_PER_PIXEL * Math.cos((lat * Math.PI) / 180) * TARGET_PX) / Math.max(metres, 1));
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, Math.round(zoom * 100) / 100));
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** West, south, east and north of coordinates nested to any depth. */
function bounds(coordinates: unknown): Box | null {
  if (!Array.isArray(coordinates)) return null;
  const [lon, lat] = coordinates as unknown[];
  if (typeof lon === 'number' && typeof lat === 'number') return [lon, lat, lon, lat];
  return coordinates.map(bounds).reduce((a, b) => {
    if (!a || !b) return a ?? b;
    return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
  }, null);
}
