import { findCityFigure } from '../domain/city';
import type { Claim, ClaimValue, Qualifier } from '../domain/claim';
import { newestInSeries } from '../domain/cityNewer';
import { compute, type Amount, type Operation } from '../domain/computed';
import type { FigureRef } from '../domain/contradiction';
import { claimOfRef } from '../domain/contradictionGap';
import type { Dataset } from '../domain/dataset';
import { NO_FILTERS, applyFilters } from '../domain/filter';
import type { Unit } from '../domain/units';
import { NEWEST, ledgerPeriod, type Counted, type LiveFigure, type LiveRef } from './liveRef';

export type Facts = Pick<Dataset, 'zones' | 'city' | 'sources' | 'release'>;

/** What a reference comes to. */
export interface Resolved {
  /** `null`: not published, or not to be worked out from what is. */
  readonly value: ClaimValue | null;
  /** `times`: so many times as much. `places`: a count of places on the map. */
  readonly unit: Unit | 'times';
  readonly qualifier: Qualifier | null;
  /** When it was true; of a number worked out, the date that all its figures share, else `null`. */
  readonly asOf: string | null;
  /** `published`: printed by a source. `computed`: worked out of such. `counted`: places of this map. */
  readonly kind: 'published' | 'computed' | 'counted';
  /** The figures behind it, with the claims in use. */
  readonly basis: readonly { readonly ref: FigureRef; readonly claim: Claim }[];
}

const NOTHING: Resolved = {
  value: null,
  unit: 'text',
  qualifier: null,
  asOf: null,
  kind: 'published',
  basis: [],
};

/** The value of a reference in a ledger. Total: what is not there has the value `null`. */
export function resolve(ref: LiveRef, facts: Facts): Resolved {
  switch (ref.type) {
    case 'figure':
      return resolveFigure(ref.figure, facts);
    case 'count':
      return count(ref.counted, facts);
    case 'sum':
    case 'minus':
    case 'share':
    case 'times':
      return work(
        ref.type,
        ref.of.map((part) => resolve(part, facts)),
      );
  }
}

/** The ledger's own name of a figure; `null` where a series has nothing yet. */
export function figureRefOf(figure: LiveFigure, { city }: Pick<Facts, 'city'>): FigureRef | null {
  if (figure.of === 'zone') {
    const { zone, field, asOf } = figure;
    return { of: 'zone', zone, field, ...(asOf === null ? {} : { asOf }) };
  }
  const { subject, indicator } = figure;
  if (figure.period !== NEWEST) return { of: 'city', subject, indicator, period: ledgerPeriod(figure.period) };
  const newest = newestInSeries(city, figure);
  return newest && { of: 'city', subject, indicator, period: newest.period };
}

function resolveFigure(figure: LiveFigure, facts: Facts): Resolved {
  const ref = figureRefOf(figure, facts);
  const claim = ref && claimOfRef(facts, ref);
  if (!ref || !claim) return NOTHING;
  const { value, unit, qualifier, asOf } = claim;
  return { value, unit, qualifier, asOf, kind: 'published', basis: [{ ref, claim }] };
}

function count({ kinds, statuses, knowledge }: Counted, facts: Facts): Resolved {
  if (facts.zones.length === 0) return { ...NOTHING, kind: 'counted' };
  const found = applyFilters(facts.zones, { ...NO_FILTERS, kinds, statuses, knowledge }, facts);
  return { ...NOTHING, value: found.length, unit: 'places', asOf: facts.release.date, kind: 'counted' };
}

function work(operation: Operation, parts: readonly Resolved[]): Resolved {
  const basis = parts.flatMap((part) => part.basis);
  const result = compute(operation, parts.map(amountOf));
  const dates = new Set(parts.map(({ asOf }) => asOf));
  const [shared = null] = dates;
  return {
    value: result?.value ?? null,
    unit: result?.unit ?? 'text',
    qualifier: result?.qualifier ?? null,
    asOf: dates.size === 1 ? shared : null,
    kind: 'computed',
    basis,
  };
}

function amountOf({ value, unit, qualifier }: Resolved): Amount | null {
  return typeof value === 'number' ? { value, unit, qualifier } : null;
}

/** True when the ledger knows the figure by name, whether or not a claim of it can be used. */
export function isInLedger(figure: LiveFigure, facts: Pick<Facts, 'zones' | 'city'>): boolean {
  const ref = figureRefOf(figure, facts);
  if (!ref) return false;
  return ref.of === 'zone'
    ? facts.zones.find(({ id }) => id === ref.zone)?.figures[ref.field] !== undefined
    : findCityFigure(facts.city, ref.subject, ref.indicator, ref.period) !== undefined;
}

/** Sources of what is said, in order, each once. */
export function sourcesOf(resolved: readonly Resolved[]): readonly string[] {
  return [...new Set(resolved.flatMap(({ basis }) => basis.map(({ claim }) => claim.source)))];
}

/** The number alone; `null` when unknown or no single number. */
export const numberOf = ({ value }: Resolved): number | null => (typeof value === 'number' ? value : null);
