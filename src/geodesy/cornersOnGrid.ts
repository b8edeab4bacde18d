import type { Polygon, Position } from 'geojson';
import type { Corner, CornerUnit } from '../domain/corners/corner';
import { isAroundHanoi } from '../domain/hanoi';
import { VN2000_GRIDS, vn2000ToWgs84, wgs84ToVn2000, type LonLat, type Vn2000Grid } from './vn2000';

/** What the numbers of a corner table are on: a grid, or WGS84 in degrees. */
export type CoordinateSystem = Vn2000Grid | 'wgs84';

export const GRIDS = Object.keys(VN2000_GRIDS) as readonly Vn2000Grid[];
export const SYSTEMS: readonly CoordinateSystem[] = [...GRIDS, 'wgs84'];

export const unitOf = (system: CoordinateSystem): CornerUnit => (system === 'wgs84' ? 'degrees' : 'metres');

export function cornerToWgs84({ first, second }: Pick<Corner, 'first' | 'second'>, system: CoordinateSystem): LonLat {
  if (system === 'wgs84') return { lon: second, lat: first };
  return vn2000ToWgs84({ eastingM: second, northingM: first }, system);
}

/** The outline of a table's corners in WGS84, closed, in the order of the table. */
export function outlineOf(ring: readonly Corner[], system: CoordinateSystem): Polygon {
  const positions = ring.map((corner): Position => {
    const { lon, lat } = cornerToWgs84(corner, system);
    return [lon, lat];
  });
  const [start] = positions;
  return { type: 'Polygon', coordinates: [start ? [...positions, [...start]] : []] };
}

/** The corners of a ring in a coordinate system, numbered from 1; the closing one is left out. */
export function cornersOf(ring: readonly Position[], system: CoordinateSystem): readonly Corner[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return (closed ? ring.slice(0, -1) : ring).map(([lon = 0, lat = 0], i) => {
    const common = { label: `${i + 1}`, line: i + 1 };
    if (system === 'wgs84') return { ...common, first: lat, second: lon };
    const { northingM, eastingM } = wgs84ToVn2000({ lon, lat }, system);
    return { ...common, first: northingM, second: eastingM };
  });
}

/** Another reading of a table under which it lies in Hanoi. */
export interface Reading {
  readonly system: CoordinateSystem;
  readonly swapped: boolean;
}

export type Whereabouts =
  | { readonly kind: 'hanoi' }
  | { readonly kind: 'elsewhere'; readonly outside: readonly Corner[]; readonly readings: readonly Reading[] };

/**
 * Whether all corners lie in or around Hanoi; if not, with which other central meridian, with X and Y changed over, or
 * both, they would. A wrong meridian that still falls into Hanoi cannot be told by the numbers.
 */
export function whereabouts(corners: readonly Corner[], system: CoordinateSystem): Whereabouts {
  const outside = corners.filter((corner) => !liesAround(corner, { system, swapped: false }));
  if (outside.length === 0) return { kind: 'hanoi' };
  const others = SYSTEMS.flatMap((other): Reading[] =>
    unitOf(other) === unitOf(system)
      ? [
          { system: other, swapped: false },
          { system: other, swapped: true },
        ]
      : [{ system: other, swapped: false }],
  );
  const readings = others.filter((reading) => corners.every((corner) => liesAround(corner, reading)));
  return { kind: 'elsewhere', outside, readings };
}

function liesAround({ first, second }: Corner, { system, swapped }: Reading): boolean {
  const corner = swapped ? { first: second, second: first } : { first, second };
  // Far from any grid the projection gives numbers without a meaning, or none.
  if (unitOf(system) === 'metres' && (corner.first < 2e6 || corner.first > 2.6e6)) return false;
  const { lon, lat } = cornerToWgs84(corner, system);
  return isAroundHanoi(lon, lat);
}
