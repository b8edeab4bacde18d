import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { countContexts, footprintOf, type Footprint } from '../../scripts/bench/footprint';
import { LANGS } from '../../src/view/view';
import { DESK, PHONE, WALL, coarse as scenario, type App } from '../support/driver';
import { browserWithoutWebgl } from '../support/webgl';

const SCENES = [
  'hanoi',
  'zones',
  'hoa-lac',
  'hoa-lac-land',
  'clusters',
  'half-year',
  'held-up',
  'requests',
  'term',
  'year',
  'beyond',
];

/** The console's line about a request without network; what was asked for is looked at by itself. */
const OFFLINE = { expectedErrors: /ERR_INTERNET_DISCONNECTED/ };

/** What is asked for and does not come. Chromium asks for the page's icon again whenever the address changes. */
function failedRequests(page: Page): readonly string[] {
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    if (!request.url().endsWith('/icon.svg')) failed.push(request.url());
  });
  return failed;
}

const scene = (page: Page): Locator => page.getByRole('region', { name: 'Scene', exact: true });
const title = (page: Page): Locator => scene(page).getByRole('heading', { level: 1 });
const expectScene = (app: App, id: string): Promise<void> => app.expectQuery('scene', id);
async function startsWith(app: App, words: string): Promise<void> {
  // Between a number and its unit stands a space that does not break.
  await expect.poll(async () => (await title(app.page).innerText()).replaceAll('\u00a0', ' ')).toContain(words);
}

