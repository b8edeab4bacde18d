import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { Clicks } from '../support/clicks';
import { PHONE, coarse as scenario, type App } from '../support/driver';

const panel = (app: App) => app.region('Land clearance');
const ranked = (app: App) =>
  panel(app).getByRole('list', { name: 'Zones that hold up most land', exact: true }).locator(':scope > li');
const board = (app: App) => panel(app).getByRole('table', { name: 'Clearance board' });

/** P1: from the home page to the answer. */
async function whatHoldsUpLand(app: App): Promise<Clicks> {
  const clicks = new Clicks();
  await app.mapIdle();
  await clicks.on(app.button('Planning'));
  await clicks.on(app.button('Land clearance'));
  await ranked(app).first().waitFor();
  return clicks;
}

scenario('P1: two clicks say which zones hold up most land and why, on the published data', async (open) => {
  const app = await open('lang=en');
  const clicks = await whatHoldsUpLand(app);
  expect(clicks.count).toBe(2);
  await panel(app)
    .getByText(/^Formula: Points = hectares not cleared$/)
    .waitFor();
  // As many as have data, not three.
  expect(await ranked(app).count()).toBe(2);
  const [first, second] = [ranked(app).nth(0), ranked(app).nth(1)];
  expect(await first.innerText()).toMatch(
    /Biotech[\s\S]*137 points[\s\S]*about\s*137\s*ha\s*not cleared · September 2025/,
  );
  expect(await second.innerText()).toMatch(/Hoa Lac[\s\S]*98\.86 points[\s\S]*24 February 2026/);
  // Why: the stages, the households and the deadline stand there without a further click.
  await first.getByRole('button', { name: /^Decision: done\. Approved on: 17 May 2007/ }).waitFor();
  await first.getByText('2,325', { exact: true }).waitFor();
  await first.getByText('Paid: not published').waitFor({ state: 'attached' });
  const without = panel(app).getByRole('heading', { name: /^Without clearance data: \d+ of \d+$/ });
  const [n = 0, of = 0] = (/(\d+) of (\d+)/.exec(await without.innerText()) ?? []).slice(1).map(Number);
  expect(of - n).toBe(3);
  const names = panel(app)
    .getByRole('region', { name: /^Without clearance data/ })
    .getByRole('listitem');
  expect(await names.count()).toBe(n);
  await app.region('Land clearance').getByRole('region', { name: 'Nothing left to clear (1)' }).waitFor();
});

scenario('P1 on complete figures: many are ranked, the numbers add up, and weights are in the link', async (open) => {
  const app = await open('lang=en', { before: serveCompleteData });
  const clicks = await whatHoldsUpLand(app);
  expect(clicks.count).toBe(2);
  expect(await ranked(app).count()).toBe(10);
  await panel(app)
    .getByRole('button', { name: /^Show all \d+$/ })
    .click();
  await expect.poll(() => ranked(app).count()).toBeGreaterThan(100);
  const order = async (): Promise<string[]> =>
    ranked(app).evaluateAll((items) =>
      items.slice(0, 3).map((item) => item.querySelector('button')?.textContent ?? ''),
    );
  const before = await order();
  await panel(app).getByRole('slider', { name: 'Weight: Capital waiting' }).fill('100');
  await panel(app).getByRole('slider', { name: 'Weight: Time since the decision' }).fill('50');
  await app.expectQuery('hold', 'land:100,capital:100,time:50');
  await panel(app)
    .getByText(/^Formula: Points = 40% × hectares not cleared \+ 40% × capital waiting .* \+ 20% × years/)
    .waitFor();
  await expect.poll(order).not.toEqual(before);
  const rows = await ranked(app)
    .first()
    .getByRole('table')
    .getByRole('row')
    .evaluateAll((list) => list.slice(1).map((row) => row.lastElementChild?.textContent ?? ''));
  const numbers = rows.map((text) => Number(text.replaceAll(',', '').replace('–', '0')));
  const total = numbers.pop() ?? NaN;
  expect(numbers.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 1);
  // A colleague sees the same order.
  const other = await open(new URL(app.page.url()).search.slice(1), { before: serveCompleteData });
  await ranked(other).first().waitFor();
  const same = await ranked(other).first().getByRole('button').first().innerText();
  expect(same).toBe(await ranked(app).first().getByRole('button').first().innerText());
});

