import type { CriterionId } from '../land/criterionIds';
import { roundToSum } from './round';
import type { Points, Score } from './score';

export interface ShownPoints extends Points<CriterionId> {
  /** To one decimal, and together what the score says to one decimal. */
  readonly shown: number;
  /** Whole per cent that add up to 100. */
  readonly shownShare: number;
}

/** A score's points as they are printed: rounded, and still adding up. */
export function shownPoints({ points }: Score<CriterionId>): readonly ShownPoints[] {
  const shown = roundToSum(
    points.map((p) => p.points),
    1,
  );
  const shares = roundToSum(points.map(({ share }) => share * 100));
  return points.map((p, i) => ({ ...p, shown: shown[i] ?? 0, shownShare: shares[i] ?? 0 }));
}

/** To one decimal, without the last bits of sums of decimals. */
const tenths = (n: number): number => Math.round(n * 10) / 10;

/** The sum of what is printed. */
export const shownTotal = (points: readonly ShownPoints[]): number =>
  tenths(points.reduce((sum, { shown }) => sum + shown, 0));

export interface Lead {
  /** How far one printed score is ahead of the other. */
  readonly ahead: number;
  /** Where it comes from, the weightiest first; adds up to `ahead`. */
  readonly parts: readonly { readonly criterion: CriterionId; readonly points: number }[];
}

/** How the lead of one score over another comes about, in printed points. */
export function leadOf(first: Score<CriterionId>, second: Score<CriterionId>): Lead {
  const a = shownPoints(first);
  const b = shownPoints(second);
  const of = (points: readonly ShownPoints[], id: CriterionId): number =>
    points.find(({ criterion }) => criterion === id)?.shown ?? 0;
  const parts = a
    .map(({ criterion }) => ({ criterion, points: tenths(of(a, criterion) - of(b, criterion)) }))
    .filter(({ points }) => points !== 0)
    .toSorted((x, y) => Math.abs(y.points) - Math.abs(x.points));
  return { ahead: tenths(shownTotal(a) - shownTotal(b)), parts };
}
