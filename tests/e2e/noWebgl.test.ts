import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { scenario, type App, type OpenOptions } from '../support/driver';
import { pdfPages } from '../support/pdfText';
import { browserWithoutWebgl } from '../support/webgl';

let browser: Browser;
beforeAll(async () => {
  browser = await browserWithoutWebgl();
});
afterAll(async () => {
  await browser.close();
});

const without = (more: OpenOptions = {}): OpenOptions => ({ browser, expectedErrors: /WebGL|webgl/, ...more });

const noMap = (app: App): Promise<void> => app.alerts.filter({ hasText: 'WebGL' }).waitFor();
const rows = (app: App) => app.page.getByRole('table', { name: 'Zones' }).locator('tbody').getByRole('row');

async function fileOf(app: App, press: () => Promise<void>): Promise<Buffer> {
  const waiting = app.page.waitForEvent('download', { timeout: 60_000 });
  await press();
  return readFileSync(await (await waiting).path());
}

scenario('I1: land is found by the list and the table', async (open) => {
  const app = await open('lang=en', without({ before: serveCompleteData }));
  await noMap(app);
  await app.button('Find land').click();
  const panel = app.region('Find land');
  const field = (name: string) => panel.getByRole('spinbutton', { name, exact: true });
  await field('Free land at least (ha)').fill('5');
  await field('Occupancy at most (%)').fill('80');
  await field('Distance to Nội Bài at most (km)').fill('30');
  await app.expectQuery('land', 'free:5..,occupancy:..80,noi_bai:..30');
  const status = panel.getByRole('status').first();
  await status.getByText(/^\d+ of \d+ zones/).waitFor();
  const found = Number(/^\d+/.exec(await status.innerText())?.[0]);
  expect(found).toBeGreaterThan(5);
  await app.table();
  await expect.poll(() => rows(app).count()).toBe(found);
  await rows(app).first().getByRole('button').first().click();
  await app.region('Zone details').getByRole('heading').first().waitFor();
});

scenario('I2: places stand side by side', async (open) => {
  const app = await open('lang=en&panel=compare&compare=kcn-noi-bai,kcn-thang-long,kcn-phu-nghia', without());
  const table = app.page.getByRole('table', { name: /compar/i }).first();
  await table.waitFor();
  for (const name of [/Noi Bai/, /Thang Long/, /Phu Nghia/])
    await table.getByRole('columnheader', { name }).first().waitFor();
});

scenario('P1: what holds up land', async (open) => {
  const app = await open('lang=en', without());
  await noMap(app);
  await app.button('Planning').click();
  await app.button('Land clearance').first().click();
  const ranked = app
    .region('Land clearance')
    .getByRole('list', { name: 'Zones that hold up most land', exact: true })
    .locator(':scope > li');
  await expect.poll(() => ranked.count()).toBe(2);
});

scenario('P3: both sides of what disagrees; a figure’s sources', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai', without());
  await app
    .region('City figures')
    .getByRole('button', { name: /^Figures disagree: .*capital/i })
    .first()
    .click();
  const text = await app.dialog().innerText();
  for (const part of ['13.75', '9.32', '14.32']) expect(text).toContain(part);
  await app.press('Escape');
  await app
    .region('Zone details')
    .getByRole('button', { name: /^Source of/ })
    .first()
    .click();
  await app.dialog(/^Sources: /).waitFor();
});

scenario('exports: the tables, the map data and the brief', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai', without());
  await noMap(app);
  await app.button('Export').click();
  const dialog = app.dialog('Export');
  const exported = (name: string): Promise<Buffer> =>
    fileOf(app, () => dialog.getByRole('button', { name, exact: true }).click());
  expect((await exported('CSV')).toString('utf8')).toContain('kcn-noi-bai');
  expect((await exported('Excel (XLSX)')).subarray(0, 2).toString()).toBe('PK');
  expect((await exported('GeoJSON')).toString('utf8')).toContain('FeatureCollection');
  await app.press('Escape');
  await app.region('Zone details').getByRole('button', { name: 'Brief', exact: true }).click();
  const brief = await fileOf(app, () => app.dialog().getByRole('button', { name: 'English', exact: true }).click());
  expect(pdfPages(brief)).toBe(1);
});

scenario('filters, search, language and a link work', async (open) => {
  const app = await open('lang=en&kind=hi_tech_park', without());
  await noMap(app);
  await expect.poll(() => rows(app).count()).toBeGreaterThan(0);
  await app
    .region('Filters')
    .getByText(/^\d+ of \d+ zones/)
    .waitFor();
  await (await app.search('noi bai')).filter({ hasText: 'Noi Bai Industrial Park' }).first().click();
  await app.zoneHeading('Noi Bai Industrial Park').first().waitFor();
  await app.expectQuery('zone', 'kcn-noi-bai');
});
