import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { PHONE, coarse as scenario, type App, type OpenOptions } from '../support/driver';
import { publishedDataset } from '../support/published';

const panel = (app: App): Locator => app.region('Import data');
const diff = (app: App): Locator => panel(app).getByRole('table', { name: 'Changes, figure by figure' });
const row = (app: App, zone: string, figure: string): Locator =>
  diff(app).getByRole('row').filter({ hasText: zone }).filter({ hasText: figure });
const bar = (app: App): Locator => app.page.getByRole('complementary', { name: 'Local data' });
const figure = (app: App, name: string): Locator =>
  app
    .region('Zone details')
    .locator('div')
    .filter({ has: app.page.locator('dt', { hasText: name }) })
    .last();

async function choose(app: App, name: string, content: string | Buffer): Promise<void> {
  await panel(app)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

const CSV = [
  'id,name_vi,occupancy_pct,projects_total,as_of,source',
  'kcn-noi-bai,KCN Nội Bài,97.5,123,2026-10-31,Ban Quản lý (thử)',
  'kcn-thang-long,,,111,2026-10-31,Ban Quản lý (thử)',
].join('\n');

const journey = async (app: App): Promise<void> => {
  await app.mapIdle();
  const before = await app.map.screenshot();
  await choose(app, 'figures.csv', CSV);
  await row(app, 'Noi Bai Industrial Park', 'Occupancy').getByText('97.5%').waitFor();
  await row(app, 'Thang Long Industrial Park', 'Projects').getByText('would be used').waitFor();
  await panel(app).getByRole('status').filter({ hasText: 'Changes: 3' }).waitFor();
  await panel(app).getByText('ringed in violet on the map: 2').waitFor();
  await app.mapIdle();
  expect((await app.map.screenshot()).equals(before)).toBe(false);
  // Nothing is applied before it is accepted.
  expect(await bar(app).count()).toBe(0);

  await app.button('Accept all').click();
  await panel(app).getByRole('status').filter({ hasText: 'Changes accepted: 3' }).waitFor();
  await bar(app).getByText('Local data shown (3)').waitFor();
  await app.search('Noi Bai');
  await app.options.filter({ hasText: 'Noi Bai Industrial Park' }).first().click();
  await figure(app, 'Occupancy').getByText('97.5').waitFor();
  await figure(app, 'Occupancy').getByText('local', { exact: true }).waitFor();

  await panel(app).getByRole('button', { name: 'Undo' }).click();
  await bar(app).waitFor({ state: 'detached' });
  await expect.poll(() => figure(app, 'Occupancy').innerText()).not.toContain('97.5');
  await panel(app).getByRole('button', { name: 'Redo' }).click();
  await figure(app, 'Occupancy').getByText('97.5').waitFor();

  await app.page.reload();
  await bar(app).getByText('Local data shown (3)').waitFor();
  await figure(app, 'Occupancy').getByText('97.5').waitFor();
  const table = await app.table();
  await table.getByRole('row').filter({ hasText: 'Noi Bai Industrial Park' }).getByText('local').first().waitFor();

  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    panel(app).getByRole('button', { name: 'Ledger rows (claims.csv)' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  const ledger = Buffer.concat(chunks).toString('utf8');
  expect(ledger.split('\r\n')[1]).toBe(
    'kcn-noi-bai,occupancy_pct,,97.5,percent,,2026-10-31,,,high,reported,,,Ban Quản lý (thử),official,figures.csv,,n.d.',
  );
  // Opened here again it says what is known.
  await choose(app, 'claims-local.csv', ledger);
  await panel(app).getByText('Nothing differs from the present data').waitFor();
  await panel(app).getByRole('button', { name: 'Cancel' }).click();

  await bar(app).getByRole('button', { name: 'Return to published data' }).click();
  await bar(app).waitFor({ state: 'detached' });
  await expect.poll(() => figure(app, 'Occupancy').innerText()).not.toContain('97.5');
  await app.page.reload();
  await app.mapIdle();
  expect(await bar(app).count()).toBe(0);
};

const CASES: readonly (readonly [string, OpenOptions])[] = [
  ['the published data', {}],
  ['complete figures', { before: serveCompleteData }],
];
for (const [name, options] of CASES) {
  scenario(`P5 on ${name}: a sheet is compared, accepted, taken back, kept, exported and given up`, async (open) => {
    await journey(await open('lang=en&panel=studio', options));
  });
}

scenario(
  'a workbook without source and date: both are asked once, and some figures are accepted alone',
  async (open) => {
    const app = await open('lang=en&panel=studio');
    const book = writeXlsxFile([
      {
        sheet: 'KCN',
        data: [
          [{ value: 'Tên khu' }, { value: 'Diện tích (ha)' }, { value: 'Số dự án' }],
          [{ value: 'khu công nghiệp Nội Bài' }, { value: 119.5, type: Number }, { value: 88, type: Number }],
          [{ value: 'KCN Thăng Lonng' }, { value: 280, type: Number }, { value: 112, type: Number }],
        ],
      },
    ]);
    await choose(app, 'kcn.xlsx', Buffer.from(await (await book.toBlob()).arrayBuffer()));
    await row(app, 'Noi Bai Industrial Park', 'Area').getByText('lacks source, date').waitFor();
    // A near miss is proposed, and taken only when the user says so.
    await panel(app).getByRole('button', { name: '“KCN Thăng Lonng” is Thang Long Industrial Park' }).click();
    await row(app, 'Thang Long Industrial Park', 'Area').getByText('280 ha').waitFor();
    expect(await app.button('Accept all').getAttribute('aria-disabled')).toBe('true');
    await panel(app).getByRole('textbox', { name: 'Publisher', exact: true }).fill('Ban Quản lý các KCN');
    await panel(app).getByRole('textbox', { name: 'Figures as of' }).fill('31/10/2026');
    await panel(app).getByRole('checkbox', { name: 'Choose: Area, Noi Bai Industrial Park' }).check();
    await panel(app).getByRole('button', { name: 'Accept chosen (1)' }).click();
    await bar(app).getByText('Local data shown (1)').waitFor();
    await expect.poll(() => row(app, 'Noi Bai Industrial Park', 'Area').count()).toBe(0);
    await row(app, 'Thang Long Industrial Park', 'Area').waitFor();
    await panel(app).getByRole('button', { name: 'Cancel' }).click();
    await bar(app).getByText('Local data shown (1)').waitFor();
  },
);

scenario('what cannot be read is named with row and column, and the rest goes on', async (open) => {
  const app = await open('lang=en&panel=studio');
  await choose(
    app,
    'mixed.csv',
    'id;Diện tích (ha);Tỷ lệ lấp đầy (%);as_of;source\nkcn-noi-bai;abc;250;2026-10;Sở A\nkcn-thang-long;281,5;;2026-10;Sở A\n',
  );
  const problems = panel(app).getByRole('table', { name: 'Cannot be brought in' });
  await problems.getByRole('row', { name: /row 2.*Diện tích.*abc.*Not a number/ }).waitFor();
  await problems.getByRole('row', { name: /row 2.*lấp đầy.*250.*above 100%/ }).waitFor();
  await row(app, 'Thang Long Industrial Park', 'Area').getByText('281.5 ha').waitFor();
});

scenario('a refused file is explained and changes nothing', async (open) => {
  const app = await open('lang=en&panel=studio');
  await choose(app, 'figures.csv', CSV);
  await app.button('Accept all').click();
  await bar(app).getByText('Local data shown (3)').waitFor();
  await choose(app, 'zones.gpkg', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096)]));
  await panel(app).getByRole('alert').filter({ hasText: 'GeoJSON' }).waitFor();
  await choose(app, 'broken.geojson', '{"type":"FeatureCollection","features":[{"type":');
  await panel(app).getByRole('alert').filter({ hasText: 'broken.geojson' }).waitFor();
  await bar(app).getByText('Local data shown (3)').waitFor();
  await panel(app).getByRole('button', { name: 'Cancel' }).click();
  await panel(app).getByText('Drop a file here').waitFor();
});

