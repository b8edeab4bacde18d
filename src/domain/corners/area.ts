import type { Corner } from './corner';

/**
 * Area on the grid in hectares: Gauss's trapezoid formula (shoelace) on the printed coordinates, corrected by nothing, as
 * decisions compute it. On TM-3 it is up to 0.02 % smaller than on the ellipsoid (scale 0.9999 on the central meridian).
 */
export function gridAreaHa(ring: readonly Corner[]): number {
  const [origin] = ring;
  if (!origin) return 0;
  let twice = 0;
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length] ?? a;
    // From the first corner, so that squares of millions of metres do not eat the digits.
    twice +=
      (a.second - origin.second) * (b.first - origin.first) - (b.second - origin.second) * (a.first - origin.first);
  }
  return Math.abs(twice) / 2 / 10_000;
}

/** How far a computed area may be from the printed one to count as the same, in percent. */
export const AREA_TOLERANCE_PCT = 0.5;

export interface AreaComparison {
  readonly decisionHa: number;
  /** Computed minus printed. */
  readonly differenceHa: number;
  readonly differencePct: number;
  readonly agrees: boolean;
}

/** The computed area beside the hectares that a decision prints; `null` where the decision says none. */
export function compareArea(computedHa: number, decisionHa: number | null): AreaComparison | null {
  if (decisionHa === null || decisionHa <= 0) return null;
  const differenceHa = computedHa - decisionHa;
  const differencePct = (100 * differenceHa) / decisionHa;
  // A hair of rounding must not turn exactly 0.5 % into more.
  return { decisionHa, differenceHa, differencePct, agrees: Math.abs(differencePct) <= AREA_TOLERANCE_PCT + 1e-9 };
}
