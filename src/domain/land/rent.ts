import { parseAsOf } from '../asOf';
import { chosenClaim, type Claim } from '../claim';
import type { Zone } from '../zone';

/** A published rent brought to one year of the lease. */
export interface RentPerYear {
  readonly usdPerM2Year: number;
  /** Years that the price buys. */
  readonly yearsLeft: number;
  readonly claim: Claim;
  /** The claim of the year in which the lease ends; `null` where the price itself says for how many years it is. */
  readonly leaseEnd: Claim | null;
}

/**
 * Rents in Vietnam are paid at once for the years left of the zone's lease, so the same price buys fewer years each
 * year. `null` unless the price is in USD and either says its own years, or is per term, dated, and the year in which
 * the lease ends is published. Prices in VND are not converted: there is no dated rate.
 */
export function rentPerYear(zone: Pick<Zone, 'figures'>): RentPerYear | null {
  const claim = chosenClaim(zone.figures.lease_price_usd_m2);
  if (!claim || typeof claim.value !== 'number') return null;
  if (claim.unit === 'usd_per_m2_per_50_years') {
    return { usdPerM2Year: claim.value / 50, yearsLeft: 50, claim, leaseEnd: null };
  }
  if (claim.unit !== 'usd_per_m2_per_term') return null;
  const leaseEnd = chosenClaim(zone.figures.lease_end_year);
  const left = leaseEnd && yearsLeft(claim, leaseEnd);
  return left !== null && left > 0 ? { usdPerM2Year: claim.value / left, yearsLeft: left, claim, leaseEnd } : null;
}

function yearsLeft(price: Claim, leaseEnd: Claim): number | null {
  const pricedIn = price.asOf === null ? undefined : parseAsOf(price.asOf)?.from.slice(0, 4);
  const endsIn = typeof leaseEnd.value === 'string' ? parseAsOf(leaseEnd.value)?.to.slice(0, 4) : undefined;
  return pricedIn && endsIn ? Number(endsIn) - Number(pricedIn) : null;
}

/** Every rent published, as published: in the ledger's own currency and wording, never converted. */
export function publishedRents(zone: Pick<Zone, 'figures'>): readonly Claim[] {
  return [zone.figures.lease_price_usd_m2, zone.figures.lease_price_vnd_m2]
    .map(chosenClaim)
    .filter((claim) => claim !== null);
}
