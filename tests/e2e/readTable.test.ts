import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { coarse as scenario, type App } from '../support/driver';
import { browserWithoutWebgl } from '../support/webgl';

const COLUMNS = [
  'Name',
  'Type',
  'Status',
  'Commune',
  'Area (ha)',
  'Projects',
  'Registered capital',
  'Land clearance',
  'Occupancy',
  'Free now (ha)',
] as const;

const bodyRows = async (app: App) => (await app.table()).locator('tbody').getByRole('row');

scenario('the table has every zone and every column', async (open) => {
  const app = await open('lang=en');
  const rows = await bodyRows(app);
  const table = await app.table();
  for (const column of COLUMNS) await table.getByRole('columnheader', { name: column }).waitFor();
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(176);
});

scenario('selecting in the table selects on the map', async (open) => {
  const app = await open('lang=en&table=1');
  await app.mapIdle();
  const rows = await bodyRows(app);
  await rows
    .getByRole('button', { name: /Noi Bai|Nội Bài/ })
    .first()
    .click();
  await app.expectQuery('zone', 'kcn-noi-bai');
  await app
    .region('Zone details')
    .getByRole('heading', { name: /Noi Bai|Nội Bài/ })
    .waitFor();
  const selected = rows.locator('[aria-current="true"]');
  await expect.poll(() => selected.count()).toBe(1);
  expect(await selected.innerText()).toMatch(/Noi Bai|Nội Bài/);
});

scenario('Vietnamese names sort by the Vietnamese alphabet', async (open) => {
  const app = await open('lang=vi&table=1&kind=craft_village');
  const rows = app.page.getByRole('table').first().locator('tbody').getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThan(10);
  const names = (await rows.locator('th, td:first-child').allInnerTexts()).map(
    (text) => text.trim().split('\n')[0] ?? '',
  );
  const sorted = names.toSorted(new Intl.Collator('vi-VN', { numeric: true }).compare);
  expect(names).toEqual(sorted);
});

scenario('a column sorts both ways, unknown last in both', async (open) => {
  const app = await open('lang=en&table=1');
  const table = await app.table();
  const header = table.getByRole('columnheader', { name: /Area \(ha\)/ });
  const index = COLUMNS.indexOf('Area (ha)');
  const areas = async (): Promise<(number | null)[]> => {
    const texts = await table
      .locator('tbody')
      .getByRole('row')
      .evaluateAll((rows, i) => rows.map((row) => (row as HTMLTableRowElement).cells[i]?.innerText ?? ''), index);
    return texts.map((text) => {
      const number = /\d[\d,]*(\.\d+)?/.exec(text)?.[0];
      return /not published/.test(text) || number === undefined ? null : Number(number.replaceAll(',', ''));
    });
  };
  for (const direction of ['descending', 'ascending'] as const) {
    await header.getByRole('button').click();
    await expect.poll(() => header.getAttribute('aria-sort')).toBe(direction);
    const values = await areas();
    const known = values.filter((v) => v !== null);
    const turned = direction === 'ascending' ? known : known.toReversed();
    expect(turned).toEqual(known.toSorted((a, b) => a - b));
    expect(values.slice(0, known.length)).toEqual(known);
  }
});

scenario('with complete figures no cell of the figures is unknown', async (open) => {
  const app = await open('lang=en&table=1&kind=industrial_zone', { before: serveCompleteData });
  const rows = await bodyRows(app);
  await expect.poll(() => rows.count()).toBeGreaterThan(5);
  const cells = rows.getByRole('cell');
  await cells.first().waitFor();
  expect(await cells.filter({ hasText: 'not published' }).count()).toBe(0);
});

describe('without WebGL', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await browserWithoutWebgl();
  });
  afterAll(async () => {
    await browser.close();
  });

  scenario('an alert says so, the table opens, and everything else works', async (open) => {
    const app = await open('lang=en', { browser, expectedErrors: /WebGL|webgl/ });
    await app.alerts.filter({ hasText: 'WebGL' }).waitFor();
    const table = app.page.getByRole('table', { name: 'Zones' });
    await table.waitFor();
    await table
      .locator('tbody')
      .getByRole('button', { name: /Noi Bai|Nội Bài/ })
      .first()
      .click();
    await app
      .region('Zone details')
      .getByRole('heading', { name: /Noi Bai|Nội Bài/ })
      .waitFor();
    await app
      .region('Zone details')
      .getByRole('button', { name: /^Source of/ })
      .first()
      .click();
    await app.dialog(/^Sources: /).waitFor();
  });
});
