import type { Download } from 'playwright-core';
import { expect } from 'vitest';
import { readCorners } from '../../src/domain/corners/readCorners';
import { swapped } from '../../src/domain/corners/repair';
import { writeCorners } from '../../src/domain/corners/writeCorners';
import { cornerTable, toCornerXlsx } from '../../src/exports/cornerTable';
import { outlineOf } from '../../src/geodesy/cornersOnGrid';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { MADE_UP_TABLE } from '../fixtures/corners';
import { PHONE, coarse as scenario, type App } from '../support/driver';

const corners = readCorners(MADE_UP_TABLE, 'metres').corners;
const ring = outlineOf(corners, 'tm3_105_00').coordinates[0] ?? [];

const panel = (app: App) => app.region('Measure, draw and VN-2000');
const table = (app: App) => panel(app).getByRole('textbox', { name: 'Corner table' });

/** As a person does: the text is on the clipboard, the field has the focus. */
async function paste(app: App, text: string): Promise<void> {
  await table(app).click();
  await table(app).evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event)) throw new Error('the paste was not taken');
  }, text);
}

async function fileOf(app: App, name: string): Promise<{ name: string; text: string }> {
  const waiting: Promise<Download> = app.page.waitForEvent('download', { timeout: 50_000 });
  await panel(app).getByRole('button', { name, exact: true }).click();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

for (const [data, before] of [
  ['published', undefined],
  ['complete', serveCompleteData],
] as const) {
  scenario(
    `${data} data: a decision’s corner table on the map, its area compared, saved in both systems`,
    async (open) => {
      const app = await open('lang=en', before ? { before } : {});
      await app.mapIdle();
      await app.button('Planning').click();
      await app.button('Measure, draw and VN-2000').click();
      await paste(app, MADE_UP_TABLE);
      await panel(app).getByText('12 points read. The outline is on the map, dashed in violet.').waitFor();
      await expect.poll(() => app.query.get('c')).toMatch(/^105\.53\d*,21\.00\d*,1[3-5]/);
      await app.mapIdle();

      await panel(app).getByRole('textbox', { name: 'Area in the decision (ha)' }).fill('63.9');
      await panel(app)
        .getByText(/^Agrees: \+0\.09\sha apart \(\+0\.14%\), within ±0\.5%\.$/)
        .waitFor();
      await panel(app).getByRole('textbox', { name: 'Area in the decision (ha)' }).fill('62.5');
      await panel(app)
        .getByText(/^Differs: \+1\.49\sha apart \(\+2\.39%\), more than ±0\.5%\.$/)
        .waitFor();

      await panel(app).getByRole('textbox', { name: 'Name of the outline' }).fill('Đồi Chè');
      const geojson = await fileOf(app, 'GeoJSON');
      expect(geojson.name).toBe('doi-che-wgs84.geojson');
      const shape = JSON.parse(geojson.text).features[0];
      expect(shape.properties).toMatchObject({ name: 'Đồi Chè', standing: 'proposed_outline', decision_area_ha: 62.5 });
      const saved: number[][] = shape.geometry.coordinates[0];
      expect(saved.length).toBe(13);
      for (const [lon = 0, lat = 0] of ring) {
        expect(Math.min(...saved.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat)))).toBeLessThan(1e-8);
      }

      const csv = await fileOf(app, 'CSV');
      expect(csv.name).toBe('doi-che-vn2000-tm3-105-00.csv');
      const back = readCorners(csv.text, 'metres');
      expect(back.problems).toEqual([]);
      expect(back.corners.map(({ label, first, second }) => [label, first, second])).toEqual(
        corners.map(({ label, first, second }) => [label, first, second]),
      );
      expect((await fileOf(app, 'Excel (XLSX)')).name).toBe('doi-che-vn2000-tm3-105-00.xlsx');
      const dxf = await fileOf(app, 'DXF');
      expect(dxf.name).toBe('doi-che-vn2000-tm3-105-00.dxf');
      expect(dxf.text).toContain('LWPOLYLINE');
    },
  );
}

