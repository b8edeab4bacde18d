import { expect } from 'vitest';
import { helpWords } from '../../src/i18n/helpWords';
import { reportWords } from '../../src/i18n/reportWords';
import { accessible, violations, type Stop } from '../support/axe';
import { scenario, type App } from '../support/driver';

const escape = (app: App): Promise<void> => app.press('Escape');
const openHelp = ({ page }: App): Promise<void> =>
  page.locator('.header button:has(.lucide-circle-question-mark)').click();

const OFFER: Stop = { name: 'the offer of the tour', query: '', sees: 'section[class*="offer"]' };

const STATES: readonly Stop[] = [
  OFFER,
  {
    name: 'a message about a wrong figure',
    query: 'show=source!kcn-noi-bai!area_ha',
    sees: 'dialog[open] textarea',
    reach: async (app, lang) =>
      app
        .button((await reportWords(lang)).open)
        .first()
        .click(),
    leave: async (app) => {
      await escape(app);
      await escape(app);
    },
  },
  { name: 'Help', query: '', sees: 'dialog[open] .keys', reach: openHelp },
  {
    name: 'the tour',
    sees: 'dialog[open] [class*="card"]',
    reach: async (app, lang) => {
      await app.button((await helpWords(lang)).tour.start).click();
      await app.press('ArrowRight');
    },
    leave: escape,
  },
];

accessible('help', STATES, { plain: true });
accessible('help', [OFFER], { phone: true, plain: true });

for (const lang of ['vi', 'en']) {
  scenario(`the guide in ${lang}`, async (open) => {
    const app = await open('lang=en');
    await app.page.goto(new URL(`guide/${lang}.html`, app.page.url()).href);
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(app)).toEqual([]);
  });
}
