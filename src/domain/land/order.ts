import type { CriterionId } from './criterionIds';
import { valueThatCounts, type Match } from './findLand';
import { LIMIT_SIDE } from './limits';

export type Order = 'name' | 'score' | CriterionId;

/** Whether more of a figure comes first; of the others, less does. */
export const moreFirst = (order: Order): boolean =>
  order === 'score' || order === 'area' || (order !== 'name' && LIMIT_SIDE[order] === 'min');

export interface OrderKeys {
  readonly compareNames: (a: Match, b: Match) => number;
  /** `null` when a place has no score. */
  readonly scoreOf: (match: Match) => number | null;
  readonly allowHistory: boolean;
}

/** The best first, what is not published last, equals by name. */
export function orderMatches<M extends Match>(matches: readonly M[], order: Order, keys: OrderKeys): readonly M[] {
  if (order === 'name') return matches.toSorted(keys.compareNames);
  const keyOf = (match: M): number | null =>
    order === 'score' ? keys.scoreOf(match) : valueThatCounts(match.measured[order], keys.allowHistory);
  const sign = moreFirst(order) ? -1 : 1;
  return matches.toSorted((a, b) => {
    const ka = keyOf(a);
    const kb = keyOf(b);
    if (ka === null || kb === null) return ka === kb ? keys.compareNames(a, b) : ka === null ? 1 : -1;
    return ka === kb ? keys.compareNames(a, b) : sign * (ka - kb);
  });
}
