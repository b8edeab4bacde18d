import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { PHONE, coarse as scenario, type App } from '../support/driver';

const panel = (app: App): Locator => app.region('My stories');
const inPanel = (app: App, name: string | RegExp): Locator => panel(app).getByRole('button', { name, exact: true });
const field = (app: App, name: string): Locator => panel(app).getByRole('textbox', { name, exact: true });
const stage = (app: App): Locator => app.region('Scene');
const title = (app: App): Locator => stage(app).getByRole('heading', { level: 1 });
const sceneTitles = (app: App): Promise<readonly string[]> =>
  panel(app)
    .getByRole('button', { name: /^Scene \d+: / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));

/** Captures what is seen as a scene, and gives it a title. */
async function capture(app: App, called: string): Promise<void> {
  await inPanel(app, 'Add this view as a scene').click();
  await field(app, 'Title').fill(called);
}

/** Two scenes, with a figure from the list and notes. */
async function compose(app: App): Promise<void> {
  await app.mapIdle();
  await app.button('Planning').click();
  await app.button('My stories').click();
  await inPanel(app, 'New story').click();
  await field(app, 'Name of the story').fill('Báo cáo tháng 7');
  await capture(app, 'Where we stand');
  await field(app, 'Text').fill('The zone has .');
  await field(app, 'Text').press('ArrowLeft');
  await inPanel(app, 'Insert a figure into: Text').click();
  const picker = app.dialog('Pick a figure');
  await picker.getByRole('searchbox', { name: 'Search figures' }).fill('NOI BAI area');
  await picker.getByRole('radio', { name: /^Area, Noi Bai/ }).check();
  await picker.getByRole('button', { name: /^Insert: 114/ }).click();
  await expect.poll(() => field(app, 'Text').inputValue()).toBe('The zone has {kcn-noi-bai.area_ha}.');
  await app.page.keyboard.type(' ');
  await expect.poll(() => field(app, 'Text').inputValue()).toBe('The zone has {kcn-noi-bai.area_ha} .');
  await field(app, 'Notes for the speaker').fill('Say it slowly');
  await app.page.goto(`${app.page.url()}&lens=clearance&zone=khu-cnc-hoa-lac`);
  await app.mapIdle();
  await capture(app, 'Hòa Lạc is clearing');
}

