import { monthsBetween } from './asOf';
import type { Claim } from './claim';
import { effectiveDay } from './effectiveDay';
import type { ZoneField } from './fields';
import { HISTORY_AFTER_MONTHS, type ReadingContext } from './indicators/indicator';

/** Figures of land that is free: they age into history, for an old vacancy is no offer. */
const AGING: ReadonlySet<ZoneField> = new Set(['available_ha', 'idle_area_ha', 'unused_land_pct']);

/** True when a claim is to be shown faded with its year, as what was and not as what is. */
export function isHistory(field: ZoneField, claim: Claim, context: ReadingContext): boolean {
  return AGING.has(field) && ageOf(claim, context) !== 'recent';
}

/** How long ago a claim was true, counted back from the data's own date; what bears no date has no age. */
export function ageOf(claim: Claim, { release, sources }: ReadingContext): 'recent' | 'old' | 'undated' {
  const day = effectiveDay(claim, sources[claim.source]);
  if (day === '') return 'undated';
  return monthsBetween(day, release.date) >= HISTORY_AFTER_MONTHS ? 'old' : 'recent';
}
