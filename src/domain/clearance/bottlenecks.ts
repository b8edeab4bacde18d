import { monthsBetween, parseAsOf } from '../asOf';
import type { ReadingContext } from '../indicators/indicator';
import type { Zone } from '../zone';
import { HOLD_FACTORS, type HoldFactor, type HoldWeights } from './factorIds';
import { heldUp, numberedBasis, type Basis, type KnownArea } from './heldUp';
import { ladderOf } from './stages';

/** A factor of a zone, in its own unit: hectares, million USD, years. */
export interface FactorReading {
  readonly amount: number;
  readonly basis: Basis;
}

export interface HoldFactors {
  readonly land: KnownArea | null;
  /** Million USD planned for the zone, else registered in it; amounts in VND are never converted. */
  readonly capital: FactorReading | null;
  /** Years from the decision to the data's own date, counted from the last day that its date may mean. */
  readonly time: FactorReading | null;
}

/** One point of each factor, in its own unit: a hectare, ten million USD, a tenth of a year. Fixed, so that no zone
 * changes the points of another. */
export const PER_POINT: Readonly<Record<HoldFactor, number>> = { land: 1, capital: 10, time: 0.1 };

export function holdFactors(zone: Pick<Zone, 'figures'>, context: ReadingContext): HoldFactors {
  const capital = numberedBasis(zone, 'planned_capital_usd_million') ?? numberedBasis(zone, 'capital_usd_million');
  return {
    land: heldUp(zone, context),
    capital: capital && { amount: capital.value, basis: { field: capital.field, claim: capital.claim } },
    time: yearsSinceDecision(zone, context),
  };
}

function yearsSinceDecision(zone: Pick<Zone, 'figures'>, context: ReadingContext): FactorReading | null {
  const decision = ladderOf(zone, context).find(({ stage }) => stage === 'decision');
  const value = decision?.basis?.claim.value;
  const days = typeof value === 'string' || typeof value === 'number' ? parseAsOf(`${value}`) : null;
  if (!decision?.basis || !days) return null;
  const months = Math.max(0, monthsBetween(days.to, context.release.date));
  return { amount: months / 12, basis: decision.basis };
}

/** How many points a factor comes to by itself; `null` when it is not known. */
function pointsOf(factor: HoldFactor, factors: HoldFactors): number | null {
  const amount = factor === 'land' ? factors.land?.areaHa : factors[factor]?.amount;
  return amount === undefined ? null : amount / PER_POINT[factor];
}

export interface HoldPart {
  readonly factor: HoldFactor;
  /** Points of the factor by itself; `null` when it is not known, and then it does not count at all. */
  readonly points: number | null;
  /** Of the weight that counts for this zone, 0 to 1; 0 for a factor that is not known or not weighed. */
  readonly share: number;
  /** `share × points`; the parts add up to the total. */
  readonly adds: number;
}

export interface HoldScore {
  readonly parts: readonly HoldPart[];
  readonly total: number;
  /** Share of the weights that rests on published figures, 0 to 1. */
  readonly knownShare: number;
}

/**
 * Points = Σ share of weight × points of the factor, over the factors that are known for the zone. A factor that is not
 * known is left out and the weights are shared out over the others; `null` when nothing that is weighed is known.
 */
export function holdScore(factors: HoldFactors, weights: HoldWeights): HoldScore | null {
  const all = HOLD_FACTORS.reduce((sum, factor) => sum + weights[factor], 0);
  const known = HOLD_FACTORS.filter((factor) => weights[factor] > 0 && pointsOf(factor, factors) !== null);
  const base = known.reduce((sum, factor) => sum + weights[factor], 0);
  if (base === 0) return null;
  const parts = HOLD_FACTORS.map((factor): HoldPart => {
    const points = pointsOf(factor, factors);
    const share = points === null ? 0 : weights[factor] / base;
    return { factor, points, share, adds: share * (points ?? 0) };
  });
  return { parts, total: parts.reduce((sum, { adds }) => sum + adds, 0), knownShare: base / all };
}

export interface Bottleneck {
  readonly zone: Zone;
  readonly land: KnownArea;
  readonly factors: HoldFactors;
  readonly score: HoldScore;
  /** From 1; zones level with each other share a rank. */
  readonly rank: number;
}

/** The zones that hold up land, most first; the others apart, each by its reason. */
export interface Bottlenecks {
  readonly ranked: readonly Bottleneck[];
  /** Nothing is left to clear. */
  readonly cleared: readonly { readonly zone: Zone; readonly land: KnownArea }[];
  /** They hold up land, but nothing that is weighed is known of them. */
  readonly unweighed: readonly Zone[];
  /** No published figure tells how much land they hold up. */
  readonly unknown: readonly Zone[];
}

/**
 * The ranking over zones that count in totals: a part and its whole would be the same land twice. It does not hang on
 * the order of the zones: those level with each other stand by id.
 */
export function rankBottlenecks(zones: readonly Zone[], weights: HoldWeights, context: ReadingContext): Bottlenecks {
  const counted = zones.filter((zone) => zone.counted).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const scored: Omit<Bottleneck, 'rank'>[] = [];
  const cleared: { zone: Zone; land: KnownArea }[] = [];
  const unweighed: Zone[] = [];
  const unknown: Zone[] = [];
  for (const zone of counted) {
    const factors = holdFactors(zone, context);
    const { land } = factors;
    if (!land) unknown.push(zone);
    else if (land.areaHa === 0) cleared.push({ zone, land });
    else {
      const score = holdScore(factors, weights);
      if (score) scored.push({ zone, land, factors, score });
      else unweighed.push(zone);
    }
  }
  // Sums of the same parts may differ in the last bits: what is level to a millionth of a point is level.
  const level = ({ score }: Omit<Bottleneck, 'rank'>): number => Math.round(score.total * 1e6);
  const sorted = scored.toSorted((a, b) => level(b) - level(a));
  const ranked = sorted.map((one) => ({ ...one, rank: 1 + sorted.findIndex((other) => level(other) === level(one)) }));
  return { ranked, cleared, unweighed, unknown };
}
