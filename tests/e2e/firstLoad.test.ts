import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { gzipSync } from 'node:zlib';
import { measure } from '../../scripts/bench/sizes.mjs';
import { scenario } from '../support/driver';

scenario('the first screen paints the map and says so', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  await app.map.waitFor();
  for (const name of ['Legend', 'Filters', 'City figures', 'Layers']) await app.region(name).waitFor();
});

scenario('nothing leaves the origin by default, fonts and pictures included', async (open) => {
  const asked: string[] = [];
  const app = await open('lang=en', {
    before: async (page) => page.on('request', (request) => asked.push(new URL(request.url()).origin)),
  });
  await app.mapIdle();
  const { origin } = new URL(app.page.url());
  const elsewhere = asked.filter((from) => from !== origin && from !== 'null');
  expect(asked.length).toBeGreaterThan(10);
  expect(elsewhere).toEqual([]);
});

scenario('the first load carries at most 420 kB of JavaScript', async (open) => {
  const scripts = new Map<string, Promise<Buffer>>();
  const app = await open('lang=en', {
    before: async (page) =>
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith('.js') || pathname.endsWith('.mjs')) scripts.set(pathname, response.body());
      }),
  });
  await app.mapIdle();
  await app.page.waitForLoadState('networkidle');
  const counted = new Set(measure().scripts.map(({ name }) => `/${name}`));
  const uncounted = [...scripts.keys()].filter((path) => !path.includes('worker') && !counted.has(path));
  // Another language than the larger one that is counted; and what keeps the app offline and the focus, which come after.
  expect(uncounted.filter((path) => !/\/(words-[a-z]+-[a-z]+|keepOffline|keepFocus|client)-/.test(path))).toEqual([]);
  let total = 0;
  for (const [path, body] of scripts) {
    if (!path.includes('worker')) total += gzipSync(await body, { level: 9 }).length;
  }
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThanOrEqual(420_000);
});

scenario('the shell can be read before the map is there', async (open) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const app = await open('lang=en', {
    before: (page) =>
      page.route(/\/assets\/maplibre-[^/]*\.js$/, async (route) => {
        await held;
        await route.continue();
      }),
  });
  await app.region('City figures').waitFor();
  await app.region('Layers').waitFor();
  // So can the table, with all its rows.
  const rows = (await app.table()).locator('tbody').getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(176);
  release();
  await app.mapIdle();
});

const isMapProgram = (url: string): boolean => /\/assets\/maplibre-(?!gl-worker)[^/]*\.js$/.test(url);

/** Plays what the browser thinks of the network, Mbit/s. */
const estimates = (page: Page, downlink: number): Promise<unknown> =>
  page.addInitScript((mbps) => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ downlink: mbps }) });
  }, downlink);

scenario('on a quick network the map’s program is fetched beside the shell, before the shell has run', async (open) => {
  const order: string[] = [];
  const app = await open('lang=en', {
    before: async (page) => {
      await estimates(page, 10);
      page.on('request', (request) => order.push(request.url()));
      await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
        await expect.poll(() => order.some(isMapProgram)).toBe(true);
        await route.continue();
      });
    },
  });
  await app.mapIdle();
  expect(order.filter(isMapProgram).length).toBe(1);
});

scenario('on a slow network it is not asked for before the data is here', async (open) => {
  const order: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const app = await open('lang=en', {
    before: async (page) => {
      await estimates(page, 0.4);
      page.on('request', (request) => order.push(request.url()));
      await page.route('**/geo/city.json', async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  const rows = (await app.table()).locator('tbody').getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(176);
  expect(order.filter(isMapProgram)).toEqual([]);
  release();
  await app.mapIdle();
  expect(order.filter(isMapProgram).length).toBe(1);
});
