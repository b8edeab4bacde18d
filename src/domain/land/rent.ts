import { parseAsOf } from '../asOf';
import { chosenClaim, type Claim } from '../claim';
import type { Zone } from '../zone';

/** A published rent brought to one year of the lease that was left when it was published. */
export interface RentPerYear {
  readonly usdPerM2Year: number;
  readonly yearsLeft: number;
  readonly claim: Claim;
  readonly leaseEnd: Claim;
}

/**
 * Rents in Vietnam are paid at once for the years left of the zone's lease, so the same price buys fewer years each
 * year. `null` unless the price is in USD, dated, and the year in which the lease ends is published.
 */
export function rentPerYear(zone: Pick<Zone, 'figures'>): RentPerYear | null {
  const claim = chosenClaim(zone.figures.lease_price_usd_m2);
  const leaseEnd = chosenClaim(zone.figures.lease_end_year);
  if (!claim || typeof claim.value !== 'number' || claim.asOf === null || !leaseEnd) return null;
  const pricedIn = parseAsOf(claim.asOf)?.from.slice(0, 4);
  const endsIn = /^\d{4}$/.test(String(leaseEnd.value)) ? Number(leaseEnd.value) : null;
  if (!pricedIn || endsIn === null) return null;
  const yearsLeft = endsIn - Number(pricedIn);
  return yearsLeft > 0 ? { usdPerM2Year: claim.value / yearsLeft, yearsLeft, claim, leaseEnd } : null;
}
