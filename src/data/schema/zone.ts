import type { MultiPolygon, Polygon } from 'geojson';
import * as z from 'zod/mini';
import { ZONE_FIELDS, type ZoneField } from '../../domain/fields';
import type { Figure } from '../../domain/claim';
import { KINDS, OUTLINE_KINDS, STATUSES, type Zone } from '../../domain/zone';
import { figure } from './claim';

const position = z.pipe(
  z.object({
    lon: z.number().check(z.gte(-180), z.lte(180)),
    lat: z.number().check(z.gte(-90), z.lte(90)),
    precision_m: z.number().check(z.positive()),
    what: z.string(),
    source: z.string(),
  }),
  z.transform(({ precision_m, ...rest }) => ({ ...rest, precisionM: precision_m })),
);

const outlineMeta = z.object({
  kind: z.enum(OUTLINE_KINDS),
  accuracy_m: z.string(),
  drawn_area_ha: z.number().check(z.positive()),
  source: z.string(),
  note: z.nullable(z.string()),
});

const coordinate = z.tuple([z.number(), z.number()], z.number());
const ring = z.array(coordinate).check(z.minLength(4));
const geometry = z.nullable(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: coordinate }),
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
  ]),
);

const names = z.array(z.string());
const fields = Object.keys(ZONE_FIELDS) as [ZoneField, ...ZoneField[]];

/** A feature of one of the three zone layers. Flat copies for GIS users are not read: the ledger is. */
export const zoneFeature = z.pipe(
  z.object({
    geometry,
    properties: z.object({
      id: z.string(),
      name_vi: z.string(),
      name_en: z.string(),
      kind: z.enum(KINDS),
      status: z.enum(STATUSES),
      status_from: z.enum(['claim', 'list']),
      status_note: z.nullable(z.string()),
      parent_id: z.nullable(z.string()),
      counted: z.boolean(),
      districts_old: names,
      communes_old: names,
      communes_new: names,
      crafts: names,
      position: z.nullable(position),
      outline: z.nullable(outlineMeta),
      points: z.array(position),
      ledger: z.partialRecord(z.enum(fields), figure),
    }),
  }),
  z.transform(({ geometry: shape, properties: p }): Zone => ({
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