scenario('the table can be put right with one press, and kept in the studio through a reload', async (open) => {
  const app = await open('lang=en&panel=draw');
  await app.mapIdle();
  await paste(app, writeCorners(swapped(corners), 'metres', ['No', 'X', 'Y']));
  await panel(app).getByRole('button', { name: 'Swap X and Y' }).click();
  await panel(app).getByText('12 points read. The outline is on the map, dashed in violet.').waitFor();
  await panel(app).getByRole('button', { name: 'Save in the studio' }).click();
  await panel(app).getByText('Saved in the studio as a proposed outline.').waitFor();
  await panel(app).getByRole('button', { name: 'Add to the drawings' }).click();
  await app.page.reload();
  await app.mapIdle();
  await panel(app)
    .getByRole('button', { name: /^Outline 1/ })
    .waitFor();
  const kept = await app.page.evaluate(() => localStorage.getItem('hanoi-zones.proposals.v1'));
  expect(JSON.parse(kept ?? '{}').items).toMatchObject([{ createdFrom: 'corners', name: 'Proposed outline' }]);
});

scenario(
  'a workbook and a text file come in as tables; what is neither is refused and nothing is lost',
  async (open) => {
    const app = await open('lang=en&panel=draw');
    await app.mapIdle();
    const file = panel(app).locator('input[type=file]');
    const columns = { label: 'Số hiệu điểm', first: 'X (m)', second: 'Y (m)', part: '' };
    const book = await toCornerXlsx({
      table: cornerTable([{ part: '', corners }], 'metres', columns),
      about: ['Bảng giả định'],
      sheets: { table: 'Tọa độ', about: 'Ghi chú' },
      decimals: 3,
    });
    const buffer = Buffer.from(await book.arrayBuffer());
    await file.setInputFiles({ name: 'bang.xlsx', mimeType: '', buffer });
    await panel(app)
      .getByText(/^12 points read/)
      .waitFor();
    expect(readCorners(await table(app).inputValue(), 'metres').corners.map(({ first }) => first)).toEqual(
      corners.map(({ first }) => first),
    );
    await file.setInputFiles({ name: 'hong.xlsx', mimeType: '', buffer: buffer.subarray(0, 900) });
    await panel(app).getByRole('alert').getByText('“hong.xlsx” cannot be read.', { exact: false }).waitFor();
    await panel(app)
      .getByText(/^12 points read/)
      .waitFor();
    const text = MADE_UP_TABLE.split('\n').slice(0, 5).join('\r\n').replaceAll('\t', ';').replaceAll('.', ',');
    await file.setInputFiles({
      name: 'bang.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\uFEFF${text}`, 'utf16le'),
    });
    await panel(app)
      .getByText(/^4 points read/)
      .waitFor();
    await panel(app).getByRole('button', { name: 'Put back as it was' }).click();
    await panel(app)
      .getByText(/^12 points read/)
      .waitFor();
  },
);

scenario('the outline of the selected zone goes out as a VN-2000 table', async (open) => {
  const app = await open('lang=en&panel=draw&zone=kcn-phu-nghia');
  await app.mapIdle();
  const csv = await fileOf(app, 'CSV');
  expect(csv.name).toMatch(/^phu-nghia.*-vn2000-tm3-105-00\.csv$/);
  const { corners: rows, problems } = readCorners(csv.text, 'metres');
  expect(problems).toEqual([]);
  expect(rows.length).toBeGreaterThan(3);
});

scenario('on a phone in Vietnamese', async (open) => {
  const app = await open('lang=vi&panel=draw', { viewport: PHONE, touch: true });
  await app.mapIdle();
  const region = app.region('Đo, vẽ và VN-2000');
  await region.getByRole('textbox', { name: 'Bảng tọa độ' }).fill(MADE_UP_TABLE);
  await region.getByText('Đọc được 12 điểm. Ranh giới đã hiện trên bản đồ, nét đứt màu tím.').waitFor();
  await region.getByRole('textbox', { name: 'Diện tích ghi trong quyết định (ha)' }).fill('63,99');
  await region.getByText(/^Khớp: chênh/).waitFor();
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});
