import * as z from 'zod/mini';
import type { ContextAreas, ContextLines } from '../../domain/dataset';
import type { Commune, Gateway } from '../../domain/place';

const point = z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) });

export const communeFeature = z.pipe(
  z.object({
    geometry: point,
    properties: z.object({
      code: z.string(),
      name_vi: z.string(),
      type: z.enum(['xã', 'phường']),
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      area_km2: z.number(),
      population: z.nullable(z.number()),
      districts_old: z.array(z.string()),
      formed_from: z.array(z.string()),
    }),
  }),
  z.transform(({ geometry, properties: p }): Commune => ({
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

export const gatewayFeature = z.pipe(
  z.object({
    geometry: point,
    properties: z.object({
      id: z.string(),
      name_vi: z.string(),
      name_en: z.string(),
      kind: z.enum(['airport', 'centre', 'seaport']),
      precision_m: z.number(),
    }),
  }),
  z.transform(({ geometry, properties: p }): Gateway => ({
    id: p.id,
    nameVi: p.name_vi,
    nameEn: p.name_en,
    kind: p.kind,
    lon: geometry.coordinates[0],
    lat: geometry.coordinates[1],
    precisionM: p.precision_m,
  })),
);

const contextProps = z.pipe(
  z.object({
    id: z.string(),
    name_vi: z.string(),
    class: z.string(),
    status: z.enum(['existing', 'construction', 'partial']),
    precision_m: z.string(),
  }),
  z.transform(({ name_vi, precision_m, ...rest }) => ({ ...rest, nameVi: name_vi, precisionM: precision_m })),
);

const coordinates = z.array(z.any());

export const contextLine = z.object({
  type: z.literal('Feature'),
  geometry: z.object({ type: z.enum(['LineString', 'MultiLineString']), coordinates }),
  properties: contextProps,
}) as unknown as z.ZodMiniType<ContextLines['features'][number]>;

export const contextArea = z.object({
  type: z.literal('Feature'),
  geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates }),
  properties: contextProps,
}) as unknown as z.ZodMiniType<ContextAreas['features'][number]>;
