import type { CriterionId } from '../../domain/land/criterionIds';
import { roundToSum } from '../../domain/score/round';
import type { Points, Score } from '../../domain/score/score';

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

/** The sum of what is printed. */
export const shownTotal = (points: readonly ShownPoints[]): number =>
  Math.round(points.reduce((sum, { shown }) => sum + shown, 0) * 10) / 10;
