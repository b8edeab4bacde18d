/** The published files under `geo/`, in the order in which the first screen needs them. */
export const DATA_FILES = [
  'context_areas.geojson',
  'context_lines.geojson',
  'industrial_zones.geojson',
  'hoa_lac.geojson',
  'craft_village_clusters.geojson',
  'places.geojson',
  'gateways.geojson',
  'city.json',
  'sources.json',
  'release.json',
] as const;
export type DataFile = (typeof DATA_FILES)[number];
