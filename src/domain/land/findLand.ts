import type { Dataset } from '../dataset';
import { passes, type Filters } from '../filter';
import type { ReadingContext } from '../indicators/indicator';
import type { Zone } from '../zone';
import { MEASURE, type Measured } from './criteria';
import { CRITERIA, type CriterionId, type LackId } from './criterionIds';
import { isLeasable } from './leasable';
import type { LandQuery, Limit } from './limits';
import { sectorsOf } from './sectors';

/** `maybe`: the limit falls inside the ± of the figure. */
export type Verdict = 'meets' | 'maybe' | 'fails' | 'unknown';

/** The value that counts: none when it is too old, unless old figures count too. */
export const valueThatCounts = ({ value, history }: Measured, allowHistory: boolean): number | null =>
  history && !allowHistory ? null : value;

export function judge(measured: Measured, limit: Limit, allowHistory: boolean): Verdict {
  const value = valueThatCounts(measured, allowHistory);
  if (value === null) return 'unknown';
  const low = value - measured.plusMinus;
  const high = value + measured.plusMinus;
  const min = limit.min ?? -Infinity;
  const max = limit.max ?? Infinity;
  if (high < min || low > max) return 'fails';
  return low >= min && high <= max ? 'meets' : 'maybe';
}

/** A place where land is let, with all its figures. */
export interface Place {
  readonly zone: Zone;
  readonly measured: Readonly<Record<CriterionId, Measured>>;
}

export interface Match extends Place {
  readonly verdicts: Readonly<Partial<Record<LackId, Verdict>>>;
}

/** A place that only unpublished figures keep out, and which ones. */
export interface LeftOut extends Match {
  readonly lacks: readonly LackId[];
}

export interface Found {
  readonly matches: readonly Match[];
  readonly leftOut: readonly LeftOut[];
  /** All that were looked at. */
  readonly places: readonly Place[];
}

export function measureAll(zone: Zone, dataset: Dataset): Place['measured'] {
  return Object.fromEntries(CRITERIA.map((id) => [id, MEASURE[id](zone, dataset)])) as Place['measured'];
}

/**
 * Where to look: places that let land and pass the filters. Area and craft are left to the query, where a place that
 * does not publish them is told from one that fails.
 */
export function lookIn(zones: readonly Zone[], filters: Filters, context: ReadingContext): readonly Zone[] {
  const others: Filters = { ...filters, areaMinHa: null, areaMaxHa: null, crafts: [] };
  return zones.filter((zone) => isLeasable(zone) && passes(zone, others, context));
}

/** Splits places into those within all limits, those that an unknown figure keeps out, and the rest. */
export function findLand(places: readonly Place[], query: LandQuery): Found {
  const matches: Match[] = [];
  const leftOut: LeftOut[] = [];
  for (const place of places) {
    const judged = judgeAll(place, query);
    if (judged.some(({ verdict }) => verdict === 'fails')) continue;
    const lacks = judged.filter(({ verdict, keep }) => verdict === 'unknown' && !keep).map(({ id }) => id);
    const match: Match = { ...place, verdicts: Object.fromEntries(judged.map(({ id, verdict }) => [id, verdict])) };
    if (lacks.length > 0) leftOut.push({ ...match, lacks });
    else matches.push(match);
  }
  return { matches, leftOut, places };
}

interface Judged {
  readonly id: LackId;
  readonly verdict: Verdict;
  /** Whether it stays in when unknown. */
  readonly keep: boolean;
}

function judgeAll(
  { zone, measured }: Place,
  { limits, sectors, sectorUnknown, allowHistory }: LandQuery,
): readonly Judged[] {
  const judged = CRITERIA.flatMap((id): readonly Judged[] => {
    const limit = limits[id];
    return limit ? [{ id, verdict: judge(measured[id], limit, allowHistory), keep: limit.includeUnknown }] : [];
  });
  if (sectors.length === 0) return judged;
  return [...judged, { id: 'sector', verdict: judgeSector(zone, sectors), keep: sectorUnknown }];
}

function judgeSector(zone: Zone, wanted: readonly string[]): Verdict {
  const has = sectorsOf(zone);
  if (has === null) return 'unknown';
  return wanted.some((id) => has.includes(id)) ? 'meets' : 'fails';
}
