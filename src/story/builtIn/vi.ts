import type { StoryText } from './storyText';

/** The words of the built-in story in Vietnamese. */
export const vi: StoryText = {
  title: 'Khu công nghiệp, cụm làng nghề và Hòa Lạc',
  scenes: {
    hanoi: {
      title: 'Hà Nội có {city.projects_cumulative} trong các khu công nghiệp và Hòa Lạc',
      text: 'Câu hỏi còn mở: cùng một báo cáo, hai phần cộng lại nhiều hơn tổng {minus(sum(zones.registered_capital_usd_billion@2025-H1, hoa-lac.registered_capital_usd_billion@2025-H1), city.registered_capital_usd_billion@2025-H1)}.',
      notes:
        'Con số dùng ở đây là tổng do Ban Quản lý công bố. Trừ phần của các khu công nghiệp, tổng còn {minus(city.registered_capital_usd_billion@2025-H1, zones.registered_capital_usd_billion@2025-H1)} cho Hòa Lạc, gần với {hoa-lac.registered_capital_usd_billion@2024-01} của {hoa-lac.registered_capital_usd_billion@2024-01|date}. Chưa ai giải thích phần chênh; cả hai số đều được giữ lại.',
      figures: {
        'city.projects_cumulative': 'cộng dồn đến {city.projects_cumulative|date}',
        'city.registered_capital_usd_billion': 'vốn đăng ký, {city.registered_capital_usd_billion|date}',
      },
      chart: {
        title: 'Vốn đăng ký, {city.registered_capital_usd_billion@2025-H1|period}',
        rows: [
          {
            ref: 'city.registered_capital_usd_billion@2025-H1',
            label: 'Tổng công bố',
          },
          {
            ref: 'zones.registered_capital_usd_billion@2025-H1',
            label: 'Khu công nghiệp',
          },
          {
            ref: 'hoa-lac.registered_capital_usd_billion@2025-H1',
            label: 'Hòa Lạc',
          },
          {
            ref: 'sum(zones.registered_capital_usd_billion@2025-H1, hoa-lac.registered_capital_usd_billion@2025-H1)',
            label: 'Hai phần cộng lại',
          },
        ],
      },
    },
    zones: {
      title: 'Các khu công nghiệp: {zones.projects_cumulative}',
      text: 'Kỳ {zones.projects_cumulative@2025-H1|period} là {zones.projects_cumulative@2025-H1|number}. Số dự án của riêng từng khu: {count(industrial_zone, operating, known:projects)|number} trong {count(industrial_zone, operating)|number} khu có công bố.',
      notes:
        'Ban Quản lý công bố tổng, không công bố từng khu, nên bản đồ để gạch xám ở phần lớn các khu. Ô trống nghĩa là chưa công bố, không phải bằng không.',
      figures: {
        'zones.registered_capital_usd_billion': 'vốn đăng ký, {zones.registered_capital_usd_billion|date}',
        'zones.zones_operating': 'đang hoạt động, {zones.zones_operating|date}',
      },
      chart: {
        title: 'Số dự án cộng dồn',
      },
    },
    'hoa-lac': {
      title: 'Hòa Lạc: {hoa-lac.projects_cumulative} trên {khu-cnc-hoa-lac.area_ha}',
      text: '',
      notes:
        'Khu được lập năm {khu-cnc-hoa-lac.established_year}. Số dự án: {hoa-lac.projects_cumulative@2024-01|number} ({hoa-lac.projects_cumulative@2024-01|date}), rồi {hoa-lac.projects_cumulative@2025-H1|number} ({hoa-lac.projects_cumulative@2025-H1|date}); các nguồn lệch nhau một, hai dự án.',
      figures: {
        'hoa-lac.registered_capital_usd_billion': 'vốn đăng ký, {hoa-lac.registered_capital_usd_billion|date}',
        'khu-cnc-hoa-lac.workers': 'năm {khu-cnc-hoa-lac.workers|date}',
      },
      chart: {
        title: 'Số dự án cộng dồn ở Hòa Lạc',
      },
    },
    'hoa-lac-land': {
      title: 'Hòa Lạc: còn {hoa-lac.land_remaining_ha} phải giải phóng',
      text: '{share(hoa-lac.land_remaining_ha, khu-cnc-hoa-lac.area_ha)} của {khu-cnc-hoa-lac.area_ha}, tính đến {hoa-lac.land_remaining_ha|date}. Việc này kéo dài từ trước năm {hoa-lac.land_cleared_ha@2005|year}.',
      notes:
        'Năm {khu-cnc-hoa-lac.land_clearance_target|year} từng là hạn hoàn thành. Nay hạn là {khu-cnc-hoa-lac.land_clearance_deadline}. Con số đã giải phóng của các năm sau là diện tích toàn khu trừ phần còn lại.',
      chart: {
        title: 'Đất đã giải phóng trên tổng diện tích',
      },
    },
    clusters: {
      title:
        'Năm {clusters.clusters_establish_target|period}, thành phố định lập thêm {clusters.clusters_establish_target|number} cụm công nghiệp',
      text: 'Trên bản đồ này {count(industrial_cluster, craft_cluster, established)|number} cụm đã có quyết định thành lập, {count(industrial_cluster, craft_cluster, under_construction)|number} cụm đang xây.',
      notes:
        'Bản đồ mới có {count(industrial_cluster, craft_cluster, operating)|number} cụm đang hoạt động, trong khi thành phố nói {clusters.clusters_operating} ({clusters.clusters_operating|date}). Danh sách đầy đủ chưa ai công bố.',
      figures: {
        'clusters.craft_villages_recognised': 'được công nhận, {clusters.craft_villages_recognised|date}',
        'clusters.clusters_infrastructure_target':
          'cần xong hạ tầng năm {clusters.clusters_infrastructure_target|period}',
      },
    },
    'half-year': {
      title:
        '{city.registered_inflow_usd_million@2025-H1|period} được {city.registered_inflow_usd_million@2025-H1}: phần còn lại phải nhanh gấp mấy lần?',
      text: 'Mục tiêu {zones.target_inflow_usd_million@2025-H2|number} và {hoa-lac.target_inflow_usd_million@2025-H2} cho Hòa Lạc có thể hiểu bốn cách.',
      notes:
        'Bài báo không nói rõ {hoa-lac.target_inflow_usd_million@2025-H2} nằm trong hay nằm ngoài {zones.target_inflow_usd_million@2025-H2}, và mục tiêu là của nửa cuối năm hay cả năm. Cách hiểu {sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2)} cho cả năm khớp với kết quả công bố cuối năm.',
      chart: {
        title: 'Nhịp cần có so với nửa đầu năm',
        rows: [
          {
            ref: 'times(minus(zones.target_inflow_usd_million@2025-H2, city.registered_inflow_usd_million@2025-H1), city.registered_inflow_usd_million@2025-H1)',
            label: '{zones.target_inflow_usd_million@2025-H2|number}, cả năm',
          },
          {
            ref: 'times(minus(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1), city.registered_inflow_usd_million@2025-H1)',
            label:
              '{zones.target_inflow_usd_million@2025-H2|number} + {hoa-lac.target_inflow_usd_million@2025-H2|number}, cả năm',
          },
          {
            ref: 'times(zones.target_inflow_usd_million@2025-H2, city.registered_inflow_usd_million@2025-H1)',
            label: '{zones.target_inflow_usd_million@2025-H2|number}, riêng nửa cuối năm',
          },
          {
            ref: 'times(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1)',
            label:
              '{zones.target_inflow_usd_million@2025-H2|number} + {hoa-lac.target_inflow_usd_million@2025-H2|number}, riêng nửa cuối năm',
          },
        ],
      },
    },
    'held-up': {
      title:
        'Còn phải giải phóng: {kcn-cnc-sinh-hoc.land_remaining_ha} ở khu sinh học, {hoa-lac.land_remaining_ha} ở Hòa Lạc',
      text: 'Chỉ {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned, known:clearance)|number} trong {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned)|number} khu có số liệu giải phóng mặt bằng được công bố.',
      notes:
        'Khu sinh học: {kcn-cnc-sinh-hoc.land_cleared_ha} đã giải phóng ({kcn-cnc-sinh-hoc.land_cleared_ha|date}) trên {kcn-cnc-sinh-hoc.area_ha}. Các khu gạch xám không phải là đã xong; chỉ là chưa ai công bố.',
      chart: {
        title: 'Đất đã giải phóng',
        rows: [
          {
            ref: 'kcn-cnc-sinh-hoc.land_clearance_pct',
            label: 'Khu công nghệ cao sinh học, {kcn-cnc-sinh-hoc.land_clearance_pct|date}',
          },
          {
            ref: 'hoa-lac.land_clearance_pct',
            label: 'Hòa Lạc, {hoa-lac.land_clearance_pct|date}',
          },
        ],
      },
    },
    requests: {
      title: 'Ban Quản lý kiến nghị thành phố',
      text: '',
      notes: 'Bốn kiến nghị nêu cùng báo cáo giữa năm. Việc đầu tiên là mặt bằng.',
    },
    term: {
      title:
        'Giai đoạn {city.target_registered_inflow_usd_billion@2021-2025|period}: dự kiến {city.target_registered_inflow_usd_billion@2021-2025}',
      text: 'Tăng {city.target_inflow_growth_vs_2016_2020_pct@2021-2025} so với giai đoạn {city.registered_inflow_usd_billion@2016-2020|period}.',
      notes:
        'Đây là dự kiến nêu {city.target_registered_inflow_usd_billion@2021-2025|date}, chưa phải kết quả. Giai đoạn trước suy ra từ hai con số ấy: {city.registered_inflow_usd_billion@2016-2020}.',
      chart: {
        title: 'Vốn thu hút theo giai đoạn',
        rows: [
          {
            ref: 'city.registered_inflow_usd_billion@2016-2020',
            label: '{city.registered_inflow_usd_billion@2016-2020|period}',
          },
          {
            ref: 'city.target_registered_inflow_usd_billion@2021-2025',
            label: '{city.target_registered_inflow_usd_billion@2021-2025|period}, dự kiến',
          },
        ],
      },
    },
    year: {
      title: 'Cả năm {city.registered_inflow_usd_million@2025|period}: {city.registered_inflow_usd_million@2025}',
      text: 'Cao hơn mục tiêu {city.inflow_vs_target_pct@2025|number}%. Sau mười một tháng mới được {city.registered_inflow_usd_million@2025-M11}.',
      notes:
        'Con số cả năm công bố cuối tháng mười hai, trước khi năm kết thúc. Vốn mới rất ít ({city.new_inflow_usd_million@2025-M11} sau mười một tháng); phần lớn là dự án cũ tăng vốn ({city.expanded_inflow_usd_million@2025-M11}).',
      chart: {
        title: 'Vốn thu hút cộng dồn trong năm',
        rows: [
          {
            ref: 'city.registered_inflow_usd_million@2025-H1',
            label: '{city.registered_inflow_usd_million@2025-H1|period}',
          },
          {
            ref: 'city.registered_inflow_usd_million@2025-M11',
            label: '{city.registered_inflow_usd_million@2025-M11|period}',
          },
          {
            ref: 'city.registered_inflow_usd_million@2025',
            label: '{city.registered_inflow_usd_million@2025|period}',
          },
          {
            ref: 'city.target_inflow_usd_million@2025',
            label: 'Mục tiêu cả năm',
          },
        ],
      },
    },
    beyond: {
      title: 'Mục tiêu {city.grdp_growth_target_pct@2026+|period}: kinh tế tăng {city.grdp_growth_target_pct@2026+}',
      text: 'Chỗ để lớn thêm: {count(planned_zone, under_construction)|number} khu đang xây và {count(planned_zone, planned)|number} khu trong quy hoạch trên bản đồ này.',
      notes:
        'Khu công nghệ số FPT ở Tây Tựu khởi công {kcn-fpt-tay-tuu.start_date}, rộng {kcn-fpt-tay-tuu.area_ha}. Đầu tư dự kiến không phải là vốn đăng ký.',
      figures: {
        'kcn-fpt-tay-tuu.area_ha': 'khu công nghệ số FPT, Tây Tựu',
        'kcn-cnc-sinh-hoc.area_ha': 'khu công nghệ cao sinh học',
      },
    },
  },
};
