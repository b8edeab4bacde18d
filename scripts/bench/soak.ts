/**
 * `npm run soak`: does the app grow? Two accelerated runs, each in a window of its own:
 *
 * - `kiosk`: the story plays over and over by itself, as on a stand. The page's own clock is wound on to the end of each
 *   scene (960 scenes of 30 s are eight hours; here they are loops of the whole story, `LOOPS` of them).
 * - `use`: an hour of use, an action each five seconds (720 in all, 60 in five minutes), each done as soon as the last
 *   one is: every workspace, lens, filter, language and theme, zones chosen, figures' sources opened, the table, the search.
 *
 * `npm run soak -- kiosk` or `-- use` does one of them. What is printed says how long it really ran.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { LENSES } from '../../src/domain/indicators/indicator';
import { LANGS, THEMES, WORKSPACES } from '../../src/view/view';
import { ensureBuild, fail, ROOT } from '../ensure.mjs';
import { ensureChromium } from '../ensureChromium.mjs';
import { serve } from '../serve.mjs';
import { BROWSER_ARGS, paintCoarsely } from './browser';
import { countContexts, footprintLine, footprintOf, type Footprint } from './footprint';

/**
 * What V8 makes of functions in use (machine code, notes for it) grows for as long as it finds more to make faster, and
 * would count as growth of the app. `JIT=1` lets it, as it is for readers.
 */
const NO_MACHINE_CODE = process.env['JIT'] === '1' ? [] : ['--js-flags=--jitless --no-lazy-feedback-allocation'];
/** How much more than the first footprint a later one may be. */
const TOLERANCE = 1.05;
const SCENE_MS = 30_000;
const ACTIONS = { fiveMinutes: 60, hour: 720 };

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    // Small, and painted coarsely, for the sake of a renderer in software.
    viewport: { width: 960, height: 600 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => console.error(`uncaught: ${error.message}`));
  await countContexts(page);
  await paintCoarsely(page);
  if (url.includes('mode=present')) await page.clock.install();
  await page.goto(url);
  await mapIdle(page);
  return page;
}

const mapIdle = (page: Page): Promise<void> => page.locator('[data-testid="map"][data-map="idle"]').waitFor();

/** Says in which of its numbers a footprint is larger than it may be. */
function growth(first: Footprint, last: Footprint): string[] {
  const over: string[] = [];
  for (const key of ['heapMb', 'nodes', 'listeners'] as const) {
    if (last[key] > first[key] * TOLERANCE) over.push(`${key}: ${first[key].toFixed(1)} → ${last[key].toFixed(1)}`);
  }
  if (last.made !== first.made) over.push(`WebGL contexts made: ${first.made} → ${last.made}`);
  return over;
}

/** A stand: `loops` of the whole story. The first loops load what scenes need; growth is counted from then on. */
export async function soakKiosk(browser: Browser, url: string, loops: number): Promise<readonly string[]> {
  const began = Date.now();
  const page = await openPage(browser, `${url}?lang=en&mode=present&loop=1`);
  const session = await page.context().newCDPSession(page);
  const position = page.getByText(/^\d+ \/ \d+$/).first();
  const count = Number((await position.innerText()).split('/')[1]);
  let at = 0;
  const loop = async (): Promise<void> => {
    for (let i = 0; i < count; i += 1) {
      at = (at + 1) % count;
      await page.clock.fastForward(SCENE_MS);
      await page
        .getByText(`${at + 1} / ${count}`, { exact: true })
        .first()
        .waitFor();
    }
  };
  const warmUp = Math.max(2, Math.round(loops / 50));
  const every = Math.max(1, Math.round((loops - warmUp) / 12));
  console.log(
    `\nKiosk: ${loops} loops of ${count} scenes, accelerated (the page's clock is wound on ${SCENE_MS / 1000} s a scene)`,
  );
  let first: Footprint | null = null;
  let last: Footprint | null = null;
  for (let done = 1; done <= loops; done += 1) {
    await loop();
    if (done !== warmUp && (done < warmUp || ((done - warmUp) % every !== 0 && done !== loops))) continue;
    await mapIdle(page);
    last = await footprintOf(page, session);
    first ??= last;
    console.log(`  ${footprintLine(`after ${done} loops`, last)}`);
  }
  await page.context().close();
  console.log(
    `  ${loops * count} scenes, ${((loops * count * SCENE_MS) / 3.6e6).toFixed(1)} h of the page's clock, in ${minutes(began)} of real time`,
  );
  return first && last ? growth(first, last) : ['nothing was measured'];
}

