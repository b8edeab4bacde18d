import { chosenClaim, chosenNumber, type Claim, type Figure } from '../claim';
import { INDICATORS } from '../indicators';
import type { ReadingContext } from '../indicators/indicator';
import type { Zone } from '../zone';

export const LAND_PARTS = ['not_cleared', 'shared', 'leased', 'free'] as const;
export type LandPartId = (typeof LAND_PARTS)[number];

/** Why a part has no size: nobody published it, it is too old to count, or it does not fit the other figures. */
export type PartGap = 'not-published' | 'history' | 'does-not-fit';

export interface LandPart {
  readonly id: LandPartId;
  /** `null` when there is no size to draw; `gap` says why. */
  readonly areaHa: number | null;
  readonly gap: PartGap | null;
  /** The claims that the size comes from; more than one when it is our arithmetic on them. */
  readonly claims: readonly Claim[];
}

/** The whole area of a place split into parts that never overlap and never go below zero. */
export interface LandSplit {
  readonly totalHa: number;
  readonly parts: readonly LandPart[];
  /** What is left of the whole when the known parts are taken away: unknown, and drawn as unknown. */
  readonly unknownHa: number;
}

interface Candidate {
  readonly areaHa: number;
  readonly claims: readonly Claim[];
}

/**
 * The split, or `null` when the area itself is not published. Each part comes from the ledger:
 * not cleared = what remains to be cleared; shared = whole − leasable land, only where all land is cleared (else it is
 * not published how much of the uncleared land is to be let); leased = occupied hectares, else occupancy × leasable land;
 * free = vacant leasable land, unless it is history. Parts are taken in this order and one that no longer fits into what
 * is left of the whole is not drawn.
 */
export function splitLand(zone: Pick<Zone, 'figures' | 'status'>, context: ReadingContext): LandSplit | null {
  const totalHa = chosenNumber(zone.figures.area_ha);
  if (totalHa === null || totalHa <= 0) return null;
  let leftHa = totalHa;
  const parts = LAND_PARTS.map((id): LandPart => {
    const candidate = id === 'free' ? freeLand(zone, context) : PART[id](zone, totalHa);
    if (candidate === null) return { id, areaHa: null, gap: 'not-published', claims: [] };
    if (candidate === 'history')
      return { id, areaHa: null, gap: 'history', claims: claimsOf(zone.figures.available_ha) };
    if (candidate.areaHa < 0 || candidate.areaHa > leftHa) {
      return { id, areaHa: null, gap: 'does-not-fit', claims: candidate.claims };
    }
    leftHa -= candidate.areaHa;
    return { id, areaHa: candidate.areaHa, gap: null, claims: candidate.claims };
  });
  return { totalHa, parts, unknownHa: leftHa };
}

const claimsOf = (...figures: readonly (Figure | undefined)[]): readonly Claim[] =>
  figures.map(chosenClaim).filter((claim) => claim !== null);

const PART: Readonly<
  Record<Exclude<LandPartId, 'free'>, (zone: Pick<Zone, 'figures'>, totalHa: number) => Candidate | null>
> = {
  not_cleared: ({ figures }, totalHa) => notCleared(figures, totalHa),
  shared: ({ figures }, totalHa) => {
    const leasableHa = chosenNumber(figures.leasable_area_ha);
    const uncleared = notCleared(figures, totalHa);
    if (leasableHa === null || (uncleared !== null && uncleared.areaHa > 0)) return null;
    return { areaHa: totalHa - leasableHa, claims: claimsOf(figures.area_ha, figures.leasable_area_ha) };
  },
  leased: ({ figures }) => {
    const occupiedHa = chosenNumber(figures.occupied_ha);
    if (occupiedHa !== null) return { areaHa: occupiedHa, claims: claimsOf(figures.occupied_ha) };
    const leasableHa = chosenNumber(figures.leasable_area_ha);
    const occupancyPct = chosenNumber(figures.occupancy_pct);
    if (leasableHa === null || occupancyPct === null) return null;
    return {
      areaHa: (leasableHa * occupancyPct) / 100,
      claims: claimsOf(figures.leasable_area_ha, figures.occupancy_pct),
    };
  },
};

function notCleared(figures: Zone['figures'], totalHa: number): Candidate | null {
  const remainingHa = chosenNumber(figures.land_remaining_ha);
  if (remainingHa !== null) return { areaHa: remainingHa, claims: claimsOf(figures.land_remaining_ha) };
  const clearedPct = chosenNumber(figures.land_clearance_pct);
  if (clearedPct === null) return null;
  return {
    areaHa: (totalHa * (100 - clearedPct)) / 100,
    claims: claimsOf(figures.area_ha, figures.land_clearance_pct),
  };
}

function freeLand(zone: Pick<Zone, 'figures' | 'status'>, context: ReadingContext): Candidate | 'history' | null {
  const { value, history, claim } = INDICATORS.free.read(zone, context);
  if (typeof value !== 'number' || !claim) return null;
  return history ? 'history' : { areaHa: value, claims: [claim] };
}
