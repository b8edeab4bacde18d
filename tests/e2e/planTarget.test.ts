import { unzipSync, strFromU8 } from 'fflate';
import type { Download } from 'playwright-core';
import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { PHONE, coarse as scenario, type App } from '../support/driver';

const panel = (app: App) => app.region('Investment targets');
const status = (app: App) => panel(app).getByRole('status').first();
const field = (app: App, name: string) => panel(app).getByRole('textbox', { name, exact: true });
const says = (app: App, text: string | RegExp) => status(app).filter({ hasText: text }).waitFor();

async function addDeal(app: App, zone: string, capital: string, name = ''): Promise<void> {
  await panel(app).getByRole('combobox', { name: 'Zone (optional)' }).selectOption({ label: zone });
  await field(app, 'Capital (million USD)').fill(capital);
  await field(app, 'Name or note (optional)').fill(name);
  await panel(app).getByRole('button', { name: 'Add deal' }).click();
}

async function copiedLink(app: App): Promise<URL> {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.button('Share').first().click();
  await app.page
    .getByText(/Link copied/)
    .first()
    .waitFor();
  return new URL(await app.page.evaluate(() => navigator.clipboard.readText()));
}

async function fileOf(app: App, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting: Promise<Download> = app.page.waitForEvent('download', { timeout: 50_000 });
  await panel(app).getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

for (const [data, before] of [
  ['published', undefined],
  ['complete', serveCompleteData],
] as const) {
  scenario(`${data} data: what must still come by the end of 2025, with three assumed deals, shared`, async (open) => {
    const app = await open('lang=en', before ? { before } : {});
    await app.mapIdle();
    await app.button('Planning').click();
    await app.button('Investment targets').click();
    await says(app, /Still to come by 31 December 2025\s*530\smillion USD/);
    await says(app, '4.2 times the first half of 2025 (20.8 a month)');
    await says(app, /Counted from the end of 30 June 2025: by 21 July 2025/);
    for (const [sum, span, missing, times] of [
      ['450 in all', 'Second half', '450', '3.6'],
      ['450 in all', 'Whole year', '325', '2.6'],
      ['450 + 80', 'Whole year', '405', '3.2'],
    ] as const) {
      await panel(app).getByRole('radio', { name: sum, exact: true }).check();
      await panel(app).getByRole('radio', { name: span, exact: true }).check();
      await says(app, new RegExp(`${missing}\\smillion USD`));
      await says(app, `${times} times the first half of 2025`);
    }
    await addDeal(app, 'Noi Bai Industrial Park', '120', 'Chip plant');
    await addDeal(app, 'Hoa Lac Hi-Tech Park', '150');
    await addDeal(app, 'No zone yet', '30.5', 'Trung tâm dữ liệu');
    await says(app, /With the assumptions assumption/);
    await says(app, /Still missing 104\.5\smillion USD/);
    await says(app, /300\.5\smillion USD assumed in 3 deals/);
    await says(app, /17\.4\smillion USD a month · 0\.8 times/);
    await says(app, /405\smillion USD/);
    await app.expectQuery('deals', 'kcn-noi-bai:120:Chip plant,khu-cnc-hoa-lac:150,:30.5:Trung tâm dữ liệu');
    await app.mapIdle();

    const link = await copiedLink(app);
    const other = await open(link.searchParams.toString(), before ? { before } : {});
    await other.mapIdle();
    await says(other, /Still missing 104\.5\smillion USD/);
    expect(await status(other).innerText()).toBe(await status(app).innerText());
    const deals = other.page.getByRole('list', { name: 'Assumed deals' }).getByRole('listitem');
    expect(await deals.count()).toBe(3);
    expect(await other.alerts.count()).toBe(0);
    expect(link.href.length).toBeLessThan(2000);
  });
}

scenario('each figure opens its sources and the disagreement; the year’s result is laid over it', async (open) => {
  const app = await open('lang=en&panel=target&reading=plus-year');
  await says(app, '3.2 times');
  expect(await panel(app).getByText('660').count()).toBe(0);
  await panel(app).getByRole('checkbox', { name: 'Lay over it what the year then brought' }).check();
  await panel(app)
    .getByText(/more than 660\smillion USD.*\+130\smillion USD \(\+24\.5%\)/)
    .waitFor();
  const figures = panel(app).getByRole('list', { name: /Figures that this is worked out from/ });
  const result = figures.getByRole('listitem').filter({ hasText: '660' });
  await result.getByRole('button', { name: /^Source of/ }).click();
  await app.dialog(/^Sources:.*2025/).waitFor();
  await app.dialog().getByText('Viet Nam News').first().waitFor();
  await app.press('Escape');
  await panel(app).getByText('Term 2021–2025').first().click();
  await panel(app)
    .getByText(/only 0 of 5 years have a figure/)
    .waitFor();
});

scenario('an impossible day and bad deals of a link are named, the rest opens', async (open) => {
  const app = await open(
    'lang=en&panel=target&seen=2025-06-31&deals=kcn-noi-bai:120,kcn-noi-bai:-3,x:NaN&reading=both',
  );
  await says(app, /Still missing 410\smillion USD/);
  const alert = app.alerts.filter({ hasText: 'deals' });
  for (const bad of ['2025-06-31', 'kcn-noi-bai:-3', 'x:NaN', 'both']) {
    await alert.filter({ hasText: bad }).waitFor();
  }
  await field(app, 'Seen from').fill('31/06/2025');
  await panel(app).getByRole('alert').filter({ hasText: 'There is no such day' }).waitFor();
  await says(app, /Still to come by 31 December 2025/);
  await field(app, 'Seen from').fill('24/12/2025');
  await says(app, /Result by 31 December 2025/);
  await app.expectQuery('seen', '2025-12-24');
});

/** Pixels of the map in the violet of assumptions, beside the panels. */
async function violetOnMap(app: App): Promise<number> {
  await app.mapIdle();
  const clip = { x: 430, y: 60, width: 640, height: 420 };
  const png = (await app.page.screenshot({ clip })).toString('base64');
  return app.page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
    let violet = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const [r = 0, g = 0, b = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
      if (Math.abs(r - 0x6d) + Math.abs(g - 0x3f) + Math.abs(b - 0xc0) < 18) violet += 1;
    }
    return violet;
  }, png);
}

