import type { Scene } from '../deck';
import { toldScene } from './toldScene';

const HOA_LAC = { lon: 105.525, lat: 21.0125, zoom: 12, bearing: 0, pitch: 0 } as const;

export const hoaLac: Scene = toldScene({
  id: 'hoa-lac',
  view: { camera: HOA_LAC, layers: ['hoa_lac'] },
  figures: ['hoa-lac.registered_capital_usd_billion', 'khu-cnc-hoa-lac.workers'],
  chart: { kind: 'series', subject: 'city:hoa_lac', indicator: 'projects_cumulative', whole: null },
  statements: ['direction-hoa-lac-centre'],
});

export const hoaLacLand: Scene = toldScene({
  id: 'hoa-lac-land',
  view: { camera: HOA_LAC, layers: ['hoa_lac'], lens: 'clearance', selected: 'khu-cnc-hoa-lac' },
  chart: {
    kind: 'series',
    subject: 'city:hoa_lac',
    indicator: 'land_cleared_ha',
    whole: 'khu-cnc-hoa-lac.area_ha',
  },
});
