import { expect } from 'vitest';
import { ja } from '../../src/i18n/ja';
import { investWords } from '../../src/i18n/ja/invest';
import { coarse as scenario, type App } from '../support/driver';
import { marked, PSEUDO, servePseudo, untranslated } from '../support/pseudo';

type Open = (query: string, options: { readonly before: typeof servePseudo }) => Promise<App>;

/** Screens that a link opens. */
const SCREENS: Readonly<Record<string, string>> = {
  explore: 'table=1',
  'details of a zone': 'zone=kcn-thang-long',
  'details of Hòa Lạc': 'zone=khu-cnc-hoa-lac&lens=clearance',
  'sources of a figure': 'zone=khu-cnc-hoa-lac&show=source!khu-cnc-hoa-lac!area_ha',
  'a contradiction': 'show=contradiction!capital-2025-h1',
  'find land': 'panel=find&land=free:5..,rent:..9~,noi_bai:..30&order=score&weights=noi_bai:40,free:15',
  compare: 'panel=compare&compare=kcn-noi-bai,kcn-thang-long,khu-cnc-hoa-lac',
  shortlist: 'panel=shortlist&list=kcn-noi-bai,kcn-phu-nghia',
  clearance: 'panel=clearance',
  targets: 'panel=target',
  'data quality': 'panel=quality',
  coverage: 'panel=quality&board=coverage',
  changes: 'panel=quality&board=changes',
  draw: 'panel=draw',
  studio: 'panel=studio',
  'own stories': 'panel=story',
  'on stage': 'mode=present&scene=held-up',
  'presenter’s window': 'mode=presenter',
  'parts of a link that cannot be used': 'lens=nonsense&zone=nowhere',
};

const openIn = (open: Open, query: string): Promise<App> => open(`lang=${PSEUDO}&${query}`, { before: servePseudo });

/** Nothing is still on its way: no place holds a spinner. */
const settled = async (app: App): Promise<void> => {
  await app.page.locator('#root > *').first().waitFor();
  await app.page.waitForLoadState('networkidle');
  await expect.poll(() => app.page.locator('.spinner').count()).toBe(0);
};

for (const [screen, query] of Object.entries(SCREENS)) {
  scenario(`every word went through the language: ${screen}`, async (open) => {
    const app = await openIn(open, query);
    await settled(app);
    await expect.poll(() => app.page.title()).toContain('⟦');
    expect(await untranslated(app)).toEqual([]);
  });
}

scenario('every word went through the language: what the header opens', async (open) => {
  const app = await openIn(open, 'zone=kcn-thang-long');
  await settled(app);
  const { actions, help } = ja;
  const opened = app.page.locator('dialog[open], :popover-open');
  const close = async (): Promise<void> => {
    await app.press('Escape');
    await expect.poll(() => opened.count()).toBe(0);
  };
  for (const name of [actions.planning, actions.share, actions.export, actions.theme, actions.language, help.title]) {
    await app.button(marked(name)).first().click();
    await opened.first().waitFor();
    await settled(app);
    expect(await untranslated(app), name).toEqual([]);
    await close();
  }
  await app.page.getByRole('button', { name: new RegExp(`^${marked(actions.offline)}`) }).click();
  await app.dialog().waitFor();
  expect(await untranslated(app), actions.offline).toEqual([]);
  await close();
  await app.button(marked(actions.brief)).click();
  await app.dialog(marked(investWords.brief.title)).waitFor();
  expect(await untranslated(app), actions.brief).toEqual([]);
});
