import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { scenario, type App } from '../support/driver';
import { differingPixels, loseWebgl } from '../support/webgl';

const picture = (app: App): Promise<Buffer> => app.page.locator('canvas.maplibregl-canvas').screenshot();

/** Lines and outlines drawn before, as this device keeps them. */
const DRAWN = JSON.stringify({
  version: 1,
  items: [
    {
      id: 'drawing-1',
      name: '',
      kind: 'line',
      geometry: {
        type: 'LineString',
        coordinates: [
          [105.7, 21.1],
          [105.85, 21.15],
        ],
      },
    },
    {
      id: 'drawing-2',
      name: '',
      kind: 'outline',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [105.72, 21.16],
            [105.8, 21.17],
            [105.78, 21.22],
            [105.72, 21.16],
          ],
        ],
      },
      origin: 'drawn',
      system: null,
      decisionHa: null,
    },
  ],
});

const STATES = {
  'a lens and a selected zone': 'lens=clearance&zone=kcn-noi-bai&c=105.8,21.2,12',
  'a filter': 'kind=industrial_zone&lens=occupancy&c=105.8,21.1,10',
  drawings: 'panel=draw&c=105.78,21.15,11',
} as const;

for (const [what, query] of Object.entries(STATES)) {
  scenario(`WebGL lost and restored three times: the same picture, with ${what}`, async (open) => {
    const app = await open(`lang=en&${query}`, {
      // A small window: each picture is painted by software.
      viewport: { width: 900, height: 600 },
      before: async (page) => {
        await serveCompleteData(page);
        await page.addInitScript((drawn) => localStorage.setItem('hanoi-zones.drawings.v1', drawn), DRAWN);
      },
    });
    await app.mapIdle();
    if (query.startsWith('panel=draw')) await app.region('Drawings').getByRole('listitem').first().waitFor();
    await app.mapIdle();
    const before = await picture(app);
    for (let time = 1; time <= 3; time += 1) {
      const lost = await loseWebgl(app);
      await lost.restore();
      const after = await picture(app);
      expect([time, await differingPixels(app, before, after)]).toEqual([time, 0]);
    }
    expect(await app.alerts.count()).toBe(0);
  });
}

scenario('after WebGL came back the map goes on: another lens paints as in a fresh window', async (open) => {
  const view = 'zone=kcn-noi-bai&c=105.8,21.2,12';
  const app = await open(`lang=en&${view}`, { before: serveCompleteData });
  await app.mapIdle();
  await (await loseWebgl(app)).restore();
  await app.page.getByRole('radio', { name: 'Land clearance' }).check();
  await app.expectQuery('lens', 'clearance');
  await app.mapIdle();
  const fresh = await open(`lang=en&${view}&lens=clearance`, { before: serveCompleteData });
  await fresh.mapIdle();
  const away = { position: { x: 5, y: 5 } };
  await app.page.locator('body').hover(away);
  await fresh.page.locator('body').hover(away);
  expect(await differingPixels(app, await picture(fresh), await picture(app))).toBe(0);
});

scenario('what is done while WebGL is away is on the map when it is back', async (open) => {
  const view = 'c=105.8,21.2,12';
  const app = await open(`lang=en&${view}`, { before: serveCompleteData });
  await app.mapIdle();
  const lost = await loseWebgl(app);
  await app.page.getByRole('radio', { name: 'Land clearance' }).check();
  await app.expectQuery('lens', 'clearance');
  // The pointer goes on over the empty place of the map.
  await app.page.mouse.move(600, 400);
  await app.page.mouse.move(640, 420);
  await app.page.locator('body').hover({ position: { x: 5, y: 5 } });
  await lost.restore();
  const fresh = await open(`lang=en&${view}&lens=clearance`, { before: serveCompleteData });
  await fresh.mapIdle();
  await fresh.page.locator('body').hover({ position: { x: 5, y: 5 } });
  expect(await differingPixels(app, await picture(fresh), await picture(app))).toBe(0);
});

scenario('WebGL that stays away for long: the table stands in and says so, until it is back', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  const lost = await loseWebgl(app);
  const alert = app.alerts.filter({ hasText: 'WebGL' });
  await alert.waitFor();
  await app.page.getByRole('table', { name: 'Zones' }).waitFor();
  await lost.restore();
  await alert.waitFor({ state: 'hidden' });
});
