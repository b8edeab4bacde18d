import { afterAll, beforeAll, expect } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { coarse as scenario, type App } from '../support/driver';
import { servePlotsSite } from '../support/plotsSite';

let site: Awaited<ReturnType<typeof servePlotsSite>>;
beforeAll(async () => {
  site = await servePlotsSite();
});
afterAll(() => site.close());

/** Over the plots of one zone, near enough to see each; and over the city, where they are cells. */
const NEAR = 'c=105.777,21.127,14';
const FAR = 'c=105.8,21.18,9';

const opened = (app: App) => app.region('Layers').getByText('of 400 plots').first();
const plotsTable = (app: App) => app.page.getByRole('table', { name: 'Plots' });

/** Every request to plots, as path and range. */
const watch = (page: Page, asked: string[]): void => {
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/plots\./.test(pathname))
      asked.push(`${pathname.split('/geo/')[1]} ${request.headers()['range'] ?? ''}`.trim());
  });
};

scenario('a build without plots shows none, asks for none, and says so to a link that names some', async (open) => {
  const asked: string[] = [];
  const app = await open(`lang=en&plots=on,table&zone=kcn-noi-bai&${NEAR}`, {
    before: (page) => Promise.resolve(page.on('request', (request) => asked.push(request.url()))),
  });
  await app.mapIdle();
  await app.alerts.filter({ hasText: 'plots' }).waitFor();
  expect(await plotsTable(app).count()).toBe(0);
  expect(await app.page.getByText('Plots', { exact: true }).count()).toBe(0);
  expect(asked.filter((url) => /plot/i.test(new URL(url).pathname))).toEqual([]);
});

scenario('plots are asked for only once their layer is on, and then in parts', async (open) => {
  const asked: string[] = [];
  const app = await open(`lang=en&${NEAR}`, {
    base: site.url,
    before: (page) => Promise.resolve(watch(page, asked)),
  });
  await app.mapIdle();
  expect(asked).toEqual([]);
  const layers = await app.unfold('Layers');
  await layers.getByRole('checkbox', { name: 'Plots', exact: true }).check();
  await opened(app).waitFor();
  await app.expectQuery('plots', 'on');
  await app.mapIdle();
  expect(asked).toContain('plots.index/index.json');
  expect(asked.filter((one) => one.startsWith('plots.pmtiles')).every((one) => one.includes('bytes='))).toBe(true);
  // The counts of all come with the index: no column, no row.
  expect(asked.filter((one) => /columns|rows/.test(one))).toEqual([]);
  await layers.getByText('SYNTHETIC DATA, not real').first().waitFor();
});

