import type { Download } from 'playwright-core';
import { expect } from 'vitest';
import { serveReleases } from '../fixtures/releases/releases';
import { Clicks } from '../support/clicks';
import { PHONE, coarse as scenario, type App } from '../support/driver';

const panel = (app: App) => app.region('Data quality');
const cases = (app: App) => panel(app).getByRole('list', { name: 'Disagreements' }).getByRole('article');
const matrix = (app: App) => panel(app).getByRole('table', { name: 'Known and unknown, by zone and figure' });
const choose = (app: App, label: string, option: string) =>
  panel(app).getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
const rowsOf = async (app: App) => (await app.table()).locator('tbody').getByRole('row');

/** P3 from the board: 13.75 against 5 + 9.32. */
scenario(
  'two clicks from the home page both sides of 13.75, their sources, the gap and the choice are read',
  async (open) => {
    const app = await open('lang=en');
    const clicks = new Clicks();
    await clicks.on(app.button('Planning'));
    await clicks.on(app.button('Data quality'));
    const first = cases(app).first();
    await first.waitFor();
    expect(clicks.count).toBeLessThanOrEqual(2);
    const text = (await first.innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain('9.32 + about 5 = 14.32 ≠ about 13.75 billion USD');
    expect(text).toContain('Gap 0.57 billion USD');
    expect(text).toMatch(/header shows about 13\.75/);
    const sides = first.getByRole('table').getByRole('row');
    for (const side of [/whole city.*13\.75/s, /industrial zones.*9\.32/s, /Hòa Lạc.*5/s]) {
      const row = sides.filter({ hasText: side });
      expect(await row.innerText()).toMatch(/Báo Đầu tư/);
      await row.getByRole('button', { name: /^Source of/ }).waitFor();
    }
    await first.getByRole('button', { name: /^All sources and the rule/ }).click();
    await app.dialog().getByRole('link').first().waitFor();
    await app.press('Escape');
    await app.press('Escape');
    await panel(app).waitFor({ state: 'detached' });
    expect(await app.focusedName()).toBe('Planning');
  },
);

scenario(
  'all disagreements are counted; a zone of one is reached on the map, and back leads to the board',
  async (open) => {
    const app = await open('lang=en&panel=quality');
    await cases(app).first().waitFor();
    const said = /^(\d+) of (\d+) cases$/.exec(await panel(app).getByRole('status').first().innerText());
    expect(said?.[1]).toBe(said?.[2]);
    expect(await cases(app).count()).toBe(Number(said?.[2]));
    await choose(app, 'Figure', 'Position');
    await expect.poll(() => cases(app).count()).toBe(1);
    await cases(app)
      .getByText(/lie 2\.5 km apart/)
      .waitFor();
    await cases(app)
      .getByRole('button', { name: /^Show on the map: .*Dai Tu/ })
      .click();
    await app.zoneHeading(/Dai Tu/).waitFor();
    await app.mapIdle();
    await app.expectQuery('zone', 'kcn-ha-noi-dai-tu');
    await app.expectQuery('panel', null);
    await app.page.goBack();
    await cases(app).first().waitFor();
  },
);

scenario('an unknown cell leads to the zone, a known one to its sources', async (open) => {
  const app = await open('lang=en&panel=quality&board=coverage');
  await matrix(app)
    .getByRole('button', { name: /^Area, Noi Bai.*\d ha/ })
    .click();
  await app.dialog('Sources: Area').waitFor();
  await app.press('Escape');
  await matrix(app)
    .getByRole('button', { name: /^Occupancy, Dong Anh.*: not published; see the zone$/ })
    .click();
  await app.zoneHeading(/Dong Anh/).waitFor();
  await app.expectQuery('zone', 'kcn-dong-anh');
});

scenario('the matrix is walked with the arrow keys, from one stop of the Tab key', async (open) => {
  const app = await open('lang=en&panel=quality&board=coverage');
  await matrix(app).waitFor();
  await panel(app).getByRole('button', { name: 'Save CSV' }).focus();
  await app.press('Tab');
  const first = await app.focusedName();
  expect(first).toMatch(/^Show on the map: /);
  await app.press('ArrowDown', 'ArrowRight');
  expect(await app.focusedName()).toMatch(/, .*(: not published|\d{4}|n\.d\.)/);
  await app.press('ArrowUp', 'ArrowLeft');
  expect(await app.focusedName()).toBe(first);
});

scenario('every layer has its own figures; the file has a line for each cell', async (open) => {
  const app = await open('lang=en&panel=quality&board=coverage');
  await matrix(app).waitFor();
  expect(
    await matrix(app)
      .getByRole('columnheader', { name: /^Village area/ })
      .count(),
  ).toBe(0);
  await choose(app, 'Layer', 'Craft-village clusters');
  await matrix(app)
    .getByRole('columnheader', { name: /^Village area/ })
    .waitFor();
  await panel(app)
    .getByRole('navigation', { name: 'Pages of the table' })
    .getByText(/^1–50 of \d+ zones$/)
    .waitFor();
  const status = await panel(app).getByRole('status').first().innerText();
  const asked = Number(/of ([\d,]+) cells/.exec(status)?.[1]?.replace(',', ''));
  const waiting: Promise<Download> = app.page.waitForEvent('download');
  await panel(app).getByRole('button', { name: 'Save CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('hanoi-zones-coverage-2026-11-21-en.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  expect(Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n')).toHaveLength(asked + 1);
});

scenario('the shipped history starts with one release and says so', async (open) => {
  const app = await open('lang=en&panel=quality&board=changes&release=1.0.0');
  await panel(app)
    .getByText(/^The history starts with one release, 1\.0\.0 of 21 November 2026/)
    .waitFor();
  expect(await app.alerts.count()).toBe(0);
  const pin = panel(app).getByRole('checkbox', { name: 'Name release 1.0.0 in links' });
  expect(await pin.isChecked()).toBe(true);
  await pin.uncheck();
  await app.expectQuery('release', null);
});

scenario('what changed is told figure by figure, and on the map and in the table', async (open) => {
  const app = await open('lang=en&release=fixture-1', { before: serveReleases });
  const notice = app.alerts.filter({ hasText: 'This link names release fixture-1 of 31 January 2026' });
  await notice.filter({ hasText: 'release fixture-2 of 21 November 2026' }).waitFor();
  await notice.getByRole('button', { name: 'Show what changed' }).click();
  const list = panel(app).getByRole('list', { name: 'Changes' });
  await list.waitFor();
  await panel(app).getByText('6 changes in 5 zones · 1 of the city').waitFor();
  const text = (await list.innerText()).replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/value changed Projects.*844 projects.*851 projects/);
  expect(text).toMatch(/Thang Long IZ value changed Projects: 90 projects 2025, Test fixture A .* 97 projects 2026/);
  expect(text).toMatch(/Noi Bai IZ source or date changed Area: 114 ha .* newly published Workers: nearly 50,000/);
  expect(text).toMatch(/Phu Nghia IZ removed Occupancy: about 80%/);
  expect(text).toMatch(/Quang Minh I IZ new zone 1 figure/);
  expect(text).toMatch(/Fixture zone that is gone zone gone 1 figure/);

  await panel(app).getByRole('button', { name: 'Show the changed zones on the map' }).click();
  const tray = app.region('Zones changed since release fixture-1');
  await tray.getByText('4 zones changed · 1 no longer in the data').waitFor();
  const rows = await rowsOf(app);
  await expect.poll(() => rows.count()).toBe(4);
  await app.mapIdle();
  await tray.getByRole('button', { name: 'Show all zones' }).click();
  await app.expectQuery('since', null);
  await expect.poll(() => rows.count()).toBeGreaterThan(100);
});

scenario('a link to what changed on the map opens as it was sent', async (open) => {
  const app = await open('lang=en&since=fixture-1&table=1', { before: serveReleases });
  const rows = await rowsOf(app);
  await expect.poll(() => rows.count()).toBe(4);
  await app.region('Zones changed since release fixture-1').getByRole('button', { name: 'List of changes' }).click();
  await panel(app).getByRole('list', { name: 'Changes' }).waitFor();
  await panel(app).getByRole('button', { name: 'Back to the map' }).click();
  await app.expectQuery('since', null);
});

scenario('a release that is gone, or that never was, is said plainly; the screen opens all the same', async (open) => {
  const gone = await open('lang=en&release=fixture-0&zone=kcn-noi-bai', { before: serveReleases });
  await gone.alerts.filter({ hasText: 'The figures of that release are no longer kept' }).waitFor();
  await gone.zoneHeading(/Noi Bai/).waitFor();
  const never = await open('lang=en&release=9.9.9');
  await never.alerts.filter({ hasText: 'names a release “9.9.9”, but there is none' }).waitFor();
  const compared = await open('lang=en&panel=quality&board=changes&since=fixture-0', { before: serveReleases });
  await compared.alerts.filter({ hasText: 'Release fixture-0 is in the history, but its figures' }).waitFor();
});

scenario('figures of a release that do not arrive are named and asked for again', async (open) => {
  let missing = true;
  const app = await open('lang=en&panel=quality&board=changes&since=fixture-1', {
    expectedErrors: /Failed to load resource/,
    before: async (page) => {
      await serveReleases(page);
      await page.route('**/geo/releases/fixture-1.json', (route) =>
        missing ? route.fulfill({ status: 404, body: '' }) : route.fallback(),
      );
    },
  });
  const alert = app.alerts.filter({ hasText: 'releases/fixture-1.json is missing' });
  await alert.waitFor();
  missing = false;
  await alert.getByRole('button', { name: 'Retry' }).click();
  await panel(app).getByRole('list', { name: 'Changes' }).waitFor();
});

scenario('on a phone, in Vietnamese, the first case is read without scrolling sideways', async (open) => {
  const app = await open('lang=vi&panel=quality', { viewport: PHONE, touch: true });
  const board = app.region('Chất lượng dữ liệu');
  const first = board.getByRole('list', { name: 'Các chỗ vênh nhau' }).getByRole('article').first();
  await first.waitFor();
  expect((await first.innerText()).replaceAll(/\s+/g, ' ')).toContain('9,32 + khoảng 5 = 14,32 ≠ khoảng 13,75 tỷ USD');
  const tabpanel = board.getByRole('tabpanel');
  expect(await tabpanel.evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
});
