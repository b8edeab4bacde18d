import { cpSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../ensure.mjs';
import { serve } from '../serve.mjs';
import { FOLDER } from './barePage';
import { withBrowser } from './browser';
import { CAMERA, runs } from './first';
import { mbText, median, msText, ratioOfPairs, ratioText } from './stats';
import { visit, type Visit } from './visit';

const PLOTS = 1_000_000;
const LIMIT = 1.2;
/** Where plots themselves are in view, and not the cells of the overview. */
const NEAR = '105.77,21.02,14';

const SET = join(FOLDER, `plots-${PLOTS}`);
const ARCHIVE = join(SET, 'plots.pmtiles');
const INDEX = join(SET, 'plots.index');

/** Made-up plots as tiles with their index; made once, in some minutes, and kept below `.cache`. */
function madeUpPlots(): void {
  if (existsSync(ARCHIVE) && existsSync(join(INDEX, 'index.json'))) return;
  console.log(`Making ${PLOTS.toLocaleString('en')} SYNTHETIC plots …`);
  mkdirSync(SET, { recursive: true });
  const source = join(SET, 'plots.ndjson');
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const tiles = (script: string, ...args: string[]): void =>
    run(process.execPath, [tsx, join(ROOT, 'scripts', 'tiles', script), ...args]);
  tiles('synthetic.ts', String(PLOTS), source);
  tiles('run.ts', source, ARCHIVE, '--synthetic', '--title', 'SYNTHETIC plots');
  rmSync(source);
}

/** The build as it is where someone publishes plots: their files beside the data, and the line in the page that says so. */
function siteWithPlots(): string {
  const site = join(FOLDER, 'plots-site');
  rmSync(site, { recursive: true, force: true });
  cpSync(join(ROOT, 'dist'), site, { recursive: true });
  linkSync(ARCHIVE, join(site, 'geo', 'plots.pmtiles'));
  cpSync(INDEX, join(site, 'geo', 'plots.index'), { recursive: true });
  const page = join(site, 'index.html');
  const line = '<meta name="plots" content="geo/plots.pmtiles" />';
  writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', `${line}</head>`));
  return site;
}

/**
 * First paint and heap with a million plots on the map, against the same app with the published zones alone: at the city's
 * zoom, which shows cells, and near, where plots are drawn.
 */
export async function benchPlots(): Promise<boolean> {
  if (!existsSync(join(ROOT, 'scripts', 'tiles', 'run.ts'))) throw new Error('This copy has no npm run tiles.');
  madeUpPlots();
  const site = siteWithPlots();
  const app = await serve(join(ROOT, 'dist'));
  const plots = await serve(site);
  const count = runs(5);
  let kept = true;
  try {
    await withBrowser(async (browser) => {
      for (const [where, camera] of [
        ['city', CAMERA],
        ['near', NEAR],
      ] as const) {
        const pages = {
          zones: `${app.url}?lang=en&c=${camera}`,
          plots: `${plots.url}?lang=en&plots=on&c=${camera}`,
        };
        const visits: Record<keyof typeof pages, Visit[]> = { zones: [], plots: [] };
        await visit(browser, pages.plots, join(FOLDER, `plots-${where}.png`));
        for (let i = 0; i < count; i += 1) {
          for (const name of i % 2 === 0 ? (['zones', 'plots'] as const) : (['plots', 'zones'] as const)) {
            visits[name].push(await visit(browser, pages[name]));
          }
        }
        const ratio = (value: (v: Visit) => number) => ratioOfPairs(visits.plots.map(value), visits.zones.map(value));
        const line = (label: string, value: (v: Visit) => number, text: (n: number) => string, limited: boolean) => {
          const both = (['zones', 'plots'] as const).map((name) => text(median(visits[name].map(value))));
          const limit = limited ? `, at most ${LIMIT}` : '';
          console.log(`  ${label.padEnd(26)}${both.join(', ').padEnd(26)}ratio ${ratioText(ratio(value))}${limit}`);
          if (limited && ratio(value).median > LIMIT) kept = false;
        };
        console.log(`\n${PLOTS.toLocaleString('en')} SYNTHETIC plots, ${where} (${camera}); zones alone, with plots:`);
        line('first paint', (v) => v.firstPaint, msText, true);
        line('data painted', (v) => v.painted, msText, where === 'city');
        line('heap, page and workers', (v) => v.heap.pageMb + v.heap.workersMb, mbText, where === 'city');
        line('CPU, renderer processes', (v) => v.cpu.rendererMs, msText, false);
      }
    });
  } finally {
    await Promise.all([app.close(), plots.close()]);
    rmSync(site, { recursive: true, force: true });
  }
  return kept;
}
