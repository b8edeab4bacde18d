import { chosenClaim, type Claim, type Qualifier } from '../claim';
import { effectiveDay } from '../effectiveDay';
import type { ZoneField } from '../fields';
import type { ReadingContext } from '../indicators/indicator';
import type { Zone } from '../zone';
import { takenAway, together } from './qualifiers';

/**
 * How an amount came about. `published`: a claim prints it. All others are our arithmetic on what claims print, and are
 * marked as such wherever they are shown.
 */
export type HowKnown = 'published' | 'all_cleared' | 'area_minus_cleared' | 'area_times_rest' | 'area_minus_left';

/** A claim and the field in which it stands, so that its sources can be opened. */
export interface Basis {
  readonly field: ZoneField;
  readonly claim: Claim;
}

/** Hectares with how they are known. */
export interface KnownArea {
  readonly areaHa: number;
  readonly qualifier: Qualifier | null;
  /** Of the clearance figure; the area of a zone changes seldom and may be of another date. */
  readonly asOf: string | null;
  readonly how: HowKnown;
  /** The clearance figure first, then the area where it was used. */
  readonly bases: readonly [Basis, ...Basis[]];
}

/** Without the last bits of sums and products of decimals: a hundredth of a hectare is 100 m². */
const toHundredths = (n: number): number => Math.round(n * 100) / 100;

interface Numbered extends Basis {
  readonly value: number;
}

export function numberedBasis({ figures }: Pick<Zone, 'figures'>, field: ZoneField): Numbered | null {
  const claim = chosenClaim(figures[field]);
  return claim && typeof claim.value === 'number' ? { field, claim, value: claim.value } : null;
}

/** Hectares made from the area and a clearance figure; `null` where the two do not fit each other. */
function fromArea(area: Numbered, other: Numbered, how: HowKnown, takenHa: number): KnownArea | null {
  const areaHa = toHundredths(area.value - takenHa);
  if (areaHa < 0) return null;
  return {
    areaHa,
    qualifier: together([area.claim.qualifier, takenAway(other.claim.qualifier)]),
    asOf: other.claim.asOf,
    how,
    bases: [bare(other), bare(area)],
  };
}

const bare = ({ field, claim }: Numbered): Basis => ({ field, claim });

/**
 * Land that is not cleared, or `null` when nothing published tells it. The newest of: the hectares left as published;
 * none, where 100 % is cleared; area − hectares cleared; area × (100 − per cent cleared). Of the same day, in this order.
 */
export function heldUp(zone: Pick<Zone, 'figures'>, { sources }: Pick<ReadingContext, 'sources'>): KnownArea | null {
  const area = numberedBasis(zone, 'area_ha');
  const left = numberedBasis(zone, 'land_remaining_ha');
  const cleared = numberedBasis(zone, 'land_cleared_ha');
  const share = numberedBasis(zone, 'land_clearance_pct');
  const ways: readonly (KnownArea | null)[] = [
    left && {
      areaHa: left.value,
      qualifier: left.claim.qualifier,
      asOf: left.claim.asOf,
      how: 'published',
      bases: [bare(left)],
    },
    share && isWhole(share)
      ? { areaHa: 0, qualifier: null, asOf: share.claim.asOf, how: 'all_cleared', bases: [bare(share)] }
      : null,
    area && cleared && fromArea(area, cleared, 'area_minus_cleared', cleared.value),
    area && share && fromArea(area, share, 'area_times_rest', (area.value * share.value) / 100),
  ];
  const dayOf = ({ bases: [{ claim }] }: KnownArea): string => effectiveDay(claim, sources[claim.source]);
  return ways.reduce<KnownArea | null>((best, way) => (way && (!best || dayOf(way) > dayOf(best)) ? way : best), null);
}

/** "100 %", not "nearly" or "at most" so much. */
const isWhole = ({ value, claim: { qualifier } }: Numbered): boolean =>
  value === 100 && (qualifier === null || qualifier === 'more_than');

/** Land cleared, as published of the very date of `left`, else area − left; `null` when neither can be had. */
export function clearedBeside(zone: Pick<Zone, 'figures'>, left: KnownArea): KnownArea | null {
  const cleared = numberedBasis(zone, 'land_cleared_ha');
  if (cleared && cleared.claim.asOf === left.asOf) {
    return {
      areaHa: cleared.value,
      qualifier: cleared.claim.qualifier,
      asOf: left.asOf,
      how: 'published',
      bases: [bare(cleared)],
    };
  }
  const area = numberedBasis(zone, 'area_ha');
  const remaining = numberedBasis(zone, 'land_remaining_ha');
  if (!area || !remaining || left.how !== 'published') return null;
  return fromArea(area, remaining, 'area_minus_left', remaining.value);
}

/** The amount as a claim, for whatever shows claims: our arithmetic is marked `derived`. */
export function asClaim({ areaHa, qualifier, how, bases: [{ claim }] }: KnownArea): Claim {
  if (how === 'published') return claim;
  return { ...claim, value: areaHa, unit: 'ha', qualifier, basis: 'derived', note: null };
}
