import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { PHONE, coarse as scenario, type App } from '../support/driver';

const panel = (app: App) => app.region('Find land');
const status = (app: App) => panel(app).getByRole('status').first();
const field = (app: App, name: string) => panel(app).getByRole('spinbutton', { name, exact: true });
const results = (app: App) => panel(app).getByRole('list', { name: 'Places found' }).getByRole('listitem');

/** What the status says: found, of how many, left out because unknown. */
async function counts(app: App): Promise<readonly number[]> {
  const text = await status(app).innerText();
  const said = /^(\d+) of (\d+) zones · (\d+) left out because unknown$/.exec(text);
  if (!said) throw new Error(`The status reads: ${text}`);
  return said.slice(1).map(Number);
}

/** Five hectares free, under 80 % full, within 30 km of Nội Bài: four actions from the home page. */
async function askForLand(app: App): Promise<void> {
  await app.button('Find land').click();
  await field(app, 'Free land at least (ha)').fill('5');
  await field(app, 'Occupancy at most (%)').fill('80');
  await field(app, 'Distance to Nội Bài at most (km)').fill('30');
  await app.expectQuery('land', 'free:5..,occupancy:..80,noi_bai:..30');
}

scenario('land is found in four actions, and the list, the table and the map agree', async (open) => {
  const app = await open('lang=en', { before: serveCompleteData });
  await app.mapIdle();
  await askForLand(app);
  const [found = 0, all = 0, leftOut = 0] = await counts(app);
  expect(found).toBeGreaterThan(5);
  expect(all).toBeGreaterThan(found);
  // Places without a position have no distance, even where every figure is published.
  expect(leftOut).toBeGreaterThan(0);
  const show = panel(app).getByRole('button', { name: /^Show all/ });
  if (await show.isVisible()) await show.click();
  await expect.poll(() => results(app).count()).toBe(found);
  const table = await app.table();
  await expect.poll(() => table.locator('tbody').getByRole('row').count()).toBe(found);
});

scenario('on the published data it says for how many places it cannot be known, and what each lacks', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  await askForLand(app);
  const [found = 0, all = 0, leftOut = 0] = await counts(app);
  expect(found + leftOut).toBeLessThan(all);
  expect(leftOut).toBeGreaterThan(found);
  await panel(app).getByText(`What each of the ${leftOut} lacks`).click();
  const lacking = panel(app)
    .getByRole('listitem')
    .filter({ hasText: /lacks: .*Free land/ });
  await expect.poll(() => lacking.count()).toBeGreaterThan(10);
  await panel(app).getByRole('checkbox', { name: 'Include unknown' }).check();
  await expect.poll(async () => (await counts(app))[0]).toBe(found + leftOut);
  expect((await counts(app))[2]).toBe(0);
});

scenario('whether unknown counts can be said figure by figure', async (open) => {
  const app = await open('lang=en&panel=find&land=free:5..,occupancy:..80');
  await status(app).waitFor();
  const [found = 0] = await counts(app);
  await panel(app)
    .getByRole('checkbox', { name: /^Free land: or not published/ })
    .check();
  await app.expectQuery('land', 'free:5..~,occupancy:..80');
  await expect.poll(async () => (await counts(app))[0]).toBeGreaterThan(found);
  const all = panel(app).getByRole('checkbox', { name: 'Include unknown' });
  expect(await all.evaluate((box) => (box as HTMLInputElement).indeterminate)).toBe(true);
});

scenario('an old vacancy is shown with its year and counts only when asked for', async (open) => {
  const app = await open('lang=en&panel=find&land=free:5..');
  await status(app).waitFor();
  expect((await counts(app))[0]).toBe(0);
  await panel(app)
    .getByRole('checkbox', { name: /^Count old figures too/ })
    .check();
  await expect.poll(async () => (await counts(app))[0]).toBe(3);
  await results(app)
    .filter({ hasText: /36\sha, old figure of 2017/ })
    .waitFor();
});

scenario('a distance is a straight line with its ±, and may be within', async (open) => {
  const app = await open('lang=en&panel=find&land=noi_bai:..30&order=noi_bai');
  const first = results(app).first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/[\d.]+\skm ± [\d.]+\sk?m/);
  await panel(app)
    .getByRole('button', { name: /^Show all/ })
    .click();
  await results(app).filter({ hasText: 'may be within' }).first().waitFor();
  await panel(app).getByText('More limits').click();
  await panel(app).getByText('Gateways').click();
  await panel(app)
    .getByText(/Straight line along a great circle \(turf\), not by road/)
    .waitFor();
  await panel(app).getByText('Ring roads and expressways').click();
  await panel(app)
    .getByText(/Vành đai 4.*under construction/)
    .waitFor();
});

