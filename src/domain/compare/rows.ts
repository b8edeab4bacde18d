import { chosenClaim, type Claim, type Figure } from '../claim';
import { CORE_FIELDS } from '../coreFields';
import type { Dataset } from '../dataset';
import { distancesTo } from '../distance';
import { figureGroups } from '../figureRows';
import { FIELD_GROUPS, ZONE_FIELDS, type FieldGroup, type ZoneField } from '../fields';
import { isHistory } from '../history';
import { rentPerYear, type RentPerYear } from '../land/rent';
import type { Gateway } from '../place';
import { KINDS, type Zone } from '../zone';
import { bestOf, reachOf, type Contender, type Reach } from './best';
import { DIRECTIONS, MEASURED_DIRECTION, type Direction } from './directions';

/** What the head of the details says in its own way. */
export const IDENTITY_ROWS = ['type', 'status', 'communes', 'districts', 'crafts'] as const;
export type IdentityRow = (typeof IDENTITY_ROWS)[number];

export interface FigureCell {
  readonly id: string;
  readonly figure: Figure | undefined;
  readonly claim: Claim | null;
  /** Too old to speak of the present: shown as such, and never the best. */
  readonly history: boolean;
}

export interface DistanceCell {
  readonly id: string;
  /** `null`: it is not known where the place is. */
  readonly distance: { readonly km: number; readonly plusMinusKm: number } | null;
}

export interface RentCell {
  readonly id: string;
  readonly rent: RentPerYear | null;
}

interface Judged {
  /** Whether the places say different things; known and unknown are different too. */
  readonly differs: boolean;
  readonly direction: Direction | null;
  /** Ids of the places with the best known value. */
  readonly best: readonly string[];
}

/** One line of the comparison: the same figure of every place, in the order of the places. */
export type CompareRow = Judged &
  (
    | { readonly kind: 'identity'; readonly row: IdentityRow; readonly zones: readonly Zone[] }
    | { readonly kind: 'figure'; readonly field: ZoneField; readonly cells: readonly FigureCell[] }
    | { readonly kind: 'rent'; readonly cells: readonly RentCell[] }
    | { readonly kind: 'distance'; readonly gateway: Gateway; readonly cells: readonly DistanceCell[] }
  );

export interface CompareGroup {
  readonly group: FieldGroup | 'distances';
  readonly rows: readonly CompareRow[];
}

type CompareContext = Pick<Dataset, 'release' | 'sources' | 'gateways'>;

/** Every figure that any of the places has or should have, in the order of the zone details. */
export function compareRows(zones: readonly Zone[], context: CompareContext): readonly CompareGroup[] {
  const figures = FIELD_GROUPS.map((group): CompareGroup => {
    const rows = fieldsOf(zones, group).map((field) => figureRow(field, zones, context));
    if (group === 'identity') return { group, rows: [...identityRows(zones), ...rows] };
    if (group === 'land') return { group, rows: [...rows, ...rentRows(zones)] };
    return { group, rows };
  });
  const distances: CompareGroup = { group: 'distances', rows: distanceRows(zones, context.gateways) };
  return [...figures, distances].filter(({ rows }) => rows.length > 0);
}

/** Core fields of the kinds at hand first, then what else any of them has; the order of the places plays no part. */
function fieldsOf(zones: readonly Zone[], group: FieldGroup): readonly ZoneField[] {
  const listed = new Set(
    zones.flatMap((zone) => figureGroups(zone).flatMap((g) => (g.group === group ? g.rows.map((r) => r.field) : []))),
  );
  const kinds = KINDS.filter((kind) => zones.some((zone) => zone.kind === kind));
  const core = kinds.flatMap((kind) => CORE_FIELDS[kind][group] ?? []);
  const rest = (Object.keys(ZONE_FIELDS) as ZoneField[]).filter((field) => listed.has(field));
  return [...new Set([...core, ...rest])];
}

const figureCell = (zone: Zone, field: ZoneField, context: CompareContext): FigureCell => {
  const figure = zone.figures[field];
  const claim = chosenClaim(figure);
  return { id: zone.id, figure, claim, history: claim !== null && isHistory(field, claim, context) };
};

