/** `npm run icons`: the pictures that phones and desktops show for the installed app, from `public/icon.svg`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { fail, ROOT } from './ensure.mjs';
import { ensureChromium } from './ensureChromium.mjs';

/** What a launcher may cut off a maskable icon at each side, as a share of its width; its ground runs to the edge. */
const SAFE_MARGIN = 0.1;

const ICONS = [
  { name: 'icon-192', px: 192, maskable: false },
  { name: 'icon-512', px: 512, maskable: false },
  { name: 'maskable-512', px: 512, maskable: true },
] as const;

async function run(): Promise<void> {
  const folder = join(ROOT, 'public', 'icons');
  mkdirSync(folder, { recursive: true });
  const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8');
  const ground = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1];
  if (!ground) throw new Error('public/icon.svg has no ground to run to the edge.');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    for (const { name, px, maskable } of ICONS) {
      const page = await browser.newPage({ viewport: { width: px, height: px } });
      const inset = maskable ? Math.round(px * SAFE_MARGIN) : 0;
      await page.setContent(
        `<body style="margin:0;background:${maskable ? ground : 'transparent'}"><img style="position:absolute;inset:${inset}px;width:${px - 2 * inset}px" src="data:image/svg+xml,${encodeURIComponent(svg)}">`,
      );
      await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
      await page.close();
      console.log(`public/icons/${name}.png`);
    }
  } finally {
    await browser.close();
  }
}

run().catch(fail);
