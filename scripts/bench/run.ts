/**
 * `npm run bench`: how long until everything is painted, for the app and for a bare MapLibre page with the same layers,
 * taken in turns in one Chromium; what the first load weighs; and a first visit over a slow network. `docs/PERFORMANCE.md` says more.
 */
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { ensureBuild, fail, ROOT } from '../ensure.mjs';
import { ensureChromium } from '../ensureChromium.mjs';
import { serve } from '../serve.mjs';
import { BROWSER_ARGS, median } from './browser';
import { writeScene } from './scene';
import { kB, measure, total } from './sizes.mjs';
import { benchSlow } from './slow';

const RUNS = Math.max(5, Number(process.env['RUNS'] ?? 7));
const SLOW_RUNS = 3;
const TARGET_RATIO = 1.3;
const CAMERA = '105.7,21.03,9.6';
const FOLDER = join(ROOT, '.cache', 'bench');

async function buildBarePage(): Promise<string> {
  const scene = join(FOLDER, 'scene');
  const outDir = join(FOLDER, 'bare');
  await writeScene(join(ROOT, 'dist', 'geo'), scene);
  await build({
    configFile: false,
    mode: 'production',
    root: join(ROOT, 'scripts', 'bench', 'bare'),
    publicDir: scene,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}

interface Times {
  readonly firstPaint: number;
  readonly idle: number;
}

/** One cold visit: nothing in the cache, a new context. */
async function visit(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[data-map="idle"]')) return;
      performance.mark('map-idle');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map'] });
  });
  await page.goto(url);
  const times = await page.waitForFunction(() => {
    const [idle] = performance.getEntriesByName('map-idle');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return idle ? { idle: idle.startTime, firstPaint: paint?.startTime ?? idle.startTime } : null;
  });
  const value = await times.jsonValue();
  await context.close();
  if (!value) throw new Error('The page was closed before its map was idle.');
  return value;
}

const ms = (value: number): string => `${Math.round(value)} ms`.padStart(8);

async function run(): Promise<void> {
  ensureBuild();
  const app = await serve(join(ROOT, 'dist'));
  const bare = await serve(await buildBarePage());
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: BROWSER_ARGS,
  });
  const pages = {
    app: `${app.url}?lang=en&c=${CAMERA}`,
    bare: `${bare.url}?c=${CAMERA}`,
  };
  try {
    // Once each, not counted: the browser's own start is nobody's.
    await visit(browser, pages.bare);
    await visit(browser, pages.app);
    const times: Record<keyof typeof pages, Times[]> = { app: [], bare: [] };
    for (let i = 0; i < RUNS; i += 1) {
      const [bareTimes, appTimes] = [await visit(browser, pages.bare), await visit(browser, pages.app)];
      times.bare.push(bareTimes);
      times.app.push(appTimes);
      console.log(`run ${i + 1}: bare ${ms(bareTimes.idle)}, app ${ms(appTimes.idle)}`);
    }
    const idle = { app: median(times.app.map((t) => t.idle)), bare: median(times.bare.map((t) => t.idle)) };
    const ratio = idle.app / idle.bare;
    console.log(`\nMedians of ${RUNS} cold visits each, in turns, Chromium ${browser.version()}, 1366×768:`);
    console.log(`  bare MapLibre page, idle  ${ms(idle.bare)}`);
    console.log(`  app, data-map="idle"      ${ms(idle.app)}`);
    console.log(`  app, first paint          ${ms(median(times.app.map((t) => t.firstPaint)))}`);
    console.log(`  ratio ${ratio.toFixed(2)} (at most ${TARGET_RATIO})`);
    const { scripts, styles, data } = measure();
    console.log(
      `First load, gzip: JavaScript ${kB(total(scripts))}, styles ${kB(total(styles))}, data ${kB(total(data))}.`,
    );
    const quickEnough = await benchSlow(browser, app.url, SLOW_RUNS);
    if (ratio > TARGET_RATIO || !quickEnough) process.exitCode = 1;
  } finally {
    await browser.close();
    await Promise.all([app.close(), bare.close()]);
  }
}

run().catch(fail);
