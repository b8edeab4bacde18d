import { serveReleases } from '../fixtures/releases/releases';
import { accessible, type Stop } from '../support/axe';

const DEALS = 'deals=kcn-noi-bai:120:Chip,khu-cnc-hoa-lac:150,:30';
const PANEL = '.workspace h2';
const BOARD = '#quality-board > *';

const STATES: readonly Stop[] = [
  { name: 'land held up, ranked', query: 'panel=clearance&lens=heldUp', sees: PANEL },
  // A few rows stand for all: axe compares every target with every other.
  {
    name: 'the clearance table',
    query: 'panel=clearance&hold=table&kind=planned_zone,hi_tech_park',
    sees: '.workspace table',
  },
  { name: 'all weights zero', query: 'panel=clearance&hold=land:0,capital:0,time:0', sees: PANEL },
  { name: 'no land to show', query: 'panel=clearance&kind=craft_village', sees: PANEL },
  { name: 'a plan with deals', query: `panel=target&later=1&${DEALS}`, sees: '.workspace .lucide-x' },
  { name: 'too early for the target', query: 'panel=target&seen=2025-01-01', sees: PANEL },
  {
    name: 'a target that is over',
    query: 'panel=target&target=industrial_zones.target_inflow_usd_million.2022',
    sees: PANEL,
  },
  { name: 'contradictions', query: 'panel=quality', sees: BOARD },
  { name: 'coverage', query: 'panel=quality&board=coverage', sees: `${BOARD} table` },
  {
    name: 'what changed',
    query: 'panel=quality&board=changes&since=fixture-1&release=fixture-0',
    sees: BOARD,
  },
  { name: 'what changed, on the map', query: 'since=fixture-1&table=1', sees: '.tray' },
];

accessible('planning', STATES, { before: serveReleases, onePage: true });
accessible(
  'planning',
  STATES.filter(({ name }) => !/zero|no land|early|over/.test(name)).map((stop) =>
    stop.name === 'the clearance table' ? { ...stop, query: 'panel=clearance&hold=table&kind=planned_zone' } : stop,
  ),
  { phone: true, shift: 2, before: serveReleases, onePage: true },
);
