import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { coarse as scenario, type App } from '../support/driver';

/** The filters with everything unfolded, the choices that are loaded on demand included. */
const filters = async (app: App): Promise<Locator> => {
  const region = await app.unfold('Filters');
  await region.getByText('Area', { exact: true }).waitFor();
  return app.unfold('Filters');
};
const choice = async (app: App, name: RegExp): Promise<Locator> => (await filters(app)).getByRole('checkbox', { name });

scenario('each choice shows how many it would leave, and keeps that promise', async (open) => {
  const app = await open('lang=en&table=1');
  const rows = (await app.table()).locator('tbody').getByRole('row');
  const box = await choice(app, /^Hi-tech park/);
  const promised = Number(await app.page.locator(`[id="${await box.getAttribute('aria-describedby')}"]`).innerText());
  expect(promised).toBeGreaterThan(0);
  await box.check();
  await app.expectQuery('kind', 'hi_tech_park');
  await expect.poll(() => rows.count()).toBe(promised);
  await app
    .region('Filters')
    .getByText(new RegExp(String.raw`^${promised} of \d+ zones`))
    .first()
    .waitFor();
});

scenario('clear all takes every limit away', async (open) => {
  const app = await open('lang=en&kind=hi_tech_park&status=operating&area=10..500&known=capital');
  const clear = app.region('Filters').getByRole('button', { name: /^Clear all/ });
  await clear.click();
  for (const param of ['kind', 'status', 'area', 'known']) await app.expectQuery(param, null);
});

scenario('back and forward undo and redo filters, selection and lens one by one', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  await (await choice(app, /^Hi-tech park/)).check();
  await app.expectQuery('kind', 'hi_tech_park');
  await app.page.getByRole('radio', { name: 'Land clearance' }).check();
  await app.expectQuery('lens', 'clearance');
  await app.page.goBack();
  await app.expectQuery('lens', null);
  expect(app.query.get('kind')).toBe('hi_tech_park');
  expect(await app.page.getByRole('radio', { name: 'Status' }).isChecked()).toBe(true);
  await app.page.goBack();
  await app.expectQuery('kind', null);
  expect(await (await choice(app, /^Hi-tech park/)).isChecked()).toBe(false);
  await app.page.goForward();
  await app.page.goForward();
  await app.expectQuery('lens', 'clearance');
  expect(app.query.get('kind')).toBe('hi_tech_park');
});

scenario('moving the map makes no steps of its own to go back through', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  const before = await app.page.evaluate(() => history.length);
  const box = await app.map.boundingBox();
  if (!box) throw new Error('The map has no place on the page');
  await app.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await app.page.mouse.wheel(0, -400);
  await expect.poll(() => app.query.get('c')).not.toBeNull();
  expect(await app.page.evaluate(() => history.length)).toBe(before);
});

scenario('a range that is no number is explained and changes nothing', async (open) => {
  const app = await open('lang=en');
  await filters(app);
  const from = app.region('Filters').getByLabel('From (ha)');
  await from.fill('50');
  await app.expectQuery('area', '50..');
  await app.region('Filters').getByLabel('To (ha)').fill('20');
  await app.region('Filters').getByText('“From” is larger than “To”.').waitFor();
  expect(app.query.get('area')).toBe('50..');
  await from.fill('many');
  await app.region('Filters').getByText('Please enter a number').waitFor();
});
