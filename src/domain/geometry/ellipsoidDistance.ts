import type { Position } from 'geojson';
import { WGS84_A, WGS84_F } from './ellipsoidArea';

const B = WGS84_A * (1 - WGS84_F);
const EP2 = (WGS84_A ** 2 - B ** 2) / B ** 2;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The formula settles in four or five rounds; only for points on opposite sides of the Earth never. */
const ROUNDS = 50;

/**
 * Length in metres of the geodesic between two places on the WGS84 ellipsoid: T. Vincenty, "Direct and Inverse Solutions of
 * Geodesics on the Ellipsoid", Survey Review 23 (1975), good to less than a millimetre over such distances.
 */
export function geodesicM([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): number {
  const l = radians(lon2 - lon1);
  const [u1, u2] = [lat1, lat2].map((lat) => Math.atan((1 - WGS84_F) * Math.tan(radians(lat))));
  if (u1 === undefined || u2 === undefined) return 0;
  const [sin1, cos1, sin2, cos2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = l;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(cos2 * sinL, cos1 * sin2 - sin1 * cos2 * cosL);
    if (sinSigma === 0) return 0;
    const cosSigma = sin1 * sin2 + cos1 * cos2 * cosL;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cos1 * cos2 * sinL) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cos2M = cos2Alpha === 0 ? 0 : cosSigma - (2 * sin1 * sin2) / cos2Alpha;
    const c = (WGS84_F / 16) * cos2Alpha * (4 + WGS84_F * (4 - 3 * cos2Alpha));
    const next =
      l + (1 - c) * WGS84_F * sinAlpha * (sigma + c * sinSigma * (cos2M + c * cosSigma * (-1 + 2 * cos2M ** 2)));
    const settled = Math.abs(next - lambda) < 1e-12;
    lambda = next;
    if (!settled) continue;
    const uSq = cos2Alpha * EP2;
    const big = 1 + (uSq / 16384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
    const small = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
    const correction =
      small *
      sinSigma *
      (cos2M +
        (small / 4) *
          (cosSigma * (-1 + 2 * cos2M ** 2) - (small / 6) * cos2M * (-3 + 4 * sinSigma ** 2) * (-3 + 4 * cos2M ** 2)));
    return B * big * (sigma - correction);
  }
  return Number.NaN;
}

/** Along a line, in metres. */
export const lengthM = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, point, i) => sum + geodesicM(line[i] ?? point, point), 0);
