import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import type { ZoneField } from '../../domain/fields';
import type { Figure } from '../../domain/claim';
import { KINDS, OUTLINE_KINDS, STATUSES, type Zone } from '../../domain/zone';
import { figure } from './claim';

const positive = v.pipe(
  v.number(),
  v.check((n) => n > 0),
);

const position = v.pipe(
  v.object({
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    precision_m: positive,
    what: v.string(),
    source: v.string(),
  }),
  v.transform(({ precision_m, ...rest }) => ({ ...rest, precisionM: precision_m })),
);

const outlineMeta = v.object({
  kind: v.picklist(OUTLINE_KINDS),
  accuracy_m: v.string(),
  drawn_area_ha: positive,
  source: v.string(),
  note: v.nullable(v.string()),
});

const coordinate = v.tupleWithRest([v.number(), v.number()], v.number());
const ring = v.pipe(v.array(coordinate), v.minLength(4));
const geometry = v.nullable(
  v.variant('type', [
    v.object({ type: v.literal('Point'), coordinates: coordinate }),
    v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
  ]),
);

const names = v.array(v.string());

/** A feature of one of the three zone layers. Flat copies for GIS users are not read: the ledger is. */
export const zoneFeature = v.pipe(
  v.object({
    geometry,
    properties: v.object({
      id: v.string(),
      name_vi: v.string(),
      name_en: v.string(),
      kind: v.picklist(KINDS),
      status: v.picklist(STATUSES),
      status_from: v.picklist(['claim', 'list']),
      status_note: v.nullable(v.string()),
      parent_id: v.nullable(v.string()),
      counted: v.boolean(),
      districts_old: names,
      communes_old: names,
      communes_new: names,
      crafts: names,
      position: v.nullable(position),
      outline: v.nullable(outlineMeta),
      points: v.array(position),
      // The list of fields is long and not needed before details are opened: a field that no panel knows is not shown,
      // and `npm run data:check` refuses to publish one.
      ledger: v.record(v.string(), figure),
    }),
  }),
  v.transform(({ geometry: shape, properties: p }): Zone => ({
    id: p.id,
    nameVi: p.name_vi,
    nameEn: p.name_en,
    kind: p.kind,
    status: p.status,
    statusFrom: p.status_from,
    statusNote: p.status_note,
    parentId: p.parent_id,
    counted: p.counted,
    districtsOld: p.districts_old,
    communesOld: p.communes_old,
    communesNew: p.communes_new,
    crafts: p.crafts,
    position: p.position,
    outline:
      p.outline && shape && shape.type !== 'Point'
        ? {
            geometry: shape as Polygon | MultiPolygon,
            kind: p.outline.kind,
            accuracyM: p.outline.accuracy_m,
            drawnAreaHa: p.outline.drawn_area_ha,
            source: p.outline.source,
            note: p.outline.note,
          }
        : null,
    points: p.points,
    figures: p.ledger as Readonly<Partial<Record<ZoneField, Figure>>>,
  })),
);
