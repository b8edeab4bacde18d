import { expect } from 'vitest';
import { PHONE, coarse as scenario } from '../support/driver';

const phone = { viewport: PHONE, touch: true } as const;

scenario('on a phone the panels share one sheet below the map', async (open) => {
  const app = await open('lang=en', phone);
  await app.mapIdle();
  await app.region('Map').waitFor();
  for (const [tab, region] of [
    ['Layers', 'Layers'],
    ['Filters', 'Filters'],
    ['Figures', 'City figures'],
  ] as const) {
    await app.page.getByRole('tab', { name: tab }).click();
    await app.region(region).waitFor();
  }
});

scenario('choosing a zone brings its details forward and keeps it in sight', async (open) => {
  const app = await open('lang=en', phone);
  await app.mapIdle();
  const options = await app.search('noi bai');
  await options
    .filter({ hasText: /Noi Bai|Nội Bài/ })
    .first()
    .click();
  await app
    .region('Zone details')
    .getByRole('heading', { name: /Noi Bai|Nội Bài/ })
    .waitFor();
  await app.mapIdle();
});

scenario('nothing is wider than the screen', async (open) => {
  const app = await open('lang=vi&zone=khu-cnc-hoa-lac', phone);
  await app.mapIdle();
  const width = await app.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
});

scenario('the sheet grows and shrinks by its buttons, not only by dragging', async (open) => {
  const app = await open('lang=en', phone);
  await app.mapIdle();
  const tab = app.page.getByRole('tab', { name: 'Figures' });
  const top = async (): Promise<number> => (await tab.boundingBox())?.y ?? 0;
  const start = await top();
  await app.button('Larger panel').click();
  await expect.poll(top).toBeLessThan(start);
  await app.button('Smaller panel').click();
  await expect.poll(top).toBe(start);
});

scenario('everything to tap is large enough to tap', async (open) => {
  const app = await open('lang=en', phone);
  await app.mapIdle();
  const small = await app.page.getByRole('button').evaluateAll((buttons) =>
    buttons
      .map((button) => ({
        box: button.getBoundingClientRect(),
        name: button.getAttribute('aria-label') ?? button.textContent,
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
});
