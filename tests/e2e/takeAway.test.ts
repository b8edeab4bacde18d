import type { Download } from 'playwright-core';
import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { Clicks } from '../support/clicks';
import { coarse as scenario, type App } from '../support/driver';
import { pdfPages, pdfText } from '../support/pdfText';

/** The file that a press brings. */
async function fileOf(app: App, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting: Promise<Download> = app.page.waitForEvent('download', { timeout: 50_000 });
  await press();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

async function briefOf(app: App, clicks: Clicks, choice: string): Promise<{ name: string; bytes: Buffer }> {
  await clicks.on(app.region('Zone details').getByRole('button', { name: 'Brief', exact: true }));
  return fileOf(app, () => clicks.on(app.dialog().getByRole('button', { name: choice, exact: true })));
}

for (const [data, before] of [
  ['published', undefined],
  ['complete', serveCompleteData],
] as const) {
  scenario(`${data} data: a one-page brief of a zone in at most three clicks`, async (open) => {
    const app = await open('lang=en', before ? { before } : {});
    await app.mapIdle();
    const clicks = new Clicks();
    const options = await app.search('noi bai');
    await clicks.on(options.filter({ hasText: 'Noi Bai Industrial Park' }).first());
    await app.zoneHeading('Noi Bai Industrial Park').first().waitFor();
    const { name, bytes } = await briefOf(app, clicks, 'English');
    expect(clicks.count).toBeLessThanOrEqual(3);
    expect(name).toMatch(/^hanoi-zones-kcn-noi-bai-\d{4}-\d\d-\d\d-en\.pdf$/);
    expect(pdfPages(bytes)).toBe(1);
    const text = pdfText(bytes);
    expect(text).toContain('Noi Bai Industrial Park');
    if (data === 'published') expect(text).toContain('not published');
    expect(text).toMatch(/Sources/);
    expect(text).not.toMatch(/Printed on/i);
  });
}

scenario('a brief has two languages side by side', async (open) => {
  const app = await open('lang=vi&zone=khu-cnc-hoa-lac');
  await app.mapIdle();
  await app.region('Chi tiết khu').getByRole('button', { name: 'Tóm tắt', exact: true }).click();
  const { bytes } = await fileOf(app, () =>
    app.dialog().getByRole('button', { name: 'Tiếng Việt · English', exact: true }).click(),
  );
  const text = pdfText(bytes);
  expect(text).toContain('Khu công nghệ cao Hòa Lạc');
  expect(text).toContain('Hoa Lac Hi-Tech Park');
  expect(pdfPages(bytes)).toBe(1);
});

scenario('a brief has any two languages side by side, in letters of their own', async (open) => {
  const app = await open('lang=en&zone=kcn-thang-long');
  await app.mapIdle();
  await app.region('Zone details').getByRole('button', { name: 'Brief', exact: true }).click();
  const dialog = app.dialog();
  await dialog.getByRole('combobox', { name: 'First language' }).selectOption('日本語');
  await dialog.getByRole('combobox', { name: 'Second language' }).selectOption('한국어');
  const { name, bytes } = await fileOf(app, () =>
    dialog.getByRole('button', { name: '日本語 · 한국어', exact: true }).click(),
  );
  expect(name).toMatch(/-ja-ko\.pdf$/);
  const text = pdfText(bytes);
  expect(text).toContain('タンロン工業団地');
  expect(text).toContain('KCN Thăng Long');
  expect(text).toContain('산업단지');
  expect(pdfPages(bytes)).toBe(1);
  expect(await dialog.getByRole('alert').count()).toBe(0);
});

scenario('once the parts are loaded a brief needs no network, and is the same byte for byte', async (open) => {
  const app = await open('lang=en&zone=kcn-phu-nghia');
  await app.mapIdle();
  const online = await briefOf(app, new Clicks(), 'English');
  await app.dialog().getByText('is ready').waitFor();
  await app.page.context().setOffline(true);
  const offline = await fileOf(app, () => app.dialog().getByRole('button', { name: 'English', exact: true }).click());
  expect(offline.bytes.equals(online.bytes)).toBe(true);
});

scenario('a comparison becomes a one-page brief', async (open) => {
  const app = await open('lang=en&panel=compare&compare=kcn-noi-bai,kcn-thang-long,khu-cnc-hoa-lac');
  const panel = app.region('Comparison');
  await panel.getByRole('button', { name: 'Brief', exact: true }).click();
  const { name, bytes } = await fileOf(app, () =>
    app.dialog().getByRole('button', { name: 'English', exact: true }).click(),
  );
  expect(name).toContain('3-zones');
  expect(pdfPages(bytes)).toBe(1);
  for (const place of ['Noi Bai Industrial Park', 'Thang Long Industrial Park', 'Hoa Lac Hi-Tech Park']) {
    expect(pdfText(bytes)).toContain(place);
  }
});

scenario('what is shown is exported in every format, made on the device', async (open) => {
  const app = await open('lang=en&kind=industrial_zone&status=operating');
  await app.mapIdle();
  await app.button('Export').click();
  const dialog = app.dialog('Export');
  await dialog.getByRole('radio', { name: 'Zones shown (8)' }).waitFor();
  const press = (name: string) => () => dialog.getByRole('button', { name, exact: true }).click();

  const comma = await fileOf(app, press('CSV'));
  const lines = comma.bytes.toString('utf8');
  expect(lines.startsWith('\uFEFFid,')).toBe(true);
  expect(lines).toContain('kcn-noi-bai');
  await dialog.getByRole('radio', { name: /^semicolon/ }).check();
  expect((await fileOf(app, press('CSV'))).bytes.toString('utf8').startsWith('\uFEFFid;')).toBe(true);

  const workbook = await fileOf(app, press('Excel (XLSX)'));
  expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
  const geojson = JSON.parse((await fileOf(app, press('GeoJSON'))).bytes.toString('utf8')) as { features: unknown[] };
  expect(geojson.features).toHaveLength(8);
  expect((await fileOf(app, press('KML'))).bytes.toString('utf8')).toContain('<kml');
  const picture = await fileOf(app, press('PNG'));
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.bytes.length).toBeGreaterThan(20_000);
  expect(await dialog.getByRole('button', { name: 'PDF', exact: true }).isDisabled()).toBe(true);
});

scenario('the shortlist is exported in its own order', async (open) => {
  const app = await open('lang=en&panel=shortlist&list=kcn-thang-long,kcn-noi-bai');
  await app.button('Export').click();
  const dialog = app.dialog('Export');
  await dialog.getByRole('radio', { name: 'Shortlist (2)' }).check();
  const { bytes } = await fileOf(app, () => dialog.getByRole('button', { name: 'CSV', exact: true }).click());
  const text = bytes.toString('utf8');
  expect(text.indexOf('kcn-thang-long')).toBeLessThan(text.indexOf('kcn-noi-bai'));
  expect(text).not.toContain('khu-cnc-hoa-lac');
});
