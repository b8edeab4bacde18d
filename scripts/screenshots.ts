/** `npm run screenshots`: the pictures of the README and the docs, from the built app with the published data. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBuild, fail, ROOT } from './ensure.mjs';
import { ensureChromium } from './ensureChromium.mjs';
import { serve } from './serve.mjs';

const DESK = { width: 1366, height: 768 };
const WALL = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };

const PICTURES = [
  { name: 'overview', query: 'lang=en', viewport: DESK },
  { name: 'hoa-lac', query: 'lang=vi&zone=khu-cnc-hoa-lac&lens=clearance', viewport: DESK },
  { name: 'table', query: 'lang=en&table=1&lens=capital', viewport: DESK },
  { name: 'sources', query: 'lang=en&show=contradiction!capital-2025-h1', viewport: DESK },
  {
    name: 'find-land',
    query: 'lang=en&panel=find&land=occupancy:..80~,noi_bai:..30&weights=area:50,noi_bai:50&order=score',
    viewport: WALL,
  },
  {
    name: 'compare',
    query: 'lang=en&panel=compare&compare=kcn-noi-bai,kcn-quang-minh-1,kcn-thang-long',
    viewport: DESK,
  },
  { name: 'clearance', query: 'lang=en&panel=clearance&lens=heldUp', viewport: WALL },
  { name: 'target', query: 'lang=en&panel=target', viewport: WALL },
  { name: 'dark', query: 'lang=en&theme=dark', viewport: DESK },
  { name: 'projector', query: 'lang=vi&theme=projector', viewport: WALL },
  { name: 'phone', query: 'lang=vi&zone=kcn-thang-long', viewport: PHONE },
] as const;

async function run(): Promise<void> {
  ensureBuild();
  const folder = join(ROOT, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  const app = await serve(join(ROOT, 'dist'));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  try {
    for (const { name, query, viewport } of PICTURES) {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce', deviceScaleFactor: 1 });
      await page.goto(`${app.url}?${query}`);
      await page.locator('[data-testid="map"][data-map="idle"]').waitFor();
      // Panels that are loaded on demand are there once nothing is asked for any more.
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
      await page.close();
      console.log(`docs/images/${name}.png`);
    }
  } finally {
    await browser.close();
    await app.close();
  }
}

run().catch(fail);
