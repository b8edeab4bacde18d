import type { Geometry } from 'geojson';
import { monthsBetween, parseAsOf } from '../../src/domain/asOf';
import { chosenClaim, type Figure } from '../../src/domain/claim';
import type { ZoneField } from '../../src/domain/fields';
import { ellipsoidAreaHa } from '../../src/domain/geometry/ellipsoidArea';
import { layerOf, type LayerId, type Position, type Status } from '../../src/domain/zone';
import type { Item } from './collection';
import { figureJson } from './json';
import type { Data } from './load';
import type { OutlineRow, ZoneRow } from './tables';

/** Free land is an offer only while it is fresh. */
export const FREE_LAND_MONTHS = 24;

/** Figures that a user of a GIS finds as plain columns; the ledger beside them has the rest. */
const FLAT: readonly (readonly [column: string, field: ZoneField])[] = [
  ['area_ha', 'area_ha'],
  ['projects_total', 'projects_total'],
  ['capital_usd_million', 'capital_usd_million'],
  ['land_clearance_pct', 'land_clearance_pct'],
  ['occupancy_pct', 'occupancy_pct'],
  ['free_now_ha', 'available_ha'],
];

export function layerItems(data: Data, layer: LayerId): Item[] {
  const ledgers = ledgersOf(data);
  return data.zones
    .filter((zone) => layerOf(zone) === layer)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((zone) => zoneItem(data, zone, ledgers.get(zone.id) ?? new Map()));
}

type Ledger = ReadonlyMap<ZoneField, Figure>;

function ledgersOf(data: Data): ReadonlyMap<string, Ledger> {
  const ledgers = new Map<string, Map<ZoneField, Figure>>();
  for (const [key, figure] of data.figures) {
    if (key.startsWith('city:')) continue;
    const [zone = '', field = ''] = key.split('/');
    const ledger = ledgers.get(zone) ?? new Map<ZoneField, Figure>();
    ledger.set(field as ZoneField, figure);
    ledgers.set(zone, ledger);
  }
  return ledgers;
}

/** A zone's status: that of its status claims where there are any, else that of the list. */
export function statusOf(
  zone: ZoneRow,
  figure: Figure | undefined,
): { status: Status; from: 'claim' | 'list'; note: string | null } {
  const claim = chosenClaim(figure);
  if (!claim) return { status: zone.status, from: 'list', note: zone.statusNote };
  return { status: claim.value as Status, from: 'claim', note: claim.note ?? zone.statusNote };
}

function zoneItem(data: Data, zone: ZoneRow, ledger: Ledger): Item {
  const position = data.positions.find((p) => p.zoneId === zone.id);
  const outline = data.outlines.find((o) => o.id === zone.id);
  const parts = data.outlines.filter((o) => o.zoneId === zone.id && o.id !== zone.id);
  const { status, from, note } = statusOf(zone, ledger.get('status'));
  return {
    id: zone.id,
    geometry: outline?.geometry ?? pointOf(position),
    properties: {
      id: zone.id,
      name_vi: zone.nameVi,
      name_en: zone.nameEn,
      kind: zone.kind,
      status,
      status_from: from,
      status_note: note,
      parent_id: zone.parentId,
      counted: zone.counted,
      districts_old: zone.districtsOld,
      communes_old: zone.communesOld,
      communes_new: zone.communesNew,
      crafts: zone.crafts,
      position: position ? positionJson(position) : null,
      outline: outline ? outlineJson(outline) : null,
      ...(parts.length > 0
        ? { part_outlines: parts.map((part) => ({ id: part.id, ...outlineJson(part), geometry: part.geometry })) }
        : {}),
      points: data.points.filter((p) => p.zoneId === zone.id).map(positionJson),
      ...flatFigures(ledger, data.release.date),
      ledger: Object.fromEntries([...ledger].map(([field, figure]) => [field, figureJson(figure)])),
    },
  };
}

const pointOf = (position: Position | undefined): Geometry | null =>
  position ? { type: 'Point', coordinates: [position.lon, position.lat] } : null;

const positionJson = ({ lon, lat, precisionM, what, source }: Position): Record<string, unknown> => ({
  lon,
  lat,
  precision_m: precisionM,
  what,
  source,
});

const outlineJson = ({ kind, accuracyM, geometry, source, note }: OutlineRow): Record<string, unknown> => ({
  kind,
  accuracy_m: accuracyM,
  drawn_area_ha: Number(ellipsoidAreaHa(geometry).toFixed(1)),
  source,
  note,
});

function flatFigures(ledger: Ledger, today: string): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [column, field] of FLAT) {
    const claim = chosenClaim(ledger.get(field));
    const usable =
      claim !== null && typeof claim.value === 'number' && (column !== 'free_now_ha' || isFresh(claim.asOf, today));
    columns[column] = usable ? claim.value : null;
    if (usable) {
      columns[`${column}_as_of`] = claim.asOf;
      columns[`${column}_source`] = claim.source;
    }
  }
  return columns;
}

function isFresh(asOf: string | null, today: string): boolean {
  const interval = asOf === null ? null : parseAsOf(asOf);
  return interval !== null && monthsBetween(interval.to, today) < FREE_LAND_MONTHS;
}
