import type { CanvasElement, CanvasRect } from 'pdfmake/interfaces';
import { encode } from 'uqr';
import { UNKNOWN } from './palette';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const filled = ({ x, y, w, h }: Box, color: string): CanvasRect => ({
  type: 'rect',
  x,
  y,
  w,
  h,
  color,
  lineWidth: 0,
});

export const framed = ({ x, y, w, h }: Box, lineColor: string, dash = false): CanvasElement => ({
  type: 'rect',
  x,
  y,
  w,
  h,
  lineColor,
  lineWidth: 0.6,
  ...(dash ? { dash: { length: 2, space: 1.5 } } : {}),
});

/** The sign of the unknown: grey lines at 45°, cut off at the box. */
export function hatched(box: Box, colour: string = UNKNOWN, step = 3): CanvasElement[] {
  const { x, y, w, h } = box;
  const lines: CanvasElement[] = [];
  for (let d = step; d < w + h; d += step) {
    // The line x' + y' = d inside the box.
    const [x1, y1] = d <= h ? [0, d] : [d - h, h];
    const [x2, y2] = d <= w ? [d, 0] : [w, d - w];
    lines.push({ type: 'line', x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, lineWidth: 0.4, lineColor: colour });
  }
  return [...lines, framed(box, colour)];
}

/** A round length (1, 2 or 5 times a power of ten metres) that is at most `maxPoints` long. */
export function scaleLength(
  metresPerPoint: number,
  maxPoints: number,
): { readonly metres: number; readonly points: number } | null {
  const most = metresPerPoint * maxPoints;
  if (!Number.isFinite(most) || most <= 0) return null;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
  return { metres, points: metres / metresPerPoint };
}

/** A needle that points north, in a square of side `size` at the origin; `bearing` is what is up, in degrees. */
export function northNeedle(size: number, bearing: number, color: string): CanvasElement[] {
  const turn = (-bearing * Math.PI) / 180;
  const at = (x: number, y: number): { x: number; y: number } => ({
    x: size / 2 + (x * Math.cos(turn) - y * Math.sin(turn)) * (size / 2),
    y: size / 2 + (x * Math.sin(turn) + y * Math.cos(turn)) * (size / 2),
  });
  const half = (side: -1 | 1, fill: string): CanvasElement => ({
    type: 'polyline',
    points: [at(0, -1), at(0.55 * side, 0.9), at(0, 0.5)],
    closePath: true,
    color: fill,
    lineColor: color,
    lineWidth: 0.5,
  });
  return [half(-1, color), half(1, '#ffffff')];
}

/** A QR code as rectangles, one for each run of dark modules in a row. */
export function qrCode(text: string, size: number): CanvasElement[] {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const module = size / data.length;
  return data.flatMap((row, r) =>
    runsOf(row).map(({ from, length }) =>
      // A hair taller and wider, so that no white shows between neighbours.
      filled({ x: from * module, y: r * module, w: length * module + 0.02, h: module + 0.02 }, '#000000'),
    ),
  );
}

function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, i) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.from + last.length === i) last.length += 1;
    else runs.push({ from: i, length: 1 });
  });
  return runs;
}
