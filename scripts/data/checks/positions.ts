import type { Position } from '../../../src/domain/zone';
import type { Law } from './finding';

const METRES_PER_DEGREE = 111_320;

/** Within a box, or no farther outside than the point's own precision. */
export function isWithin(
  [west, south, east, north]: readonly [number, number, number, number],
  { lon, lat, precisionM }: Position,
): boolean {
  const dLat = precisionM / METRES_PER_DEGREE;
  const dLon = dLat / Math.cos((lat * Math.PI) / 180);
  return lon >= west - dLon && lon <= east + dLon && lat >= south - dLat && lat <= north + dLat;
}

export const positionInCommune: Law = {
  name: 'position-in-commune',
  what: 'a position lies in the box of a commune that its zone claims, ± its precision',
  find: ({ positions, zones, communes }) =>
    positions.flatMap((position) => {
      const zone = zones.find((z) => z.id === position.zoneId);
      if (!zone) return [{ subject: position.zoneId, message: 'there is no such zone' }];
      const claimed = communes.filter((c) => zone.communesNew.includes(c.nameVi));
      if (zone.communesNew.length === 0 || claimed.some((c) => isWithin(c.bbox, position))) return [];
      return [
        { subject: zone.id, message: `${position.lon} ${position.lat} is outside ${zone.communesNew.join(', ')}` },
      ];
    }),
};

export const onePosition: Law = {
  name: 'one-position',
  what: 'a zone has one position; gates and landmarks of it go to points.csv, of zones that exist',
  find: ({ positions, points, zones }) => [
    ...positions
      .filter((p, i) => positions.findIndex((q) => q.zoneId === p.zoneId) !== i)
      .map((p) => ({ subject: p.zoneId, message: 'two positions' })),
    ...points
      .filter((p) => !zones.some((z) => z.id === p.zoneId))
      .map((p) => ({ subject: p.zoneId, message: 'there is no such zone' })),
  ],
};
