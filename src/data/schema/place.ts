import * as v from 'valibot';
import type { ContextAreas, ContextLines } from '../../domain/dataset';
import type { Commune, Gateway } from '../../domain/place';

const point = v.object({ type: v.literal('Point'), coordinates: v.tuple([v.number(), v.number()]) });

export const communeFeature = v.pipe(
  v.object({
    geometry: point,
    properties: v.object({
      code: v.string(),
      name_vi: v.string(),
      type: v.picklist(['xã', 'phường']),
      bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
      area_km2: v.number(),
      population: v.nullable(v.number()),
      districts_old: v.array(v.string()),
      formed_from: v.array(v.string()),
    }),
  }),
  v.transform(({ geometry, properties: p }): Commune => ({
    code: p.code,
    nameVi: p.name_vi,
    type: p.type,
    label: geometry.coordinates,
    bbox: p.bbox,
    areaKm2: p.area_km2,
    population: p.population,
    districtsOld: p.districts_old,
    formedFrom: p.formed_from,
  })),
);

export const gatewayFeature = v.pipe(
  v.object({
    geometry: point,
    properties: v.object({
      id: v.string(),
      name_vi: v.string(),
      name_en: v.string(),
      kind: v.picklist(['airport', 'centre', 'seaport']),
      precision_m: v.number(),
    }),
  }),
  v.transform(({ geometry, properties: p }): Gateway => ({
    id: p.id,
    nameVi: p.name_vi,
    nameEn: p.name_en,
    kind: p.kind,
    lon: geometry.coordinates[0],
    lat: geometry.coordinates[1],
    precisionM: p.precision_m,
  })),
);

const contextProps = v.pipe(
  v.object({
    id: v.string(),
    name_vi: v.string(),
    class: v.string(),
    status: v.picklist(['existing', 'construction', 'partial']),
    precision_m: v.string(),
  }),
  v.transform(({ name_vi, precision_m, ...rest }) => ({ ...rest, nameVi: name_vi, precisionM: precision_m })),
);

const coordinates = v.array(v.any());

export const contextLine = v.object({
  type: v.literal('Feature'),
  geometry: v.object({ type: v.picklist(['LineString', 'MultiLineString']), coordinates }),
  properties: contextProps,
}) as unknown as v.GenericSchema<unknown, ContextLines['features'][number]>;

export const contextArea = v.object({
  type: v.literal('Feature'),
  geometry: v.object({ type: v.picklist(['Polygon', 'MultiPolygon']), coordinates }),
  properties: contextProps,
}) as unknown as v.GenericSchema<unknown, ContextAreas['features'][number]>;
