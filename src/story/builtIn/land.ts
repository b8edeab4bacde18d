import { NO_FILTERS } from '../../domain/filter';
import type { Scene } from '../deck';
import { scene } from './scene';

const BIOTECH = 'kcn-cnc-sinh-hoc';
const GROWTH = 'city.grdp_growth_target_pct@2026+';

export const heldUp: Scene = scene({
  id: 'held-up',
  title: {
    vi: `Còn phải giải phóng: {${BIOTECH}.land_remaining_ha} ở khu sinh học, {hoa-lac.land_remaining_ha} ở Hòa Lạc`,
    en: `Still to clear: {${BIOTECH}.land_remaining_ha} in the biotech park, {hoa-lac.land_remaining_ha} in Hòa Lạc`,
  },
  text: {
    vi: 'Chỉ {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned, known:clearance)|number} trong {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned)|number} khu có số liệu giải phóng mặt bằng được công bố.',
    en: 'Only {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned, known:clearance)|number} of {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned)|number} zones have any clearance figure published.',
  },
  notes: {
    vi: `Khu sinh học: {${BIOTECH}.land_cleared_ha} đã giải phóng ({${BIOTECH}.land_cleared_ha|date}) trên {${BIOTECH}.area_ha}. Các khu gạch xám không phải là đã xong; chỉ là chưa ai công bố.`,
    en: `The biotech park: {${BIOTECH}.land_cleared_ha} cleared ({${BIOTECH}.land_cleared_ha|date}) of {${BIOTECH}.area_ha}. Zones hatched in grey are not done; nobody has published where they are.`,
  },
  view: { layers: ['industrial_zones', 'hoa_lac'], lens: 'clearance' },
  chart: {
    kind: 'bars',
    title: { vi: 'Đất đã giải phóng', en: 'Land cleared' },
    rows: [
      {
        ref: `${BIOTECH}.land_clearance_pct`,
        label: {
          vi: `Khu công nghệ cao sinh học, {${BIOTECH}.land_clearance_pct|date}`,
          en: `Biotech park, {${BIOTECH}.land_clearance_pct|date}`,
        },
      },
      {
        ref: 'hoa-lac.land_clearance_pct',
        label: { vi: 'Hòa Lạc, {hoa-lac.land_clearance_pct|date}', en: 'Hòa Lạc, {hoa-lac.land_clearance_pct|date}' },
      },
    ],
    whole: null,
  },
});

export const requests: Scene = scene({
  id: 'requests',
  title: { vi: 'Ban Quản lý kiến nghị thành phố', en: 'What the Board asks of the city' },
  text: { vi: '', en: '' },
  notes: {
    vi: 'Bốn kiến nghị nêu cùng báo cáo giữa năm. Việc đầu tiên là mặt bằng.',
    en: 'Four requests, made together with the report at mid-year. The first of them is land.',
  },
  view: { layers: ['industrial_zones', 'hoa_lac'], lens: 'clearance' },
  statements: ['request-clearance', 'request-hoa-lac-budget', 'request-training', 'request-fees'],
  legend: false,
});

export const beyond: Scene = scene({
  id: 'beyond',
  title: {
    vi: `Mục tiêu {${GROWTH}|period}: kinh tế tăng {${GROWTH}}`,
    en: `The aim {${GROWTH}|period}: growth of {${GROWTH}}`,
  },
  text: {
    vi: 'Chỗ để lớn thêm: {count(planned_zone, under_construction)|number} khu đang xây và {count(planned_zone, planned)|number} khu trong quy hoạch trên bản đồ này.',
    en: 'Room to grow: {count(planned_zone, under_construction)|number} zones being built and {count(planned_zone, planned)|number} planned, as far as this map knows them.',
  },
  notes: {
    vi: 'Khu công nghệ số FPT ở Tây Tựu khởi công {kcn-fpt-tay-tuu.start_date}, rộng {kcn-fpt-tay-tuu.area_ha}. Đầu tư dự kiến không phải là vốn đăng ký.',
    en: 'The FPT digital park in Tây Tựu broke ground on {kcn-fpt-tay-tuu.start_date}, on {kcn-fpt-tay-tuu.area_ha}. Planned investment is not registered capital.',
  },
  view: {
    layers: ['industrial_zones', 'hoa_lac'],
    filters: {
      ...NO_FILTERS,
      kinds: ['planned_zone', 'hi_tech_park'],
      statuses: ['operating', 'under_construction', 'planned'],
    },
  },
  figures: [
    {
      ref: 'kcn-fpt-tay-tuu.area_ha',
      label: { vi: 'khu công nghệ số FPT, Tây Tựu', en: 'FPT digital park, Tây Tựu' },
    },
    { ref: `${BIOTECH}.area_ha`, label: { vi: 'khu công nghệ cao sinh học', en: 'biotech park' } },
  ],
  statements: ['direction-growth'],
});
