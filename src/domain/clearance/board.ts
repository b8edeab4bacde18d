import type { Claim, Qualifier } from '../claim';
import { effectiveDay } from '../effectiveDay';
import type { ZoneField } from '../fields';
import type { ReadingContext } from '../indicators/indicator';
import type { Unit } from '../units';
import type { Kind, Zone } from '../zone';
import { clearedBeside, heldUp, numberedBasis, type Basis, type HowKnown, type KnownArea } from './heldUp';
import { together } from './qualifiers';
import { STAGES, ladderOf, type StageId, type StageReading, type StageState } from './stages';

const CLEARED_KINDS: ReadonlySet<Kind> = new Set([
  'industrial_zone',
  'planned_zone',
  'hi_tech_park',
  'hi_tech_subzone',
  'industrial_cluster',
  'craft_cluster',
]);

/** Places whose land is cleared for them: craft villages are settlements; what was merged or converted is no zone. */
export const isOnBoard = ({ kind, status }: Pick<Zone, 'kind' | 'status'>): boolean =>
  CLEARED_KINDS.has(kind) && status !== 'converted' && status !== 'merged';

export const AMOUNTS = ['cleared', 'left', 'share', 'households'] as const;
export type AmountId = (typeof AMOUNTS)[number];

/** A number of the board with how it is known and by which claims. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier | null;
  readonly asOf: string | null;
  readonly how: HowKnown;
  readonly bases: readonly [Basis, ...Basis[]];
}

export interface BoardRow {
  readonly zone: Zone;
  readonly ladder: readonly StageReading[];
  /** `null`: not published. Cleared, left and share are of one and the same date. */
  readonly amounts: Readonly<Record<AmountId, Amount | null>>;
}

const ofArea = ({ areaHa, qualifier, asOf, how, bases }: KnownArea): Amount => ({
  value: areaHa,
  unit: 'ha',
  qualifier,
  asOf,
  how,
  bases,
});

function published(zone: Pick<Zone, 'figures'>, field: ZoneField): Amount | null {
  const basis = numberedBasis(zone, field);
  if (!basis) return null;
  const { claim, value } = basis;
  return {
    value,
    unit: claim.unit,
    qualifier: claim.qualifier,
    asOf: claim.asOf,
    how: 'published',
    bases: [{ field, claim }],
  };
}

/** Only what is of the given date: cleared of one year beside left of another would be the land of no year. */
const ofDate = (amount: Amount | null, asOf: string | null): Amount | null =>
  amount && amount.asOf === asOf ? amount : null;

function landAmounts(
  zone: Pick<Zone, 'figures'>,
  context: ReadingContext,
): Pick<BoardRow['amounts'], 'cleared' | 'left' | 'share'> {
  const left = heldUp(zone, context);
  const cleared = published(zone, 'land_cleared_ha');
  const share = published(zone, 'land_clearance_pct');
  if (left) {
    const beside = clearedBeside(zone, left);
    return { left: ofArea(left), cleared: beside && ofArea(beside), share: ofDate(share, left.asOf) };
  }
  const dayOf = (amount: Amount | null): string => {
    const claim = amount?.bases[0].claim;
    return claim ? effectiveDay(claim, context.sources[claim.source]) : '';
  };
  const { asOf = null } = (dayOf(cleared) >= dayOf(share) ? (cleared ?? share) : (share ?? cleared)) ?? {};
  return { left: null, cleared: ofDate(cleared, asOf), share: ofDate(share, asOf) };
}

export const boardRow = (zone: Zone, context: ReadingContext): BoardRow => ({
  zone,
  ladder: ladderOf(zone, context),
  amounts: { ...landAmounts(zone, context), households: published(zone, 'households_affected') },
});

/** A sum over zones that state a figure of one and the same date. */
export interface DatedSum {
  readonly asOf: string | null;
  readonly sum: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier | null;
  readonly zones: number;
}

export interface BoardTotal {
  /** One per date, newest first: figures of different dates are never added. */
  readonly sums: readonly DatedSum[];
  /** Zones of which the figure is published. */
  readonly stated: number;
  /** Zones of which our arithmetic gives it; they are in no sum. */
  readonly derived: number;
  /** Zones that could state it. */
  readonly of: number;
}

/** Totals over rows that may be added (`counted`); a share is never added. */
export function boardTotals(
  rows: readonly BoardRow[],
  { sources }: Pick<ReadingContext, 'sources'>,
): Readonly<Record<AmountId, BoardTotal>> {
  const counted = rows.filter(({ zone }) => zone.counted);
  const total = (id: AmountId): BoardTotal => {
    const known = counted.map(({ amounts }) => amounts[id]).filter((amount) => amount !== null);
    const stated = known.filter(({ how }) => how === 'published');
    const dates = new Map<string | null, Amount[]>();
    for (const amount of id === 'share' ? [] : stated) {
      const ofThatDate = dates.get(amount.asOf);
      if (ofThatDate) ofThatDate.push(amount);
      else dates.set(amount.asOf, [amount]);
    }
    const dayOf = (amounts: readonly Amount[]): string => {
      const claim: Claim | undefined = amounts[0]?.bases[0].claim;
      return claim ? effectiveDay(claim, sources[claim.source]) : '';
    };
    const sums = [...dates]
      .toSorted(([, a], [, b]) => (dayOf(a) < dayOf(b) ? 1 : -1))
      .map(([asOf, amounts]): DatedSum => ({
        asOf,
        sum: Math.round(amounts.reduce((sum, { value }) => sum + value, 0) * 100) / 100,
        unit: amounts[0]?.unit ?? 'ha',
        qualifier: together(amounts.map(({ qualifier }) => qualifier)),
        zones: amounts.length,
      }));
    return { sums, stated: stated.length, derived: known.length - stated.length, of: counted.length };
  };
  return { cleared: total('cleared'), left: total('left'), share: total('share'), households: total('households') };
}

export type BoardColumn = 'name' | StageId | AmountId;

export interface BoardSort {
  readonly column: BoardColumn;
  readonly descending: boolean;
}

const STATE_ORDER: Readonly<Record<StageState, number | null>> = { done: 2, part: 1, none: 0, unknown: null };

/** Sorted either way, unknowns always come last; ties keep the order of names. */
export function sortBoard(
  rows: readonly BoardRow[],
  { column, descending }: BoardSort,
  compareNames: (a: Zone, b: Zone) => number,
): readonly BoardRow[] {
  const sign = descending ? -1 : 1;
  if (column === 'name') return rows.toSorted((a, b) => sign * compareNames(a.zone, b.zone));
  const keyOf = ({ ladder, amounts }: BoardRow): number | null => {
    if (isStage(column)) return STATE_ORDER[ladder.find(({ stage }) => stage === column)?.state ?? 'unknown'];
    return amounts[column]?.value ?? null;
  };
  return rows.toSorted((a, b) => {
    const ka = keyOf(a);
    const kb = keyOf(b);
    if (ka === null || kb === null) return ka === kb ? compareNames(a.zone, b.zone) : ka === null ? 1 : -1;
    return sign * (ka - kb) || compareNames(a.zone, b.zone);
  });
}

export const isStage = (column: BoardColumn): column is StageId => STAGES.some((stage) => stage === column);
