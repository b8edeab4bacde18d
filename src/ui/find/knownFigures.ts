import type { CriterionId } from '../../domain/land/criterionIds';
import { valueThatCounts, type Place } from '../../domain/land/findLand';

/** What is known of one figure among the places looked at. */
export interface KnownFigures {
  readonly values: readonly number[];
  /** Values too old to count. */
  readonly old: readonly number[];
  /** How many places have no value that counts. */
  readonly unknown: number;
  readonly all: number;
}

export function knownFigures(places: readonly Place[], id: CriterionId, allowHistory: boolean): KnownFigures {
  const values = places.map(({ measured }) => valueThatCounts(measured[id], allowHistory)).filter((v) => v !== null);
  const old = places
    .map(({ measured }) => measured[id])
    .flatMap(({ value, history }) => (history && !allowHistory && value !== null ? [value] : []));
  return { values, old, unknown: places.length - values.length, all: places.length };
}
