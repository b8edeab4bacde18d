import { chosenClaim, type Claim } from '../claim';
import { effectiveDay } from '../effectiveDay';
import { CORE_FIELDS } from '../coreFields';
import { FIELD_GROUPS, ZONE_FIELDS, type FieldGroup, type ZoneField } from '../fields';
import { ageOf } from '../history';
import type { ReadingContext } from '../indicators/indicator';
import type { Kind, Zone } from '../zone';

/**
 * What is known of one field of one place. `old`: true more than 24 months before the data's own date; `undated`: no
 * source says of when; `unknown`: nobody has published it; `not-asked`: not expected of this kind of place.
 */
export const CELL_STATES = ['recent', 'old', 'undated', 'unknown', 'not-asked'] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface CoverageCell {
  readonly state: CellState;
  /** The claim in use, where there is one. */
  readonly claim: Claim | null;
}

export interface CoverageField {
  readonly field: ZoneField;
  readonly group: FieldGroup;
  /** Places that state it, of those that it is asked of. */
  readonly stated: number;
  readonly asked: number;
  /** The claims in use that speak of the latest and of the earliest day; `null` where none bears a date. */
  readonly newest: Claim | null;
  readonly oldest: Claim | null;
}

export interface CoverageRow {
  readonly zone: Zone;
  /** One per field, in the order of the fields. */
  readonly cells: readonly CoverageCell[];
  readonly stated: number;
  readonly asked: number;
}

export interface Coverage {
  readonly fields: readonly CoverageField[];
  readonly rows: readonly CoverageRow[];
}

export interface CoverageQuestion {
  /** Every field that the ledger has for one of the places, not only those that a reader expects. */
  readonly allFields: boolean;
  /** Only this part of the fields; `null` for all. */
  readonly group: FieldGroup | null;
}

/** What is known of places, field by field. Only fields that matter for at least one of them are asked about. */
export function coverageOf(zones: readonly Zone[], context: ReadingContext, question: CoverageQuestion): Coverage {
  const fields = fieldsOf(zones, question);
  const rows = zones.map((zone) => rowOf(zone, fields, context));
  return { fields: fields.map((place, i) => columnOf(place, i, rows, context)), rows };
}

/** Fields that a reader expects of a kind of place. */
const EXPECTED = Object.fromEntries(
  Object.entries(CORE_FIELDS).map(([kind, groups]) => [kind, new Set(Object.values(groups).flat())]),
) as unknown as Readonly<Record<Kind, ReadonlySet<ZoneField>>>;

const isExpected = (zone: Zone, field: ZoneField): boolean => EXPECTED[zone.kind].has(field);

interface Place {
  readonly field: ZoneField;
  /** Where the details list it; a core field may stand in another group than its kind of figure. */
  readonly group: FieldGroup;
}

/** Core fields first within their group, in the order in which the details list them. Each stands once. */
function fieldsOf(zones: readonly Zone[], { allFields, group }: CoverageQuestion): Place[] {
  const kinds = [...new Set(zones.map(({ kind }) => kind))];
  const core = FIELD_GROUPS.flatMap((id) =>
    kinds.flatMap((kind) => (CORE_FIELDS[kind][id] ?? []).map((field): Place => ({ field, group: id }))),
  );
  const others = (Object.keys(ZONE_FIELDS) as ZoneField[])
    .filter((field) => allFields && zones.some((zone) => zone.figures[field]))
    .map((field): Place => ({ field, group: ZONE_FIELDS[field].group }));
  const once = new Map<ZoneField, Place>();
  for (const place of [...core, ...others]) if (!once.has(place.field)) once.set(place.field, place);
  const places = [...once.values()];
  return FIELD_GROUPS.filter((id) => group === null || id === group).flatMap((id) =>
    places.filter((place) => place.group === id),
  );
}

function rowOf(zone: Zone, fields: readonly Place[], context: ReadingContext): CoverageRow {
  const cells = fields.map(({ field }) => cellOf(zone, field, context));
  return {
    zone,
    cells,
    stated: cells.filter(isStated).length,
    asked: cells.filter(({ state }) => state !== 'not-asked').length,
  };
}

function cellOf(zone: Zone, field: ZoneField, context: ReadingContext): CoverageCell {
  const claim = chosenClaim(zone.figures[field]);
  if (claim) return { state: ageOf(claim, context), claim };
  // A figure of a part only, or one that was rejected: asked about, and not known.
  const asked = isExpected(zone, field) || zone.figures[field] !== undefined;
  return { state: asked ? 'unknown' : 'not-asked', claim: null };
}

const isStated = ({ claim }: CoverageCell): boolean => claim !== null;

function columnOf(
  place: Place,
  index: number,
  rows: readonly CoverageRow[],
  { sources }: ReadingContext,
): CoverageField {
  const cells = rows.flatMap(({ cells: all }) => all[index] ?? []);
  const dated = cells
    .flatMap(({ claim }) => (claim ? [{ claim, day: effectiveDay(claim, sources[claim.source]) }] : []))
    .filter(({ day }) => day !== '')
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    ...place,
    stated: cells.filter(isStated).length,
    asked: cells.filter(({ state }) => state !== 'not-asked').length,
    newest: dated.at(-1)?.claim ?? null,
    oldest: dated[0]?.claim ?? null,
  };
}

export const COVERAGE_ORDERS = ['name', 'least', 'most'] as const;
export type CoverageOrder = (typeof COVERAGE_ORDERS)[number];

/** By name, or by the share of what is asked that is known. */
export function orderRows(
  rows: readonly CoverageRow[],
  order: CoverageOrder,
  compareNames: (a: Zone, b: Zone) => number,
): readonly CoverageRow[] {
  const share = ({ stated, asked }: CoverageRow): number => (asked === 0 ? 0 : stated / asked);
  const sign = order === 'name' ? 0 : order === 'least' ? 1 : -1;
  return rows.toSorted((a, b) => sign * (share(a) - share(b)) || compareNames(a.zone, b.zone));
}
