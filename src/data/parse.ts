import * as z from 'zod/mini';
import type { ContextAreas, ContextLines, Dataset, LoadProblem, Release } from '../domain/dataset';
import type { DataFile } from './files';
import { cityFigure, contradiction } from './schema/city';
import { sources } from './schema/claim';
import { communeFeature, contextArea, contextLine, gatewayFeature } from './schema/place';
import { zoneFeature } from './schema/zone';

/** What one file adds to the dataset, with whatever of it could not be used. */
export interface Parsed {
  readonly patch: (dataset: Dataset) => Dataset;
  readonly problems: readonly LoadProblem[];
}

const unchanged = (dataset: Dataset): Dataset => dataset;
const dottedPath = (issue: z.core.$ZodIssue | undefined): string => (issue ? issue.path.map(String).join('.') : '');

/** The items of a list that have the right shape; each of the others is named and left out. */
function scavenge<T>(
  file: DataFile,
  items: readonly unknown[],
  schema: z.ZodMiniType<T>,
): { readonly good: readonly T[]; readonly problems: readonly LoadProblem[] } {
  const good: T[] = [];
  const problems: LoadProblem[] = [];
  items.forEach((item, index) => {
    const result = z.safeParse(schema, item);
    if (result.success) good.push(result.data);
    else
      problems.push({
        kind: 'bad-feature',
        file,
        id: idOf(item) ?? `#${index + 1}`,
        path: dottedPath(result.error.issues[0]),
      });
  });
  return { good, problems };
}

function idOf(item: unknown): string | null {
  const id = z.safeParse(
    z.union([
      z.pipe(z.object({ properties: z.object({ id: z.string() }) }), z.transform((f) => f.properties.id)),
      z.pipe(z.object({ properties: z.object({ code: z.string() }) }), z.transform((f) => f.properties.code)),
      z.pipe(z.object({ id: z.string() }), z.transform((f) => f.id)),
      z.pipe(z.object({ indicator: z.string() }), z.transform((f) => f.indicator)),
    ]),
    item,
  );
  return id.success ? id.data : null;
}

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const cityFile = z.object({ figures: z.array(z.unknown()), contradictions: z.array(z.unknown()) });
const releaseFile = z.object({ version: z.string(), date: z.iso.date() }) satisfies z.ZodMiniType<Release>;

/** A file that is a feature collection, feature by feature. */
const features =
  <T>(schema: z.ZodMiniType<T>, add: (dataset: Dataset, good: readonly T[]) => Dataset) =>
  (file: DataFile, json: unknown): Parsed => {
    const outer = z.safeParse(collection, json);
    if (!outer.success) return wrongShape(file, outer.error);
    const { good, problems } = scavenge(file, outer.data.features, schema);
    return { patch: (dataset) => add(dataset, good), problems };
  };

const wrongShape = (file: DataFile, error: z.core.$ZodError): Parsed => ({
  patch: unchanged,
  problems: [{ kind: 'wrong-shape', file, path: dottedPath(error.issues[0]) }],
});

const whole =
  <T>(schema: z.ZodMiniType<T>, add: (dataset: Dataset, value: T) => Dataset) =>
  (file: DataFile, json: unknown): Parsed => {
    const result = z.safeParse(schema, json);
    if (!result.success) return wrongShape(file, result.error);
    return { patch: (dataset) => add(dataset, result.data), problems: [] };
  };

/** Zones come from several files and a file may be asked for again: the newest reading of an id stands. */
const zones = features(zoneFeature, (dataset, good) => {
  const ids = new Set(good.map((zone) => zone.id));
  return { ...dataset, zones: [...dataset.zones.filter((zone) => !ids.has(zone.id)), ...good] };
});

const PARSERS: Readonly<Record<DataFile, (file: DataFile, json: unknown) => Parsed>> = {
  'industrial_zones.geojson': zones,
  'hoa_lac.geojson': zones,
  'craft_village_clusters.geojson': zones,
  'places.geojson': features(communeFeature, (dataset, communes) => ({ ...dataset, communes })),
  'gateways.geojson': features(gatewayFeature, (dataset, gateways) => ({ ...dataset, gateways })),
  'context_lines.geojson': features(contextLine, (dataset, good) => ({
    ...dataset,
    contextLines: { type: 'FeatureCollection', features: [...good] } satisfies ContextLines,
  })),
  'context_areas.geojson': features(contextArea, (dataset, good) => ({
    ...dataset,
    contextAreas: { type: 'FeatureCollection', features: [...good] } satisfies ContextAreas,
  })),
  'sources.json': whole(sources, (dataset, value) => ({ ...dataset, sources: value })),
  'release.json': whole(releaseFile, (dataset, release) => ({ ...dataset, release })),
  'city.json': (file, json) => {
    const outer = z.safeParse(cityFile, json);
    if (!outer.success) return wrongShape(file, outer.error);
    const city = scavenge(file, outer.data.figures, cityFigure);
    const contradictions = scavenge(file, outer.data.contradictions, contradiction);
    return {
      patch: (dataset) => ({ ...dataset, city: city.good, contradictions: contradictions.good }),
      problems: [...city.problems, ...contradictions.problems],
    };
  },
};

export function parseFile(file: DataFile, json: unknown): Parsed {
  return PARSERS[file](file, json);
}