scenario('a plot is pointed at, opened, and leads to its zone', async (open) => {
  const app = await open(`lang=en&plots=on&${NEAR}`, { base: site.url });
  await opened(app).waitFor();
  await app.mapIdle();
  const box = await app.map.boundingBox();
  if (!box) throw new Error('no map');
  // The camera's middle is in the middle of what no panel covers; plots lie all around it.
  const tip = app.map.getByText(/^Plot /);
  const spots = [-60, -30, 0, 30, 60].flatMap((dx) => [-60, -20, 20, 60].map((dy) => [dx, dy] as const));
  let found = false;
  for (const [dx, dy] of spots) {
    const [x, y] = [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
    await app.page.mouse.move(x, y);
    if ((await tip.count()) === 0) continue;
    await app.page.mouse.click(x, y);
    found = true;
    break;
  }
  expect(found).toBe(true);
  const details = app.region('Plot details');
  await details.getByText('SYNTHETIC DATA, not real').waitFor();
  await expect.poll(() => app.query.get('plots')).toMatch(/^on,plot:\d+:/);
  await details.getByRole('button', { name: /^Open / }).click();
  await app.region('Zone details').getByRole('heading', { level: 2 }).waitFor();
  await app.expectQuery('zone', 'kcn-thang-long');
  await app.page.goBack();
});

scenario('from afar circles say what a filter leaves of them, and lead nearer', async (open) => {
  const app = await open('lang=en&plots=on,status:free&c=105.823,21.248,11', { base: site.url });
  await app.region('Layers').getByText('79 of 400 plots').waitFor();
  await app.mapIdle();
  const box = await app.map.boundingBox();
  if (!box) throw new Error('no map');
  // The circles lie beside the zone's own sign; the panels push the middle of the view to the right.
  const across = [140, 148, 156, 164, 172, 180, 188, 196, 204];
  const down = [-24, -16, -8, 0, 8, 16, 24];
  const tip = app.map.getByText(/^\d+ of \d+ plots pass the filter$/);
  const sweep = async (): Promise<string | null> => {
    for (const dx of across) {
      for (const dy of down) {
        await app.page.mouse.move(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy);
        if ((await tip.count()) > 0) return tip.first().innerText();
      }
    }
    return null;
  };
  const [left = 0, all = 0] = ((await sweep()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await app.page.mouse.down();
  await app.page.mouse.up();
  await expect.poll(() => Number(app.query.get('c')?.split(',')[2])).toBe(13);
});

scenario('the lens of the map is the lens of the plots', async (open) => {
  const app = await open('lang=en&plots=on,area:0.1..&c=105.823,21.248,11', { base: site.url });
  const layers = await app.unfold('Layers');
  const share = (of: string) => layers.getByRole('list', { name: `Circles: share of plots that are ${of}` });
  await share('free').waitFor();
  await app.mapIdle();
  await app.page.getByRole('radio', { name: 'Occupancy' }).check();
  await share('leased').waitFor();
  await app.page.getByRole('radio', { name: 'Land clearance' }).check();
  await share('not cleared').waitFor();
  await app.mapIdle();
});

scenario('limits narrow map, counts and table alike, to the plot, and stand in the link', async (open) => {
  const app = await open(`lang=en&plots=on,table&${FAR}`, { base: site.url });
  await opened(app).waitFor();
  const table = plotsTable(app);
  const rows = table.locator('tbody').getByRole('row');
  await expect.poll(() => rows.count()).toBe(50);
  const layers = await app.unfold('Layers');
  await layers.getByRole('checkbox', { name: 'Free', exact: true }).check();
  await layers.getByText('79 of 400 plots').waitFor();
  await app.expectQuery('plots', 'on,table,status:free');
  await layers.getByLabel('Plot area at least (ha)').fill('0.5');
  await expect.poll(() => app.query.get('plots')).toBe('on,table,status:free,area:0.5..');
  const status = app.region('Plots').getByText(/^\d+ of 400 plots/);
  await expect.poll(async () => Number((await status.innerText()).split(' ')[0])).toBeLessThan(79);
  const count = Number((await status.innerText()).split(' ')[0]);
  await expect.poll(() => rows.count()).toBe(Math.min(50, count));
  for (const cell of await rows.locator('td:nth-of-type(3)').allInnerTexts()) {
    expect(Number(cell)).toBeGreaterThanOrEqual(0.5);
  }
  await layers.getByRole('checkbox', { name: 'Include plots that do not publish it' }).check();
  await expect.poll(async () => Number((await status.innerText()).split(' ')[0])).toBeGreaterThan(count);
  await app.mapIdle();
});

scenario('the table is turned, sorted and read by keyboard', async (open) => {
  const app = await open('lang=en&plots=on,table', { base: site.url });
  const table = plotsTable(app);
  const rows = table.locator('tbody').getByRole('row');
  await expect.poll(() => rows.count()).toBe(50);
  await app.page.getByText('1–50 of 400 plots').waitFor();
  await app.button('Next page').focus();
  await app.press('Enter');
  await app.page.getByText('51–100 of 400 plots').waitFor();
  await app.expectQuery('plots', 'on,table,page:2');
  await table.getByRole('button', { name: 'Area (ha)' }).focus();
  await app.press('Enter');
  await app.expectQuery('plots', 'on,table,sort:-area');
  await app.page.getByText('1–50 of 400 plots').waitFor();
  await expect
    .poll(async () => {
      const areas = (await rows.locator('td:nth-of-type(3)').allInnerTexts()).map(Number);
      return areas.length === 50 && areas.every((ha, i) => i === 0 || ha <= (areas[i - 1] ?? 0));
    })
    .toBe(true);
  await rows.first().getByRole('button').focus();
  await app.press('Enter');
  await app.region('Plot details').getByRole('heading', { level: 2 }).waitFor();
  await app.button('Zones table').click();
  await app.page.getByRole('table', { name: 'Zones' }).waitFor();
});

scenario('a zone says how many plots of it are known, and from whom', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai', { base: site.url });
  const part = app.region('Plots of this zone');
  await part.getByText(/^160 plots; free: 28 plots · 12\.28\sha/).waitFor();
  await part.getByText('SYNTHETIC DATA, not real').waitFor();
  await part.getByText(/Source: SYNTHETIC/).waitFor();
  await app.button('Show these plots').click();
  await app.expectQuery('plots', 'on,table,zone:kcn-noi-bai');
  await app.page.getByText('1–50 of 160 plots').waitFor();
});

/** What is wrong with which file, what is said, and whether the layer opens in spite of it. */
const FAULTS: readonly [string, string, (route: Route) => Promise<void>, string][] = [
  [
    'no index',
    '**/plots.index/index.json',
    (route) => route.fulfill({ status: 404, body: '' }),
    'index.json could not',
  ],
  [
    'an index of another version',
    '**/plots.index/index.json',
    (route) => route.fulfill({ json: { format: 'plots-index', version: 9 } }),
    'index.json is of version 9',
  ],
  [
    'a page in place of the archive',
    '**/plots.pmtiles',
    (route) => route.fulfill({ status: 206, body: '<!doctype html>'.padEnd(127, ' ') }),
    'plots.pmtiles is not a PMTiles archive',
  ],
  [
    'a server without ranges',
    '**/plots.pmtiles',
    (route) => route.fulfill({ status: 200, body: 'PMTiles'.padEnd(9999, ' ') }),
    'The server sends all of plots.pmtiles',
  ],
];
for (const [name, address, answer, said] of FAULTS) {
  scenario(`${name}: an alert names it, the rest works, Retry works`, async (open) => {
    const app = await open(`lang=en&plots=on&${FAR}`, {
      base: site.url,
      expectedErrors: /Failed to load resource/,
      before: (page) => page.route(address, answer),
    });
    const alert = app.alerts.filter({ hasText: said });
    await alert.waitFor();
    await app.mapIdle();
    await app.page.unroute(address);
    await alert.getByRole('button', { name: 'Retry' }).click();
    await opened(app).waitFor();
    expect(await app.alerts.count()).toBe(0);
    await app.mapIdle();
  });
}

scenario('a column that does not come: the map stays, an alert names it, Retry counts', async (open) => {
  const app = await open(`lang=en&plots=on,status:free&${FAR}`, {
    base: site.url,
    expectedErrors: /Failed to load resource/,
    before: (page) => page.route('**/columns/area-*', (route) => route.fulfill({ status: 503, body: '' })),
  });
  const alert = app.alerts.filter({ hasText: /area-.*\.bin could not be loaded: the server answered 503/ });
  await alert.waitFor();
  await app.page.unroute('**/columns/area-*');
  await alert.getByRole('button', { name: 'Retry' }).click();
  await (await app.unfold('Layers')).getByText('79 of 400 plots').waitFor();
});