function figureRow(field: ZoneField, zones: readonly Zone[], context: CompareContext): CompareRow {
  const cells = zones.map((zone) => figureCell(zone, field, context));
  const direction = DIRECTIONS[field] ?? null;
  const contenders = cells.map(({ id, claim, history }): Contender => ({
    id,
    reach: claim && !history ? reachOf(claim) : null,
    unit: claim?.unit ?? '',
  }));
  return {
    kind: 'figure',
    field,
    cells,
    direction,
    best: direction ? bestOf(contenders, direction) : [],
    differs: differ(cells.map(({ claim }) => (claim ? [claim.value, claim.unit, claim.qualifier] : null))),
  };
}

/** Per figure with a direction the places that have the best known value: what the printed comparison marks. */
export function bestByField(
  zones: readonly Zone[],
  context: CompareContext,
): Readonly<Partial<Record<ZoneField, readonly string[]>>> {
  const fields = Object.keys(DIRECTIONS) as ZoneField[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const { best } = figureRow(field, zones, context);
      return best.length > 0 ? [[field, best]] : [];
    }),
  );
}

const IDENTITY: Readonly<Record<IdentityRow, (zone: Zone) => unknown>> = {
  type: (zone) => zone.kind,
  status: (zone) => zone.status,
  communes: (zone) => zone.communesNew,
  districts: (zone) => zone.districtsOld,
  crafts: (zone) => zone.crafts,
};

function identityRows(zones: readonly Zone[]): readonly CompareRow[] {
  const rows = IDENTITY_ROWS.filter((row) => row !== 'crafts' || zones.some(({ crafts }) => crafts.length > 0));
  return rows.map((row) => ({
    kind: 'identity',
    row,
    zones,
    direction: null,
    best: [],
    differs: differ(zones.map(IDENTITY[row])),
  }));
}

/** Only where a rent can be brought to one year at all. */
function rentRows(zones: readonly Zone[]): readonly CompareRow[] {
  const cells = zones.map((zone): RentCell => ({ id: zone.id, rent: rentPerYear(zone) }));
  if (cells.every(({ rent }) => rent === null)) return [];
  const contenders = cells.map(({ id, rent }): Contender => ({
    id,
    reach: rent && scaled(reachOf({ value: rent.usdPerM2Year, qualifier: rent.claim.qualifier })),
    unit: 'usd_per_m2_year',
  }));
  return [
    {
      kind: 'rent',
      cells,
      direction: MEASURED_DIRECTION,
      best: bestOf(contenders, MEASURED_DIRECTION),
      differs: differ(cells.map(({ rent }) => rent && rent.usdPerM2Year)),
    },
  ];
}

/** Rents per year are shown to the cent; what looks equal is equal. */
const scaled = (reach: Reach | null): Reach | null =>
  reach && { low: Math.round(reach.low * 100) / 100, high: Math.round(reach.high * 100) / 100 };

function distanceRows(zones: readonly Zone[], gateways: readonly Gateway[]): readonly CompareRow[] {
  const all = new Map(
    zones.map((zone) => [zone.id, zone.position ? distancesTo(gateways, zone.position) : []] as const),
  );
  return gateways.map((gateway): CompareRow => {
    const cells = zones.map(({ id }): DistanceCell => {
      const found = all.get(id)?.find((d) => d.gateway.id === gateway.id);
      return { id, distance: found ? { km: found.km, plusMinusKm: found.plusMinusKm } : null };
    });
    const contenders = cells.map(({ id, distance: d }): Contender => ({
      id,
      reach: d && { low: d.km - d.plusMinusKm, high: d.km + d.plusMinusKm },
      unit: 'km',
    }));
    return {
      kind: 'distance',
      gateway,
      cells,
      direction: MEASURED_DIRECTION,
      best: bestOf(contenders, MEASURED_DIRECTION),
      differs: differ(cells.map(({ distance }) => distance && Math.round(distance.km * 10))),
    };
  });
}

const differ = (values: readonly unknown[]): boolean => new Set(values.map((value) => JSON.stringify(value))).size > 1;
