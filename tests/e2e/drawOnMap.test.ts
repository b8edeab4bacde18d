import { expect } from 'vitest';
import { wgs84ToVn2000 } from '../../src/geodesy/vn2000';
import { coarse as scenario, type App } from '../support/driver';

/** Closer in, where a click is a few metres; the camera is part of the link, so every point has its place. */
const CLOSE = 'lang=en&panel=draw&c=105.53,21.005,13';

const panel = (app: App) => app.region('Measure, draw and VN-2000');
const tool = (app: App, name: string) => panel(app).getByRole('button', { name, exact: true });
const drawings = (app: App) => app.region('Drawings').getByRole('listitem');

/** Clicks on the map, each after the pointer has come there and the app has taken the one before. */
async function clickPoints(app: App, points: readonly (readonly [x: number, y: number])[]): Promise<void> {
  for (const [i, [x, y]] of points.entries()) {
    await app.page.mouse.move(x, y, { steps: 3 });
    await app.page.mouse.click(x, y);
    await panel(app)
      .getByText(`${i + 1} points`, { exact: true })
      .waitFor();
  }
}

async function ready(app: App): Promise<void> {
  await app.mapIdle();
  await expect.poll(() => tool(app, 'Draw outline').isEnabled()).toBe(true);
}

scenario('a distance is measured with the mouse', async (open) => {
  const app = await open(CLOSE);
  await ready(app);
  await tool(app, 'Measure distance').click();
  await clickPoints(app, [
    [600, 300],
    [900, 300],
  ]);
  await expect.poll(() => app.page.getByTestId('live-measure').innerText()).toMatch(/^Length \d/);
  await tool(app, 'Finish').click();
  await expect.poll(() => drawings(app).count()).toBe(1);
  // 300 px at zoom 13: 300 × 40,075,017 m × cos 21.006° ÷ (512 × 2^13) = 2,676 m.
  const metres = Number(/([\d,]+)\sm/.exec(await drawings(app).first().innerText())?.[1]?.replace(',', ''));
  expect(metres).toBeGreaterThan(2640);
  expect(metres).toBeLessThan(2710);
});

scenario('an outline is drawn, named, edited, undone and deleted; it says roads and overlaps', async (open) => {
  const app = await open(CLOSE);
  await ready(app);
  await tool(app, 'Draw outline').click();
  await clickPoints(app, [
    [600, 250],
    [850, 250],
    [850, 450],
    [600, 450],
  ]);
  await app.press('Backspace');
  await panel(app).getByText('3 points', { exact: true }).waitFor();
  await app.page.mouse.move(600, 450, { steps: 3 });
  await app.page.mouse.click(600, 450);
  await panel(app).getByText('4 points', { exact: true }).waitFor();
  await app.press('Enter');
  await expect.poll(() => drawings(app).count()).toBe(1);

  const item = drawings(app).first();
  const area = async (): Promise<number> =>
    Number(/([\d,.]+)\sha/.exec(await item.getByRole('button').first().innerText())?.[1]?.replace(',', ''));
  const before = await area();
  // 250 by 200 px of 8.92 m.
  expect(before).toBeGreaterThan(385);
  expect(before).toBeLessThan(410);
  await item.getByText('Nearest expressway').waitFor();
  expect(await item.innerText()).toMatch(/Đại lộ Thăng Long/);
  await item
    .getByRole('table', { name: 'Overlap with existing outlines' })
    .getByText('Hoa Lac Hi-Tech Park', { exact: true })
    .waitFor();
  expect(await item.innerText()).toMatch(/off by up to .*\sm/);
  await item.getByRole('textbox', { name: 'Name' }).fill('Mở rộng phía tây');
  await item.getByRole('button', { name: /^Mở rộng phía tây/ }).waitFor();

  await tool(app, 'Edit corners').click();
  await app.page.mouse.move(850, 450, { steps: 3 });
  await app.page.mouse.down();
  await app.page.mouse.move(950, 500, { steps: 8 });
  await app.page.mouse.up();
  await expect.poll(area).toBeGreaterThan(before * 1.2);
  await app.press('Escape');
  expect(await tool(app, 'Edit corners').getAttribute('aria-pressed')).toBe('false');
  await tool(app, 'Undo').click();
  await expect.poll(area).toBe(before);

  await app.button('Delete: Mở rộng phía tây').click();
  await expect.poll(() => drawings(app).count()).toBe(0);
  await tool(app, 'Undo').click();
  await expect.poll(() => drawings(app).count()).toBe(1);
  await app.page.reload();
  await app.mapIdle();
  await app.region('Drawings').getByText('Mở rộng phía tây').waitFor();
});

