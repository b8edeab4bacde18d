import { expect } from 'vitest';
import { coarse as scenario, type App } from '../support/driver';

/** E3: nothing here uses the mouse. */
const tabTo = async (app: App, name: RegExp, most = 120): Promise<void> => {
  for (let i = 0; i < most; i += 1) {
    await app.page.keyboard.press('Tab');
    if (name.test(await app.focusedName())) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
};

scenario('search, read the details, open a source, close it again', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  await app.press('ControlOrMeta+k');
  await app.page.keyboard.type('me linh');
  await app.options.first().waitFor();
  await app.press('Escape');
  await app.press('ControlOrMeta+k', 'ControlOrMeta+a');
  await app.page.keyboard.type('noi bai ind');
  await app.page
    .getByRole('option')
    .filter({ hasText: /Noi Bai|Nội Bài/ })
    .first()
    .waitFor();
  await app.press('ArrowDown', 'Enter');
  await app.expectQuery('zone', 'kcn-noi-bai');
  await app.region('Zone details').waitFor();
  await tabTo(app, /^Source of/);
  await app.press('Enter');
  await app.dialog(/^Sources: /).waitFor();
  await app.press('Escape');
  await app.dialog(/^Sources: /).waitFor({ state: 'hidden' });
  expect(await app.focusedName()).toMatch(/^Source of/);
});

scenario('the first Tab offers to skip to the table', async (open) => {
  const app = await open('lang=en');
  await app.region('Layers').waitFor();
  await app.press('Tab');
  expect(await app.focusedName()).toBe('Skip to the table');
  await app.press('Enter');
  await app.page.getByRole('table', { name: 'Zones' }).waitFor();
});

scenario('layers, lens and filters work with Space and arrows', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  await app.checkbox('Craft-village clusters').focus();
  await app.press('Space');
  await app.expectQuery('layers', 'industrial_zones,hoa_lac');
  await app.page.getByRole('radio', { name: 'Status' }).focus();
  await app.press('ArrowDown');
  await app.expectQuery('lens', 'projects');
});

scenario('the map itself moves by arrows and zooms by + and -', async (open) => {
  const app = await open('lang=en&c=105.8,21.1,11');
  await app.mapIdle();
  await app.map.locator('canvas').focus();
  await app.press('ArrowRight');
  await expect.poll(() => app.query.get('c')).not.toBe('105.8,21.1,11');
  await app.mapIdle();
  await app.press('+');
  await expect.poll(() => Number(app.query.get('c')?.split(',')[2])).toBeGreaterThan(11);
});

scenario('single keys can be switched off', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  await app.button('Help').first().focus();
  await app.press('Enter');
  const dialog = app.dialog('Help');
  await dialog.waitFor();
  const single = dialog.getByRole('checkbox', { name: 'Use single-key shortcuts' });
  expect(await single.isChecked()).toBe(true);
  await single.focus();
  await app.press('Space', 'Escape');
  await dialog.waitFor({ state: 'hidden' });
  await app.press('t');
  await app.press('ControlOrMeta+k');
  await app.page.keyboard.type('x');
  expect(app.query.get('table')).toBeNull();
});

scenario('the focus can always be seen', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai');
  await app.mapIdle();
  for (let i = 0; i < 40; i += 1) {
    await app.press('Tab');
    const seen = await app.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return true;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    expect(seen, await app.focusedName()).toBe(true);
  }
});
