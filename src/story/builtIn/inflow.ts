import type { Scene } from '../deck';
import { toldScene } from './toldScene';

const HALF = 'city.registered_inflow_usd_million@2025-H1';
const YEAR = 'city.registered_inflow_usd_million@2025';
const NOVEMBER = 'city.registered_inflow_usd_million@2025-M11';
const YEAR_TARGET = 'city.target_inflow_usd_million@2025';
const TARGET = 'zones.target_inflow_usd_million@2025-H2';
const PARK = 'hoa-lac.target_inflow_usd_million@2025-H2';
const BOTH = `sum(${TARGET}, ${PARK})`;
const TERM = 'city.target_registered_inflow_usd_billion@2021-2025';

export const halfYear: Scene = toldScene({
  id: 'half-year',
  view: { layers: ['industrial_zones', 'hoa_lac'] },
  chart: {
    kind: 'bars',
    rows: [
      `times(minus(${TARGET}, ${HALF}), ${HALF})`,
      `times(minus(${BOTH}, ${HALF}), ${HALF})`,
      `times(${TARGET}, ${HALF})`,
      `times(${BOTH}, ${HALF})`,
    ],
  },
});

export const term: Scene = toldScene({
  id: 'term',
  view: { layers: ['industrial_zones', 'hoa_lac'] },
  chart: { kind: 'bars', rows: ['city.registered_inflow_usd_billion@2016-2020', TERM] },
});

export const year: Scene = toldScene({
  id: 'year',
  view: { layers: ['industrial_zones', 'hoa_lac'] },
  chart: { kind: 'bars', rows: [HALF, NOVEMBER, YEAR, YEAR_TARGET] },
});