scenario(
  'drawing selects no zone, and Esc puts down first the points, then the tool, then nothing else',
  async (open) => {
    const app = await open('lang=en&panel=draw&zone=khu-cnc-hoa-lac&c=105.53,21.005,13');
    await ready(app);
    await app.zoneHeading('Hoa Lac Hi-Tech Park').first().waitFor();
    await tool(app, 'Draw outline').click();
    await clickPoints(app, [
      [600, 250],
      [700, 350],
    ]);
    await app.press('Escape');
    await panel(app).getByText('0 points', { exact: true }).waitFor();
    await app.expectQuery('zone', 'khu-cnc-hoa-lac');
    await app.press('Escape');
    expect(await tool(app, 'Draw outline').getAttribute('aria-pressed')).toBe('false');
    await app.expectQuery('zone', 'khu-cnc-hoa-lac');
    await app.press('Escape');
    await app.expectQuery('zone', null);
    await tool(app, 'Draw outline').click();
    await clickPoints(app, [
      [600, 250],
      [700, 350],
      [650, 420],
    ]);
    await tool(app, 'Finish').click();
    await expect.poll(() => drawings(app).count()).toBe(1);
    await app.expectQuery('zone', null);
    // With the tool down a click is a click again.
    await app.page.mouse.click(760, 300);
    await expect.poll(() => app.query.get('zone')).not.toBeNull();
  },
);

/** What the panel says of a place, in both systems. */
async function placeOf(app: App): Promise<{ lon: number; lat: number; x: number; y: number }> {
  const [wgs84, vn2000] = await Promise.all(
    ['place-wgs84', 'place-vn2000'].map((id) => app.page.getByTestId(id).innerText()),
  );
  const [, lat = '', lon = ''] = /^([\d.]+)° N, ([\d.]+)° E$/.exec(wgs84 ?? '') ?? [];
  const [, x = '', y = ''] = /^X ([\d,]+) m, Y ([\d,]+) m$/.exec(vn2000 ?? '') ?? [];
  const number = (text: string): number => Number(text.replaceAll(',', ''));
  return { lon: number(lon), lat: number(lat), x: number(x), y: number(y) };
}

scenario('coordinates follow the pointer, else the middle of the map under its cross', async (open) => {
  const app = await open(CLOSE);
  await ready(app);
  const agree = async (): Promise<{ lon: number; lat: number }> => {
    const { lon, lat, x, y } = await placeOf(app);
    const { northingM, eastingM } = wgs84ToVn2000({ lon, lat }, 'tm3_105_00');
    expect(Math.abs(northingM - x)).toBeLessThan(1);
    expect(Math.abs(eastingM - y)).toBeLessThan(1);
    return { lon, lat };
  };
  await panel(app).getByText('middle of the map (+)').waitFor();
  const middle = await agree();
  expect(middle.lat).toBeCloseTo(21.005, 3);
  await app.page.mouse.move(700, 200, { steps: 3 });
  await panel(app).getByText('under the pointer').waitFor();
  const pointed = await agree();
  expect(pointed.lat).toBeGreaterThan(middle.lat);
  expect(pointed.lon).toBeLessThan(middle.lon);
  await app.map.locator('canvas').first().focus();
  await app.press('ArrowRight');
  await panel(app).getByText('middle of the map (+)').waitFor();
  await expect.poll(async () => (await placeOf(app)).lon).toBeGreaterThan(middle.lon);
  await agree();
});
