import { TABLE_ID } from '../../src/ui/layout/ids';
import { accessible, type Stop } from '../support/axe';
import type { App } from '../support/driver';

const TABLE = `#${TABLE_ID} table`;
const ZONE = '.details:not(.details--empty) h2';
const DIALOG = 'dialog[open] h2';
const escape = (app: App): Promise<void> => app.press('Escape');
const pressed =
  (selector: string) =>
  ({ page }: App): Promise<void> =>
    page.locator(selector).click();

const STATES: readonly Stop[] = [
  { name: 'the start', query: '', sees: '.details--empty' },
  { name: 'a zone', query: 'zone=khu-cnc-hoa-lac', sees: ZONE },
  // Fifty rows stand for all: axe compares every target with every other.
  {
    name: 'a cluster and the table',
    query: 'zone=ccn-lien-phuong&table=1&lens=occupancy&kind=industrial_cluster',
    sees: TABLE,
  },
  {
    name: 'filters',
    query: 'kind=industrial_zone&status=operating&area=10..500&known=capital',
    sees: '.active-filters',
  },
  {
    name: 'nothing left by the filters',
    query: 'kind=hi_tech_park&status=planned&area=1..2&table=1',
    sees: TABLE,
  },
  { name: 'the split of a zone’s land', query: 'zone=kcn-quang-minh-1', sees: `${ZONE} ~ * table, ${ZONE}` },
  { name: 'sources', query: 'zone=kcn-noi-bai&show=source!kcn-noi-bai!area_ha', sees: DIALOG },
  { name: 'a contradiction', query: 'show=contradiction!capital-2025-h1', sees: DIALOG },
  { name: 'the keys', query: '', sees: DIALOG, reach: (app) => app.press('?'), leave: escape },
  {
    name: 'a menu',
    query: '',
    sees: '.popover .choices',
    reach: pressed('.header button:has(.lucide-languages)'),
    leave: escape,
  },
  {
    name: 'what can be exported',
    query: 'kind=industrial_zone',
    sees: '.export__formats',
    reach: pressed('.header button:has(.lucide-download)'),
    leave: escape,
  },
  {
    name: 'the brief of a zone',
    query: 'zone=kcn-noi-bai',
    sees: DIALOG,
    reach: pressed('.details button:has(.lucide-file-down)'),
    leave: escape,
  },
];

accessible('exploring', STATES, { onePage: true });

// What a link names in vain is looked up when the page opens.
accessible('a broken link', [
  { name: 'alerts', query: 'lens=mood&zone=nowhere', sees: '.notices [role="alert"] >> nth=1' },
]);

accessible(
  'exploring',
  [
    { name: 'the start', query: '', sees: '.sheet' },
    { name: 'a zone', query: 'zone=kcn-noi-bai', sees: '.sheet h2' },
    {
      name: 'the menu',
      query: '',
      sees: '.header__menu',
      reach: pressed('.header button:has(.lucide-ellipsis-vertical)'),
      leave: escape,
    },
  ],
  { phone: true, onePage: true },
);