scenario('the story is put on stage by one press, read by keys to its end, and left to where one was', async (open) => {
  const app = await open('lang=en&lens=capital&zone=kcn-noi-bai', OFFLINE);
  const failed = failedRequests(app.page);
  await app.mapIdle();
  await app.button('Present').click();
  await startsWith(app, 'Hanoi has 844');
  expect(await app.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
  // From here on without network: whatever a talk needs has come.
  await app.mapIdle();
  await app.page.context().setOffline(true);
  for (const id of SCENES.slice(1)) {
    await app.press('PageDown');
    await expectScene(app, id);
    await title(app.page).waitFor();
    await app.mapIdle();
  }
  await app.press('PageDown');
  await expectScene(app, 'beyond');
  expect(failed).toEqual([]);
  await app.page.context().setOffline(false);
  await app.press('Escape');
  await app.region('Zone details').waitFor();
  await app.expectQuery('mode', null);
  await app.expectQuery('lens', 'capital');
  await app.expectQuery('scene', null);
});

scenario('every key of a clicker and a keyboard does what it says', async (open) => {
  const app = await open('lang=en&mode=present&scene=zones');
  await expectScene(app, 'zones');
  await title(app.page).waitFor();
  for (const [key, id] of [
    ['ArrowRight', 'hoa-lac'],
    ['Space', 'hoa-lac-land'],
    ['PageUp', 'hoa-lac'],
    ['ArrowLeft', 'zones'],
    ['End', 'beyond'],
    ['Home', 'hanoi'],
  ] as const) {
    await app.press(key);
    await expectScene(app, id);
  }
  await app.press('1', '0');
  await app.page.getByText('To scene 10, then Enter').waitFor();
  await app.press('Enter');
  await expectScene(app, 'year');
  const black = app.page.getByRole('button', { name: 'Black screen', pressed: true });
  await app.press('b');
  await black.waitFor();
  // Nothing passes unseen: the first press only brings the picture back.
  await app.press('PageDown');
  await black.waitFor({ state: 'detached' });
  await expectScene(app, 'year');
  await app.press('.');
  await black.waitFor();
  await app.press('.');
  await black.waitFor({ state: 'detached' });
});

scenario('a control that was clicked is not pressed again by a clicker’s Space', async (open) => {
  const app = await open('lang=en&mode=present');
  await startsWith(app, 'Hanoi has');
  await app.button('Next').click();
  await expectScene(app, 'zones');
  await app.button('Previous').click();
  await expectScene(app, 'hanoi');
  await app.press('Space');
  await expectScene(app, 'zones');
});

scenario('a reload reopens the scene; a number finds it; a name that is none is named', async (open) => {
  const app = await open('lang=en&mode=present&scene=6');
  await expectScene(app, 'half-year');
  await startsWith(app, '125 million USD');
  await app.page.reload();
  await startsWith(app, '125 million USD');
  const other = await open('lang=en&mode=present&scene=nowhere');
  await startsWith(other, 'Hanoi has 844');
  await other.alerts.filter({ hasText: 'no scene “nowhere”' }).waitFor();
});

scenario('the map is roamed for a question from the floor, and the scene comes back', async (open) => {
  const app = await open('lang=en&mode=present&scene=hoa-lac');
  await app.mapIdle();
  await app.expectQuery('c', '105.525,21.0125,12');
  await app.page.mouse.move(1100, 150);
  await app.page.mouse.wheel(0, 240);
  await app.button('Back to scene').waitFor();
  await expect.poll(() => app.query.get('c')).not.toBe('105.525,21.0125,12');
  await app.mapIdle();
  await app.page.getByRole('button', { name: 'Zoom in' }).click();
  await app.mapIdle();
  // The park's own sign stands in the middle of what the panels leave free, wherever that is by now.
  await clickSign(app);
  await app.region('Zone details').waitFor();
  await app.press('Escape');
  await app.region('Zone details').waitFor({ state: 'detached' });
  await app.button('Back to scene').click();
  await app.expectQuery('c', '105.525,21.0125,12');
  await startsWith(app, 'Hòa Lạc: 110');
});

scenario('a scene stands beside its words, come by its link or by the story', async (open) => {
  const linked = await open('lang=en&mode=present&scene=hoa-lac');
  await expectPark(linked);
  const told = await open('lang=en', { viewport: DESK });
  await told.mapIdle();
  await told.button('Present').click();
  await startsWith(told, 'Hanoi has 844');
  await told.mapIdle();
  await told.press('PageDown', 'PageDown');
  await expectScene(told, 'hoa-lac');
  await expectPark(told);
});

/** In the middle of what the words leave free is the park. */
async function expectPark(app: App): Promise<void> {
  await startsWith(app, 'Hòa Lạc: 110');
  await app.mapIdle();
  const words = await scene(app.page).boundingBox();
  const map = await app.map.boundingBox();
  if (!words || !map) throw new Error('There is no scene with a map');
  const left = words.x + words.width;
  await app.page.mouse.click((left + map.x + map.width) / 2, map.y + map.height / 2);
  await app.region('Zone details').getByText('Hoa Lac Hi-Tech Park').first().waitFor();
}

/** Presses places on the map until one of them is a zone. */
async function clickSign(app: App): Promise<void> {
  const box = await app.map.boundingBox();
  if (!box) throw new Error('There is no map');
  for (let row = 1; row < 8; row += 1) {
    for (let column = 1; column < 12; column += 1) {
      await app.page.mouse.click(box.x + (box.width * column) / 12, box.y + (box.height * row) / 9);
      if (await app.region('Zone details').isVisible()) return;
    }
  }
  throw new Error('No place of the map is a zone');
}

scenario(
  'the presenter’s window moves the talk; the audience sees no controls; either may be closed and opened again',
  async (open) => {
    const app = await open('lang=en&mode=present', OFFLINE);
    const failed = failedRequests(app.page);
    await startsWith(app, 'Hanoi has 844');
    const presenter = await openPresenter(app);
    await presenter.getByRole('region', { name: 'Notes' }).getByText('Nobody has explained').waitFor();
    await presenter
      .getByRole('region', { name: 'Up next' })
      .getByRole('heading', { name: /The industrial zones/ })
      .waitFor();
    await expect.poll(() => app.button('Next').count()).toBe(0);

    // Without network from here on.
    await app.page.context().setOffline(true);
    await presenter.getByRole('button', { name: 'Next' }).click();
    await expectScene(app, 'zones');
    await presenter.keyboard.press('PageDown');
    await expectScene(app, 'hoa-lac');
    await presenter.getByRole('button', { name: /about 98.86 ha still to clear/ }).click();
    await expectScene(app, 'hoa-lac-land');
    await presenter.getByRole('button', { name: 'Black screen' }).click();
    await app.page.getByRole('button', { name: 'Black screen', pressed: true }).waitFor();
    await presenter.getByText('The screen is black').waitFor();
    await presenter.getByRole('button', { name: 'Black screen' }).click();
    await app.page.getByRole('button', { name: 'Black screen', pressed: true }).waitFor({ state: 'detached' });
    // What the audience's window does is seen here too.
    await app.page.bringToFront();
    await app.press('End');
    await presenter.getByText('End of the story').waitFor();
    expect(failed).toEqual([]);
    await app.page.context().setOffline(false);

    // The presenter's window goes, and the controls come back.
    await presenter.close();
    await app.button('Next').waitFor();
    const again = await openPresenter(app);
    await again.getByText('End of the story').waitFor();
    await again.getByText('Connected to the audience’s screen').waitFor();

    // The audience's window goes; one that opens at the beginning is brought to where the talk was.
    const { context, address } = {
      context: app.page.context(),
      address: app.page.url().replace(/scene=[\w-]+/, 'scene=1'),
    };
    await app.page.close();
    await again.getByText(/No audience screen in sight/).waitFor();
    await again.getByRole('button', { name: 'Previous' }).click();
    await again.getByRole('region', { name: 'On screen' }).getByText('10 / 11').waitFor();
    const audience = await context.newPage();
    await audience.goto(address);
    await expect.poll(() => new URL(audience.url()).searchParams.get('scene')).toBe('year');
    await title(audience).getByText('more than 660 million USD').waitFor();
  },
);

async function openPresenter(app: App): Promise<Page> {
  const opened = app.page.waitForEvent('popup');
  await app.button('Presenter view').click();
  const presenter = await opened;
  await presenter.getByRole('heading', { name: 'Presenter view', level: 1 }).waitFor();
  return presenter;
}

scenario('a browser that blocks the second window is no harm: it is said, and the talk goes on', async (open) => {
  const app = await open('lang=en&mode=present', {
    before: (page) => page.addInitScript(() => Object.assign(window, { open: () => null })),
  });
  await startsWith(app, 'Hanoi has 844');
  await app.button('Presenter view').click();
  await app.alerts.filter({ hasText: 'blocked the presenter’s window' }).waitFor();
  await app.press('PageDown');
  await expectScene(app, 'zones');
});

scenario('the Esc that a browser keeps for leaving full screen leaves the stage all the same', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  await app.button('Present').click();
  await expect.poll(() => app.page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await startsWith(app, 'Hanoi has 844');
  // What the browser does with that Esc; no key comes to the page.
  await app.page.evaluate(() => document.exitFullscreen());
  await app.region('Filters').waitFor();
  await app.expectQuery('mode', null);
});

scenario('a finger moves the story on a phone, and the map only when it is meant to', async (open) => {
  const app = await open('lang=en&mode=present', { viewport: PHONE, touch: true });
  await startsWith(app, 'Hanoi has 844');
  await app.mapIdle();
  await swipe(app.page, [330, 120], [60, 130]);
  await expectScene(app, 'zones');
  await swipe(app.page, [60, 500], [330, 510]);
  await expectScene(app, 'hanoi');
  // Up and down is reading, not moving on.
  await swipe(app.page, [200, 700], [230, 450]);
  await swipe(app.page, [330, 120], [60, 130]);
  await expectScene(app, 'zones');
});

async function swipe(
  page: Page,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (t: number) => [{ x: x1 + (x2 - x1) * t, y: y1 + (y2 - y1) * t }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const t of [0.25, 0.5, 0.75, 1])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(t) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

scenario('without WebGL the story is told in words and figures, and an alert says why', async (open) => {
  const browser = await browserWithoutWebgl();
  try {
    const app = await open('lang=en&mode=present', { browser, expectedErrors: /WebGL|webgl/ });
    await startsWith(app, 'Hanoi has 844');
    await app.alerts.filter({ hasText: 'The map cannot be drawn' }).waitFor();
    await app.press('PageDown');
    await startsWith(app, '736 projects');
    await app.page.getByRole('table', { name: 'Projects in all' }).waitFor({ state: 'attached' });
  } finally {
    await browser.close();
  }
});

for (const lang of LANGS) {
  scenario(`no scene overflows at 1920×1080 and 1366×768 (${lang})`, async (open) => {
    const app = await open(`lang=${lang}&mode=present`, { viewport: WALL, coarseMap: true });
    const place = app.page.locator('section').filter({ has: app.page.locator('h1[tabindex="-1"]') });
    // From here on all words are there; the map behind them may be painted later.
    await app.mapIdle();
    for (const [i, id] of SCENES.entries()) {
      if (i > 0) await app.press('PageDown');
      await expectScene(app, id);
      await place.getByText(`${i + 1} / ${SCENES.length}`).waitFor();
      for (const viewport of [WALL, DESK]) {
        await app.page.setViewportSize(viewport);
        // Charts take their new size when they have seen it.
        await expect.poll(() => outside(place), { message: `${id}, ${viewport.width}` }).toEqual([]);
        await expect.poll(() => onOneAnother(app.page), { message: `${id}, ${viewport.width}` }).toBe(false);
        if (viewport === WALL) expect([id, await smallWords(place)]).toEqual([id, []]);
      }
    }
  });
}

scenario('a stand plays over and over without growing: eighty scenes leave what two rounds left', async (open) => {
  const app = await open('lang=en&mode=present&loop=1', {
    // Small, for the sake of a renderer in software.
    viewport: { width: 960, height: 540 },
    coarseMap: true,
    before: async (page) => {
      await countContexts(page);
      await page.clock.install();
    },
  });
  await startsWith(app, 'Hanoi has 844');
  await app.mapIdle();
  const session = await app.page.context().newCDPSession(app.page);
  let at = 0;
  /** Lets the time of each scene pass at once, by the page's own clock. */
  const play = async (scenes: number): Promise<void> => {
    for (let i = 0; i < scenes; i += 1) {
      at = (at + 1) % SCENES.length;
      await app.page.clock.fastForward(20_000);
      await scene(app.page)
        .getByText(`${at + 1} / ${SCENES.length}`, { exact: true })
        .waitFor();
    }
  };
  const measure = (): Promise<Footprint> => footprintOf(app.page, session);
  await play(2 * SCENES.length);
  const before = await measure();
  await play(6 * SCENES.length);
  const after = await measure();
  console.log('after 22 scenes', before, 'after 88', after);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 4);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.05);
  expect([before.made, after.made, after.contexts]).toEqual([1, 1, 1]);
  // `npm run soak` is the long run.
  expect(after.heapMb - before.heapMb).toBeLessThan(5);
  expect(await app.page.evaluate(() => window.history.length)).toBeLessThan(5);
});

