import type { Corner, CornerUnit } from './corner';
import { crossings, type XY } from './crossing';

/** Corners nearer than this are the same corner: 1 cm, and about as much in degrees. */
const SAME: Readonly<Record<CornerUnit, number>> = { metres: 0.01, degrees: 1e-7 };

/** Something about a table that its owner should know. `repeats` are the later ones of each pair. */
export type CornerFinding =
  | { readonly kind: 'too-few'; readonly count: number }
  /** Harmless: the first corner stands again at the end, as some tables have it. */
  | { readonly kind: 'closed'; readonly corner: Corner }
  /** Harmless: the last edge is drawn all the same. */
  | { readonly kind: 'not-closed'; readonly first: Corner; readonly last: Corner }
  | { readonly kind: 'repeated'; readonly repeats: readonly { readonly corner: Corner; readonly of: Corner }[] }
  | {
      readonly kind: 'crossing';
      readonly pairs: readonly { readonly a: Edge; readonly b: Edge }[];
    };

type Edge = readonly [from: Corner, to: Corner];

export interface CheckedCorners {
  /** What the outline is drawn from: without the closing corner and without repeats. */
  readonly ring: readonly Corner[];
  readonly findings: readonly CornerFinding[];
  /** Whether the ring is an outline: three corners or more, no edges that cross, an area. */
  readonly sound: boolean;
}

export const planeOf = ({ first, second }: Corner): XY => [second, first];

/** Checks the order and number of corners in the plane of their own numbers. Nothing is repaired silently but harmless repeats. */
export function checkCorners(corners: readonly Corner[], unit: CornerUnit): CheckedCorners {
  const findings: CornerFinding[] = [];
  const [start, end] = [corners[0], corners.at(-1)];
  const closed = corners.length > 3 && start !== undefined && end !== undefined && same(start, end, unit);
  const open = closed ? corners.slice(0, -1) : corners;
  const { kept, repeats } = withoutRepeats(open, unit);
  if (repeats.length > 0) findings.push({ kind: 'repeated', repeats });
  if (kept.length < 3) {
    findings.push({ kind: 'too-few', count: kept.length });
    return { ring: kept, findings, sound: false };
  }
  if (start && end)
    findings.push(closed ? { kind: 'closed', corner: start } : { kind: 'not-closed', first: start, last: end });
  const pairs = crossings(kept.map(planeOf)).map(({ a, b }) => ({ a: edge(kept, a), b: edge(kept, b) }));
  if (pairs.length > 0) findings.push({ kind: 'crossing', pairs });
  return { ring: kept, findings, sound: pairs.length === 0 };
}

const same = (a: Corner, b: Corner, unit: CornerUnit): boolean =>
  Math.abs(a.first - b.first) < SAME[unit] && Math.abs(a.second - b.second) < SAME[unit];

function withoutRepeats(corners: readonly Corner[], unit: CornerUnit) {
  const kept: Corner[] = [];
  const repeats: { corner: Corner; of: Corner }[] = [];
  for (const corner of corners) {
    const of = kept.find((other) => same(other, corner, unit));
    if (of) repeats.push({ corner, of });
    else kept.push(corner);
  }
  return { kept, repeats };
}

const edge = (ring: readonly Corner[], i: number): Edge => {
  const from = ring[i];
  const to = ring[(i + 1) % ring.length];
  if (!from || !to) throw new RangeError(`edge ${i} of ${ring.length}`);
  return [from, to];
};
