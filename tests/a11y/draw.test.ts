import { MADE_UP_TABLE } from '../fixtures/corners';
import { accessible, accessibleAfter } from '../support/axe';
import { DESK, PHONE, WALL, type App } from '../support/driver';

/** A table that makes an outline, one that crosses itself, and hectares that differ. */
const withTable = (change: (text: string) => string) => async (app: App) => {
  await app.page.locator('textarea').fill(change(MADE_UP_TABLE));
  await app.page.getByRole('status').getByText(/12 /).waitFor();
};
const asIs = (text: string): string => text;
const crossing = (text: string): string => {
  const [header = '', a = '', b = '', c = '', ...rest] = text.split('\n');
  return [header, a, c, b, 'M99\tNaN\t1', ...rest].join('\n');
};

for (const theme of ['light', 'dark', 'projector']) {
  const viewport = theme === 'projector' ? WALL : DESK;
  for (const lang of ['vi', 'en']) {
    const query = `lang=${lang}&theme=${theme}&panel=draw&zone=kcn-phu-nghia`;
    accessible(`${theme}, ${lang}, before anything is drawn`, query, { viewport });
    accessibleAfter(`${theme}, ${lang}, a sound table`, query, withTable(asIs), { viewport });
    accessibleAfter(`${theme}, ${lang}, a table with mistakes`, query, withTable(crossing), { viewport });
  }
}
accessibleAfter('an outline with its figures', 'lang=en&panel=draw', async (app) => {
  await withTable(asIs)(app);
  await app.page.getByRole('textbox', { name: 'Area in the decision (ha)' }).fill('60');
  await app.button('Add to the drawings').click();
  await app.region('Drawings').getByRole('table').waitFor();
});
accessibleAfter('on a phone', 'lang=vi&panel=draw', withTable(asIs), { viewport: PHONE, touch: true });
