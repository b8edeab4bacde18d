import type { Item } from './collection';
import type { Data } from './load';
import type { ContextRow } from './tables';

export const communeItems = (data: Data): Item[] =>
  [...data.communes]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((commune) => ({
      id: commune.code,
      geometry: { type: 'Point', coordinates: [...commune.label] },
      properties: {
        code: commune.code,
        name_vi: commune.nameVi,
        type: commune.type,
        bbox: commune.bbox,
        area_km2: commune.areaKm2,
        population: commune.population,
        districts_old: commune.districtsOld,
        formed_from: commune.formedFrom,
      },
    }));

export const gatewayItems = (data: Data): Item[] =>
  data.gateways.map((gateway) => ({
    id: gateway.id,
    geometry: { type: 'Point', coordinates: [gateway.lon, gateway.lat] },
    properties: {
      id: gateway.id,
      name_vi: gateway.nameVi,
      name_en: gateway.nameEn,
      kind: gateway.kind,
      precision_m: gateway.precisionM,
      source: gateway.source,
    },
  }));

export const contextItems = (rows: readonly ContextRow[]): Item[] =>
  rows.map((row) => ({
    id: row.id,
    geometry: row.geometry,
    properties: {
      id: row.id,
      name_vi: row.nameVi,
      class: row.class,
      status: row.status,
      precision_m: row.precisionM,
      source: row.source,
      ...(row.note === null ? {} : { note: row.note }),
    },
  }));
