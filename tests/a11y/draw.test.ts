import { drawWords } from '../../src/i18n/drawWords';
import { MADE_UP_TABLE } from '../fixtures/corners';
import { accessible, type Stop } from '../support/axe';
import type { App } from '../support/driver';

/** A table that makes an outline, one that crosses itself, and hectares that differ. */
const withTable = (change: (text: string) => string) => async (app: App) => {
  await app.page.locator('.workspace textarea').fill(change(MADE_UP_TABLE));
  await app.page.getByRole('status').getByText(/12/).waitFor();
};
const asIs = (text: string): string => text;
const crossing = (text: string): string => {
  const [header = '', a = '', b = '', c = '', ...rest] = text.split('\n');
  return [header, a, c, b, 'M99\tNaN\t1', ...rest].join('\n');
};

const query = 'panel=draw&zone=kcn-phu-nghia';
const FIELD = '.workspace textarea';
const STATES: readonly Stop[] = [
  { name: 'before anything is drawn', query, sees: FIELD },
  { name: 'a sound table', query, sees: FIELD, reach: withTable(asIs) },
  { name: 'a table with mistakes', query, sees: FIELD, reach: withTable(crossing) },
];

accessible('drawing', [
  ...STATES,
  {
    name: 'an outline with its figures',
    query: 'panel=draw',
    sees: '.workspace section table',
    reach: async (app, lang) => {
      const { corners, decision, drawings } = await drawWords(lang);
      await withTable(asIs)(app);
      await app.page.getByRole('textbox', { name: decision.field }).fill('60');
      await app.button(corners.keep).click();
      await app.region(drawings.title).getByRole('table').waitFor();
    },
  },
]);
accessible(
  'drawing',
  // Without a zone, whose details would be in front.
  STATES.slice(1, 2).map((stop) => ({ ...stop, query: 'panel=draw' })),
  { phone: true, onePage: true },
);