scenario('what cannot be meant is explained at the field, is not applied, and loses nothing', async (open) => {
  const app = await open('lang=en&panel=find&land=free:5..,occupancy:..80');
  const free = field(app, 'Free land at least (ha)');
  await free.waitFor();
  for (const [text, says] of [
    ['plenty', 'Please enter a number'],
    ['NaN', 'Please enter a number'],
    ['-3', 'This cannot be below 0'],
  ] as const) {
    await free.fill(text);
    await panel(app).getByRole('alert').filter({ hasText: says }).waitFor();
    expect(await free.getAttribute('aria-invalid')).toBe('true');
    expect(app.query.get('land')).toBe('free:5..,occupancy:..80');
  }
  await free.blur();
  expect(await free.inputValue()).toBe('-3');
  const occupancy = field(app, 'Occupancy at most (%)');
  await occupancy.fill('130');
  await panel(app).getByRole('alert').filter({ hasText: 'This can be 100 at most' }).waitFor();
  await occupancy.fill('60');
  await app.expectQuery('land', 'free:5..,occupancy:..60');
  await panel(app).getByRole('button', { name: 'Clear all limits' }).click();
  await app.expectQuery('land', null);
  expect(await field(app, 'Free land at least (ha)').inputValue()).toBe('');
});

scenario('field, slider and keyboard set the same limit', async (open) => {
  const app = await open('lang=en&panel=find');
  const distance = field(app, 'Distance to Nội Bài at most (km)');
  await distance.waitFor();
  const slider = panel(app).getByRole('slider', { name: 'Nội Bài distance: slider' });
  await slider.fill('6');
  await app.expectQuery('land', 'noi_bai:..30');
  expect(await distance.inputValue()).toBe('30');
  await distance.press('ArrowDown');
  await app.expectQuery('land', 'noi_bai:..29');
  await distance.fill('12.5');
  await app.expectQuery('land', 'noi_bai:..12.5');
  expect(await slider.inputValue()).toBe('3');
  await distance.fill('');
  await app.expectQuery('land', null);
});

scenario('area, craft and status are the filters of the app, in both places', async (open) => {
  const app = await open('lang=en&panel=find&area=50..&craft=nobody-does-this');
  await status(app).waitFor();
  const [, all = 0] = await counts(app);
  expect((await counts(app))[0]).toBe(0);
  expect(all).toBeGreaterThan(100);
  await panel(app).getByRole('button', { name: 'Clear all limits' }).click();
  await app.expectQuery('area', null);
  await app.expectQuery('craft', null);
  await expect.poll(async () => (await counts(app))[0]).toBe(all);
});

scenario('list and details are one: a name selects, focus marks, and leaving brings all zones back', async (open) => {
  const app = await open('lang=en&panel=find&land=noi_bai:..10&table=1');
  const first = results(app).first();
  await first.waitFor();
  const name = (await first.getByRole('button').first().innerText()).trim();
  await first.getByRole('button').first().focus();
  await app.page.locator('tr[data-hovered="true"]', { hasText: name }).waitFor();
  await first.getByRole('button').first().click();
  await app.region('Zone details').getByRole('heading', { name, exact: true }).waitFor();
  await app.button('Find land').click();
  await panel(app).waitFor({ state: 'detached' });
  await app.expectQuery('panel', null);
  const rows = (await app.table()).locator('tbody').getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThan(170);
});

scenario('the panels of the map stay within reach while land is looked for', async (open) => {
  const app = await open('lang=en&panel=find');
  await status(app).waitFor();
  for (const name of ['City figures', 'Layers', 'Filters', 'Legend', 'Map']) await app.region(name).waitFor();
  await app.region('Layers').locator('summary').first().click();
  await app.checkbox('Craft-village clusters').uncheck();
  await expect.poll(async () => (await counts(app))[1]).toBeLessThan(40);
});

scenario('land can be looked for on a phone', async (open) => {
  const app = await open('lang=en', { viewport: PHONE, touch: true });
  await app.mapIdle();
  await app.button('Menu').click();
  await app.button('Find land').click();
  await field(app, 'Distance to Nội Bài at most (km)').fill('20');
  await expect.poll(async () => (await counts(app))[0]).toBeGreaterThan(5);
  const width = await app.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
});

scenario(
  'the parts of a zone’s land are drawn with their dates, and what was free in 2017 is no offer',
  async (open) => {
    const app = await open('lang=en&zone=kcn-quang-minh-1');
    const land = app.region('Zone details').getByRole('table', { name: 'The land now' });
    await land.waitFor();
    await land.getByRole('row', { name: /Leased.*256 ha/ }).waitFor();
    await land.getByRole('row', { name: /Free.*only an old figure/ }).waitFor();
    await app
      .region('Zone details')
      .getByText(/13\sha \(2017\): an old figure, not an offer/)
      .waitFor();
  },
);
