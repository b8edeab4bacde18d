import { expect } from 'vitest';
import { accessibleAfter, violations } from '../support/axe';
import { DESK, PHONE, WALL, scenario, type App } from '../support/driver';

const REPORT = { vi: 'Số liệu này sai', en: 'This figure is wrong' } as const;
const HELP = { vi: 'Trợ giúp', en: 'Help' } as const;
const TOUR = { vi: 'Xem giới thiệu nhanh', en: 'Take the tour' } as const;

for (const [theme, lang] of [
  ['light', 'en'],
  ['dark', 'vi'],
  ['projector', 'en'],
] as const) {
  const viewport = theme === 'projector' ? WALL : DESK;
  accessibleAfter(
    `${theme}, ${lang}, a message about a wrong figure`,
    `lang=${lang}&theme=${theme}&show=source!kcn-noi-bai!area_ha`,
    async (app: App) => {
      await app.button(REPORT[lang]).click();
      await app.page.getByRole('textbox').last().waitFor();
    },
    { viewport },
  );
  accessibleAfter(`${theme}, ${lang}, Help`, `lang=${lang}&theme=${theme}`, (app) => app.button(HELP[lang]).click(), {
    viewport,
  });
  accessibleAfter(
    `${theme}, ${lang}, the tour`,
    `lang=${lang}&theme=${theme}`,
    async (app) => {
      await app.button(HELP[lang]).click();
      await app.button(TOUR[lang]).click();
      await app.press('ArrowRight');
    },
    { viewport },
  );
}

accessibleAfter('the offer of the tour', '', (app) => app.region('Tour').waitFor());
accessibleAfter('the offer of the tour on a phone', '', (app) => app.region('Tour').waitFor(), {
  viewport: PHONE,
  touch: true,
});

for (const lang of ['vi', 'en']) {
  scenario(`the guide in ${lang}`, async (open) => {
    const app = await open('lang=en');
    await app.page.goto(new URL(`guide/${lang}.html`, app.page.url()).href);
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(app)).toEqual([]);
  });
}
