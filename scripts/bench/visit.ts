import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { acceptFunctions } from './browser';
import { startCpuClock, type Cpu } from './cpu';
import { heapOf, type Heap } from './heap';

/** What one first visit costs. Times from navigation, ms. */
export interface Visit {
  /** First paint of anything with content, which may be a heading. */
  readonly firstPaint: number;
  /** All data in view is painted: the page has set `data-map="idle"`. */
  readonly painted: number;
  /** Until the data is painted. */
  readonly cpu: Cpu;
  readonly heap: Heap;
  /** Scripts that the page itself loaded until then, gzip, bytes. Those of workers apart. */
  readonly scripts: number;
  readonly workerScripts: number;
}

export const VIEWPORT = { width: 1366, height: 768 } as const;
const LONGEST_MS = 120_000;

/** Has the page mark the moment at which its map is first idle; before it is opened. */
const markIdle = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[data-map="idle"]')) return;
      performance.mark('map-idle');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map'] });
  });

export const waitIdle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, null, { timeout: LONGEST_MS });

/**
 * Opens a page as on a first visit: a new context, nothing in the cache, no service worker (it starts once the map
 * stands, and would be counted for one page and not for another).
 */
export async function openCold(browser: Browser, url: string, prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await acceptFunctions(page);
  await markIdle(page);
  await prepare?.(page);
  await page.goto(url, { waitUntil: 'commit' });
  return page;
}

export const timesOf = (page: Page): Promise<{ readonly firstPaint: number; readonly painted: number }> =>
  page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return { firstPaint: at('first-contentful-paint'), painted: at('map-idle') };
  });

/** One cold visit. `picture`: where to keep a picture of what was painted, taken after everything is measured. */
export async function visit(browser: Browser, url: string, picture?: string): Promise<Visit> {
  const clock = await startCpuClock(browser);
  const scripts = new Map<string, Promise<Buffer>>();
  let counting = true;
  const page = await openCold(browser, url, async (opened) => {
    opened.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (counting && /\.m?js$/.test(pathname) && response.ok()) scripts.set(pathname, response.body());
    });
    await Promise.resolve();
  });
  try {
    await waitIdle(page);
    const cpu = await clock.used();
    counting = false;
    const times = await timesOf(page);
    const heap = await heapOf(page);
    if (picture !== undefined) await page.screenshot({ path: picture });
    const weights = await Promise.all([...scripts].map(async ([name, body]) => ({ name, bytes: await gzipped(body) })));
    const sum = (worker: boolean): number =>
      weights.filter(({ name }) => /worker/i.test(name) === worker).reduce((total, { bytes }) => total + bytes, 0);
    return { ...times, cpu, heap, scripts: sum(false), workerScripts: sum(true) };
  } finally {
    await page.context().close();
  }
}

async function gzipped(body: Promise<Buffer>): Promise<number> {
  return gzipSync(await body, { level: 9 }).length;
}
