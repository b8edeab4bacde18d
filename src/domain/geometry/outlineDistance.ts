import { booleanIntersects, feature, multiLineString, nearestPointOnLine, point } from '@turf/turf';
import type { LineString, MultiLineString, Polygon, Position } from 'geojson';
import type { Distance } from './distance';

/**
 * Straight line from the edge of an area to the nearest point of a line that is off by up to `linePrecisionM`; 0 where the
 * line runs through or into the area. On the mean sphere (turf), as `distanceToLine`.
 */
export function distanceFromOutline(
  outline: Polygon,
  outlinePrecisionM: number,
  line: LineString | MultiLineString,
  linePrecisionM: number,
): Distance {
  const plusMinusKm = (outlinePrecisionM + linePrecisionM) / 1000;
  if (booleanIntersects(feature(outline), feature(line))) return { km: 0, plusMinusKm };
  const edges = multiLineString(outline.coordinates);
  const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  // Of two lines that do not cross, the nearest pair of points has an end or corner of one of them.
  const km = Math.min(
    ...outline.coordinates.flat().map((corner) => toLine(corner, multiLineString(parts))),
    ...parts.flat().map((corner) => toLine(corner, edges)),
  );
  return { km, plusMinusKm };
}

const toLine = (position: Position, line: ReturnType<typeof multiLineString>): number =>
  nearestPointOnLine(line, point([...position]), { units: 'kilometers' }).properties.pointDistance;
