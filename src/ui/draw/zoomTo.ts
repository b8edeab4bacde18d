import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { boxCamera } from '../../domain/boxCamera';
import { boxOf } from '../../domain/drawing/measure';
import { changeView } from '../../state/actions';

/** Far enough out that the smallest plot still shows where it lies. */
const LEAST_DEG = 0.004;

/** Brings a shape before the eyes. */
export function zoomTo(shape: LineString | Polygon | MultiPolygon): void {
  const [west, south, east, north] = boxOf(shape);
  const [wide, high] = [Math.max(0, LEAST_DEG - (east - west)) / 2, Math.max(0, LEAST_DEG - (north - south)) / 2];
  changeView({
    camera: boxCamera([west - wide, south - high, east + wide, north + high], window.innerWidth, window.innerHeight),
  });
}
