import type { Feature, Geometry } from 'geojson';
import { createRequire } from 'node:module';
import { listText } from './json';

// The package carries no types of its own, and its name is that of the types of the format.
const GeoJSON = createRequire(import.meta.url)('geojson') as {
  parse(items: readonly object[], options: { GeoJSON: string }): { features: Feature[] };
};

export interface Item {
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A feature collection as text: one feature a line, ordered as given. */
export function collectionText(items: readonly Item[]): string {
  const { features } = GeoJSON.parse(
    items.map(({ geometry, properties }) => ({ ...properties, geometry: geometry ?? {} })),
    { GeoJSON: 'geometry' },
  );
  const lines = features.map(({ properties }, i) => ({
    type: 'Feature',
    id: items[i]?.id,
    geometry: items[i]?.geometry ?? null,
    properties,
  }));
  return `{"type":"FeatureCollection","features":${listText(lines)}}\n`;
}