/** What of a scene stands outside of its place or has to be scrolled. */
function outside(place: Locator): Promise<readonly string[]> {
  return place.evaluate((region) => {
    const edge = region.getBoundingClientRect();
    return [region, ...region.querySelectorAll<HTMLElement>('*')]
      .filter((box) => {
        const { right, bottom } = box.getBoundingClientRect();
        const scrolls = box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY === 'auto';
        return !box.closest('.visually-hidden') && (scrolls || right > edge.right + 1 || bottom > edge.bottom + 1);
      })
      .map((box) => `${box.tagName} ${box.textContent?.slice(0, 40) ?? ''}`);
  });
}

/** Words of a scene that the last row of a hall cannot read. */
function smallWords(place: Locator): Promise<readonly string[]> {
  return place.evaluate((region) =>
    [...region.querySelectorAll('*')]
      .filter((box) => !box.closest('.visually-hidden'))
      .filter((box) => [...box.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((box) => Number.parseFloat(getComputedStyle(box).fontSize) < 18)
      .map((box) => `${box.tagName} ${box.textContent?.slice(0, 40) ?? ''}`),
  );
}

/** Whether the map's legend, if the scene has one, and the buttons of the stage lie on one another. */
function onOneAnother(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [legend, buttons] = ['.legend', '[role="toolbar"]'].map((of) => document.querySelector(of));
    if (!buttons) throw new Error('The stage has no buttons');
    const a = legend?.getBoundingClientRect();
    const b = buttons.getBoundingClientRect();
    return a !== undefined && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  });
}
