import type { Scene } from '../deck';
import { scene } from './scene';

const AREA = 'khu-cnc-hoa-lac.area_ha';
const LEFT = 'hoa-lac.land_remaining_ha';
const HOA_LAC = { lon: 105.525, lat: 21.0125, zoom: 12, bearing: 0, pitch: 0 } as const;

export const hoaLac: Scene = scene({
  id: 'hoa-lac',
  title: {
    vi: 'Hòa Lạc: {hoa-lac.projects_cumulative} trên {khu-cnc-hoa-lac.area_ha}',
    en: 'Hòa Lạc: {hoa-lac.projects_cumulative} on {khu-cnc-hoa-lac.area_ha}',
  },
  text: { vi: '', en: '' },
  notes: {
    vi: `Khu được lập năm {khu-cnc-hoa-lac.established_year}. Số dự án: {hoa-lac.projects_cumulative@2024-01|number} ({hoa-lac.projects_cumulative@2024-01|date}), rồi {hoa-lac.projects_cumulative@2025-H1|number} ({hoa-lac.projects_cumulative@2025-H1|date}); các nguồn lệch nhau một, hai dự án.`,
    en: `The park was founded in {khu-cnc-hoa-lac.established_year}. Projects: {hoa-lac.projects_cumulative@2024-01|number} ({hoa-lac.projects_cumulative@2024-01|date}), then {hoa-lac.projects_cumulative@2025-H1|number} ({hoa-lac.projects_cumulative@2025-H1|date}); sources differ by a project or two.`,
  },
  view: { camera: HOA_LAC, layers: ['hoa_lac'] },
  figures: [
    {
      ref: 'hoa-lac.registered_capital_usd_billion',
      label: {
        vi: 'vốn đăng ký, {hoa-lac.registered_capital_usd_billion|date}',
        en: 'registered, {hoa-lac.registered_capital_usd_billion|date}',
      },
    },
    {
      ref: 'khu-cnc-hoa-lac.workers',
      label: { vi: 'năm {khu-cnc-hoa-lac.workers|date}', en: 'in {khu-cnc-hoa-lac.workers|date}' },
    },
  ],
  chart: {
    kind: 'series',
    title: { vi: 'Số dự án cộng dồn ở Hòa Lạc', en: 'Projects in Hòa Lạc' },
    subject: 'city:hoa_lac',
    indicator: 'projects_cumulative',
    whole: null,
  },
  statements: ['direction-hoa-lac-centre'],
});

export const hoaLacLand: Scene = scene({
  id: 'hoa-lac-land',
  title: {
    vi: `Hòa Lạc: còn {${LEFT}} phải giải phóng`,
    en: `Hòa Lạc: {${LEFT}} still to clear`,
  },
  text: {
    vi: `{share(${LEFT}, ${AREA})} của {${AREA}}, tính đến {${LEFT}|date}. Việc này kéo dài từ trước năm {hoa-lac.land_cleared_ha@2005|year}.`,
    en: `{share(${LEFT}, ${AREA})} of {${AREA}}, as of {${LEFT}|date}. The work began before {hoa-lac.land_cleared_ha@2005|year}.`,
  },
  notes: {
    vi: `Năm {khu-cnc-hoa-lac.land_clearance_target|year} từng là hạn hoàn thành. Nay hạn là {khu-cnc-hoa-lac.land_clearance_deadline}. Con số đã giải phóng của các năm sau là diện tích toàn khu trừ phần còn lại.`,
    en: `{khu-cnc-hoa-lac.land_clearance_target|year} was once the year to finish. The date is now {khu-cnc-hoa-lac.land_clearance_deadline}. For the later years the cleared land is the park's area less what was left.`,
  },
  view: { camera: HOA_LAC, layers: ['hoa_lac'], lens: 'clearance', selected: 'khu-cnc-hoa-lac' },
  chart: {
    kind: 'series',
    title: { vi: 'Đất đã giải phóng trên tổng diện tích', en: 'Land cleared, of the whole park' },
    subject: 'city:hoa_lac',
    indicator: 'land_cleared_ha',
    whole: AREA,
  },
});
