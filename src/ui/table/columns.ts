import type { NumberColumn } from '../../domain/tableRows';
import type { ZoneField } from '../../domain/fields';
import type { Unit } from '../../domain/units';
import type { ColumnId } from '../../view/view';

export interface NumberSpec {
  readonly id: NumberColumn;
  /** Where its claims stand, for the source. */
  readonly field: ZoneField;
  readonly unit: Unit;
  /** The header says the unit; the cells need not repeat it. */
  readonly unitInHeader: boolean;
}

export const NUMBER_SPECS: readonly NumberSpec[] = [
  { id: 'area', field: 'area_ha', unit: 'ha', unitInHeader: true },
  { id: 'projects', field: 'projects_total', unit: 'projects', unitInHeader: true },
  { id: 'capital', field: 'capital_usd_million', unit: 'usd_million', unitInHeader: false },
  { id: 'clearance', field: 'land_clearance_pct', unit: 'percent', unitInHeader: false },
  { id: 'occupancy', field: 'occupancy_pct', unit: 'percent', unitInHeader: false },
  { id: 'free', field: 'available_ha', unit: 'ha', unitInHeader: true },
];

const numeric: ReadonlySet<ColumnId> = new Set(NUMBER_SPECS.map(({ id }) => id));
export const isNumeric = (column: ColumnId): boolean => numeric.has(column);
