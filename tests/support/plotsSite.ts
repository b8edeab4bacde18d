import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { PLOTS_META } from '../../src/data/plots/address';
import { ROOT } from './sources';

export const PLOTS_FIXTURE = join(ROOT, 'tests', 'fixtures', 'plots');

/**
 * The production build as it is where someone publishes plots: their files beside the data, and the one line in the page
 * that says so. Everything else is, to the byte, the build that all other tests see. The server answers ranges.
 */
export async function servePlotsSite(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'plots-site-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  for (const name of ['plots.pmtiles', 'plots.index']) {
    cpSync(join(PLOTS_FIXTURE, name), join(folder, 'geo', name), { recursive: true });
  }
  for (const page of ['index.html', 'embed.html']) {
    const file = join(folder, page);
    const line = `<meta name="${PLOTS_META}" content="geo/plots.pmtiles" />`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('</head>', `${line}</head>`));
  }
  const site = await serve(folder);
  return {
    url: site.url,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
