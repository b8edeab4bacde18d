/** `npm run guide`: the pictures of the user guides, from the built app with the published data, in both languages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { cornersOf } from '../../src/geodesy/cornersOnGrid';
import { writeCorners } from '../../src/domain/corners/writeCorners';
import type { Catalogue } from '../../src/i18n/catalogue';
import { drawWords } from '../../src/i18n/drawWords';
import { loadI18n } from '../../src/i18n/load';
import { reportWords } from '../../src/i18n/reportWords';
import type { DrawWords } from '../../src/i18n/vi/draw';
import type { ReportWords } from '../../src/i18n/vi/report';
import { ensureBuild, fail, ROOT } from '../ensure.mjs';
import { ensureChromium } from '../ensureChromium.mjs';
import { serve } from '../serve.mjs';

const LANGS = ['vi', 'en'] as const;
type GuideLang = (typeof LANGS)[number];

/** A guide is read on a phone too: no picture is heavier. */
const MAX_BYTES = 100_000;
const QUALITY = 78;
const DESK = { width: 1280, height: 760 };
const TALL = { width: 1366, height: 900 };

interface Words {
  readonly t: Catalogue;
  readonly draw: DrawWords;
  readonly report: ReportWords;
}

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What a person does on the way; buttons are found by the words of the language. */
  readonly act?: (page: Page, words: Words) => Promise<unknown>;
  /** What of the screen is shown; all of it, unless said. */
  readonly of?: (page: Page, words: Words) => Locator;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).first();
const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const dialog = (page: Page): Locator => page.getByRole('dialog').last();
const column = (page: Page): Locator => page.locator('.column');

const SHOTS: readonly Shot[] = [
  { name: 'start', query: '', viewport: DESK },
  { name: 'sources', query: 'show=contradiction!capital-2025-h1', viewport: TALL, of: dialog },
  {
    name: 'wrong',
    query: 'zone=kcn-noi-bai&show=source!kcn-noi-bai!area_ha',
    viewport: TALL,
    act: (page, { report }) => button(page, report.open).click(),
    of: dialog,
  },
  { name: 'find', query: 'panel=find&land=free:5..,occupancy:..80~,noi_bai:..30', viewport: TALL, of: column },
  { name: 'compare', query: 'panel=compare&compare=kcn-noi-bai,kcn-quang-minh-1,kcn-thang-long', viewport: DESK },
  {
    name: 'share',
    query: 'zone=kcn-thang-long',
    viewport: DESK,
    act: (page, { t }) => button(page, t.actions.share).click(),
    of: (page) => page.locator('.share:popover-open'),
  },
  {
    name: 'brief',
    query: 'zone=kcn-thang-long',
    viewport: DESK,
    act: (page, { t }) =>
      region(page, t.regions.zoneDetails).getByRole('button', { name: t.actions.brief, exact: true }).click(),
    of: dialog,
  },
  {
    name: 'score',
    query: 'panel=find&land=occupancy:..80~,noi_bai:..30&weights=area:50,noi_bai:50&order=score',
    viewport: { width: 1366, height: 1100 },
    of: column,
  },
  { name: 'clearance', query: 'panel=clearance&lens=heldUp', viewport: TALL, of: column },
  {
    name: 'vn2000',
    query: 'panel=draw&c=105.775,21.125,12.6',
    viewport: DESK,
    act: async (page, { draw }) => {
      await page
        .getByRole('textbox', { name: draw.corners.field, exact: true })
        .fill(publishedCorners('kcn-thang-long'));
      await page.getByText(draw.corners.shown).waitFor();
    },
  },
  { name: 'target', query: 'panel=target', viewport: TALL, of: column },
  { name: 'studio', query: 'panel=studio', viewport: DESK },
  { name: 'stage', query: 'mode=present&scene=hoa-lac-land', viewport: { width: 1600, height: 900 } },
  {
    name: 'export',
    query: '',
    viewport: TALL,
    act: (page, { t }) => button(page, t.actions.export).click(),
    of: dialog,
  },
  { name: 'story', query: 'panel=story', viewport: DESK, of: column },
];

/** The outline of a place as the app publishes it, as a corner table: no made-up corners stand in a guide. */
function publishedCorners(id: string): string {
  const { features } = JSON.parse(readFileSync(join(ROOT, 'public', 'geo', 'industrial_zones.geojson'), 'utf8')) as {
    readonly features: readonly {
      readonly properties: { readonly id: string };
      readonly geometry: { readonly coordinates: number[][][] };
    }[];
  };
  const ring = features.find(({ properties }) => properties.id === id)?.geometry.coordinates[0];
  if (!ring) throw new Error(`There is no outline of ${id}.`);
  return writeCorners(cornersOf(ring, 'tm3_105_00'), 'metres', ['', 'X', 'Y']);
}

async function take(browser: Browser, url: string, lang: GuideLang, shot: Shot, words: Words): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: shot.viewport ?? DESK,
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
    serviceWorkers: 'block',
  });
  try {
    await page.goto(`${url}?lang=${lang}&${shot.query}`);
    const settled = async (): Promise<void> => {
      await page.locator('[data-testid="map"][data-map="idle"]').waitFor();
      // Panels that are loaded on demand are there once nothing is asked for any more.
      await page.waitForLoadState('networkidle');
      await page.waitForFunction(() => document.querySelector('.spinner') === null);
    };
    await settled();
    await shot.act?.(page, words);
    await settled();
    const box = shot.of ? await shot.of(page, words).boundingBox() : { x: 0, y: 0, ...(shot.viewport ?? DESK) };
    if (!box) throw new Error(`${shot.name}: there is nothing to show.`);
    const client = await page.context().newCDPSession(page);
    const { data } = await client.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
      clip: { ...box, scale: 1 },
    });
    return Buffer.from(data, 'base64');
  } finally {
    await page.close();
  }
}

async function run(only: readonly string[]): Promise<void> {
  ensureBuild();
  const app = await serve(join(ROOT, 'dist'));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  try {
    for (const lang of LANGS) {
      const folder = join(ROOT, 'docs', 'images', 'guide', lang);
      if (only.length === 0) rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const words = { t: (await loadI18n(lang)).t, draw: await drawWords(lang), report: await reportWords(lang) };
      for (const shot of SHOTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
        const picture = await take(browser, app.url, lang, shot, words);
        if (picture.length > MAX_BYTES) throw new Error(`${lang}/${shot.name}.webp has ${picture.length} bytes.`);
        writeFileSync(join(folder, `${shot.name}.webp`), picture);
        console.log(`docs/images/guide/${lang}/${shot.name}.webp  ${Math.round(picture.length / 1000)} kB`);
      }
    }
  } finally {
    await browser.close();
    await app.close();
  }
}

run(process.argv.slice(2)).catch(fail);
