import type { Gateway } from './place';
import type { Position } from './zone';

type Point = Pick<Position, 'lon' | 'lat' | 'precisionM'>;

/** Mean radius of the Earth (IUGG), in km. The sphere is off by at most 0.5 %, less than our positions are. */
const EARTH_RADIUS_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance: the haversine formula (R. W. Sinnott, "Virtues of the Haversine", 1984). */
export function straightLineKm(a: Omit<Point, 'precisionM'>, b: Omit<Point, 'precisionM'>): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export interface GatewayDistance {
  readonly gateway: Gateway;
  readonly km: number;
  /** Both ends may be off: the true straight line is within `km ± plusMinusKm`. */
  readonly plusMinusKm: number;
}

/** Straight lines to every gateway, nearest first. Not a road distance. */
export function distancesTo(gateways: readonly Gateway[], from: Point): readonly GatewayDistance[] {
  return gateways
    .map((gateway) => ({
      gateway,
      km: straightLineKm(from, gateway),
      plusMinusKm: (from.precisionM + gateway.precisionM) / 1000,
    }))
    .toSorted((a, b) => a.km - b.km);
}
