import { chosenNumber } from '../claim';
import type { Outline, Zone } from '../zone';

/** What a picture of a place must show: its middle, and how far it reaches across. */
export interface Frame {
  readonly lon: number;
  readonly lat: number;
  readonly metres: number;
}

const METRES_PER_DEGREE = 111_320;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** By its outline; else its point and the side of a square of the published area. `null`: nobody knows where it is. */
export function frameOf(zone: Pick<Zone, 'outline' | 'position' | 'figures'>): Frame | null {
  if (zone.outline) return frameOfOutline(zone.outline);
  if (!zone.position) return null;
  const { lon, lat } = zone.position;
  return { lon, lat, metres: Math.sqrt((chosenNumber(zone.figures.area_ha) ?? 0) * 10_000) };
}

function frameOfOutline({ geometry }: Outline): Frame {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const points = polygons.flatMap(([outer = []]) => outer);
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const lat = (south + north) / 2;
  const width = (east - west) * METRES_PER_DEGREE * Math.cos(radians(lat));
  return { lon: (west + east) / 2, lat, metres: Math.max(width, (north - south) * METRES_PER_DEGREE) };
}

/** Share of a picture's shorter side that the largest place may take. */
const FILL = 0.72;

/** The one scale at which every place fits into a picture of this size, and its surroundings can be made out. */
export function commonMetresPerPixel(
  frames: readonly Frame[],
  size: { readonly widthPx: number; readonly heightPx: number; readonly leastMetres: number },
): number {
  const shorter = Math.min(size.widthPx, size.heightPx);
  const largest = Math.max(0, ...frames.map(({ metres }) => metres / FILL));
  return Math.max(largest, size.leastMetres) / shorter;
}

/** Turns longitude and latitude into pixels from the middle of a picture: flat, which within 20 km is off by a pixel. */
export function projectAround({ lon, lat }: Pick<Frame, 'lon' | 'lat'>, metresPerPixel: number) {
  const perDegree = METRES_PER_DEGREE / metresPerPixel;
  const shrink = Math.cos(radians(lat));
  return ([x = 0, y = 0]: readonly number[]): readonly [number, number] => [
    (x - lon) * perDegree * shrink,
    (lat - y) * perDegree,
  ];
}
