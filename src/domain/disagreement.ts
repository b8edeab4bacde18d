import { parseAsOf } from './asOf';
import type { Claim } from './claim';
import { overlap, printedRange } from './printed';

/**
 * Whether two sources print different values for the same thing at the same time, beyond what their rounding and their
 * qualifiers leave open. The one rule for it: the build publishes what it finds, and the board looks with it too.
 *
 * `periodIsTime`: the figure has its time in its name (a series of the city), so that its claims are all of one time.
 */
export function claimsDisagree(claims: readonly Claim[], periodIsTime: boolean): boolean {
  const usable = claims.filter(comparable);
  return usable.some((a, i) => usable.slice(i + 1).some((b) => sameTime(a, b, periodIsTime) && differ(a, b)));
}

/**
 * Whether claims of which none says its date print different values. They may be of different times, so this is not yet
 * a disagreement; nor can it be told that it is none.
 */
export function undatedClaimsDiffer(claims: readonly Claim[]): boolean {
  return claimsDisagree(
    claims.filter(({ asOf }) => asOf === null),
    true,
  );
}

/** Claims that speak of the whole and are not rejected: comparable without any judgement. */
const comparable = (claim: Claim): boolean => !claim.rejected && claim.scope === null;

function sameTime(a: Claim, b: Claim, periodIsTime: boolean): boolean {
  if (periodIsTime) return true;
  if (a.asOf === null || b.asOf === null) return false;
  const [x, y] = [parseAsOf(a.asOf), parseAsOf(b.asOf)];
  return x !== null && y !== null && x.from === y.from && x.to === y.to;
}

function differ(a: Claim, b: Claim): boolean {
  if (a.unit !== b.unit) return false;
  const [x, y] = [printedRange(a), printedRange(b)];
  return x !== null && y !== null && !overlap(x, y);
}
