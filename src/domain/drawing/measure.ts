import { feature, featureCollection, intersect } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { ContextLines } from '../dataset';
import { worstPrecisionM } from '../geometry/distance';
import { ellipsoidAreaHa } from '../geometry/ellipsoidArea';
import { lengthM } from '../geometry/ellipsoidDistance';
import { distanceFromOutline } from '../geometry/outlineDistance';
import type { Zone } from '../zone';

export const perimeterM = ({ coordinates }: Polygon): number =>
  coordinates.reduce((sum, ring) => sum + lengthM(ring), 0);

/** What a line or outline measures while it is being drawn, or after. Edges are geodesics of the WGS84 ellipsoid. */
export interface Measures {
  readonly lengthM: number;
  /** `null` for a line, and until there are three corners. */
  readonly areaHa: number | null;
}

export function measure(geometry: LineString | Polygon): Measures {
  if (geometry.type === 'LineString') return { lengthM: lengthM(geometry.coordinates), areaHa: null };
  return { lengthM: perimeterM(geometry), areaHa: ellipsoidAreaHa(geometry) };
}

/** A line whose precision is not stated is taken as off by this much. */
const UNSTATED_PRECISION_M = 1000;

export interface RoadDistance {
  readonly id: string;
  readonly name: string;
  readonly status: 'existing' | 'construction' | 'partial';
  readonly km: number;
  readonly plusMinusKm: number;
}

const EXPRESSWAYS = ['motorway'];
const ROADS = ['trunk', 'road', 'minor'];

/** The nearest expressway and the nearest other road of the map's own lines; `null` where there are none. */
export function nearestRoads(
  outline: Polygon,
  outlinePrecisionM: number,
  lines: ContextLines,
): { readonly expressway: RoadDistance | null; readonly road: RoadDistance | null } {
  const nearest = (classes: readonly string[]): RoadDistance | null =>
    lines.features
      .filter(({ properties }) => classes.includes(properties.class))
      .map(({ geometry, properties: { id, nameVi, status, precisionM } }) => ({
        id,
        name: nameVi,
        status,
        ...distanceFromOutline(
          outline,
          outlinePrecisionM,
          geometry,
          worstPrecisionM(precisionM) ?? UNSTATED_PRECISION_M,
        ),
      }))
      .reduce<RoadDistance | null>((best, one) => (best === null || one.km < best.km ? one : best), null);
  return { expressway: nearest(EXPRESSWAYS), road: nearest(ROADS) };
}

export interface Overlap {
  readonly zone: Zone;
  readonly areaHa: number;
  /** Of the outline that was asked about. */
  readonly pctOfOutline: number;
  /** Of the zone's drawn outline. */
  readonly pctOfZone: number;
}

/** Less than this is the width of a line, not an overlap. */
const LEAST_HA = 0.01;

/** What the outline has in common with the outlines of zones, largest first. Zones without an outline cannot be told. */
export function overlaps(outline: Polygon, zones: readonly Zone[]): readonly Overlap[] {
  const wholeHa = ellipsoidAreaHa(outline);
  return zones
    .flatMap((zone) => {
      const shape = zone.outline?.geometry;
      if (!shape || !boxesMeet(boxOf(outline), boxOf(shape))) return [];
      const common = intersect(featureCollection([feature<Polygon | MultiPolygon>(outline), feature(shape)]));
      const areaHa = common ? ellipsoidAreaHa(common.geometry) : 0;
      if (areaHa < LEAST_HA) return [];
      return [
        {
          zone,
          areaHa,
          pctOfOutline: (100 * areaHa) / wholeHa,
          pctOfZone: (100 * areaHa) / ellipsoidAreaHa(shape),
        },
      ];
    })
    .toSorted((a, b) => b.areaHa - a.areaHa);
}

export type Box = readonly [west: number, south: number, east: number, north: number];

export function boxOf(geometry: Polygon | MultiPolygon | LineString): Box {
  const positions: readonly Position[] =
    geometry.type === 'LineString'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? geometry.coordinates.flat()
        : geometry.coordinates.flat(2);
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const boxesMeet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
