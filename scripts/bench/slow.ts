/**
 * `npm run bench:slow`: a first visit over 400 kbit/s with 400 ms of delay, the cache empty: when the shell can be read,
 * when the table has all its rows, when the map is painted, and how far things were pushed about meanwhile.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { ensureBuild, fail, ROOT } from '../ensure.mjs';
import { ensureChromium } from '../ensureChromium.mjs';
import { serve } from '../serve.mjs';
import { acceptFunctions, BROWSER_ARGS } from './browser';
import { median } from './stats';

const KBITS = 400;
const LATENCY_MS = 400;
/** A visit ends after that. */
const LONGEST_MS = 60_000;
const LIMITS = { shell: 5000, table: 12_000, shift: 0.1 };

interface SlowVisit {
  readonly firstPaint: number;
  readonly shell: number;
  readonly table: number;
  readonly map: number;
  /** Largest session window of layout shifts, as web vitals define it. */
  readonly shift: number;
  /** When each file of the app had come, by its name's beginning. */
  readonly came: readonly string[];
}

/** Zones of the published data: the rows that the table must have. */
const zoneCount = (): number =>
  ['industrial_zones', 'hoa_lac', 'craft_village_clusters']
    .map(
      (name) =>
        JSON.parse(readFileSync(join(ROOT, 'dist', 'geo', `${name}.geojson`), 'utf8')) as { features: unknown[] },
    )
    .reduce((sum, { features }) => sum + features.length, 0);

async function visitSlowly(browser: Browser, url: string, rows: number): Promise<SlowVisit> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: (KBITS * 1000) / 8,
    uploadThroughput: (KBITS * 1000) / 8,
    connectionType: 'cellular3g',
  });
  await acceptFunctions(page);
  await page.addInitScript((wanted) => {
    const seen = {
      shell: () =>
        document.querySelector('header') && document.querySelectorAll('main section[aria-label]').length >= 4,
      table: () => document.querySelectorAll('table tbody tr').length >= wanted,
      map: () => document.querySelector('[data-map="idle"]'),
    };
    const left = new Map(Object.entries(seen));
    new MutationObserver(() => {
      for (const [name, is] of left) {
        if (!is()) continue;
        left.delete(name);
        // Once it is painted.
        requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(`seen-${name}`)));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
    }
    const windows: { start: number; last: number; sum: number }[] = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, startTime } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        const open = windows.at(-1);
        if (open && startTime - open.last < 1000 && startTime - open.start < 5000) {
          open.last = startTime;
          open.sum += value;
        } else windows.push({ start: startTime, last: startTime, sum: value });
        document.documentElement.dataset['shift'] = String(Math.max(...windows.map(({ sum }) => sum)));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, rows);
  await page.goto(url, { waitUntil: 'commit' });
  // What has not come by then is printed as `NaN`, which is within no limit.
  await page
    .waitForFunction(() => performance.getEntriesByName('seen-map').length > 0, null, {
      timeout: LONGEST_MS,
      polling: 250,
    })
    .catch(() => undefined);
  const visit = await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return {
      firstPaint: at('first-contentful-paint'),
      shell: at('seen-shell'),
      table: at('seen-table'),
      map: at('seen-map'),
      shift: Number(document.documentElement.dataset['shift'] ?? 0),
      came: performance.getEntriesByType('resource').map((entry) => {
        const { name, startTime, responseEnd, transferSize } = entry as PerformanceResourceTiming;
        const file = name.split('/').at(-1) ?? '';
        return `${Math.round(startTime)}–${Math.round(responseEnd)} ms ${file} ${Math.round(transferSize / 100) / 10} kB`;
      }),
    };
  });
  await context.close();
  return visit;
}

/** Prints the table, and says whether it is within its limits. */
export async function benchSlow(browser: Browser, url: string, runs: number): Promise<boolean> {
  const rows = zoneCount();
  const visits: SlowVisit[] = [];
  for (let i = 0; i < runs; i += 1) visits.push(await visitSlowly(browser, `${url}?lang=vi&table=1`, rows));
  if (process.env['VERBOSE']) console.log(visits[0]?.came.join('\n'));
  const middle = (of: (visit: SlowVisit) => number): number => median(visits.map(of));
  const [shell, table, shift] = [
    middle((v) => v.shell),
    middle((v) => v.table),
    Math.max(...visits.map((v) => v.shift)),
  ];
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`.padStart(8);
  console.log(
    `\nFirst visit at ${KBITS} kbit/s and ${LATENCY_MS} ms, cache empty, medians of ${runs} (link with the table open):`,
  );
  console.log(`  first paint       ${seconds(middle((v) => v.firstPaint))}`);
  console.log(`  shell             ${seconds(shell)} (at most ${seconds(LIMITS.shell).trim()})`);
  console.log(`  table, ${rows} rows   ${seconds(table)} (at most ${seconds(LIMITS.table).trim()})`);
  console.log(`  map idle          ${seconds(middle((v) => v.map))}`);
  console.log(`  layout shift      ${shift.toFixed(3).padStart(8)} (worst; at most ${LIMITS.shift})`);
  return shell <= LIMITS.shell && table <= LIMITS.table && shift <= LIMITS.shift;
}

async function run(): Promise<void> {
  ensureBuild();
  const app = await serve(join(ROOT, 'dist'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: BROWSER_ARGS });
  try {
    if (!(await benchSlow(browser, app.url, Number(process.env['RUNS'] ?? 3)))) process.exitCode = 1;
  } finally {
    await browser.close();
    await app.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) run().catch(fail);
