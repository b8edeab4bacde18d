import { dayNumber, middle, type SeriesPoint } from '../../../domain/series';

/** Room around the drawing, in the units of the view box. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Tick {
  readonly at: number;
  readonly value: number;
}

/** Where days and values stand in a frame. Values always start at 0, so that lengths may be compared. */
export interface ChartScale {
  readonly frame: Frame;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly Tick[];
  readonly values: readonly Tick[];
}

export function chartScale(points: readonly SeriesPoint[], frame: Frame): ChartScale {
  const firstYear = Math.min(...points.map(({ from }) => Number(from.slice(0, 4))));
  const lastYear = Math.max(...points.map(({ to }) => Number(to.slice(0, 4))));
  const start = dayNumber(`${firstYear}-01-01`);
  const end = dayNumber(`${lastYear + 1}-01-01`);
  const labels = axisValues(points);
  const top = labels.at(-1) ?? 1;
  const x = (day: number): number =>
    frame.left + ((day - start) / (end - start)) * (frame.width - frame.left - frame.right);
  const y = (value: number): number =>
    frame.height - frame.bottom - (value / top) * (frame.height - frame.top - frame.bottom);
  const everyYears = niceYears(lastYear - firstYear + 1);
  const years: Tick[] = [];
  for (let year = Math.ceil(firstYear / everyYears) * everyYears; year <= lastYear + 1; year += everyYears) {
    years.push({ at: x(dayNumber(`${year}-01-01`)), value: year });
  }
  return { frame, x, y, years, values: labels.map((value) => ({ at: y(value), value })) };
}

/** Round values from 0 to above the largest point. */
export function axisValues(points: readonly SeriesPoint[]): readonly number[] {
  return niceValues(Math.max(...points.map(({ value }) => value), 0));
}

/** Round values from 0 to above `largest`. */
export function niceValues(largest: number): readonly number[] {
  const step = niceStep(largest, 4);
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

/** The round step that divides `top` into at most `count` parts: 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(top: number, count: number): number {
  const raw = top / count || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((f) => f * power >= raw) ?? 10;
  // By division where the power is below 1, so that 0.2 is 0.2 and not 0.20000000000000001.
  return power < 1 ? factor / Math.round(1 / power) : factor * power;
}

const niceYears = (span: number): number => (span <= 6 ? 1 : span <= 12 ? 2 : 5);

export const xOf = (scale: ChartScale, point: SeriesPoint): number => scale.x(middle(point));

/** From its first to its last possible day. */
export function extentOf(scale: ChartScale, { from, to }: SeriesPoint): readonly [number, number] {
  return [scale.x(dayNumber(from)), scale.x(dayNumber(to) + 1)];
}

/** The point nearest to a place in the frame, for the pointer; `null` when there is none. */
export function nearest<P extends SeriesPoint>(
  scale: ChartScale,
  points: readonly P[],
  [x, y]: readonly [number, number],
): P | null {
  let best: P | null = null;
  let bestDistance = Infinity;
  for (const point of points) {
    const distance = Math.hypot(xOf(scale, point) - x, scale.y(point.value) - y);
    if (distance < bestDistance) [best, bestDistance] = [point, distance];
  }
  return best;
}
