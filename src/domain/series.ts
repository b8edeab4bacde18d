import { monthsBetween, parseAsOf } from './asOf';
import type { Claim } from './claim';

/** `at_least`: printed as "more than", the true value lies above. `at_most`: it lies below. */
export type Bound = 'at_least' | 'at_most' | null;

/** A published number on a time axis. */
export interface SeriesPoint {
  /** The days it may speak of, ISO. */
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly bound: Bound;
  readonly claim: Claim;
}

export function boundOf(claim: Pick<Claim, 'qualifier'>): Bound {
  if (claim.qualifier === 'more_than') return 'at_least';
  return claim.qualifier === 'at_most' ? 'at_most' : null;
}

/** A claim as a point, or `null` when it has no date of its own or no single number. */
export function toPoint(claim: Claim, date: string | null): SeriesPoint | null {
  const days = date === null ? null : parseAsOf(date);
  if (!days || typeof claim.value !== 'number') return null;
  return { ...days, value: claim.value, bound: boundOf(claim), claim };
}

export const byDate = (a: SeriesPoint, b: SeriesPoint): number =>
  compare(middle(a), middle(b)) || compare(a.from, b.from);

/** Longest silence that a line may cross; beyond it nothing is known and nothing is drawn. */
export const MAX_GAP_MONTHS = 36;

/**
 * The stretches that may be joined by a line, in order of date: a bound is no value and ends a stretch, and so does a
 * long silence. Stretches of one point are left out.
 */
export function runsOf(points: readonly SeriesPoint[], maxGapMonths = MAX_GAP_MONTHS): readonly SeriesPoint[][] {
  const runs: SeriesPoint[][] = [];
  let run: SeriesPoint[] = [];
  for (const point of points) {
    const last = run.at(-1);
    const joined = point.bound === null && (!last || monthsBetween(last.to, point.from) <= maxGapMonths);
    if (!joined) {
      runs.push(run);
      run = [];
    }
    if (point.bound === null) run.push(point);
  }
  runs.push(run);
  return runs.filter((stretch) => stretch.length > 1);
}

/** The day in the middle of what a point may speak of, in days since 1970. */
export function middle({ from, to }: Pick<SeriesPoint, 'from' | 'to'>): number {
  return (dayNumber(from) + dayNumber(to)) / 2;
}

export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
