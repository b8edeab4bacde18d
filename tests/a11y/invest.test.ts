import { accessible, type Stop } from '../support/axe';

const THREE = 'compare=kcn-noi-bai,kcn-thang-long,khu-cnc-hoa-lac';
const WEIGHED =
  'panel=find&land=noi_bai:..30&order=score&weights=hoa_lac:40,centre:20,free:15,noi_bai:15,expressway:10';
const PANEL = '.workspace h2';

const STATES: readonly Stop[] = [
  {
    name: 'limits with nothing known to fit',
    query: 'panel=find&land=free:5..,rent:..9~,ring_4:..5,projects_fdi:1..&area=10..500&craft=industry-electronics',
    sees: PANEL,
  },
  { name: 'a ranking', query: WEIGHED, sees: PANEL },
  { name: 'all weights zero', query: 'panel=find&order=score&weights=noi_bai:0', sees: PANEL },
  { name: 'places side by side', query: `panel=compare&${THREE}`, sees: '.compare table' },
  {
    name: 'what is being compared and a list from a link',
    query: `${THREE}&list=kcn-noi-bai,kcn-phu-nghia&zone=kcn-noi-bai`,
    sees: '.tray',
  },
  { name: 'a shortlist from a link', query: 'panel=shortlist&list=kcn-noi-bai,kcn-phu-nghia', sees: PANEL },
  { name: 'an empty shortlist', query: 'panel=shortlist', sees: PANEL },
];

accessible('investing', STATES, { onePage: true });
accessible(
  'investing',
  [
    { name: 'a ranking', query: WEIGHED, sees: PANEL },
    { name: 'places side by side', query: `panel=compare&${THREE}`, sees: '.compare table' },
    { name: 'a shortlist from a link', query: 'panel=shortlist&list=kcn-noi-bai,kcn-phu-nghia', sees: PANEL },
  ],
  { phone: true, shift: 1, onePage: true },
);
