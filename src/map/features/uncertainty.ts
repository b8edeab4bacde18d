import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Zone } from '../../domain/zone';

/** From here on a position is marked as approximate, on its sign and in words. */
export const APPROXIMATE_FROM_M = 500;
const CORNERS = 72;
const METRES_PER_DEGREE_LAT = 110_650;
const METRES_PER_DEGREE_LON = 111_320;

/** A place known only to ± some metres, with no outline that says more. */
export function isApproximate(zone: Pick<Zone, 'position' | 'outline'>): boolean {
  return zone.outline === null && (zone.position?.precisionM ?? 0) >= APPROXIMATE_FROM_M;
}

/** The circles within which the given zones lie, true to scale (flat-earth arithmetic, within 0.5 % here). */
export function uncertaintyCircles(zones: readonly Zone[]): FeatureCollection {
  const approximate = zones.filter(isApproximate);
  return {
    type: 'FeatureCollection',
    features: approximate.flatMap(({ id, position }) =>
      position ? [circle(id, position.lon, position.lat, position.precisionM)] : [],
    ),
  };
}

function circle(id: string, lon: number, lat: number, radiusM: number): Feature<Polygon> {
  const ry = radiusM / METRES_PER_DEGREE_LAT;
  const rx = radiusM / (METRES_PER_DEGREE_LON * Math.cos((lat * Math.PI) / 180));
  const ring = Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [lon + rx * Math.cos(angle), lat + ry * Math.sin(angle)];
  });
  return {
    type: 'Feature',
    properties: { id, class: 'uncertainty' },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [lon, lat]]] },
  };
}
