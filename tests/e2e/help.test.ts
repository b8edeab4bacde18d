import { chromium, type Locator } from 'playwright-core';
import { expect, inject } from 'vitest';
import { BROWSER_ARGS } from '../support/browserArgs';
import { PHONE, coarse as scenario, type App } from '../support/driver';

const message = (app: App): Locator => app.page.getByRole('textbox', { name: 'Message' });
const tour = (app: App): Locator => app.page.getByRole('dialog').filter({ hasText: /Step \d of 7/ });
const offer = (app: App): Locator => app.region('Tour');

async function startTour(app: App): Promise<void> {
  await app.button('Help').click();
  await app.dialog('Help').getByRole('button', { name: 'Take the tour' }).click();
  await tour(app).waitFor();
}

scenario('from any figure a message that names its row, source and screen, also by keyboard', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai&show=source!kcn-noi-bai!area_ha');
  const sources = app.dialog('Sources: Area');
  await sources.getByRole('button', { name: 'This figure is wrong' }).press('Enter');
  await message(app).waitFor();
  const text = await message(app).inputValue();
  expect(text).toMatch(/On screen: 114.* ha, as of December 2025/);
  expect(text).toContain('subject_id=kcn-noi-bai field=area_ha source_id=');
  expect(text).toMatch(/\nhttps?:\/\//);
  expect(text).toContain('Hanoi Zones 0.');
  await app.page.keyboard.type('It is 120 ha.');
  await expect.poll(() => message(app).inputValue()).toMatch(/^[^\n]+\nIt is 120 ha\.\n/);

  const link = /Link: (\S+)/.exec(text)?.[1] ?? '';
  const colleague = await open(new URL(link).search.slice(1));
  await colleague.dialog('Sources: Area').waitFor();

  const mail = new URL((await app.page.getByRole('link', { name: 'Mail' }).getAttribute('href')) ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.href.length).toBeLessThanOrEqual(2000);
  expect(mail.searchParams.get('body')).toContain('It is 120 ha.');
  expect(mail.searchParams.get('body')).toContain('show=source');

  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.page.context().setOffline(true);
  await app.button('Copy').click();
  await app.page.getByText('Message copied.').waitFor();
  // Windows ends lines in the clipboard in its own way.
  const copied = (await app.page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
  expect(copied).toBe(await message(app).inputValue());

  await app.press('Escape');
  await message(app).waitFor({ state: 'hidden' });
  await sources.waitFor();
  expect(await app.focusedName()).toBe('This figure is wrong');
});

scenario('each figure of a disagreement can be reported by itself', async (open) => {
  const app = await open('lang=en&show=contradiction!capital-2025-h1');
  const report = app.page.getByRole('button', { name: /^This figure is wrong: / });
  await report.first().waitFor();
  expect(await report.count()).toBeGreaterThan(1);
  await report.last().click();
  await expect.poll(() => message(app).inputValue()).toContain('subject_id=city:');
});

scenario('the tour goes by keyboard, points at what it speaks of, and gives the focus back', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  const before = app.page.url();
  await startTour(app);
  const points = app.page.locator('dialog[open] > div').first();
  await app.press('ArrowRight');
  await tour(app).getByRole('heading', { name: 'Search' }).waitFor();
  const box = await points.boundingBox();
  const search = await app.page.getByRole('combobox', { name: 'Search zones and places' }).boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - (search?.x ?? 0) - (search?.width ?? 0) / 2)).toBeLessThan(4);
  const next = tour(app).getByRole('button', { name: 'Next' });
  await next.focus();
  for (let step = 3; step <= 7; step += 1) {
    await app.press('Enter');
    await tour(app).getByText(`Step ${step} of 7`).waitFor();
  }
  await app.press('Escape');
  await tour(app).waitFor({ state: 'hidden' });
  expect(await app.focusedName()).toBe('Help');
  expect(app.page.url()).toBe(before);
});

scenario('on the first plain visit the tour is offered, once, and takes nothing away', async (open) => {
  const app = await open('');
  await app.mapIdle();
  await offer(app).waitFor();
  expect(await app.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await offer(app).getByRole('button', { name: 'No, thanks' }).click();
  await offer(app).waitFor({ state: 'hidden' });
  await app.page.goto(plainAddress(app));
  await app.mapIdle();
  await app.region('City figures').waitFor();
  expect(await offer(app).count()).toBe(0);
});

const plainAddress = (app: App): string => new URL('./', app.page.url()).href;

scenario('nothing is offered over a link that shows something', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai');
  await app.mapIdle();
  await app.region('Zone details').getByRole('heading').first().waitFor();
  expect(await offer(app).count()).toBe(0);
});

scenario('on a phone the tour points at the menu where the buttons are, inside the screen', async (open) => {
  const app = await open('lang=en', { viewport: PHONE, touch: true });
  await app.mapIdle();
  await app.button('Menu').tap();
  await startTour(app);
  for (let step = 1; step <= 7; step += 1) {
    await tour(app).getByText(`Step ${step} of 7`).waitFor();
    for (const button of await tour(app).getByRole('button').all()) {
      const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(PHONE.width);
      expect(y + height).toBeLessThanOrEqual(PHONE.height);
    }
    await tour(app)
      .getByRole('button', { name: step === 7 ? 'Done' : 'Next' })
      .tap();
  }
  await tour(app).waitFor({ state: 'hidden' });
});

scenario('without WebGL the tour goes all the way', async (open) => {
  const browser = await chromium.launch({
    executablePath: inject('browserPath'),
    args: [...BROWSER_ARGS, '--disable-gpu', '--disable-3d-apis'],
  });
  try {
    const app = await open('lang=en', { browser, expectedErrors: /WebGL/i });
    await app.page.getByRole('table', { name: 'Zones' }).waitFor();
    await startTour(app);
    for (let step = 1; step < 7; step += 1) await tour(app).getByRole('button', { name: 'Next' }).click();
    await tour(app).getByRole('button', { name: 'Done' }).click();
    await tour(app).waitFor({ state: 'hidden' });
  } finally {
    await browser.close();
  }
});

scenario('the guide opens in the language on screen, with its pictures', async (open) => {
  const app = await open('lang=vi');
  await app.button('Trợ giúp').click();
  const link = app.dialog('Trợ giúp').getByRole('link', { name: /^Hướng dẫn sử dụng/ });
  await app.page.goto(new URL((await link.getAttribute('href')) ?? '', app.page.url()).href);
  await app.page.getByRole('heading', { level: 1, name: 'Hướng dẫn sử dụng' }).waitFor();
  const pictures = app.page.getByRole('img');
  expect(await pictures.count()).toBeGreaterThan(10);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  }
  await app.page.getByRole('link', { name: 'In English' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'User guide' }).waitFor();
  await app.page.getByRole('link', { name: 'Open the map' }).click();
  await app.mapIdle();
});
