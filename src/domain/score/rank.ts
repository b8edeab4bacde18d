import { valueThatCounts, type Place } from '../land/findLand';
import { CRITERIA, type CriterionId } from '../land/criterionIds';
import { VALUE_SCALES } from './presets';
import { scoreOf, valueOf, type Missing, type Score, type Values, type Weights } from './score';

/** A place's figures on the fixed scales, 0 to 1; `null` where nothing is published that counts. */
export function valuesOf(place: Place, allowHistory: boolean): Values<CriterionId> {
  const onScale = (id: CriterionId): number | null => {
    const value = valueThatCounts(place.measured[id], allowHistory);
    return value === null ? null : valueOf(VALUE_SCALES[id], value);
  };
  return Object.fromEntries(CRITERIA.map((id) => [id, onScale(id)])) as Values<CriterionId>;
}

export interface Ranked {
  readonly place: Place;
  readonly values: Values<CriterionId>;
  readonly score: Score<CriterionId>;
  /** From 1; places level with each other share a rank. */
  readonly rank: number;
}

/** The places that have a score, best first; equals by name. */
export function rankPlaces(
  places: readonly Place[],
  weights: Weights<CriterionId>,
  missing: Missing,
  allowHistory: boolean,
  compareNames: (a: Place, b: Place) => number,
): readonly Ranked[] {
  const scored = places.flatMap((place) => {
    const values = valuesOf(place, allowHistory);
    const score = scoreOf(values, weights, missing);
    return score ? [{ place, values, score }] : [];
  });
  const sorted = scored.toSorted((a, b) => b.score.total - a.score.total || compareNames(a.place, b.place));
  return sorted.map((one) => ({ ...one, rank: 1 + sorted.findIndex((other) => isLevel(other.score, one.score)) }));
}

/**
 * How many points the ± of distances could take from the first or add to the second, in all: a lead below this is
 * within the doubt.
 */
export function doubtOf(first: Ranked, second: Ranked): number {
  return shift(first, 1) + shift(second, -1);
}

/** The points that a place would lose (`way` 1) or win (-1) if all its distances were off as far as they may be. */
function shift({ place, values, score }: Ranked, way: 1 | -1): number {
  return score.points.reduce((sum, { criterion, share }) => {
    const { value, plusMinus } = place.measured[criterion];
    const onScale = values[criterion];
    if (value === null || onScale === null) return sum;
    const scale = VALUE_SCALES[criterion];
    const off = valueOf(scale, value + way * Math.sign(scale.worst - scale.best) * plusMinus);
    return sum + Math.abs(onScale - off) * share * 100;
  }, 0);
}

/** Sums of the same parts in another order may differ in the last bits. */
const isLevel = (a: Score<CriterionId>, b: Score<CriterionId>): boolean => Math.abs(a.total - b.total) < 1e-9;
