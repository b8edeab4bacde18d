/** A point of the plane. */
export type XY = readonly [x: number, y: number];

/** Two edges of a ring that meet where they must not, by the index of the corner that each begins at. */
export interface Crossing {
  readonly a: number;
  readonly b: number;
}

/** More are not listed: the first ones say enough. */
const MOST_CROSSINGS = 20;

/**
 * Pairs of edges of the ring (closed by itself: the last corner joins the first) that cross or touch without being
 * neighbours.
 */
export function crossings(ring: readonly XY[]): readonly Crossing[] {
  const n = ring.length;
  const found: Crossing[] = [];
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 2; b < n; b += 1) {
      if (a === 0 && b === n - 1) continue;
      if (meet(at(ring, a), at(ring, a + 1), at(ring, b), at(ring, b + 1))) found.push({ a, b });
      if (found.length >= MOST_CROSSINGS) return found;
    }
  }
  return found;
}

const at = (ring: readonly XY[], i: number): XY => ring[i % ring.length] ?? [0, 0];

/** Twice the signed area of the triangle: which side of a→b the point c is on. */
const side = (a: XY, b: XY, c: XY): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two segments have a point in common. */
function meet(a: XY, b: XY, c: XY, d: XY): boolean {
  const [c1, c2, a1, a2] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)].map(Math.sign);
  if (c1 !== c2 && a1 !== a2 && c1 !== 0 && c2 !== 0 && a1 !== 0 && a2 !== 0) return true;
  return (
    (c1 === 0 && within(a, b, c)) ||
    (c2 === 0 && within(a, b, d)) ||
    (a1 === 0 && within(c, d, a)) ||
    (a2 === 0 && within(c, d, b))
  );
}

/** Whether a point on the line through a and b lies between them. */
const within = (a: XY, b: XY, p: XY): boolean =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1]);
