/** `npm run plots:fixture`: the made-up plots that tests in the browser are served, around two places of the data. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../ensure.mjs';
import { makeTiles } from './makeTiles';
import type { TilesReport } from './options';
import { syntheticPlots, type Estate } from './syntheticPlots';

/** Two zones far enough apart to be two regions of tiles. Positions are near theirs; the plots are nobody's. */
export const FIXTURE_ESTATES: readonly Estate[] = [
  { zone: 'kcn-thang-long', lon: 105.777, lat: 21.127, plots: 240 },
  { zone: 'kcn-noi-bai', lon: 105.823, lat: 21.248, plots: 160 },
];

/** Writes `plots.geojsonl`, `plots.pmtiles` and `plots.index/` into a folder. */
export async function makeFixture(folder: string): Promise<TilesReport> {
  mkdirSync(folder, { recursive: true });
  const input = join(folder, 'plots.geojsonl');
  writeFileSync(input, [...syntheticPlots(FIXTURE_ESTATES, 7, 60)].map((f) => `${JSON.stringify(f)}\n`).join(''));
  const cache = mkdtempSync(join(tmpdir(), 'plots-fixture-'));
  try {
    return await makeTiles({
      input,
      output: join(folder, 'plots.pmtiles'),
      cache,
      minZoom: 5,
      maxZoom: 14,
      plotsFrom: 12,
      title: 'SYNTHETIC plots',
      source: { publisher: 'SYNTHETIC', title: 'Made up by a program for tests', url: null, published: '2026' },
      asOf: '2026',
      synthetic: true,
      mapping: { properties: {}, statuses: {} },
      processes: 1,
    });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('fixture.ts')) {
  const { plots, tiles } = await makeFixture(join(ROOT, 'tests', 'fixtures', 'plots'));
  console.log(`${plots} SYNTHETIC plots, ${tiles} tiles`);
}
