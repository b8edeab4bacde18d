import { NO_FILTERS } from '../../domain/filter';
import type { Scene } from '../deck';
import { toldScene } from './toldScene';

const JULY = '@2025-H1';
const TOTAL = `city.registered_capital_usd_billion${JULY}`;
const ZONES = `zones.registered_capital_usd_billion${JULY}`;
const PARK = `hoa-lac.registered_capital_usd_billion${JULY}`;

export const standing: Scene = toldScene({
  id: 'hanoi',
  view: { layers: ['industrial_zones', 'hoa_lac'] },
  figures: ['city.projects_cumulative', 'city.registered_capital_usd_billion'],
  chart: { kind: 'bars', rows: [TOTAL, ZONES, PARK, `sum(${ZONES}, ${PARK})`] },
});

export const zones: Scene = toldScene({
  id: 'zones',
  view: {
    layers: ['industrial_zones'],
    filters: { ...NO_FILTERS, kinds: ['industrial_zone'], statuses: ['operating'] },
  },
  figures: ['zones.registered_capital_usd_billion', 'zones.zones_operating'],
  chart: { kind: 'series', subject: 'city:industrial_zones', indicator: 'projects_cumulative', whole: null },
});
