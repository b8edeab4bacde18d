import { accessible, type Stop } from '../support/axe';
import type { App } from '../support/driver';

const START = 'dialog[open] section > .button--primary';
const check =
  (opener: string) =>
  async ({ page }: App): Promise<void> => {
    await page.locator(opener).click();
    await page.locator(START).click();
  };
/** Once all is kept. */
const ready = check('.header__offline:has(.lucide-cloud-check)');
const escape = (app: App): Promise<void> => app.press('Escape');

const forget = async (app: App): Promise<void> => {
  await app.page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const kept of await cache.keys()) if (kept.url.includes('/geo/')) await cache.delete(kept);
    }
  });
};

const STATES: readonly Stop[] = [
  {
    name: 'the check, green',
    query: '',
    sees: 'dialog[open] div[role="status"] .lucide-circle-check',
    reach: ready,
    leave: escape,
  },
  {
    name: 'the check, red',
    query: '',
    sees: 'dialog[open] [role="alert"] button',
    reach: async (app) => {
      await forget(app);
      await ready(app);
    },
    leave: escape,
  },
];

accessible('without network', STATES, { serviceWorkers: 'allow' });
accessible(
  'where nothing can be kept',
  [
    {
      name: 'the check',
      query: '',
      sees: 'dialog[open] [role="alert"]',
      reach: async (app) => {
        await app.page.locator('.header button:has(.lucide-ellipsis-vertical)').click();
        await check('.header__menu .header__offline')(app);
      },
    },
  ],
  { phone: true },
);
