import { distance, multiLineString, nearestPointOnLine, point } from '@turf/turf';
import type { LineString, MultiLineString } from 'geojson';

/** A straight-line distance with what both ends may be off. */
export interface Distance {
  readonly km: number;
  /** Sum of the stated precisions of both ends. */
  readonly plusMinusKm: number;
}

interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly precisionM: number;
}

/** Great-circle distance on the mean sphere (turf): within 0.5 % of the ellipsoid, far below the ends' precision. */
export function distanceBetween(a: Spot, b: Spot): Distance {
  return {
    km: distance([a.lon, a.lat], [b.lon, b.lat], { units: 'kilometers' }),
    plusMinusKm: (a.precisionM + b.precisionM) / 1000,
  };
}

/** To the nearest point of a line that is off by up to `linePrecisionM`. */
export function distanceToLine(spot: Spot, line: LineString | MultiLineString, linePrecisionM: number): Distance {
  const lines = multiLineString(line.type === 'LineString' ? [line.coordinates] : line.coordinates);
  const nearest = nearestPointOnLine(lines, point([spot.lon, spot.lat]), { units: 'kilometers' });
  return { km: nearest.properties.pointDistance, plusMinusKm: (spot.precisionM + linePrecisionM) / 1000 };
}

/** The worst of the precisions named in a text such as "30; 300 in the gaps"; `null` when it names none. */
export function worstPrecisionM(text: string): number | null {
  const numbers = text.match(/\d+(\.\d+)?/g)?.map(Number) ?? [];
  return numbers.length === 0 ? null : Math.max(...numbers);
}
