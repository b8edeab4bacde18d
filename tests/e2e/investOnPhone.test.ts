import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { PHONE, scenario, type App } from '../support/driver';

const phone = { viewport: PHONE, touch: true, coarseMap: true } as const;

/** One finger, from a point to another, slowly enough that nothing is thrown. */
async function drag(
  page: Page,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (t: number) => [{ x: x1 + (x2 - x1) * t, y: y1 + (y2 - y1) * t }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 8; step += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

const widthOf = (app: App): Promise<number> => app.page.evaluate(() => document.documentElement.scrollWidth);

scenario('I1 to I5 by touch: found, weighed, compared, printed and sent', async (open) => {
  const app = await open('lang=en', { ...phone, before: serveCompleteData });
  const { page } = app;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.mapIdle();
  const panel = app.region('Find land');
  const field = (name: string) => panel.getByRole('spinbutton', { name, exact: true });
  await app.button('Menu').tap();
  await app.button('Find land').tap();
  for (const [name, value] of [
    ['Free land at least (ha)', '5'],
    ['Occupancy at most (%)', '80'],
    ['Distance to Nội Bài at most (km)', '30'],
  ] as const) {
    await field(name).tap();
    await field(name).fill(value);
  }
  await app.expectQuery('land', 'free:5..,occupancy:..80,noi_bai:..30');
  await panel.getByText(/^\d+ of \d+ zones · \d+ left out because unknown$/).waitFor();

  await panel.getByText('Score by what you need').tap();
  await panel.getByRole('button', { name: 'Export manufacturing' }).tap();
  const verdict = panel.getByRole('region', { name: 'Why the first is first' });
  await verdict.waitFor();
  const sentence = await verdict.innerText();
  expect(sentence).toMatch(/change places if the weight of/);
  await verdict.getByRole('button', { name: /^Try it/ }).tap();
  await expect.poll(() => verdict.innerText()).not.toBe(sentence);

  const results = panel.getByRole('list', { name: 'Places found' }).getByRole('listitem');
  for (const n of [0, 1, 2])
    await results
      .nth(n)
      .getByRole('button', { name: /^Compare: / })
      .tap();
  await app.button('See 3 side by side').tap();
  const comparison = app.region('Comparison');
  await comparison.getByRole('table', { name: 'Zones compared' }).waitFor();
  expect(await widthOf(app)).toBeLessThanOrEqual(PHONE.width);
  await comparison.getByRole('button', { name: 'Back to the map' }).tap();

  await results.first().getByRole('button').first().tap();
  const details = app.region('Zone details');
  await details.waitFor();
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await details.getByRole('button', { name: 'Brief', exact: true }).tap();
  await app.dialog().getByRole('button', { name: 'English', exact: true }).tap();
  expect((await waiting).suggestedFilename()).toMatch(/-en\.pdf$/);
  await app.dialog().getByRole('button', { name: 'Close', exact: true }).tap();

  await app.button('Menu').tap();
  await app.button('Share').first().tap();
  await page
    .getByText(/Link copied/)
    .first()
    .waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.href.length).toBeLessThan(2000);
  expect(link.searchParams.get('land')).toBe('free:5..,occupancy:..80,noi_bai:..30');
  expect(await widthOf(app)).toBeLessThanOrEqual(PHONE.width);
});

scenario(
  'the page does not scroll under the map; a finger on the map moves it, on the sheet it reads on',
  async (open) => {
    const app = await open('lang=en&zone=kcn-noi-bai&c=105.8,21.1,11', phone);
    await app.mapIdle();
    const { page } = app;
    const fits = await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
    expect(fits).toBe(true);
    const camera = (): string | null => app.query.get('c');
    const start = camera();

    // In the sheet: its text goes up, the map stays.
    const details = app.region('Zone details');
    await details.waitFor();
    const scrolled = (): Promise<number> =>
      page.evaluate(() => Math.max(...[...document.querySelectorAll('.sheet *')].map((box) => box.scrollTop)));
    await drag(page, [190, 780], [190, 560]);
    await expect.poll(scrolled).toBeGreaterThan(50);
    // On to the end and beyond: what is left over does not move the map either.
    for (let i = 0; i < 12; i += 1) await drag(page, [190, 800], [190, 500]);
    expect(camera()).toBe(start);

    await drag(page, [190, 300], [100, 200]);
    await expect.poll(camera).not.toBe(start);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  },
);

scenario('inside a page that scrolls, one finger on the map scrolls the page', async (open) => {
  const app = await open('lang=en', phone);
  const { page } = app;
  const body = `<meta name="viewport" content="width=device-width"><body style="margin:0">
    <iframe title="map" src="/embed.html?lang=en&amp;zone=kcn-noi-bai" style="border:0;width:100%;height:600px"></iframe>
    <div style="height:2000px">…</div>`;
  // A page of the same origin: no other may be framed by it in this browser without a name of its own.
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(new URL('/host.html', page.url()).href);
  await page.frameLocator('iframe').locator('[data-testid="map"][data-map="idle"]').waitFor();
  const address = (): string | undefined => page.frames()[1]?.url();
  const before = address();
  await drag(page, [190, 300], [190, 80]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(address()).toBe(before);
  await page.frameLocator('iframe').getByText('Use two fingers to move the map').waitFor({ state: 'attached' });
});
