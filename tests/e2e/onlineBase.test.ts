import { expect } from 'vitest';
import { coarse as scenario, type App } from '../support/driver';

/**
 * There is no network here: the servers of online base maps are played by the test, which answers their requests (or
 * does not). What is proved is what the app asks for, when, and what it does with an answer or without.
 */
const HOSTS = /^https:\/\/(tiles\.openfreemap\.org|tile\.openstreetmap\.org)\//;

/** A grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mO4CwAA3wDehPEKOwAAAABJRU5ErkJggg==',
  'base64',
);

const chooseBase = async (app: App, base: string): Promise<void> => {
  const layers = await app.unfold('Layers');
  await layers.getByRole('combobox', { name: 'Base map' }).selectOption(base);
};

scenario('OpenStreetMap is asked only once it is switched on, and credited', async (open) => {
  const asked: string[] = [];
  const app = await open('lang=en', {
    mayLeaveTo: HOSTS,
    before: (page) =>
      page.route(HOSTS, async (route) => {
        asked.push(route.request().url());
        await route.fulfill({ contentType: 'image/png', body: PNG, headers: { 'Access-Control-Allow-Origin': '*' } });
      }),
  });
  await app.mapIdle();
  expect(asked).toEqual([]);
  await chooseBase(app, 'osm');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await app.mapIdle();
  await app.expectQuery('base', 'osm');
  await app.map
    .getByText(/OpenStreetMap/)
    .first()
    .waitFor();
  expect(asked.every((url) => url.startsWith('https://tile.openstreetmap.org/'))).toBe(true);

  const before = asked.length;
  await chooseBase(app, 'offline');
  await app.mapIdle();
  await app.expectQuery('base', null);
  expect(asked.length).toBe(before);
});

scenario('OpenFreeMap gives style and tiles', async (open) => {
  const asked: string[] = [];
  const app = await open('lang=en', {
    mayLeaveTo: HOSTS,
    expectedErrors: /Failed to load resource/,
    before: (page) =>
      page.route(HOSTS, async (route) => {
        const url = route.request().url();
        asked.push(url);
        const headers = { 'Access-Control-Allow-Origin': '*' };
        if (!url.includes('/styles/')) return route.fulfill({ status: 204, headers, body: '' });
        return route.fulfill({
          headers,
          json: {
            version: 8,
            sources: {},
            layers: [{ id: 'background', type: 'background', paint: { 'background-color': '#f0f0f0' } }],
          },
        });
      }),
  });
  await app.mapIdle();
  await chooseBase(app, 'positron');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await app.mapIdle();
  expect(asked.every((url) => url.startsWith('https://tiles.openfreemap.org/'))).toBe(true);
});

for (const base of ['osm', 'positron', 'liberty']) {
  scenario(`${base} that cannot be reached: the map says so and stays as it was`, async (open) => {
    const app = await open('lang=en', {
      mayLeaveTo: HOSTS,
      expectedErrors: /Failed to load resource|net::ERR/,
      before: (page) => page.route(HOSTS, (route) => route.abort('internetdisconnected')),
    });
    await app.mapIdle();
    await chooseBase(app, base);
    await app.alerts.filter({ hasText: 'online base map cannot be reached' }).waitFor();
    await app.mapIdle();
    const rows = (await app.table()).locator('tbody').getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(176);
  });
}

scenario('a link with an online base map does not call out by itself', async (open) => {
  const app = await open('lang=en&base=osm');
  await app.mapIdle();
  expect(app.problems).toEqual([]);
});
