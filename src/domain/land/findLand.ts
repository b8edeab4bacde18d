import type { Dataset } from '../dataset';
import type { Zone } from '../zone';
import { CRITERIA, CRITERION, type CriterionId, type Measured } from './criteria';

/** A limit on one figure. Both bounds inclusive; at least one is set. */
export interface Limit {
  readonly min: number | null;
  readonly max: number | null;
  /** Whether places that do not publish the figure stay in. */
  readonly includeUnknown: boolean;
}

export type Limits = Readonly<Partial<Record<CriterionId, Limit>>>;

/** `maybe`: the limit falls inside the ± of the figure. */
export type Verdict = 'meets' | 'maybe' | 'fails' | 'unknown';

export function judge(measured: Measured, limit: Limit, allowHistory: boolean): Verdict {
  if (measured.value === null || (measured.history && !allowHistory)) return 'unknown';
  const low = measured.value - measured.plusMinus;
  const high = measured.value + measured.plusMinus;
  const min = limit.min ?? -Infinity;
  const max = limit.max ?? Infinity;
  if (high < min || low > max) return 'fails';
  return low >= min && high <= max ? 'meets' : 'maybe';
}

export interface Match {
  readonly zone: Zone;
  readonly measured: Readonly<Record<CriterionId, Measured>>;
  readonly verdicts: Readonly<Partial<Record<CriterionId, Verdict>>>;
}

export interface Found {
  readonly matches: readonly Match[];
  /** Places that only an unpublished figure keeps out, with the figures that each lacks. */
  readonly leftOut: readonly { readonly match: Match; readonly lacks: readonly CriterionId[] }[];
  readonly total: number;
}

export function measureAll(zone: Zone, dataset: Dataset): Match['measured'] {
  return Object.fromEntries(CRITERIA.map((id) => [id, CRITERION[id].measure(zone, dataset)])) as Match['measured'];
}

/** Splits places into those within all limits, those that an unknown figure keeps out, and the rest. */
export function findLand(
  places: readonly { readonly zone: Zone; readonly measured: Match['measured'] }[],
  limits: Limits,
  allowHistory: boolean,
): Found {
  const set = CRITERIA.flatMap((id) => (limits[id] ? [{ id, limit: limits[id] }] : []));
  const matches: Match[] = [];
  const leftOut: { match: Match; lacks: readonly CriterionId[] }[] = [];
  for (const { zone, measured } of places) {
    const judged = set.map(({ id, limit }) => ({ id, limit, verdict: judge(measured[id], limit, allowHistory) }));
    if (judged.some(({ verdict }) => verdict === 'fails')) continue;
    const lacks = judged.filter(({ verdict, limit }) => verdict === 'unknown' && !limit.includeUnknown).map(({ id }) => id);
    const match: Match = { zone, measured, verdicts: Object.fromEntries(judged.map(({ id, verdict }) => [id, verdict])) };
    if (lacks.length > 0) leftOut.push({ match, lacks });
    else matches.push(match);
  }
  return { matches, leftOut, total: places.length };
}
