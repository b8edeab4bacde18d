import { expect } from 'vitest';
import { goTo, settled } from '../support/axe';
import { scenario, type App } from '../support/driver';

/** The colours that are painted, of all that a selector finds. */
const painted = (app: App, selector: string, property: string): Promise<readonly string[]> =>
  app.page
    .locator(selector)
    .evaluateAll((boxes, name) => boxes.map((box) => getComputedStyle(box).getPropertyValue(name)), property);

scenario(
  'in the reader’s own colours the legend, what is chosen and the focus can still be told apart',
  async (open) => {
    const app = await open('lang=en', {
      coarseMap: true,
      before: (page) => page.emulateMedia({ forcedColors: 'active' }),
    });
    await app.mapIdle();
    // Every status has its own colour, as on the map.
    const swatches = await painted(app, '.legend .swatch:not(.swatch--unknown)', 'background-color');
    expect(swatches.length).toBeGreaterThan(2);
    expect(new Set(swatches).size).toBe(swatches.length);

    await goTo(app, '?lang=en&lens=clearance&table=1&panel=find');
    await settled(app, 'en', 'light');
    const ramp = await painted(app, '.ramp i', 'background-color');
    expect(new Set(ramp).size).toBeGreaterThan(2);

    const [pressed] = await painted(app, '.header button[aria-pressed="true"]', 'background-color');
    const [other] = await painted(app, '.header button[aria-pressed="false"]', 'background-color');
    expect(pressed).not.toBe(other);

    await app.button('Find land').focus();
    await app.press('Tab');
    const ring = await app.page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      const ground = getComputedStyle(document.body).backgroundColor;
      return { width: Number.parseFloat(style.outlineWidth), visible: style.outlineColor !== ground };
    });
    expect(ring.width).toBeGreaterThanOrEqual(2);
    expect(ring.visible).toBe(true);
  },
);
