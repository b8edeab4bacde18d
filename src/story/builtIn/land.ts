import { NO_FILTERS } from '../../domain/filter';
import type { Scene } from '../deck';
import { toldScene } from './toldScene';

const BIOTECH = 'kcn-cnc-sinh-hoc';

export const heldUp: Scene = toldScene({
  id: 'held-up',
  view: { layers: ['industrial_zones', 'hoa_lac'], lens: 'clearance' },
  chart: { kind: 'bars', rows: [`${BIOTECH}.land_clearance_pct`, 'hoa-lac.land_clearance_pct'] },
});

export const requests: Scene = toldScene({
  id: 'requests',
  view: { layers: ['industrial_zones', 'hoa_lac'], lens: 'clearance' },
  statements: ['request-clearance', 'request-hoa-lac-budget', 'request-training', 'request-fees'],
  legend: false,
});

export const beyond: Scene = toldScene({
  id: 'beyond',
  view: {
    layers: ['industrial_zones', 'hoa_lac'],
    filters: {
      ...NO_FILTERS,
      kinds: ['planned_zone', 'hi_tech_park'],
      statuses: ['operating', 'under_construction', 'planned'],
    },
  },
  figures: ['kcn-fpt-tay-tuu.area_ha', `${BIOTECH}.area_ha`],
  statements: ['direction-growth'],
});
