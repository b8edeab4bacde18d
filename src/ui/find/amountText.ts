import type { CriterionId } from '../../domain/land/criterionIds';
import type { Unit } from '../../domain/units';
import type { Format } from '../../i18n/format';

/** Figures with a unit of the ledger; the others are distances in km. */
const UNIT: Readonly<Partial<Record<CriterionId, Unit>>> = {
  free: 'ha',
  area: 'ha',
  occupancy: 'percent',
  rent: 'usd_per_m2',
  projects_domestic: 'projects',
  projects_fdi: 'projects',
};

export const unitOf = (id: CriterionId): Unit => UNIT[id] ?? 'km';
export const isDistance = (id: CriterionId): boolean => !(id in UNIT);

/** A round value of a figure with its unit, as on a scale. */
export const amountText = (id: CriterionId, value: number, format: Format): string => format.value(value, unitOf(id));
