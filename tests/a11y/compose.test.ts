import { composeWords } from '../../src/i18n/composeWords';
import { accessible, type Stop } from '../support/axe';
import type { App } from '../support/driver';

/** On a phone the details of the zone are in front. */
const bringForward = async ({ page }: App): Promise<void> => {
  const tab = page.locator('#tab-figures');
  if (await tab.isVisible()) await tab.click();
};

const STATES: readonly Stop[] = [
  {
    name: 'the start',
    query: 'panel=story&zone=kcn-noi-bai',
    sees: '.workspace button:has(.lucide-book-open)',
    reach: bringForward,
  },
  {
    name: 'a scene with a reference that is wrong',
    sees: '.workspace textarea[aria-invalid="true"]',
    reach: async (app, lang) => {
      const { scene } = await composeWords(lang);
      const { page } = app;
      await page.locator('.workspace button:has(.lucide-book-open)').click();
      await page.locator('.workspace li button[aria-expanded]').nth(2).click();
      await page
        .getByRole('textbox', { name: scene.text, exact: true })
        .fill('{kcn-noi-bai.area_ha}, {kcn-noi-bai.workers} and {kcn-noi-bai.size}');
    },
  },
  {
    name: 'picking a figure',
    sees: 'dialog[open] input[type="radio"]:checked',
    reach: async (app, lang) => {
      const { insertInto, scene } = await composeWords(lang);
      await app.button(insertInto(scene.text)).click();
      await app.dialog().getByRole('radio').first().check();
    },
  },
];

accessible('own stories', STATES);
accessible('own stories', STATES, { phone: true, shift: 1 });
