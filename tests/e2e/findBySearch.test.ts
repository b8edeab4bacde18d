import { expect } from 'vitest';
import { footprintOf, type Footprint } from '../../scripts/bench/footprint';
import { coarse as scenario } from '../support/driver';

/** E1: what people type, and the zone or place that they mean. */
for (const typed of ['hoa lac', 'HOA LAC', 'Hòa Lạc', 'hoalac', 'Hoà Lạc']) {
  scenario(`“${typed}” leads to the hi-tech park`, async (open) => {
    const app = await open('lang=en');
    const options = await app.search(typed);
    await options
      .filter({ hasText: /Hòa Lạc|Hoa Lac/ })
      .first()
      .waitFor();
    await app.press('ArrowDown', 'Enter');
    await app.region('Zone details').waitFor();
    await app.expectQuery('zone', 'khu-cnc-hoa-lac');
    await app.mapIdle();
  });
}

scenario('“noi bai” is found without its marks and chosen by mouse', async (open) => {
  const app = await open('lang=en');
  const options = await app.search('noi bai');
  await options
    .filter({ hasText: /Noi Bai|Nội Bài/ })
    .first()
    .click();
  await app.expectQuery('zone', 'kcn-noi-bai');
  await app.zoneHeading(/Noi Bai|Nội Bài/).waitFor();
});

scenario('“me linh”, an old district, moves the map there', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  const options = await app.search('me linh');
  const district = options.filter({ hasText: /Mê Linh/ }).first();
  await district.waitFor();
  await district.click();
  await expect.poll(() => app.query.get('c')).toMatch(/^105\.[67]/);
  const [, lat = 0] = (app.query.get('c') ?? '').split(',').map(Number);
  expect(lat).toBeGreaterThan(21.1);
  expect(lat).toBeLessThan(21.27);
  await app.mapIdle();
});

scenario('a commune of today is found and shown', async (open) => {
  const app = await open('lang=vi');
  await app.mapIdle();
  await app.page.keyboard.press('ControlOrMeta+k');
  const box = app.page.getByRole('combobox');
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
  await box.fill('thu lam');
  await app.options.filter({ hasText: 'Thư Lâm' }).first().click();
  await expect.poll(() => app.query.get('c')).toMatch(/^105\.[89]/);
});

scenario('what is not there is said so', async (open) => {
  const app = await open('lang=en');
  const box = app.page.getByRole('combobox', { name: 'Search zones and places' });
  await box.fill('qqqqzzzz');
  await app.page.getByText('Nothing found for “qqqqzzzz”').first().waitFor();
  expect(await app.options.count()).toBe(0);
});

scenario('a search that is left leaves nothing behind', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  const session = await app.page.context().newCDPSession(app.page);
  const searches = async (count: number): Promise<Footprint> => {
    for (let i = 0; i < count; i += 1) {
      await app.search('noi bai');
      await app.press('Escape', 'Escape', 'Tab', 'Tab');
      await expect.poll(() => app.options.count()).toBe(0);
    }
    return footprintOf(app.page, session);
  };
  const before = await searches(3);
  const after = await searches(9);
  // The last list may still be held; nine would be 63 nodes and 9 listeners more.
  expect(after.nodes - before.nodes).toBeLessThan(20);
  expect(after.listeners - before.listeners).toBeLessThan(4);
});

scenario('when the whole window is left and come back to, the search is as it was', async (open) => {
  const app = await open('lang=en');
  const options = await app.search('noi bai');
  const box = app.page.getByRole('combobox', { name: 'Search zones and places' });
  // What a browser tells the page when another window comes to the front: the focus goes nowhere else.
  await box.dispatchEvent('focusout');
  await app.press('ArrowDown', 'Enter');
  await app.region('Zone details').waitFor();
  expect(await options.count()).toBe(0);
});
