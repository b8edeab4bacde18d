import { NO_FILTERS } from '../../domain/filter';
import type { Scene } from '../deck';
import { scene } from './scene';

const JULY = '@2025-H1';
const TOTAL = `city.registered_capital_usd_billion${JULY}`;
const ZONES = `zones.registered_capital_usd_billion${JULY}`;
const PARK = `hoa-lac.registered_capital_usd_billion${JULY}`;

export const standing: Scene = scene({
  id: 'hanoi',
  title: {
    vi: 'Hà Nội có {city.projects_cumulative} trong các khu công nghiệp và Hòa Lạc',
    en: 'Hanoi has {city.projects_cumulative} in its industrial zones and Hòa Lạc',
  },
  text: {
    vi: `Câu hỏi còn mở: cùng một báo cáo, hai phần cộng lại nhiều hơn tổng {minus(sum(${ZONES}, ${PARK}), ${TOTAL})}.`,
    en: `An open question: in one and the same report the two parts come to {minus(sum(${ZONES}, ${PARK}), ${TOTAL})} more than the total.`,
  },
  notes: {
    vi: `Con số dùng ở đây là tổng do Ban Quản lý công bố. Trừ phần của các khu công nghiệp, tổng còn {minus(${TOTAL}, ${ZONES})} cho Hòa Lạc, gần với {hoa-lac.registered_capital_usd_billion@2024-01} của {hoa-lac.registered_capital_usd_billion@2024-01|date}. Chưa ai giải thích phần chênh; cả hai số đều được giữ lại.`,
    en: `The figure used here is the total that the Board published. Less the zones' part, the total leaves {minus(${TOTAL}, ${ZONES})} for Hòa Lạc, close to the {hoa-lac.registered_capital_usd_billion@2024-01} published for {hoa-lac.registered_capital_usd_billion@2024-01|date}. Nobody has explained the difference; both figures are kept.`,
  },
  view: { layers: ['industrial_zones', 'hoa_lac'] },
  figures: [
    {
      ref: 'city.projects_cumulative',
      label: { vi: 'cộng dồn đến {city.projects_cumulative|date}', en: 'in all, {city.projects_cumulative|date}' },
    },
    {
      ref: 'city.registered_capital_usd_billion',
      label: {
        vi: 'vốn đăng ký, {city.registered_capital_usd_billion|date}',
        en: 'registered, {city.registered_capital_usd_billion|date}',
      },
    },
  ],
  chart: {
    kind: 'bars',
    title: { vi: `Vốn đăng ký, {${TOTAL}|period}`, en: `Registered capital, {${TOTAL}|period}` },
    rows: [
      { ref: TOTAL, label: { vi: 'Tổng công bố', en: 'Total as published' } },
      { ref: ZONES, label: { vi: 'Khu công nghiệp', en: 'Industrial zones' } },
      { ref: PARK, label: { vi: 'Hòa Lạc', en: 'Hòa Lạc' } },
      { ref: `sum(${ZONES}, ${PARK})`, label: { vi: 'Hai phần cộng lại', en: 'The two parts' } },
    ],
    whole: null,
  },
});

export const zones: Scene = scene({
  id: 'zones',
  title: {
    vi: 'Các khu công nghiệp: {zones.projects_cumulative}',
    en: 'The industrial zones: {zones.projects_cumulative}',
  },
  text: {
    vi: `Kỳ {zones.projects_cumulative${JULY}|period} là {zones.projects_cumulative${JULY}|number}. Số dự án của riêng từng khu: {count(industrial_zone, operating, known:projects)|number} trong {count(industrial_zone, operating)|number} khu có công bố.`,
    en: `The count of the {zones.projects_cumulative${JULY}|period} said {zones.projects_cumulative${JULY}|number}. Projects zone by zone: {count(industrial_zone, operating, known:projects)|number} of {count(industrial_zone, operating)|number} zones publish them.`,
  },
  notes: {
    vi: 'Ban Quản lý công bố tổng, không công bố từng khu, nên bản đồ để gạch xám ở phần lớn các khu. Ô trống nghĩa là chưa công bố, không phải bằng không.',
    en: 'The Board publishes the total and not each zone, so most zones on the map are hatched in grey. That means not published; it does not mean none.',
  },
  view: {
    layers: ['industrial_zones'],
    filters: { ...NO_FILTERS, kinds: ['industrial_zone'], statuses: ['operating'] },
  },
  figures: [
    {
      ref: 'zones.registered_capital_usd_billion',
      label: {
        vi: 'vốn đăng ký, {zones.registered_capital_usd_billion|date}',
        en: 'registered, {zones.registered_capital_usd_billion|date}',
      },
    },
    {
      ref: 'zones.zones_operating',
      label: { vi: 'đang hoạt động, {zones.zones_operating|date}', en: 'in operation, {zones.zones_operating|date}' },
    },
  ],
  chart: {
    kind: 'series',
    title: { vi: 'Số dự án cộng dồn', en: 'Projects in all' },
    subject: 'city:industrial_zones',
    indicator: 'projects_cumulative',
    whole: null,
  },
});