scenario('a story is composed, played, saved to a file, and opened on another laptop', async (open) => {
  const app = await open('lang=en');
  await compose(app);
  expect(await sceneTitles(app)).toEqual(['Scene 1: Where we stand', 'Scene 2: Hòa Lạc is clearing']);
  await inPanel(app, 'Move “Hòa Lạc is clearing” earlier').click();
  expect(await sceneTitles(app)).toEqual(['Scene 1: Hòa Lạc is clearing', 'Scene 2: Where we stand']);

  await inPanel(app, 'Present').click();
  await expect.poll(() => title(app).innerText()).toBe('Hòa Lạc is clearing');
  await app.expectQuery('lens', 'clearance');
  await app.press('PageDown');
  await expect.poll(() => title(app).innerText()).toBe('Where we stand');
  await stage(app).getByRole('button', { name: '114 ha' }).waitFor();
  await app.expectQuery('lens', null);
  // A crash at the worst moment.
  await app.page.reload();
  await expect.poll(() => title(app).innerText()).toBe('Where we stand');
  await app.press('Home');
  await expect.poll(() => title(app).innerText()).toBe('Hòa Lạc is clearing');
  await app.button('Write stories').click();

  const [download] = await Promise.all([app.page.waitForEvent('download'), inPanel(app, 'Save to a file').click()]);
  expect(download.suggestedFilename()).toBe('bao-cao-thang-7.json');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  const text = Buffer.concat(chunks).toString();

  const other = await open('lang=en&panel=story');
  await panel(other)
    .getByLabel('Open a file')
    .setInputFiles({ name: 'talk.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await panel(other).getByText('“Báo cáo tháng 7” was opened from talk.json: 2 scenes.').waitFor();
  expect(await sceneTitles(other)).toEqual(['Scene 1: Hòa Lạc is clearing', 'Scene 2: Where we stand']);
  await inPanel(other, 'Present from “Where we stand”').click();
  await stage(other).getByRole('button', { name: '114 ha' }).waitFor();
  // The presenter of the other laptop has the notes.
  const [window] = await Promise.all([
    other.page.context().waitForEvent('page'),
    other.button('Presenter view').click(),
  ]);
  await window.getByRole('region', { name: 'Notes' }).getByText('Say it slowly').waitFor();
});

scenario('what was written is there after a reload, and undo reaches across scenes', async (open) => {
  const app = await open('lang=en&panel=story');
  await inPanel(app, 'New story').click();
  await capture(app, 'One');
  await capture(app, 'Two');
  await inPanel(app, 'Delete scene').click();
  await panel(app).getByText('Scene “Two” was deleted.').waitFor();
  expect(await app.focusedName()).toBe('Undo');
  await app.press('Enter');
  expect(await sceneTitles(app)).toEqual(['Scene 1: One', 'Scene 2: Two']);
  await app.page.reload();
  await expect.poll(() => sceneTitles(app)).toEqual(['Scene 1: One', 'Scene 2: Two']);
});

scenario(
  'of a link to a story that is not on this device it is said so, and there is something to show',
  async (open) => {
    const app = await open('lang=en&mode=present&story=own-1-2&scene=scene-1');
    await app.alerts.filter({ hasText: 'The link names a story that is not on this device' }).waitFor();
    await expect.poll(() => title(app).innerText()).toContain('Hanoi has');
  },
);

scenario(
  'a file with unknown zones and figures opens with a message, and a broken one changes nothing',
  async (open) => {
    const app = await open('lang=en&panel=story');
    const scene = { text: {}, notes: {}, figures: [], chart: null, statements: [], legend: true, seconds: 20 };
    const file = {
      format: 'hanoi-zones-story',
      version: 1,
      id: 'x',
      title: { en: 'Shared' },
      saved: null,
      scenes: [
        { ...scene, id: 'a', view: 'zone=kcn-nowhere', title: { en: 'Has {kcn-nowhere.area_ha}' } },
        { ...scene, id: 'b', view: 'lens=mood', title: { en: 'B {kcn-noi-bai.size} <b>bold</b>' } },
        { ...scene, id: 'c', view: '', title: 7 },
      ],
    };
    const choose = (text: string): Promise<void> =>
      panel(app)
        .getByLabel('Open a file')
        .setInputFiles({ name: 'shared.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose(JSON.stringify(file));
    const alert = panel(app).getByRole('alert');
    await alert.getByText('“Shared” was opened from shared.json: 2 scenes.').waitFor();
    expect(await alert.getByRole('listitem').allInnerTexts()).toEqual([
      'Scene 2: lens: there is no “mood”',
      'Scene 3 of the file cannot be read and was left out (where it goes wrong: title).',
      'Scene 1: the data has no zone “kcn-nowhere”',
      'Scene 2: title, there is no figure called “size”',
    ]);
    await choose('{');
    await alert.getByText('shared.json is not the file of a story').waitFor();
    await alert.getByText('What you had is unchanged.').waitFor();
    expect(await sceneTitles(app)).toEqual(['Scene 1: Has not published', 'Scene 2: B not published <b>bold</b>']);
    await inPanel(app, 'Present').click();
    await expect.poll(() => title(app).innerText()).toMatch(/^Has\s+not published$/);
  },
);

scenario('a story is written by the keyboard alone', async (open) => {
  const app = await open('lang=en&panel=story');
  await inPanel(app, 'New story').focus();
  await app.press('Enter');
  await inPanel(app, 'Add this view as a scene').focus();
  await app.press('Enter');
  // The new scene waits for its title.
  await app.page.keyboard.type('Typed');
  expect(await sceneTitles(app)).toEqual(['Scene 1: Typed']);
  await app.press('Tab', 'Enter');
  await app.page.keyboard.type('whole city projects');
  await app.dialog('Pick a figure').getByRole('radio').first().waitFor();
  await app.press('Escape');
  await expect.poll(() => app.focusedName()).toBe('Insert a figure into: Text');
});

scenario('on a phone the story is in the sheet', async (open) => {
  const app = await open('lang=en&panel=story', { viewport: PHONE, touch: true });
  await inPanel(app, 'Start from the built-in story').click();
  await expect.poll(async () => (await sceneTitles(app)).length).toBe(11);
  const wide = await app.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
});
