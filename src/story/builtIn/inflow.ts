import type { Scene } from '../deck';
import { scene } from './scene';

const HALF = 'city.registered_inflow_usd_million@2025-H1';
const YEAR = 'city.registered_inflow_usd_million@2025';
const NOVEMBER = 'city.registered_inflow_usd_million@2025-M11';
const YEAR_TARGET = 'city.target_inflow_usd_million@2025';
const TARGET = 'zones.target_inflow_usd_million@2025-H2';
const PARK = 'hoa-lac.target_inflow_usd_million@2025-H2';
const BOTH = `sum(${TARGET}, ${PARK})`;
const TERM = 'city.target_registered_inflow_usd_billion@2021-2025';
const MORE = 'city.target_inflow_growth_vs_2016_2020_pct@2021-2025';

export const halfYear: Scene = scene({
  id: 'half-year',
  title: {
    vi: `{${HALF}|period} được {${HALF}}: phần còn lại phải nhanh gấp mấy lần?`,
    en: `{${HALF}} in the {${HALF}|period}: how much faster must the rest be?`,
  },
  text: {
    vi: `Mục tiêu {${TARGET}|number} và {${PARK}} cho Hòa Lạc có thể hiểu bốn cách.`,
    en: `The target of {${TARGET}|number} and {${PARK}} for Hòa Lạc can be read in four ways.`,
  },
  notes: {
    vi: `Bài báo không nói rõ {${PARK}} nằm trong hay nằm ngoài {${TARGET}}, và mục tiêu là của nửa cuối năm hay cả năm. Cách hiểu {${BOTH}} cho cả năm khớp với kết quả công bố cuối năm.`,
    en: `The report does not say whether the {${PARK}} are inside or on top of the {${TARGET}}, nor whether the target is for the second half or the whole year. Read as {${BOTH}} for the year it fits the result published in December.`,
  },
  view: { layers: ['industrial_zones', 'hoa_lac'] },
  chart: {
    kind: 'bars',
    title: { vi: 'Nhịp cần có so với nửa đầu năm', en: 'Pace needed, against the first half' },
    rows: [
      {
        ref: `times(minus(${TARGET}, ${HALF}), ${HALF})`,
        label: { vi: `{${TARGET}|number}, cả năm`, en: `{${TARGET}|number} in the year` },
      },
      {
        ref: `times(minus(${BOTH}, ${HALF}), ${HALF})`,
        label: {
          vi: `{${TARGET}|number} + {${PARK}|number}, cả năm`,
          en: `{${TARGET}|number} + {${PARK}|number} in the year`,
        },
      },
      {
        ref: `times(${TARGET}, ${HALF})`,
        label: { vi: `{${TARGET}|number}, riêng nửa cuối năm`, en: `{${TARGET}|number} in the second half` },
      },
      {
        ref: `times(${BOTH}, ${HALF})`,
        label: {
          vi: `{${TARGET}|number} + {${PARK}|number}, riêng nửa cuối năm`,
          en: `{${TARGET}|number} + {${PARK}|number} in the second half`,
        },
      },
    ],
    whole: null,
  },
});

export const term: Scene = scene({
  id: 'term',
  title: {
    vi: `Giai đoạn {${TERM}|period}: dự kiến {${TERM}}`,
    en: `The term {${TERM}|period} is meant to reach {${TERM}}`,
  },
  text: {
    vi: `Tăng {${MORE}} so với giai đoạn {city.registered_inflow_usd_billion@2016-2020|period}.`,
    en: `That would be {${MORE}} above {city.registered_inflow_usd_billion@2016-2020|period}.`,
  },
  notes: {
    vi: `Đây là dự kiến nêu {${TERM}|date}, chưa phải kết quả. Giai đoạn trước suy ra từ hai con số ấy: {city.registered_inflow_usd_billion@2016-2020}.`,
    en: `This is what was expected on {${TERM}|date}, not a result. The earlier term follows from the two figures: {city.registered_inflow_usd_billion@2016-2020}.`,
  },
  view: { layers: ['industrial_zones', 'hoa_lac'] },
  chart: {
    kind: 'bars',
    title: { vi: 'Vốn thu hút theo giai đoạn', en: 'Capital attracted, term by term' },
    rows: [
      {
        ref: 'city.registered_inflow_usd_billion@2016-2020',
        label: {
          vi: '{city.registered_inflow_usd_billion@2016-2020|period}',
          en: '{city.registered_inflow_usd_billion@2016-2020|period}',
        },
      },
      { ref: TERM, label: { vi: `{${TERM}|period}, dự kiến`, en: `{${TERM}|period}, expected` } },
    ],
    whole: null,
  },
});

export const year: Scene = scene({
  id: 'year',
  title: { vi: `Cả năm {${YEAR}|period}: {${YEAR}}`, en: `The year {${YEAR}|period} brought {${YEAR}}` },
  text: {
    vi: `Cao hơn mục tiêu {city.inflow_vs_target_pct@2025|number}%. Sau mười một tháng mới được {${NOVEMBER}}.`,
    en: `That is {city.inflow_vs_target_pct@2025|number}% above the target. After eleven months it had been {${NOVEMBER}}.`,
  },
  notes: {
    vi: `Con số cả năm công bố cuối tháng mười hai, trước khi năm kết thúc. Vốn mới rất ít ({city.new_inflow_usd_million@2025-M11} sau mười một tháng); phần lớn là dự án cũ tăng vốn ({city.expanded_inflow_usd_million@2025-M11}).`,
    en: `The year's figure was published in late December, before the year was over. Little of it is new ({city.new_inflow_usd_million@2025-M11} in eleven months); most is existing projects that grew ({city.expanded_inflow_usd_million@2025-M11}).`,
  },
  view: { layers: ['industrial_zones', 'hoa_lac'] },
  chart: {
    kind: 'bars',
    title: { vi: 'Vốn thu hút cộng dồn trong năm', en: 'Capital attracted in the year so far' },
    rows: [
      ...[HALF, NOVEMBER, YEAR].map((ref) => ({ ref, label: { vi: `{${ref}|period}`, en: `{${ref}|period}` } })),
      { ref: YEAR_TARGET, label: { vi: 'Mục tiêu cả năm', en: 'Target for the year' } },
    ],
    whole: null,
  },
});
