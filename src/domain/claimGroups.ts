import type { Claim, Figure } from './claim';
import { effectiveDay } from './effectiveDay';
import type { Dataset } from './dataset';

/** Everything published of one figure, sorted by what it is good for. Each group is newest first. */
export interface ClaimGroups {
  readonly inUse: Claim | null;
  /** Of the same thing, but not used. */
  readonly others: readonly Claim[];
  /** Of a part only. */
  readonly parts: readonly Claim[];
  readonly rejected: readonly Claim[];
}

export function groupClaims({ claims, chosen }: Figure, sources: Dataset['sources']): ClaimGroups {
  const newestFirst = claims
    .filter((_, index) => index !== chosen)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  function dayOf(claim: Claim): string {
    return effectiveDay(claim, sources[claim.source]);
  }
  return {
    inUse: chosen === null ? null : (claims[chosen] ?? null),
    others: newestFirst.filter(({ rejected, scope }) => !rejected && scope === null),
    parts: newestFirst.filter(({ rejected, scope }) => !rejected && scope !== null),
    rejected: newestFirst.filter(({ rejected }) => rejected),
  };
}
