import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { Clicks } from '../support/clicks';
import { DESK, PHONE, coarse as scenario, type App } from '../support/driver';
import { pdfText } from '../support/pdfText';

const comparison = (app: App) => app.region('Comparison');
const table = (app: App) => app.page.getByRole('table', { name: 'Zones compared' });
const headings = async (app: App): Promise<string[]> =>
  (await table(app).getByRole('columnheader').allInnerTexts()).slice(1).map((text) => text.split('\n')[0] ?? '');

/** What the marked and the unmarked cells of a row say. */
async function cellsOf(app: App, name: RegExp): Promise<{ best: string[]; others: string[] }> {
  const cells = table(app).getByRole('row', { name }).getByRole('cell');
  const said = await cells.evaluateAll((all) =>
    all.map((cell) => ({
      text: (cell as HTMLElement).innerText,
      best: (cell as HTMLElement).dataset['best'] === 'true',
    })),
  );
  const texts = (best: boolean): string[] => said.filter((cell) => cell.best === best).map(({ text }) => text);
  return { best: texts(true), others: texts(false) };
}
const firstNumber = (text: string): number => Number(/[\d.,]+/.exec(text)?.[0].replaceAll(',', ''));

/** From the details of one place found, two more of the list beside it: four clicks. */
async function compareThree(app: App): Promise<Clicks> {
  const clicks = new Clicks();
  const results = app.region('Find land').getByRole('list', { name: 'Places found' }).getByRole('listitem');
  await results.nth(2).waitFor();
  await clicks.on(app.region('Zone details').getByRole('button', { name: 'Compare', exact: true }));
  for (const n of [1, 2]) await clicks.on(results.nth(n).getByRole('button', { name: /^Compare: / }));
  await clicks.on(app.button('See 3 side by side'));
  await comparison(app).waitFor();
  return clicks;
}

scenario('a zone is compared with two others in four clicks; the best of each row is marked', async (open) => {
  const app = await open('lang=en&panel=find&land=free:5..,noi_bai:..40&zone=kcn-thang-long&order=free', {
    before: serveCompleteData,
  });
  const { count } = await compareThree(app);
  expect(count).toBeLessThanOrEqual(4);
  expect(await headings(app)).toHaveLength(3);

  for (const [name, best] of [
    [/^Free now/, Math.max],
    [/^Land clearance ?\(/, Math.max],
    [/^Lease price ?\(/, Math.min],
  ] as const) {
    const { best: marked, others } = await cellsOf(app, name);
    const numbers = [...marked, ...others].filter((text) => !text.includes('not published')).map(firstNumber);
    expect(marked.length).toBeGreaterThan(0);
    for (const text of marked) {
      expect(text).toContain('best');
      expect(firstNumber(text)).toBe(best(...numbers));
    }
  }
  for (const name of [/^Occupancy ?\(/, /^Area ?\(/]) expect((await cellsOf(app, name)).best).toEqual([]);
});

scenario('on the published data nothing unknown and nothing old is marked', async (open) => {
  const app = await open(
    'lang=en&panel=compare&compare=kcn-phu-nghia,kcn-quang-minh-1,kcn-ho-tro-nam-ha-noi-1,khu-cnc-hoa-lac,ccn-ha-binh-phuong',
  );
  await table(app).getByRole('cell').first().waitFor();
  expect(await headings(app)).toHaveLength(5);
  const marked = await table(app).locator('td[data-best="true"]').allInnerTexts();
  expect(marked.length).toBeGreaterThan(0);
  for (const text of marked) expect(text).not.toMatch(/not published|old figure|not known/);
  expect((await cellsOf(app, /^Free now/)).best).toEqual([]);
});

scenario('rows that are alike can be left out; places move, leave, and the link follows', async (open) => {
  const app = await open('lang=en&panel=compare&compare=kcn-noi-bai,kcn-thang-long,khu-cnc-hoa-lac');
  const rows = table(app).getByRole('row');
  await rows.nth(3).waitFor();
  const all = await rows.count();
  await app.checkbox('Only differences').check();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await app.button('Move Thang Long Industrial Park left').click();
  await app.expectQuery('compare', 'kcn-thang-long,kcn-noi-bai,khu-cnc-hoa-lac');
  await app.button('Remove Noi Bai Industrial Park from the comparison').click();
  await app.expectQuery('compare', 'kcn-thang-long,khu-cnc-hoa-lac');
  await table(app)
    .getByRole('button', { name: /^Source of Area, Hoa Lac/ })
    .click();
  await app.dialog(/^Sources: Area/).waitFor();
});

scenario('a sixth is refused with a word on why', async (open) => {
  const five = 'kcn-noi-bai,kcn-thang-long,kcn-phu-nghia,kcn-quang-minh-1,khu-cnc-hoa-lac';
  const app = await open(`lang=en&compare=${five}&zone=kcn-sai-dong-b`);
  await app.region('Zone details').getByRole('button', { name: 'Compare', exact: true }).click();
  await app.alerts.filter({ hasText: 'Only 5 places fit side by side' }).waitFor();
  await app.expectQuery('compare', five);
});

scenario('a link with too many, twice the same and one that is gone opens what it can', async (open) => {
  const app = await open(
    'lang=en&panel=compare&compare=kcn-noi-bai,kcn-noi-bai,kcn-that-was,kcn-thang-long,kcn-phu-nghia,kcn-quang-minh-1,khu-cnc-hoa-lac',
  );
  await app.alerts.filter({ hasText: 'kcn-that-was' }).waitFor();
  await app.alerts.filter({ hasText: /no room for “khu-cnc-hoa-lac”/ }).waitFor();
  await app.expectQuery('compare', 'kcn-noi-bai,kcn-thang-long,kcn-phu-nghia,kcn-quang-minh-1');
  await expect.poll(async () => (await headings(app)).length).toBe(4);
});

scenario('Esc and the button lead back to where the comparison was opened', async (open) => {
  const app = await open('lang=en&panel=find&compare=kcn-noi-bai,kcn-thang-long');
  await app.button('See 2 side by side').click();
  await comparison(app).waitFor();
  await app.press('Escape');
  await app.region('Find land').waitFor();
  await app.expectQuery('panel', 'find');
  await app.button('See 2 side by side').click();
  await app.button('Back to the map').click();
  await app.region('Find land').waitFor();
});

scenario('the comparison prints whole, light and without controls', async (open) => {
  const app = await open('lang=en&theme=dark&panel=compare&compare=kcn-noi-bai,kcn-thang-long,khu-cnc-hoa-lac');
  await table(app).getByRole('cell').first().waitFor();
  const text = pdfText(await app.page.pdf({ preferCSSPageSize: true, printBackground: true }));
  for (const said of ['Noi Bai Industrial Park', 'Hoa Lac Hi-Tech Park', 'Free now', 'Straight-line distances']) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain('Back to the map');
  await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe('dark');
});

for (const viewport of [PHONE, DESK]) {
  scenario(`the comparison does not spill over the screen at ${viewport.width} px`, async (open) => {
    const app = await open('lang=vi&panel=compare&compare=kcn-noi-bai,kcn-thang-long,khu-cnc-hoa-lac', {
      viewport,
      touch: viewport === PHONE,
    });
    await app.page.getByRole('table', { name: 'So sánh các khu' }).waitFor();
    const wide = await app.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(viewport.width);
  });
}
