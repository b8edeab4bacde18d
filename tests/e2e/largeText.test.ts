import { expect } from 'vitest';
import type { Lang } from '../../src/view/view';
import { goTo, settled } from '../support/axe';
import { DESK, scenario, type App, type OpenOptions } from '../support/driver';
import { layoutFaults } from '../support/layoutFaults';

const STATES: Readonly<Record<string, string>> = {
  'the start': '',
  'a zone': '&zone=khu-cnc-hoa-lac',
  'the table': '&table=1&kind=industrial_zone',
  'finding land': '&panel=find&land=noi_bai:..30&order=score&weights=noi_bai:15,hoa_lac:40',
  comparing: '&panel=compare&compare=kcn-noi-bai,kcn-thang-long,khu-cnc-hoa-lac',
  'a shortlist': '&panel=shortlist&list=kcn-noi-bai,kcn-phu-nghia',
  'land held up': '&panel=clearance',
  targets: '&panel=target&later=1&deals=kcn-noi-bai:120:Chip',
  drawing: '&panel=draw&zone=kcn-phu-nghia',
  importing: '&panel=studio',
  'own stories': '&panel=story',
  coverage: '&panel=quality&board=coverage',
  contradictions: '&panel=quality',
  sources: '&zone=kcn-noi-bai&show=source!kcn-noi-bai!area_ha',
  'a contradiction': '&show=contradiction!capital-2025-h1',
  'on stage': '&mode=present&theme=light&scene=half-year',
};

/** What a reader sets in the browser, not a zoom of the page. */
async function setTextSize(app: App, px: number): Promise<void> {
  const session = await app.page.context().newCDPSession(app.page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px } });
  // The app measures its room in text when the window or the text changes.
  await app.page.evaluate(() => window.dispatchEvent(new Event('resize')));
}

const CASES: readonly (readonly [string, Lang, OpenOptions, number])[] = [
  ['text at 200 %', 'vi', { viewport: DESK }, 32],
  ['text at 200 %', 'ja', { viewport: DESK }, 32],
  // A window of 1280 px at 400 %.
  ['a window of 320 px', 'vi', { viewport: { width: 320, height: 640 } }, 16],
  ['a window of 320 px', 'en', { viewport: { width: 320, height: 640 } }, 16],
];

for (const [name, lang, options, px] of CASES) {
  scenario(`${name}, ${lang}: nothing is cut off, overlaps or scrolls in two directions`, async (open) => {
    const app = await open(`lang=${lang}`, { ...options, coarseMap: true });
    await app.mapIdle();
    if (px !== 16) {
      await setTextSize(app, px);
      expect(await app.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${px}px`);
    }
    for (const [state, query] of Object.entries(STATES)) {
      await goTo(app, `?lang=${lang}${query}`);
      await settled(app, lang, 'light');
      await expect.poll(() => layoutFaults(app), { message: state }).toEqual([]);
    }
  });
}

scenario('the check itself finds what is cut off, too wide or on top of another', async (open) => {
  const app = await open('lang=en', { coarseMap: true });
  await app.region('Layers').waitFor();
  expect(await layoutFaults(app)).toEqual([]);
  await app.page.evaluate(() => {
    const add = (style: string, tag = 'p', text = 'a line of words that has no room'): void => {
      const box = document.createElement(tag);
      box.textContent = text;
      box.style.cssText = `position: absolute; z-index: 99; top: 0; ${style}`;
      document.querySelector('main')?.append(box);
    };
    add('left: 400px; width: 40px; overflow: hidden; white-space: nowrap');
    add('left: calc(100vw - 20px); width: 200px');
    add('left: 600px; width: 90px', 'button', 'One');
    add('left: 660px; width: 90px', 'button', 'Other');
  });
  const faults = (await layoutFaults(app)).join('\n');
  for (const fault of [/^cut off: p/m, /^beyond the edge: p/m, /^on one another: button.*button/m]) {
    expect(faults).toMatch(fault);
  }
});
