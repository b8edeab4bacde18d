import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { coarse as scenario } from '../support/driver';
import { ROOT } from '../support/sources';

const answer =
  (file: string, respond: (route: Route) => Promise<void>) =>
  (page: Page): Promise<unknown> =>
    page.route(`**/geo/${file}`, respond);

const published = (file: string): Promise<string> => readFile(join(ROOT, 'public', 'geo', file), 'utf8');

const LAYER = 'industrial_zones.geojson';
const ANSWERS: readonly (readonly [string, RegExp, (route: Route) => Promise<void>])[] = [
  ['is missing', /missing.*404/, (route) => route.fulfill({ status: 404, body: 'Not found' })],
  [
    'is a page of HTML',
    /damaged/,
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hi' }),
  ],
  ['is cut off', /damaged/, async (route) => route.fulfill({ body: (await published(LAYER)).slice(0, 5000) })],
  ['is JSON of another kind', /right form/, (route) => route.fulfill({ json: { type: 'Topology' } })],
  ['cannot be reached', /no connection/, (route) => route.abort('connectionrefused')],
];

for (const [how, says, respond] of ANSWERS) {
  scenario(`one layer ${how}: an alert names it and why, the rest works, trying again mends it`, async (open) => {
    let broken = true;
    const app = await open('lang=en', {
      before: answer(LAYER, (route) => (broken ? respond(route) : route.continue())),
      expectedErrors: /Failed to load resource/,
    });
    const alert = app.alerts.filter({ hasText: LAYER });
    await alert.waitFor();
    expect((await alert.innerText()).replaceAll(/\s+/g, ' ')).toMatch(says);
    await app.mapIdle();
    const rows = (await app.table()).locator('tbody').getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(148);
    expect(await rows.filter({ hasText: /Noi Bai Industrial/ }).count()).toBe(0);

    broken = false;
    await alert.getByRole('button', { name: 'Retry' }).click();
    await alert.waitFor({ state: 'hidden' });
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(176);
  });
}

for (const file of [
  'city.json',
  'sources.json',
  'places.geojson',
  'context_lines.geojson',
  'release.json',
  'texts.en.json',
]) {
  scenario(`without ${file} the map and the table still work`, async (open) => {
    const app = await open('lang=en', {
      before: answer(file, (route) => route.fulfill({ status: 404, body: 'Not found' })),
      expectedErrors: /Failed to load resource/,
    });
    await app.alerts.filter({ hasText: file }).waitFor();
    await app.mapIdle();
    const rows = (await app.table()).locator('tbody').getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(176);
  });
}

scenario('a bad feature is left out and listed with file, id and reason', async (open) => {
  const app = await open('lang=en', {
    before: answer(LAYER, async (route) => {
      const json = JSON.parse(await published(LAYER)) as { features: { properties: Record<string, unknown> }[] };
      const bad = json.features.find(({ properties }) => properties.id === 'kcn-noi-bai');
      if (bad) bad.properties.status = 'flourishing';
      await route.fulfill({ json });
    }),
  });
  const alert = app.alerts.filter({ hasText: LAYER });
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/kcn-noi-bai.*status/);
  await app.mapIdle();
  const rows = (await app.table()).locator('tbody').getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(175);
  expect(await rows.filter({ hasText: /Noi Bai Industrial/ }).count()).toBe(0);
});

scenario('markup in the data stays text', async (open) => {
  const markup = '<img src=x onerror=alert(1)><b>zone</b>';
  const app = await open('lang=en&zone=kcn-noi-bai&table=1', {
    before: answer(LAYER, async (route) => {
      const json = JSON.parse(await published(LAYER)) as { features: { properties: Record<string, unknown> }[] };
      const zone = json.features.find(({ properties }) => properties.id === 'kcn-noi-bai');
      if (zone) zone.properties.name_en = zone.properties.name_vi = markup;
      await route.fulfill({ json });
    }),
  });
  await app.region('Zone details').getByRole('heading', { name: markup }).waitFor();
  await app.mapIdle();
  expect(await app.page.locator('img[src="x"]').count()).toBe(0);
});

scenario('a panel whose program cannot be loaded says so, and the rest works', async (open) => {
  const app = await open('lang=en', {
    before: (page) => page.route(/\/assets\/(Zone)?Table[^/]*\.js$/, (route) => route.abort()),
    expectedErrors: /Failed to (load resource|fetch dynamically)/,
  });
  await app.mapIdle();
  await app.button('Table').click();
  await app.alerts.first().waitFor();
  await app.region('City figures').waitFor();
  await app.region('Layers').waitFor();
  await app.mapIdle();
});

scenario('where the program of the map cannot be loaded, an alert says so and the table stands in', async (open) => {
  const app = await open('lang=en', {
    before: (page) => page.route(/\/assets\/maplibre-[^/]*\.js$/, (route) => route.abort()),
    expectedErrors: /Failed to (load resource|fetch dynamically)/,
  });
  await app.alerts.filter({ hasText: 'map could not be loaded' }).waitFor();
  await app.page.getByRole('table', { name: 'Zones' }).waitFor();
});
