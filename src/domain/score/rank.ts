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

/** Sums of the same parts in another order may differ in the last bits. */
const isLevel = (a: Score<CriterionId>, b: Score<CriterionId>): boolean => Math.abs(a.total - b.total) < 1e-9;

/** How the lead of one score over another comes about, criterion by criterion, the weightiest part first. */
export function leadOf(
  first: Score<CriterionId>,
  second: Score<CriterionId>,
): readonly { readonly criterion: CriterionId; readonly points: number }[] {
  const of = (score: Score<CriterionId>, id: CriterionId): number =>
    score.points.find(({ criterion }) => criterion === id)?.points ?? 0;
  return first.points
    .map(({ criterion }) => ({ criterion, points: of(first, criterion) - of(second, criterion) }))
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
