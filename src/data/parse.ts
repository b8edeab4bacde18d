import * as v from 'valibot';
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

type Schema<T> = v.GenericSchema<unknown, T>;

const unchanged = (dataset: Dataset): Dataset => dataset;
const dottedPath = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues[0] ? (v.getDotPath(issues[0]) ?? '') : '';

/** The items of a list that have the right shape; each of the others is named and left out. */
function scavenge<T>(
  file: DataFile,
  items: readonly unknown[],
  schema: Schema<T>,
): { readonly good: readonly T[]; readonly problems: readonly LoadProblem[] } {
  const good: T[] = [];
  const problems: LoadProblem[] = [];
  items.forEach((item, index) => {
    const result = v.safeParse(schema, item);
    if (result.success) good.push(result.output);
    else
      problems.push({
        kind: 'bad-feature',
        file,
        id: idOf(item) ?? `#${index + 1}`,
        path: dottedPath(result.issues),
      });
  });
  return { good, problems };
}

function idOf(item: unknown): string | null {
  const id = v.safeParse(
    v.union([
      v.pipe(
        v.object({ properties: v.object({ id: v.string() }) }),
        v.transform((f) => f.properties.id),
      ),
      v.pipe(
        v.object({ properties: v.object({ code: v.string() }) }),
        v.transform((f) => f.properties.code),
      ),
      v.pipe(
        v.object({ id: v.string() }),
        v.transform((f) => f.id),
      ),
      v.pipe(
        v.object({ indicator: v.string() }),
        v.transform((f) => f.indicator),
      ),
    ]),
    item,
  );
  return id.success ? id.output : null;
}

const collection = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const cityFile = v.object({ figures: v.array(v.unknown()), contradictions: v.array(v.unknown()) });
const releaseFile = v.object({ version: v.string(), date: v.pipe(v.string(), v.isoDate()) }) satisfies Schema<Release>;

/** A file that is a feature collection, feature by feature. */
const features =
  <T>(schema: Schema<T>, add: (dataset: Dataset, good: readonly T[]) => Dataset) =>
  (file: DataFile, json: unknown): Parsed => {
    const outer = v.safeParse(collection, json);
    if (!outer.success) return wrongShape(file, outer.issues);
    const { good, problems } = scavenge(file, outer.output.features, schema);
    return { patch: (dataset) => add(dataset, good), problems };
  };

const wrongShape = (file: DataFile, issues: readonly v.BaseIssue<unknown>[]): Parsed => ({
  patch: unchanged,
  problems: [{ kind: 'wrong-shape', file, path: dottedPath(issues) }],
});

const whole =
  <T>(schema: Schema<T>, add: (dataset: Dataset, value: T) => Dataset) =>
  (file: DataFile, json: unknown): Parsed => {
    const result = v.safeParse(schema, json);
    if (!result.success) return wrongShape(file, result.issues);
    return { patch: (dataset) => add(dataset, result.output), problems: [] };
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
    const outer = v.safeParse(cityFile, json);
    if (!outer.success) return wrongShape(file, outer.issues);
    const city = scavenge(file, outer.output.figures, cityFigure);
    const contradictions = scavenge(file, outer.output.contradictions, contradiction);
    return {
      patch: (dataset) => ({ ...dataset, city: city.good, contradictions: contradictions.good }),
      problems: [...city.problems, ...contradictions.problems],
    };
  },
};

export function parseFile(file: DataFile, json: unknown): Parsed {
  return PARSERS[file](file, json);
}
