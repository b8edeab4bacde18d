import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS 84. */
export const WGS84_A = 6378137;
export const WGS84_F = 1 / 298.257223563;
const E2 = WGS84_F * (2 - WGS84_F);
const E = Math.sqrt(E2);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Area, per radian of longitude and times 2/b², between the equator and a latitude whose sine is `s`. */
const q = (s: number): number => s / (1 - E2 * s * s) + Math.atanh(E * s) / E;

const B2 = (WGS84_A * (1 - WGS84_F)) ** 2;

/** Four points of Gauss: exact to well under a square metre for edges of a few tens of kilometres. */
const NODES: readonly (readonly [at: number, weight: number])[] = [
  [0.0694318442029737, 0.1739274225687269],
  [0.3300094782075719, 0.3260725774312731],
  [0.6699905217924281, 0.3260725774312731],
  [0.9305681557970263, 0.1739274225687269],
];

/** Signed area in m² of a ring whose edges are straight in longitude and latitude; counter-clockwise is positive. */
export function ringAreaM2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [lon1 = 0, lat1 = 0] = ring[i] ?? [];
    const [lon2 = 0, lat2 = 0] = ring[i + 1] ?? [];
    let mean = 0;
    for (const [at, weight] of NODES) mean += weight * q(Math.sin(radians(lat1 + at * (lat2 - lat1))));
    sum -= radians(lon2 - lon1) * mean;
  }
  return (sum * B2) / 2;
}

/** Area of a polygon on the WGS 84 ellipsoid, in hectares; holes are taken off. */
export function ellipsoidAreaHa(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let m2 = 0;
  for (const [outer = [], ...holes] of polygons) {
    m2 += Math.abs(ringAreaM2(outer));
    for (const hole of holes) m2 -= Math.abs(ringAreaM2(hole));
  }
  return m2 / 10_000;
}