scenario('ten thousand rows are compared while the page answers, and shown page by page', async (open) => {
  const app = await open('lang=en&panel=studio');
  const { zones } = publishedDataset();
  const rows = Array.from({ length: 10_000 }, (_, i) => {
    const zone = zones[i % zones.length];
    const months = Math.floor(i / zones.length);
    return `${zone?.id},${700 + i / 100},${1950 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')},Sở A`;
  });
  await choose(app, 'many.csv', ['id,area_ha,as_of,source', ...rows].join('\n'));
  await panel(app).getByText('1–50 of 10,000').waitFor();
  await panel(app).getByRole('button', { name: 'Next page' }).click();
  await panel(app).getByText('51–100 of 10,000').waitFor();
  expect(await diff(app).getByRole('row').count()).toBe(51);
});

scenario('map data in metres: the grid is asked, and the outline lies where it is', async (open) => {
  const app = await open('lang=en&panel=studio');
  const ring = [
    [575000, 2325000],
    [576000, 2325000],
    [576000, 2326000],
    [575000, 2326000],
    [575000, 2325000],
  ];
  const feature = {
    type: 'Feature',
    properties: { id: 'kcn-noi-bai' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  await choose(app, 'outline.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  await panel(app).getByRole('alert').filter({ hasText: 'VN-2000' }).waitFor();
  await panel(app).getByRole('combobox', { name: 'The coordinates of the file are' }).selectOption('tm3_105_00');
  await panel(app).getByRole('button', { name: 'Read it so' }).click();
  await row(app, 'Noi Bai Industrial Park', 'Outline').getByText('drawn 100').waitFor();
  await panel(app).getByRole('textbox', { name: 'Publisher', exact: true }).fill('Ban Quản lý các KCN');
  await panel(app).getByRole('textbox', { name: 'Points and outlines may be off by (m)' }).fill('5');
  await app.button('Accept all').click();
  await bar(app).getByText('Local data shown (1)').waitFor();
});

scenario('names stay text, whatever is in them', async (open) => {
  const app = await open('lang=en&panel=studio');
  await choose(app, 'x.csv', 'name_vi,area_ha,__proto__\n<img src=x onerror=alert(1)>,5,1\n');
  await panel(app).getByText('<img src=x onerror=alert(1)>').first().waitFor();
});

scenario('pasted cells are read like a file', async (open) => {
  const app = await open('lang=en&panel=studio');
  await panel(app)
    .getByRole('textbox', { name: 'Or paste a table here' })
    .fill('id\tarea_ha\tas_of\tsource\nkcn-noi-bai\t119,5\t2026-10\tSở A');
  await panel(app).getByRole('button', { name: 'Read what was pasted' }).click();
  await row(app, 'Noi Bai Industrial Park', 'Area').getByText('119.5 ha').waitFor();
});

scenario('on a phone the changes and the map take turns', async (open) => {
  const app = await open('lang=en&panel=studio', { viewport: PHONE, touch: true });
  await choose(app, 'figures.csv', CSV);
  await row(app, 'Noi Bai Industrial Park', 'Occupancy').waitFor();
  const width = await app.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
  await panel(app).getByRole('button', { name: 'See the map' }).click();
  await expect.poll(() => diff(app).count()).toBe(0);
  await panel(app).getByRole('button', { name: 'Back to the changes' }).click();
  await app.button('Accept all').click();
  await panel(app).getByRole('status').filter({ hasText: 'Changes accepted: 3' }).waitFor();
});
