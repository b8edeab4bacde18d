import type { Dataset } from '../dataset';
import { unitOfName } from '../unitOf';
import type { Unit } from '../units';

/** Units that measure: no count can stand for one of them. */
const MEASURES: ReadonlySet<Unit> = new Set([
  'ha',
  'm2',
  'm',
  'km',
  'percent',
  'usd_million',
  'usd_billion',
  'vnd_billion',
  'vnd_trillion',
  'jpy_billion',
  'mva',
  'm3_per_day',
  'usd_per_m2',
  'usd_per_m2_per_term',
  'usd_per_m2_per_50_years',
  'vnd_per_m2_per_term',
]);

export interface FieldUnits {
  /** The unit that most claims of a field have; else that of its name. */
  readonly usual: Unit | null;
  /** All that claims of the field have. */
  readonly seen: ReadonlySet<Unit>;
}

/** Which units the figures of a dataset are published in, by field; fields of the city begin with `city/`. */
export function fieldUnits({ zones, city }: Pick<Dataset, 'zones' | 'city'>): (field: string) => FieldUnits {
  const counts = new Map<string, Map<Unit, number>>();
  const count = (field: string, unit: Unit): void => {
    const units = counts.get(field) ?? new Map<Unit, number>();
    units.set(unit, (units.get(unit) ?? 0) + 1);
    counts.set(field, units);
  };
  for (const { figures } of zones) {
    for (const [field, { claims }] of Object.entries(figures)) for (const { unit } of claims) count(field, unit);
  }
  for (const { indicator, figure } of city) for (const { unit } of figure.claims) count(`city/${indicator}`, unit);
  return (field) => {
    const seen = counts.get(field) ?? new Map<Unit, number>();
    const [most] = [...seen].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return { usual: most?.[0] ?? unitOfName(field.replace(/^city\//, '')) ?? null, seen: new Set(seen.keys()) };
  };
}

/** True when a figure of the field may be printed in this unit. */
export const unitFits = (unit: Unit, { usual, seen }: FieldUnits): boolean =>
  unit === usual || seen.has(unit) || usual === null || (!MEASURES.has(unit) && !MEASURES.has(usual));
