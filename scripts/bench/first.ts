import { join } from 'node:path';
import { ROOT } from '../ensure.mjs';
import { serve } from '../serve.mjs';
import { buildBarePage, FOLDER } from './barePage';
import { withBrowser } from './browser';
import { writeScene } from './scene';
import { median, mbText, msText, quantile, ratioOfPairs, ratioText } from './stats';
import { visit, type Visit } from './visit';

const TARGET = { painted: 1.15, cpu: 1.25 } as const;
export const CAMERA = '105.7,21.03,9.6';

/** How many visits of each; `RUNS` sets another number. */
export const runs = (usual: number): number => Math.max(1, Number(process.env['RUNS'] ?? usual));

/** The bare page with the published data; returns the folder to serve. */
export async function barePage(): Promise<string> {
  const scene = join(FOLDER, 'scene');
  await writeScene(join(ROOT, 'dist', 'geo'), scene);
  return buildBarePage(scene, 'bare');
}

/**
 * The first visit, against a bare MapLibre page with the same layers: when the data is painted, and the processor time
 * until then, of the renderer processes. Says whether both are within their limits.
 */
export async function benchFirst(): Promise<boolean> {
  const app = await serve(join(ROOT, 'dist'));
  const bare = await serve(await barePage());
  const pages = { bare: `${bare.url}?c=${CAMERA}`, app: `${app.url}?lang=en&c=${CAMERA}` };
  const visits: Record<keyof typeof pages, Visit[]> = { bare: [], app: [] };
  const count = runs(9);
  try {
    await withBrowser(async (browser) => {
      // Once each, not counted: the browser's own start is nobody's.
      for (const url of Object.values(pages)) await visit(browser, url);
      for (let i = 0; i < count; i += 1) {
        // Who goes first changes from pair to pair.
        for (const name of i % 2 === 0 ? (['bare', 'app'] as const) : (['app', 'bare'] as const)) {
          visits[name].push(await visit(browser, pages[name]));
        }
        const pair = (['bare', 'app'] as const).map((name) => `${name} ${msText(visits[name][i]?.painted ?? NaN)}`);
        console.log(`  pair ${i + 1}: ${pair.join(', ')}`);
      }
    });
  } finally {
    await Promise.all([app.close(), bare.close()]);
  }
  const of = (name: keyof typeof pages, value: (v: Visit) => number): readonly number[] => visits[name].map(value);
  const line = (label: string, value: (v: Visit) => number, text: (n: number) => string): void => {
    const cell = (name: keyof typeof pages): string => {
      const values = of(name, value);
      return `${text(median(values))} (${text(quantile(values, 0.25))} to ${text(quantile(values, 0.75))})`.padEnd(34);
    };
    console.log(`  ${label.padEnd(30)}${cell('bare')}${cell('app')}`);
  };
  console.log(`\nFirst visit, medians of ${count} interleaved visits each (middle half):`);
  console.log(`  ${''.padEnd(30)}${'bare MapLibre page'.padEnd(34)}app`);
  line('first paint', (v) => v.firstPaint, msText);
  line('data painted', (v) => v.painted, msText);
  line('CPU, renderer processes', (v) => v.cpu.rendererMs, msText);
  line('CPU, all processes', (v) => v.cpu.allMs, msText);
  line('heap, page', (v) => v.heap.pageMb, mbText);
  line('heap, workers', (v) => v.heap.workersMb, mbText);
  const pairs = (value: (v: Visit) => number) => ratioOfPairs(of('app', value), of('bare', value));
  const painted = pairs((v) => v.painted);
  const cpu = pairs((v) => v.cpu.rendererMs);
  const all = pairs((v) => v.cpu.allMs);
  console.log('Ratios of pairs, app to bare: median (middle half)');
  console.log(`  data painted             ${ratioText(painted)}, at most ${TARGET.painted}`);
  console.log(`  CPU, renderer processes  ${ratioText(cpu)}, at most ${TARGET.cpu}`);
  console.log(`  CPU, all processes       ${ratioText(all)}`);
  return painted.median <= TARGET.painted && cpu.median <= TARGET.cpu;
}
