import type { Corner } from './corner';
import { planeOf } from './checkCorners';

/** X and Y changed over. */
export const swapped = (corners: readonly Corner[]): readonly Corner[] =>
  corners.map(({ first, second, ...rest }) => ({ ...rest, first: second, second: first }));

/**
 * The corners as they follow one another around their middle. It gives an outline that crosses itself nowhere as long as
 * the middle sees every corner; otherwise another shape than was meant. So it is a choice, never a silent repair.
 */
export function orderedByAngle(corners: readonly Corner[]): readonly Corner[] {
  const points = corners.map((corner) => ({ corner, at: planeOf(corner) }));
  const middle = [0, 1].map((i) => points.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / Math.max(1, points.length));
  const [x = 0, y = 0] = middle;
  return (
    points
      .map(({ corner, at }) => ({ corner, angle: Math.atan2(at[1] - y, at[0] - x) }))
      // Clockwise from the west, as corner tables usually run.
      .toSorted((a, b) => b.angle - a.angle)
      .map(({ corner }) => corner)
  );
}
