import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../serve.mjs';
import { buildBarePage, FOLDER } from './barePage';
import { withBrowser } from './browser';
import { CAMERA, runs } from './first';
import { inkOf } from './ink';
import { writeScene } from './scene';
import { median, msText } from './stats';
import { siteWithSyntheticZones } from './syntheticZones';
import { openCold, timesOf, waitIdle } from './visit';

/** Tasks shorter than this are not told by the browser, ms. */
const SHORTEST_TOLD_MS = 50;
const BEYOND_MS = 50;
const LONGEST_MS = 2000;
/** A map that shows less than this part of what it showed before counts as blank. */
const BLANK = 0.25;

interface Change {
  readonly longest: number;
  /** Until the map is idle again. */
  readonly took: number;
}

type Doing = 'lens' | 'filter' | 'unfilter';
const CHANGES: readonly Doing[] = ['lens', 'filter'];

/** Runs a change in a page and watches its main thread until the map is idle again. */
const watched = (page: Page, doing: Doing): Promise<Change> =>
  page.evaluate(async (what) => {
    const click = (label: string): (() => void) => {
      const input = [...document.querySelectorAll('label')].find((l) => l.textContent?.trim() === label);
      const box = input?.querySelector('input');
      if (!box) throw new Error(`There is no choice “${label}”.`);
      return () => box.click();
    };
    const bare = (window as { prepareChange?: (from: string, to: string) => Promise<() => void> }).prepareChange;
    const begin = bare
      ? await bare(what === 'lens' ? 'style.json' : 'lens.json', what === 'filter' ? 'filter.json' : 'lens.json')
      : click(what === 'lens' ? 'Projects' : 'Craft-village clusters');
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const isIdle = (): boolean => document.querySelector('[data-map="idle"]') !== null;
    let longest = 0;
    const take = (entries: PerformanceEntryList): void => {
      for (const { duration } of entries) longest = Math.max(longest, duration);
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    // In a task of its own, so that what was prepared is not in it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.observe({ type: 'longtask' });
    const began = performance.now();
    await new Promise((resolve) =>
      setTimeout(() => {
        begin();
        resolve(null);
      }),
    );
    for (let waited = 0; isIdle() && waited < 60; waited += 1) await frame();
    while (!isIdle()) await frame();
    const took = performance.now() - began;
    await frame();
    await frame();
    take(observer.takeRecords());
    observer.disconnect();
    return { longest, took };
  }, doing);

/** While a change goes on: the least of what the map showed before that it still shows. */
async function leastShown(browser: Browser, page: Page): Promise<number> {
  const ink = await inkOf(browser);
  const before = await ink.of(await page.screenshot());
  let least = 1;
  const state = { going: true };
  const change = watched(page, 'unfilter').finally(() => {
    state.going = false;
  });
  while (state.going) least = Math.min(least, (await ink.of(await page.screenshot())) / before);
  await change;
  await ink.close();
  return least;
}

interface Kept {
  readonly beyond: number;
  readonly longest: number;
}

async function benchCount(count: number, rounds: number): Promise<boolean> {
  const site = siteWithSyntheticZones(count);
  const scene = join(FOLDER, `scene-${count}`);
  await writeScene(join(site, 'geo'), scene);
  const bareFolder = await buildBarePage(scene, `bare-${count}`);
  const app = await serve(site);
  const bare = await serve(bareFolder);
  const pages = { bare: `${bare.url}?c=${CAMERA}`, app: `${app.url}?lang=en&c=${CAMERA}` };
  const changes = { bare: empty(), app: empty() };
  const painted = { bare: [] as number[], app: [] as number[] };
  let least = 1;
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ['bare', 'app'] as const) {
        await withBrowser(async (browser) => {
          const page = await openCold(browser, pages[name]);
          await waitIdle(page);
          painted[name].push((await timesOf(page)).painted);
          for (const doing of CHANGES) changes[name][doing].push(await watched(page, doing));
          if (name === 'app' && round === 0) least = await leastShown(browser, page);
        });
      }
    }
  } finally {
    await Promise.all([app.close(), bare.close()]);
    for (const folder of [site, scene, bareFolder]) rmSync(folder, { recursive: true, force: true });
  }
  const kept: Kept[] = [];
  console.log(`\n${count.toLocaleString('en')} SYNTHETIC zones (GeoJSON), medians of ${rounds} rounds:`);
  console.log(`  data painted: bare ${msText(median(painted.bare))}, app ${msText(median(painted.app))}`);
  for (const doing of CHANGES) {
    const longest = (name: 'bare' | 'app'): number => median(changes[name][doing].map((change) => change.longest));
    const took = (name: 'bare' | 'app'): string => msText(median(changes[name][doing].map((change) => change.took)));
    // A task that was too short to be told counts as just that short for the app, and as nothing for MapLibre alone.
    const ours = Math.max(longest('app'), SHORTEST_TOLD_MS);
    const told = (ms: number): string => (ms === 0 ? `under ${SHORTEST_TOLD_MS} ms` : msText(ms));
    kept.push({ beyond: ours - longest('bare'), longest: longest('app') });
    console.log(
      `  ${doing.padEnd(7)} longest task: MapLibre alone ${told(longest('bare'))}, app ${told(longest('app'))}; idle again after ${took('bare')}, ${took('app')}`,
    );
  }
  console.log(`  while it changes, the map shows at least ${Math.round(least * 100)} % of what it showed`);
  if (count > 10_000) return least >= BLANK && kept.every(({ longest }) => longest <= LONGEST_MS);
  return least >= BLANK && kept.every(({ beyond }) => beyond <= BEYOND_MS);
}

const empty = (): Record<Doing, Change[]> => ({ lens: [], filter: [], unfilter: [] });

/** Another lens and a filter, on 10,000 and on 100,000 made-up zones. `ZONES` sets other numbers. */
export async function benchChange(): Promise<boolean> {
  const counts = (process.env['ZONES'] ?? '10000,100000').split(',').map(Number);
  let kept = true;
  for (const count of counts) kept = (await benchCount(count, runs(count > 10_000 ? 1 : 3))) && kept;
  return kept;
}
