import type { Claim } from './claim';
import { chooseClaim } from './chooseClaim';
import { effectiveDay } from './effectiveDay';
import type { Dataset } from './dataset';
import type { ZoneField } from './fields';
import { byDate, toPoint, type SeriesPoint } from './series';
import type { Zone } from './zone';

export const CLEARANCE_MEASURES = ['land_remaining_ha', 'land_cleared_ha', 'land_clearance_pct'] as const;
export type ClearanceMeasure = (typeof CLEARANCE_MEASURES)[number] & ZoneField;

/** Points that speak of the same land: the whole (`scope` null) or one part of it. Only these may be joined. */
export interface ClearanceSeries {
  readonly scope: string | null;
  readonly points: readonly SeriesPoint[];
}

export interface ClearanceHistory {
  readonly measure: ClearanceMeasure;
  readonly series: readonly ClearanceSeries[];
}

/** What was published of a zone's clearance over the years; a measure with fewer dates than `leastDates` has no history. */
export function clearanceHistory(
  zone: Pick<Zone, 'figures'>,
  sources: Dataset['sources'],
  leastDates = 2,
): readonly ClearanceHistory[] {
  return CLEARANCE_MEASURES.flatMap((measure) => {
    const claims = (zone.figures[measure]?.claims ?? []).filter((claim) => !claim.rejected);
    const series = [...grouped(claims, (claim) => claim.scope)]
      .map(([scope, ofScope]) => ({ scope, points: pointsOf(ofScope, sources) }))
      .filter(({ points }) => points.length > 0)
      .toSorted((a, b) => Number(a.scope !== null) - Number(b.scope !== null));
    const dates = new Set(series.flatMap(({ points }) => points.map((point) => point.to)));
    return dates.size >= leastDates ? [{ measure, series }] : [];
  });
}

/** One point per date: where several sources speak of the same day, the one that the rule would use. */
function pointsOf(claims: readonly Claim[], sources: Dataset['sources']): readonly SeriesPoint[] {
  const perDay = grouped(claims, (claim) => effectiveDay(claim, sources[claim.source]));
  return [...perDay.values()]
    .flatMap((sameDay) => {
      const unscoped = sameDay.map((claim) => ({ ...claim, scope: null }));
      const { chosen } = chooseClaim(unscoped, (id) => sources[id]);
      const claim = chosen === null ? undefined : sameDay[chosen];
      return (claim && toPoint(claim, claim.asOf)) ?? [];
    })
    .toSorted(byDate);
}

/** `Map.groupBy`, which browsers of before 2024 lack. */
function grouped<K>(claims: readonly Claim[], keyOf: (claim: Claim) => K): ReadonlyMap<K, readonly Claim[]> {
  const groups = new Map<K, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group) group.push(claim);
    else groups.set(keyOf(claim), [claim]);
  }
  return groups;
}