scenario(
  'ranking and map are one: focus marks, a name selects, a button colours the map by land held up',
  async (open) => {
    const app = await open('lang=en&panel=clearance&table=1');
    const name = ranked(app).first().getByRole('button').first();
    await name.focus();
    await app.page.locator('tr[data-hovered="true"]', { hasText: 'Biotech' }).waitFor();
    await name.click();
    await app.expectQuery('zone', 'kcn-cnc-sinh-hoc');
    await app.button('Colour the map by land held up').click();
    await app.expectQuery('lens', 'heldUp');
    await app.region('Legend').getByText('Land held up').waitFor();
    await app.region('Legend').getByText('3 of 176 publish this').waitFor();
  },
);

scenario('the history of Hòa Lạc: 800 ha apart, 2020 as a bound, with sources and a table', async (open) => {
  const app = await open('lang=en&panel=clearance');
  const years = panel(app).getByRole('region', { name: 'Over the years', exact: true });
  await years.getByRole('combobox', { name: 'Zone' }).selectOption({ label: 'Hoa Lac Hi-Tech Park' });
  await years.getByRole('button', { name: 'Land cleared' }).click();
  await years.getByText('As a table').click();
  const table = years.getByRole('table');
  const lines = await table.getByRole('row').allInnerTexts();
  const text = lines.map((line) => line.replaceAll(/\s+/g, ' ')).join('\n');
  expect(text).toMatch(/24 February 2026 the whole zone about 1,487.14 ha/);
  expect(text).toMatch(/August 2020 the whole zone at most 1,386 ha/);
  expect(text).toMatch(/2017 the whole zone 1,343 ha/);
  expect(text).toMatch(/2007 (?!the whole).* 270 ha/);
  expect(text).toMatch(/2005 the whole zone 200 ha/);
  await years
    .getByRole('combobox', { name: 'Zone' })
    .selectOption({ label: 'Hanoi Biotech High-Tech Industrial Park' });
  await years.getByText('about 137 ha').first().waitFor();
});

scenario('the whole board is a table that sorts and says over how many zones it speaks', async (open) => {
  const app = await open('lang=en&panel=clearance');
  await app.button('All zones as a table').click();
  await app.expectQuery('hold', 'table');
  await expect.poll(() => board(app).locator('tbody').getByRole('row').count()).toBeGreaterThan(120);
  const firstName = () => board(app).locator('tbody').getByRole('rowheader').first().innerText();
  expect(await firstName()).toContain('Biotech');
  await board(app).getByRole('button', { name: 'Left (ha)' }).click();
  await expect.poll(firstName).toContain('Vong Xuyen');
  await board(app)
    .getByRole('button', { name: /^in part\. Households affected: 2,325/ })
    .click();
  await app.dialog(/^Sources: Households affected/).waitFor();
  await app.press('Escape');
  await board(app).getByText('2 of 118 zones state it').first().waitFor();
});

scenario('what is missing leaves as a form that can be filled in', async (open) => {
  const app = await open('lang=en&panel=clearance');
  await panel(app).getByText('What is missing, as a form').click();
  const download = app.page.waitForEvent('download');
  await app.button('Get the form of what is missing (CSV)').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^missing-clearance-\d{4}-\d\d-\d\d-en\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  const text = Buffer.concat(chunks).toString('utf8');
  const [head = '', ...lines] = text.split('\r\n');
  expect(head).toBe('\uFEFFid,name_vi,name_en,field,field_name,value,unit,as_of,source,note');
  expect(lines.some((line) => /^kcn-dong-anh,.*,land_remaining_ha,.*,,ha,,,$/.test(line))).toBe(true);
  expect(lines.some((line) => /^khu-cnc-hoa-lac,.*,land_remaining_ha,/.test(line))).toBe(false);
});

scenario('by keyboard: from the header to the first zone and its source', async (open) => {
  const app = await open('lang=en&panel=clearance');
  await ranked(app).first().waitFor();
  await app.button('All zones as a table').focus();
  await app.press('Tab', 'Tab');
  expect(await app.focusedName()).toBe('Weight: Land not cleared');
  await app.press('ArrowLeft');
  await app.expectQuery('hold', 'land:95,capital:0,time:0');
  await app.press('Home');
  await app.alerts.filter({ hasText: 'All weights are 0' }).waitFor();
  await app.press('End');
  await ranked(app).first().getByRole('button').first().focus();
  await app.press('Enter');
  await app.expectQuery('zone', 'kcn-cnc-sinh-hoc');
});

scenario('on a phone the ranking and the table can be read', async (open) => {
  const app = await open('lang=en', { viewport: PHONE, touch: true });
  await app.mapIdle();
  await app.button('Menu').click();
  await app.button('Planning').click();
  await app.button('Land clearance').click();
  await ranked(app).first().scrollIntoViewIfNeeded();
  await app.button('All zones as a table').click();
  await board(app).getByRole('rowheader').first().waitFor();
  const wide = await app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
});
