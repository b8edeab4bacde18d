import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { ContextAreas, ContextLines } from '../dataset';

/** A line or area near a place as SVG path data, in pixels from the middle of the picture. */
export interface Stroke {
  readonly id: string;
  readonly class: string;
  /** Under construction, or built in part. */
  readonly unfinished: boolean;
  readonly path: string;
}

type Project = (position: readonly number[]) => readonly [number, number];

interface Window {
  readonly project: Project;
  /** Half the width and height of what is kept, in pixels: a little more than the picture. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The parts of the map's own lines that come near the picture. */
export function linesNear({ features }: ContextLines, window: Window): readonly Stroke[] {
  return features.flatMap(({ geometry, properties: { id, class: kind, status } }) => {
    const path = linesOf(geometry)
      .flatMap((line) => cut(line.map(window.project), window))
      .map(polyline)
      .join('');
    return path === '' ? [] : [{ id, class: kind, unfinished: status !== 'existing', path }];
  });
}

/** Lakes and the like whose box meets the picture, whole. */
export function areasNear({ features }: ContextAreas, window: Window): readonly Stroke[] {
  return features.flatMap(({ geometry, properties: { id, class: kind, status } }) => {
    if (kind === 'city') return [];
    const rings = ringsOf(geometry).map((ring) => ring.map(window.project));
    if (!rings.some((ring) => meets(ring, window))) return [];
    const path = rings.map((ring) => `${polyline(ring)}Z`).join('');
    return [{ id, class: kind, unfinished: status !== 'existing', path }];
  });
}

/** Path data of an outline. */
export function outlinePath(geometry: Polygon | MultiPolygon, project: Project): string {
  return ringsOf(geometry)
    .map((ring) => `${polyline(ring.map(project))}Z`)
    .join('');
}

const linesOf = (geometry: LineString | MultiLineString): readonly Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;

const ringsOf = (geometry: Polygon | MultiPolygon): readonly Position[][] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat();

type Points = readonly (readonly [number, number])[];

function meets(points: Points, { halfWidth, halfHeight }: Window): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.min(...xs) <= halfWidth &&
    Math.max(...xs) >= -halfWidth &&
    Math.min(...ys) <= halfHeight &&
    Math.max(...ys) >= -halfHeight
  );
}

/** The runs of a line whose pieces touch the window. */
function cut(points: Points, window: Window): readonly Points[] {
  const runs: (readonly [number, number])[][] = [];
  let run: (readonly [number, number])[] | null = null;
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [from, to] = [points[i], points[i + 1]];
    if (!from || !to || !meets([from, to], window)) {
      run = null;
      continue;
    }
    if (run) run.push(to);
    else runs.push((run = [from, to]));
  }
  return runs;
}

const polyline = (points: Points): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('');

/** A round length of at most `most` px, for a scale bar. */
export function scaleBar(metresPerPixel: number, most: number): { readonly metres: number; readonly px: number } {
  const longest = metresPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= longest) ?? power;
  return { metres, px: metres / metresPerPixel };
}
