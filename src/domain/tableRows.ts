import { chosenClaim, chosenNumber } from './claim';
import { INDICATORS } from './indicators';
import type { LensId, Reading, ReadingContext } from './indicators/indicator';
import type { Kind, Status, Zone } from './zone';

/** The columns that hold a number. */
export const NUMBER_COLUMNS = ['area', 'projects', 'capital', 'clearance', 'occupancy', 'free'] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

export interface TableRow {
  readonly zone: Zone;
  readonly numbers: Readonly<Record<NumberColumn, Reading>>;
}

export function toRow(zone: Zone, context: ReadingContext): TableRow {
  const lens = (id: LensId): Reading => INDICATORS[id].read(zone, context);
  const area: Reading = {
    value: chosenNumber(zone.figures.area_ha),
    history: false,
    claim: chosenClaim(zone.figures.area_ha),
  };
  return {
    zone,
    numbers: {
      area,
      projects: lens('projects'),
      capital: lens('capital'),
      clearance: lens('clearance'),
      occupancy: lens('occupancy'),
      free: lens('free'),
    },
  };
}

/** A number of the present; history and unknowns are `null`, so that an old vacancy never ranks as one of today. */
export function presentNumber({ value, history }: Reading): number | null {
  return typeof value === 'number' && !history ? value : null;
}

export interface RowSort {
  readonly column: 'name' | 'type' | 'status' | 'commune' | NumberColumn;
  readonly descending: boolean;
}

/** What words sort by: names and communes by the language's collation, kinds and statuses in their given order. */
export interface SortKeys {
  readonly compare: (a: string, b: string) => number;
  readonly name: (zone: Zone) => string;
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
}

/** Sorted either way, unknowns always come last; ties keep the order of names. */
export function sortRows(rows: readonly TableRow[], sort: RowSort, keys: SortKeys): readonly TableRow[] {
  const byName = (a: TableRow, b: TableRow): number => keys.compare(keys.name(a.zone), keys.name(b.zone));
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const ka = keyOf(a, sort.column, keys);
    const kb = keyOf(b, sort.column, keys);
    if (ka === null || kb === null) return ka === kb ? byName(a, b) : ka === null ? 1 : -1;
    const order = typeof ka === 'string' ? keys.compare(ka, String(kb)) : ka - Number(kb);
    return order === 0 ? byName(a, b) : sign * order;
  });
}

function keyOf({ zone, numbers }: TableRow, column: RowSort['column'], keys: SortKeys): string | number | null {
  switch (column) {
    case 'name':
      return keys.name(zone);
    case 'type':
      return keys.kinds.indexOf(zone.kind);
    case 'status':
      return keys.statuses.indexOf(zone.status);
    case 'commune':
      return zone.communesNew[0] ?? null;
    case 'area':
    case 'projects':
    case 'capital':
    case 'clearance':
    case 'occupancy':
    case 'free':
      return presentNumber(numbers[column]);
  }
}

/** A total and how many rows it speaks of. */
export interface Total {
  /** `null` when no row states the figure, when it is a share, or when the figures are not all of the same as-of. */
  readonly sum: number | null;
  readonly stated: number;
  /** Rows that could state it. */
  readonly of: number;
}

const SUMMED: ReadonlySet<NumberColumn> = new Set(['area', 'projects', 'capital', 'free']);

/**
 * Totals over rows that may be added: parts of a whole that is itself a row are left out (`counted`), and figures of
 * different dates are never added: a sum of projects of 2012 and of 2025 is a figure of no day.
 */
export function totalsOf(rows: readonly TableRow[]): Readonly<Record<NumberColumn, Total>> {
  const counted = rows.filter(({ zone }) => zone.counted);
  const total = (column: NumberColumn): Total => {
    const stated = counted.map(({ numbers }) => numbers[column]).filter((reading) => presentNumber(reading) !== null);
    const dates = new Set(stated.map(({ claim }) => claim?.asOf));
    const adds = SUMMED.has(column) && dates.size === 1;
    return {
      sum: adds ? stated.reduce((sum, reading) => sum + (presentNumber(reading) ?? 0), 0) : null,
      stated: stated.length,
      of: counted.length,
    };
  };
  return {
    area: total('area'),
    projects: total('projects'),
    capital: total('capital'),
    clearance: total('clearance'),
    occupancy: total('occupancy'),
    free: total('free'),
  };
}
