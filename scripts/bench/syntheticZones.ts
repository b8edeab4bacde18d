import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Polygon } from 'geojson';
import type { Source } from '../../src/domain/claim';
import { HANOI_BOX } from '../../src/domain/hanoi';
import { STATUSES } from '../../src/domain/zone';
import { ROOT } from '../ensure.mjs';
import { FOLDER } from './barePage';

const SOURCE_ID = 'synthetic';
/** What says, wherever one looks, that none of it is real. */
const MARK = 'SYNTHETIC';

/** Even numbers from 0 to 1 that are the same in every run (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const figure = (value: number | string, unit: string) => ({
  claims: [{ value, unit, as_of: '2026', source: SOURCE_ID, confidence: 'low', basis: 'reported' }],
  chosen: 0,
  why: 'only',
});

/** Made-up zones in rows over the whole city, half of them industrial zones, half clusters; as the app's files hold them. */
function* zones(count: number): Generator<Feature<Polygon>> {
  const random = seeded(11);
  const [west, south, east, north] = HANOI_BOX;
  const columns = Math.ceil(Math.sqrt(count));
  const side = Math.min(east - west, north - south) / columns;
  for (let i = 0; i < count; i += 1) {
    const lon = west + ((east - west) * ((i % columns) + 0.5)) / columns;
    const lat = south + ((north - south) * (Math.floor(i / columns) + 0.5)) / columns;
    const half = side * (0.2 + 0.2 * random());
    const corners = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ].map(([x = 0, y = 0]) => [Number((lon + x * half).toFixed(6)), Number((lat + y * half).toFixed(6))]);
    const status = STATUSES[Math.floor(random() * 4)] ?? 'planned';
    // About half of the figures are published, as in life.
    const some = <T>(value: T): T | undefined => (random() < 0.5 ? value : undefined);
    const ledger = {
      status: figure(status, 'text'),
      area_ha: figure(Math.round(20 + 400 * random()), 'ha'),
      projects_total: some(figure(Math.round(120 * random()), 'projects')),
      capital_usd_million: some(figure(Math.round(900 * random()), 'usd_million')),
      occupancy_pct: some(figure(Math.round(100 * random()), 'percent')),
    };
    yield {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [corners] },
      properties: {
        id: `synthetic-${i}`,
        name_vi: `${MARK} ${i}`,
        name_en: `${MARK} ${i}`,
        kind: i % 2 === 0 ? 'industrial_zone' : 'industrial_cluster',
        status,
        status_from: 'claim',
        status_note: null,
        parent_id: null,
        counted: true,
        districts_old: [`${MARK} ${i % 30}`],
        communes_old: [],
        communes_new: [`${MARK} ${i % 120}`],
        crafts: [],
        position: null,
        outline: { kind: 'estimate', accuracy_m: MARK, drawn_area_ha: 1, source: MARK, note: null },
        points: [],
        ledger: JSON.parse(JSON.stringify(ledger)) as unknown,
      },
    };
  }
}

/**
 * The build with made-up zones in place of the published ones, and all other data as it is, in a folder of its own below
 * `.cache`: nothing of it is ever published. Returns the folder to serve.
 */
export function siteWithSyntheticZones(count: number): string {
  const site = join(FOLDER, `zones-${count}`);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(join(ROOT, 'dist'), site, { recursive: true });
  const parts = { industrial_zone: [] as string[], industrial_cluster: [] as string[] };
  for (const zone of zones(count)) {
    const part = zone.properties?.['kind'] === 'industrial_zone' ? parts.industrial_zone : parts.industrial_cluster;
    part.push(JSON.stringify(zone));
  }
  const write = (name: string, features: readonly string[]): void =>
    writeFileSync(join(site, 'geo', name), `{"type":"FeatureCollection","features":[${features.join(',\n')}]}`);
  write('industrial_zones.geojson', parts.industrial_zone);
  write('craft_village_clusters.geojson', parts.industrial_cluster);
  write('hoa_lac.geojson', []);
  const sources = join(site, 'geo', 'sources.json');
  const published = JSON.parse(readFileSync(sources, 'utf8')) as unknown[];
  writeFileSync(sources, JSON.stringify([...published, SYNTHETIC_SOURCE]));
  return site;
}

const SYNTHETIC_SOURCE = {
  id: SOURCE_ID,
  publisher: `${MARK}, made up by a program`,
  publisher_kind: 'other',
  title: `${MARK} zones for a benchmark`,
  url: null,
  site: null,
  published: '2026',
  language: 'en',
} satisfies Record<Exclude<keyof Source, 'publisherKind'> | 'publisher_kind', unknown>;
