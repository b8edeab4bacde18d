/**
 * `npm run tiles:synthetic -- COUNT OUT.ndjson [--seed N] [--zones real|grid]`: made-up plots, one feature per line, for
 * the bench and for tests. Never for publishing: every one of them says so, and what `npm run tiles` makes of them too.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { FeatureCollection } from 'geojson';
import { ROOT } from '../ensure.mjs';
import { estatesOver, gridOverHanoi, syntheticPlots, type Estate } from './syntheticPlots';

/** Places of our own data that have a position. */
export function realPlaces(): Omit<Estate, 'plots'>[] {
  const files = ['industrial_zones', 'craft_village_clusters', 'hoa_lac'];
  return files.flatMap((name) => {
    const text = readFileSync(join(ROOT, 'public', 'geo', `${name}.geojson`), 'utf8');
    const { features } = JSON.parse(text) as FeatureCollection;
    return features.flatMap(({ properties }) => {
      const position = properties?.position as { lon: number; lat: number } | null | undefined;
      return position ? [{ zone: String(properties?.id), lon: position.lon, lat: position.lat }] : [];
    });
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, zones: { type: 'string', default: 'grid' } },
  });
  const [count, output] = [Number(positionals[0]), positionals[1]];
  if (!Number.isInteger(count) || count < 1 || output === undefined) {
    console.error('Two things are needed: how many plots, and the file to write.');
    process.exitCode = 2;
    return;
  }
  if (resolve(output).startsWith(join(ROOT, 'public'))) {
    console.error('Made-up plots do not go into public: they would be published.');
    process.exitCode = 2;
    return;
  }
  const points =
    values.zones === 'real' ? realPlaces() : gridOverHanoi(Math.min(400, Math.max(1, Math.round(count / 250))));
  async function* lines(): AsyncGenerator<string> {
    let waiting = '';
    for (const feature of syntheticPlots(estatesOver(count, points), Number(values.seed), 40)) {
      waiting += `${JSON.stringify(feature)}\n`;
      if (waiting.length > 65_536) {
        yield waiting;
        waiting = '';
      }
    }
    yield waiting;
  }
  await pipeline(lines, createWriteStream(output));
  console.log(`${count} SYNTHETIC plots in ${output}`);
}

await main();