const minutes = (began: number): string => `${((Date.now() - began) / 60_000).toFixed(1)} min`;

/** Addresses that a reader comes to in turn, as with the back button: each brings its panel, words and picture. */
function states(): readonly string[] {
  const zones = ['kcn-noi-bai', 'kcn-thang-long', 'kcn-phu-nghia', 'khu-cnc-hoa-lac'];
  const all = [
    ...WORKSPACES.flatMap((panel) => [`panel=${panel}`, '']),
    'panel=compare&compare=kcn-noi-bai,kcn-thang-long',
    'panel=find&land=free:5..~,noi_bai:..30&weights=free:50,noi_bai:50&order=score',
    'panel=quality&board=coverage',
    ...LENSES.map((lens) => `lens=${lens}`),
    'kind=industrial_zone',
    'status=planned',
    'area=5..200~',
    'known=clearance',
    'layers=hoa_lac',
    ...zones.flatMap((zone) => [`zone=${zone}`, `zone=${zone}&show=source!${zone}!area_ha`]),
    'table=1',
    'table=1&sort=-area',
    'c=105.525,21.0125,12',
    'c=105.8,21.2,13',
    ...THEMES.map((theme) => `theme=${theme}`),
  ];
  return [...all.map((query) => `lang=en&${query}`), ...LANGS.map((lang) => `lang=${lang}`), 'lang=en'];
}

/** One thing that a reader does. Ends when the map stands still again. */
async function act(page: Page, turn: number, addresses: readonly string[]): Promise<void> {
  const query = addresses[turn] ?? '';
  await page.evaluate((search) => {
    history.pushState(null, '', `?${search}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  const lang = new URLSearchParams(query).get('lang') ?? 'en';
  await page.locator(`html[lang="${lang}"], html[lang^="${lang}-"]`).waitFor({ state: 'attached' });
  // The mouse wanders over the map; now and then something is searched for.
  await page.mouse.move(420 + ((turn * 37) % 200), 200 + ((turn * 53) % 200));
  if (turn === addresses.length - 1) {
    const box = page.getByRole('combobox').first();
    await box.fill('noi bai');
    await page.getByRole('option').first().waitFor();
    await box.fill('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
  }
  await mapIdle(page);
}

/** An hour of use. Returns what has grown since the first five minutes. */
export async function soakUse(browser: Browser, url: string, actions: number): Promise<readonly string[]> {
  const began = Date.now();
  const page = await openPage(browser, `${url}?lang=en`);
  const session = await page.context().newCDPSession(page);
  const addresses = states();
  // Measured at the end of a round, when every part has been open as often as any other and the last thing done is the
  // same. After the first of them what is loaded once is there, and is not taken for growth.
  const early = Math.max(1, Math.round(ACTIONS.fiveMinutes / addresses.length));
  const rounds = Math.max(early + 1, Math.ceil(actions / addresses.length));
  const total = rounds * addresses.length;
  console.log(
    `\nUse: ${total} actions, of ${addresses.length} kinds, accelerated (an action each 5 s would be ${((total * 5) / 60).toFixed(0)} min)`,
  );
  let first: Footprint | null = null;
  let last: Footprint | null = null;
  for (let round = 1; round <= rounds; round += 1) {
    for (const turn of addresses.keys()) await act(page, turn, addresses);
    if (round < early) continue;
    last = await footprintOf(page, session);
    first ??= last;
    console.log(`  ${footprintLine(`after ${round * addresses.length} actions`, last)}`);
  }
  await page.context().close();
  console.log(`  ${total} actions in ${minutes(began)} of real time`);
  return first && last ? growth(first, last) : ['nothing was measured'];
}

async function run(): Promise<void> {
  ensureBuild();
  const what = process.argv[2] ?? 'both';
  const app = await serve(join(ROOT, 'dist'));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...BROWSER_ARGS, ...NO_MACHINE_CODE],
  });
  try {
    const runs = {
      kiosk: () => soakKiosk(browser, app.url, Number(process.env['LOOPS'] ?? 960)),
      use: () => soakUse(browser, app.url, Number(process.env['ACTIONS'] ?? ACTIONS.hour)),
    };
    for (const [name, soak] of Object.entries(runs)) {
      if (what !== 'both' && what !== name) continue;
      const grown = await soak();
      console.log(
        grown.length === 0 ? `  ${name}: nothing grew by more than 5 %` : `  ${name} grew: ${grown.join('; ')}`,
      );
      if (grown.length > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await app.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) run().catch(fail);
