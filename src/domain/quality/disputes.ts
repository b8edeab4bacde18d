import { chosenClaim, type Claim, type ChoiceReason } from '../claim';
import { isInHeadline } from '../cityHeadline';
import type { Contradiction, FigureRef } from '../contradiction';
import { figureOfRef, sidesOf, spreadOf, sumGap, type Side, type SumGap } from '../contradictionGap';
import { sameRef } from '../sameRef';
import type { Dataset } from '../dataset';
import { claimsDisagree, undatedClaimsDiffer } from '../disagreement';
import type { ZoneField } from '../fields';
import type { Unit } from '../units';

/**
 * `sum`: parts do not make their total. `claims`: sources print different values. `position`: a place is published
 * twice. `undated`: values that bear no date differ, so that they may be of different times.
 */
export const DISPUTE_KINDS = ['sum', 'claims', 'position', 'undated'] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** How far apart the sides are. */
export interface Gap {
  /** In `unit`; never negative. */
  readonly amount: number;
  readonly unit: Unit;
  /** Of the largest of the figures that are compared, 0 to 100: the same whichever side is right. */
  readonly percent: number;
}

/** One disagreement as the board shows it. */
export interface Dispute {
  readonly id: string;
  readonly kind: DisputeKind;
  /** The published contradiction, which has a dialog of its own; `null` when only the board has found it. */
  readonly contradiction: Contradiction | null;
  readonly refs: readonly FigureRef[];
  /** The zone that it is about; `null` for the city and its groups. */
  readonly zone: string | null;
  readonly sides: readonly Side[];
  readonly sum: SumGap | null;
  /** `null` when the sides are not numbers of one thing. */
  readonly gap: Gap | null;
  /** The claim that the app shows for the first figure, and which step of the rule chose it. */
  readonly used: { readonly claim: Claim; readonly why: ChoiceReason | null } | null;
}

type Facts = Pick<Dataset, 'zones' | 'city' | 'contradictions'>;

/** Every disagreement of the data: those published with it, then what the same rule finds in the figures at hand. */
export function disputesOf(facts: Facts): readonly Dispute[] {
  const published = facts.contradictions.map((contradiction) => disputeOf(facts, contradiction));
  // Both sides of a figure of one time; figures of a series stand in several disagreements, but each figure in one only.
  const covered = facts.contradictions.flatMap(({ figures }) => figures);
  const isCovered = (ref: FigureRef): boolean => covered.some((other) => sameRef(ref, other));
  const found = figuresOf(facts).flatMap(({ ref, claims }): Dispute[] => {
    const periodIsTime = ref.of === 'city' && ref.period !== null;
    const agree = !claimsDisagree(claims, periodIsTime);
    if (agree && !undatedClaimsDiffer(claims)) return [];
    return isCovered(ref) ? [] : [foundDispute(facts, ref, agree ? 'undated' : 'claims')];
  });
  return [...published, ...found];
}

interface NamedClaims {
  readonly ref: FigureRef;
  readonly claims: readonly Claim[];
}

function figuresOf({ zones, city }: Facts): NamedClaims[] {
  const ofZones = zones.flatMap((zone) =>
    Object.entries(zone.figures).map(([field, { claims }]): NamedClaims => ({
      ref: { of: 'zone', zone: zone.id, field: field as ZoneField },
      claims,
    })),
  );
  const ofCity = city.map(({ subject, indicator, period, figure }): NamedClaims => ({
    ref: { of: 'city', subject, indicator, period },
    claims: figure.claims,
  }));
  return [...ofCity, ...ofZones];
}

function disputeOf(facts: Facts, contradiction: Contradiction): Dispute {
  const { id, kind, figures } = contradiction;
  const sides = sidesOf(facts, contradiction);
  const sum = sumGap(facts, contradiction);
  return {
    id,
    kind: figures.length === 0 ? 'position' : kind,
    contradiction,
    refs: figures,
    zone: figures.length === 0 ? zoneOfPosition(id) : zoneOf(figures[0]),
    sides,
    sum,
    gap: kind === 'sum' ? gapOfSum(sum, sides) : gapOfSpread(sides),
    used: usedOf(facts, figures[0]),
  };
}

function foundDispute(facts: Facts, ref: FigureRef, kind: 'claims' | 'undated'): Dispute {
  const id = ref.of === 'zone' ? `${ref.zone}/${ref.field}` : `${ref.subject}/${ref.indicator}@${ref.period ?? ''}`;
  const all = sidesOf(facts, { id, kind: 'claims', figures: [ref], explanation: '' });
  const sides = kind === 'claims' ? all : all.filter(({ claim, chosen }) => claim.asOf === null || chosen);
  return {
    id,
    kind,
    contradiction: null,
    refs: [ref],
    zone: zoneOf(ref),
    sides,
    sum: null,
    gap: gapOfSpread(sides),
    used: usedOf(facts, ref),
  };
}

const zoneOf = (ref: FigureRef | undefined): string | null => (ref?.of === 'zone' ? ref.zone : null);

/** Positions are no figures of the ledger; the zone stands in the id (`positionContradiction.ts`). */
const zoneOfPosition = (id: string): string | null => /^position-(.+)$/.exec(id)?.[1] ?? null;

function usedOf(facts: Facts, ref: FigureRef | undefined): Dispute['used'] {
  const figure = ref && figureOfRef(facts, ref);
  const claim = chosenClaim(figure);
  return figure && claim ? { claim, why: figure.why } : null;
}

function gapOfSum(sum: SumGap | null, sides: readonly Side[]): Gap | null {
  const unit = sides[0]?.claim.unit;
  return sum && unit ? gapFrom(Math.abs(sum.gap), unit, [sum.total, sum.sum]) : null;
}

function gapOfSpread(sides: readonly Side[]): Gap | null {
  const spread = spreadOf(sides);
  if (!spread) return null;
  return gapFrom(spread.gap, spread.from.unit, [Number(spread.from.value), Number(spread.to.value)]);
}

function gapFrom(amount: number, unit: Unit, compared: readonly number[]): Gap {
  const largest = Math.max(...compared.map(Math.abs));
  return { amount, unit, percent: largest === 0 ? 0 : (amount / largest) * 100 };
}

export const DISPUTE_ORDERS = ['weight', 'gap', 'name'] as const;
/** `weight`: what the first screen shows, then the city's other figures, then zones; undated ones last. */
export type DisputeOrder = (typeof DISPUTE_ORDERS)[number];

/** In the order asked for. `compare` collates names in the language on screen; unknown gaps come last. */
export function orderDisputes(
  disputes: readonly Dispute[],
  order: DisputeOrder,
  compare: (a: Dispute, b: Dispute) => number,
): readonly Dispute[] {
  const byGap = (a: Dispute, b: Dispute): number => (b.gap?.percent ?? -1) - (a.gap?.percent ?? -1);
  const steps: Readonly<Record<DisputeOrder, readonly ((a: Dispute, b: Dispute) => number)[]>> = {
    weight: [(a, b) => weightOf(a) - weightOf(b), byGap, compare],
    gap: [byGap, compare],
    name: [compare],
  };
  return disputes.toSorted((a, b) => {
    for (const step of steps[order]) {
      const difference = step(a, b);
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : 1;
  });
}

/** The lower, the sooner it is to be seen. A sum can be checked by anyone, so it comes before its like. */
function weightOf({ kind, refs, zone }: Dispute): number {
  if (kind === 'undated') return 6;
  const place = refs.some(isInHeadline) ? 0 : zone === null ? 2 : 4;
  return place + (kind === 'sum' ? 0 : 1);
}
