import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { coarse as scenario } from '../support/driver';

const LAYERS = ['Industrial zones', 'Craft-village clusters', 'Hòa Lạc Hi-Tech Park'] as const;

scenario('each layer can be switched off and on, and the link remembers', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  for (const layer of LAYERS) expect(await app.checkbox(layer).isChecked()).toBe(true);
  await app.checkbox('Craft-village clusters').uncheck();
  await app.expectQuery('layers', 'industrial_zones,hoa_lac');
  await app.mapIdle();
  await app.checkbox('Industrial zones').uncheck();
  await app.checkbox('Hòa Lạc Hi-Tech Park').uncheck();
  await app.expectQuery('layers', 'none');

  const colleague = await open(app.query.toString());
  for (const layer of LAYERS) expect(await colleague.checkbox(layer).isChecked()).toBe(false);
  await colleague.checkbox('Hòa Lạc Hi-Tech Park').check();
  await colleague.expectQuery('layers', 'hoa_lac');
});

scenario('a layer that is off leaves map, table and counts alike', async (open) => {
  const app = await open('lang=en&table=1');
  const table = await app.table();
  const rows = table.locator('tbody').getByRole('row');
  const all = await rows.count();
  await app.checkbox('Craft-village clusters').uncheck();
  await expect.poll(() => rows.count()).toBeLessThan(all);
});

for (const [lens, param] of [
  ['Projects', 'projects'],
  ['Registered capital', 'capital'],
  ['Land clearance', 'clearance'],
  ['Occupancy', 'occupancy'],
  ['Free land', 'free'],
  ['Land held up', 'heldUp'],
] as const) {
  scenario(`colour by ${lens}: the legend follows, nothing is loaded anew`, async (open) => {
    const app = await open('lang=en', { before: serveCompleteData });
    await app.mapIdle();
    const asked: string[] = [];
    app.page.on('request', (request) => {
      if (new URL(request.url()).pathname.includes('/geo/')) asked.push(request.url());
    });
    const group = app.page.getByRole('radiogroup', { name: 'Colour by' }).or(app.page.getByLabel('Colour by')).first();
    await group.waitFor();
    const radio = app.page.getByRole('radio', { name: lens });
    await radio.check();
    await app.expectQuery('lens', param);
    await app.region('Legend').getByText(lens).first().waitFor();
    await app.mapIdle();
    expect(asked).toEqual([]);
  });
}

scenario('with real data the legend says for how many the figure is published', async (open) => {
  const app = await open('lang=en&lens=occupancy');
  await app
    .region('Legend')
    .getByText(/not published/)
    .first()
    .waitFor();
  await app
    .region('Legend')
    .getByText(/\d+ of \d+/)
    .first()
    .waitFor();
});

scenario('a click on a zone on the map opens its details', async (open) => {
  // Nội Bài lies in the middle of what the panels leave free.
  const app = await open('lang=en&c=105.8072,21.2405,13.5');
  await app.mapIdle();
  const [map, panel] = [await app.map.boundingBox(), await app.region('City figures').boundingBox()];
  if (!map || !panel) throw new Error('The map or the panel has no place on the page');
  const left = panel.x + panel.width;
  await app.page.mouse.click((left + map.x + map.width) / 2, map.y + map.height / 2);
  await app.expectQuery('zone', 'kcn-noi-bai');
  await app
    .region('Zone details')
    .getByRole('heading', { name: /Noi Bai|Nội Bài/ })
    .waitFor();
});
