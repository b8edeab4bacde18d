/**
 * `npm run bench:import`: the longest task of the page while the studio reads large files, and how long the reading took.
 * The reading itself is done in a worker; what is left is what the page does with the tables. Nobody should notice more
 * than 200 ms. Set `ROWS` for other sizes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS } from '../../tests/support/browserArgs';
import { ensureBuild, fail, ROOT } from '../ensure.mjs';
import { ensureChromium } from '../ensureChromium.mjs';
import { serve } from '../serve.mjs';
import { paintCoarsely } from './browser';

const ROWS = Number(process.env['ROWS'] ?? 10_000);
const MOST_MS = 200;
const WAIT_MS = 180_000;

const table = (): string => {
  const rows = Array.from({ length: ROWS }, (_, i) => `x-${i},Place ${i},${i % 100},2026-10-31,Somebody`);
  return `id,name_vi,occupancy_pct,as_of,source\n${rows.join('\n')}\n`;
};
const map = (): string => {
  const features = Array.from({ length: ROWS }, (_, i) => {
    const [x, y] = [105 + (i % 300) / 300, 20.6 + Math.floor(i / 300) / 1000];
    const ring = [
      [x, y],
      [x + 0.001, y],
      [x + 0.001, y + 0.001],
      [x, y],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', properties: { id: `x-${i}`, area_ha: i % 90 }, geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
};
/** Refused at its end, after all of it was read. */
const broken = (): string => map().slice(0, -2);

interface Measured {
  readonly longest: number;
  readonly total: number;
}

async function measure(page: Page, path: string): Promise<Measured> {
  const name = basename(path);
  const panel = page.getByRole('region', { name: 'Import data' });
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const start = performance.now();
  // From the disk, as a reader would: content that is handed over is put together in the page, which takes a task itself.
  await panel.locator('input[type=file]').setInputFiles(path);
  await panel.getByText(name).first().waitFor({ timeout: WAIT_MS });
  await panel.getByRole('progressbar').waitFor({ state: 'detached', timeout: WAIT_MS });
  const total = performance.now() - start;
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
  return { longest, total };
}

async function main(): Promise<void> {
  ensureBuild();
  const app = await serve(join(ROOT, 'dist'));
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: BROWSER_ARGS });
  try {
    const files = { 'table.csv': table(), 'map.geojson': map(), 'cut-short.geojson': broken() };
    for (const [name, content] of Object.entries(files)) {
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      // In software the map's own picture takes longer than what is measured here.
      await paintCoarsely(page);
      await page.goto(`${app.url}?lang=en&panel=studio`);
      await page.locator('[data-testid="map"][data-map="idle"]').waitFor({ timeout: WAIT_MS });
      const path = join(folder, name);
      writeFileSync(path, content);
      const { longest, total } = await measure(page, path);
      const size = `${(content.length / 1e6).toFixed(1)} MB`;
      const verdict = longest <= MOST_MS ? 'kept' : 'MISSED';
      console.log(
        `${name}, ${ROWS} rows, ${size}: ${Math.round(total)} ms in all, longest task ${Math.round(longest)} ms of at most ${MOST_MS} ms (${verdict})`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await app.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch(fail);