scenario('assumptions are on the map in violet, back takes one away, and leaving the planner all', async (open) => {
  const app = await open('lang=en&panel=target', { coarseMap: false });
  expect(await violetOnMap(app)).toBe(0);
  await addDeal(app, 'Noi Bai Industrial Park', '120');
  await says(app, /Still missing 410/);
  await expect.poll(() => violetOnMap(app)).toBeGreaterThan(40);
  await app.page.goBack();
  await app.expectQuery('deals', null);
  await expect.poll(() => violetOnMap(app)).toBe(0);
  await app.page.goForward();
  await expect.poll(() => violetOnMap(app)).toBeGreaterThan(40);
  await panel(app).getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => violetOnMap(app)).toBe(0);
});

scenario('the plan leaves as CSV and as a spreadsheet, assumptions apart and marked', async (open) => {
  const app = await open('lang=en&panel=target&deals=kcn-noi-bai:120:%3D1%2B1');
  await says(app, /Still missing 410/);
  const csv = await fileOf(app, 'CSV');
  expect(csv.name).toMatch(/^hanoi-zones-plan-2025-07-21-\d{4}-\d\d-\d\d-en\.csv$/);
  const lines = csv.bytes.toString('utf8').trim().split('\r\n');
  const rows = (kind: string) => lines.filter((line) => line.startsWith(`${kind},`));
  expect(rows('published')).toHaveLength(4);
  for (const row of rows('published')) expect(row).toMatch(/2025-07-21|2025-07/);
  expect(rows('published').join('\n')).toContain('nhan-dan-20250721');
  expect(rows('later')).toHaveLength(0);
  expect(rows('assumption')[0]).toContain("'=1+1");
  expect(rows('assumption')[0]).toContain('kcn-noi-bai');
  expect(rows('arithmetic').join('\n')).not.toContain('120');
  const xlsx = await fileOf(app, 'Excel (XLSX)');
  const parts = unzipSync(xlsx.bytes);
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  for (const sheet of ['Published', 'Computed', 'Assumptions', 'About']) expect(book).toContain(`name="${sheet}"`);
});

scenario('the planner works on a phone', async (open) => {
  const app = await open('lang=en&panel=target&deals=kcn-noi-bai:120', { viewport: PHONE, touch: true });
  await app.mapIdle();
  await status(app).scrollIntoViewIfNeeded();
  await says(app, /Still missing 410/);
  await addDeal(app, 'Hoa Lac Hi-Tech Park', '10');
  await says(app, /Still missing 400/);
  const width = await app.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
});
