import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { expect } from 'vitest';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { Clicks } from '../support/clicks';
import { coarse as scenario, type App } from '../support/driver';
import { pdfPages, pdfText } from '../support/pdfText';

/** A map is painted anew for each scene: slow without a graphics card. */
const MAKING_MS = 150_000;

async function fileOf(app: App, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting: Promise<Download> = app.page.waitForEvent('download', { timeout: MAKING_MS });
  await press();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** Words of the first request, as `data/statements.csv` has them. */
const QUOTED = 'Clear the land for the industrial zones';
const all = BUILT_IN_DECK.scenes.length;

scenario('C3: slides that can be edited in at most three clicks, without a network once loaded', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  const clicks = new Clicks();
  await clicks.on(app.button('Export'));
  const { name, bytes } = await fileOf(app, () =>
    clicks.on(app.dialog().getByRole('button', { name: 'PowerPoint (PPTX)', exact: true })),
  );
  expect(clicks.count).toBeLessThanOrEqual(3);
  expect(name).toMatch(/^hanoi-zones-slides-\d{4}-\d\d-\d\d-en\.pptx$/);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  expect(names.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))).toHaveLength(all);
  // Each slide has its map, none of them the same white.
  const pictures = names.filter((part) => /^ppt\/media\/.*\.png$/.test(part)).map((part) => parts[part]?.length ?? 0);
  expect(pictures.length).toBe(all);
  expect(Math.min(...pictures)).toBeGreaterThan(20_000);
  const slides = names.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
  const text = slides.map((part) => strFromU8(parts[part] ?? new Uint8Array())).join('');
  expect(text).toContain('844');
  expect(text).toContain('13.75');
  expect(text).toMatch(/<a:tbl>/);
  expect(names.some((part) => part.startsWith('ppt/charts/chart'))).toBe(true);
  expect(names.some((part) => part.startsWith('ppt/notesSlides/'))).toBe(true);
  // The requests are quoted from a file of their own.
  expect(text).toContain(QUOTED);
});

scenario('the handout has a page for each scene, in Vietnamese, with the notes when asked', async (open) => {
  const app = await open('lang=vi');
  await app.mapIdle();
  await app.button('Xuất dữ liệu').click();
  await app.dialog().getByRole('checkbox', { name: 'In cả ghi chú của người nói' }).check();
  const { name, bytes } = await fileOf(app, () =>
    app.dialog().getByRole('button', { name: 'PDF (tài liệu phát tay)', exact: true }).click(),
  );
  expect(name).toMatch(/^hanoi-zones-phat-tay-.*-vi\.pdf$/);
  expect(pdfPages(bytes)).toBe(all);
  const text = pdfText(bytes);
  expect(text).toContain('13,75 tỷ USD');
  expect(text).toContain('Ghi chú của người nói');
  expect(text).toContain('Nguồn');
});

scenario('a picture for A3 is as large as 300 dpi ask, legend and scale on it', async (open) => {
  const app = await open('lang=en&lens=clearance');
  await app.mapIdle();
  await app.button('Export').click();
  await app.dialog().getByRole('radio', { name: 'A3, 300 dpi' }).check();
  const { name, bytes } = await fileOf(app, () =>
    app.dialog().getByRole('button', { name: 'PNG', exact: true }).click(),
  );
  const size = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [size.getUint32(16), size.getUint32(20)];
  // The name says what was reached.
  expect(name).toContain(`${width}x${height}`);
  expect([width, height]).toEqual([4960, 3508]);
});
