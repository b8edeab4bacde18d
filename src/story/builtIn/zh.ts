/** The words of the built-in story in simplified Chinese, by scene; figures are references, as in the story itself. */
export const zh = {
  title: '工业区、手工艺村工业集群与和乐',
  scenes: {
    hanoi: {
      title: '河内的工业区与和乐共有{city.projects_cumulative}',
      text: '一个悬而未决的问题：在同一份报告中，两部分之和比总数多出{minus(sum(zones.registered_capital_usd_billion@2025-H1, hoa-lac.registered_capital_usd_billion@2025-H1), city.registered_capital_usd_billion@2025-H1)}。',
      notes:
        '此处采用管委会公布的总数。扣除工业区部分后，总数中留给和乐的为{minus(city.registered_capital_usd_billion@2025-H1, zones.registered_capital_usd_billion@2025-H1)}，接近{hoa-lac.registered_capital_usd_billion@2024-01|date}公布的{hoa-lac.registered_capital_usd_billion@2024-01}。差额至今无人解释，两个数据均予保留。',
      figures: {
        'city.projects_cumulative': '累计，截至{city.projects_cumulative|date}',
        'city.registered_capital_usd_billion': '注册投资额，{city.registered_capital_usd_billion|date}',
      },
      chart: {
        title: '注册投资额，{city.registered_capital_usd_billion@2025-H1|period}',
        rows: [
          { ref: 'city.registered_capital_usd_billion@2025-H1', label: '公布的总数' },
          { ref: 'zones.registered_capital_usd_billion@2025-H1', label: '工业区' },
          { ref: 'hoa-lac.registered_capital_usd_billion@2025-H1', label: '和乐' },
          {
            ref: 'sum(zones.registered_capital_usd_billion@2025-H1, hoa-lac.registered_capital_usd_billion@2025-H1)',
            label: '两部分之和',
          },
        ],
      },
    },
    zones: {
      title: '各工业区：{zones.projects_cumulative}',
      text: '{zones.projects_cumulative@2025-H1|period}的统计为{zones.projects_cumulative@2025-H1|number}。逐个工业区看：{count(industrial_zone, operating)|number}个工业区中，{count(industrial_zone, operating, known:projects)|number}个公布了项目数。',
      notes: '管委会公布总数，而未逐区公布，因此地图上多数工业区以灰色斜线填充。这表示未公布，并不表示没有。',
      figures: {
        'zones.registered_capital_usd_billion': '注册投资额，{zones.registered_capital_usd_billion|date}',
        'zones.zones_operating': '运营中，{zones.zones_operating|date}',
      },
      chart: { title: '累计项目数' },
    },
    'hoa-lac': {
      title: '和乐：{khu-cnc-hoa-lac.area_ha}土地上有{hoa-lac.projects_cumulative}',
      text: '',
      notes:
        '园区设立于{khu-cnc-hoa-lac.established_year}。项目数先为{hoa-lac.projects_cumulative@2024-01|number}（{hoa-lac.projects_cumulative@2024-01|date}），后为{hoa-lac.projects_cumulative@2025-H1|number}（{hoa-lac.projects_cumulative@2025-H1|date}）；各来源相差一两个项目。',
      figures: {
        'hoa-lac.registered_capital_usd_billion': '注册投资额，{hoa-lac.registered_capital_usd_billion|date}',
        'khu-cnc-hoa-lac.workers': '截至{khu-cnc-hoa-lac.workers|date}',
      },
      chart: { title: '和乐累计项目数' },
    },
    'hoa-lac-land': {
      title: '和乐：尚有{hoa-lac.land_remaining_ha}待征拆',
      text: '占{khu-cnc-hoa-lac.area_ha}的{share(hoa-lac.land_remaining_ha, khu-cnc-hoa-lac.area_ha)}，截至{hoa-lac.land_remaining_ha|date}。这项工作早在{hoa-lac.land_cleared_ha@2005|year}年之前就已开始。',
      notes:
        '{khu-cnc-hoa-lac.land_clearance_target|year}年曾是预定完成的年份。目前的期限是：{khu-cnc-hoa-lac.land_clearance_deadline}。其后各年的已征拆面积，为园区总面积减去剩余面积。',
      chart: { title: '已征拆土地，占整个园区' },
    },
    clusters: {
      title:
        '{clusters.clusters_establish_target|period}，全市计划再设立{clusters.clusters_establish_target|number}个工业集群',
      text: '本地图上的工业集群中，{count(industrial_cluster, craft_cluster, established)|number}个已有设立决定，{count(industrial_cluster, craft_cluster, under_construction)|number}个在建。',
      notes:
        '本地图上有{count(industrial_cluster, craft_cluster, operating)|number}个运营中的工业集群，而市政府的说法是{clusters.clusters_operating}（{clusters.clusters_operating|date}）。完整名单尚无人公布。',
      figures: {
        'clusters.craft_villages_recognised': '获认定，{clusters.craft_villages_recognised|date}',
        'clusters.clusters_infrastructure_target': '{clusters.clusters_infrastructure_target|period}须建成基础设施',
      },
    },
    'half-year': {
      title:
        '{city.registered_inflow_usd_million@2025-H1|period}引资{city.registered_inflow_usd_million@2025-H1}：余下时间须快几倍？',
      text: '{zones.target_inflow_usd_million@2025-H2|number}的目标与和乐的{hoa-lac.target_inflow_usd_million@2025-H2}，有四种解读。',
      notes:
        '报道没有说明{hoa-lac.target_inflow_usd_million@2025-H2}是包含在{zones.target_inflow_usd_million@2025-H2}之内还是另计，也没有说明目标是针对下半年还是全年。解读为全年{sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2)}，与年底公布的结果相符。',
      chart: {
        title: '所需速度，与上半年相比',
        rows: [
          {
            ref: 'times(minus(zones.target_inflow_usd_million@2025-H2, city.registered_inflow_usd_million@2025-H1), city.registered_inflow_usd_million@2025-H1)',
            label: '{zones.target_inflow_usd_million@2025-H2|number}，全年',
          },
          {
            ref: 'times(minus(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1), city.registered_inflow_usd_million@2025-H1)',
            label:
              '{zones.target_inflow_usd_million@2025-H2|number} + {hoa-lac.target_inflow_usd_million@2025-H2|number}，全年',
          },
          {
            ref: 'times(zones.target_inflow_usd_million@2025-H2, city.registered_inflow_usd_million@2025-H1)',
            label: '{zones.target_inflow_usd_million@2025-H2|number}，仅下半年',
          },
          {
            ref: 'times(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1)',
            label:
              '{zones.target_inflow_usd_million@2025-H2|number} + {hoa-lac.target_inflow_usd_million@2025-H2|number}，仅下半年',
          },
        ],
      },
    },
    'held-up': {
      title: '尚待征拆：生物高科技园{kcn-cnc-sinh-hoc.land_remaining_ha}，和乐{hoa-lac.land_remaining_ha}',
      text: '{count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned)|number}个园区中，仅有{count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned, known:clearance)|number}个公布了征地拆迁数据。',
      notes:
        '生物高科技园：{kcn-cnc-sinh-hoc.area_ha}中已征拆{kcn-cnc-sinh-hoc.land_cleared_ha}（{kcn-cnc-sinh-hoc.land_cleared_ha|date}）。以灰色斜线填充的园区并非已经完成，只是无人公布其进展。',
      chart: {
        title: '已征拆土地',
        rows: [
          {
            ref: 'kcn-cnc-sinh-hoc.land_clearance_pct',
            label: '生物高科技园，{kcn-cnc-sinh-hoc.land_clearance_pct|date}',
          },
          { ref: 'hoa-lac.land_clearance_pct', label: '和乐，{hoa-lac.land_clearance_pct|date}' },
        ],
      },
    },
    requests: {
      title: '管委会向市政府提出的建议',
      text: '',
      notes: '与年中报告同时提出的四项建议。第一项就是土地。',
    },
    term: {
      title:
        '{city.target_registered_inflow_usd_billion@2021-2025|period}阶段：预计达到{city.target_registered_inflow_usd_billion@2021-2025}',
      text: '较{city.registered_inflow_usd_billion@2016-2020|period}阶段增长{city.target_inflow_growth_vs_2016_2020_pct@2021-2025}。',
      notes:
        '这是{city.target_registered_inflow_usd_billion@2021-2025|date}提出的预期，并非结果。前一阶段的数字由这两个数据推得：{city.registered_inflow_usd_billion@2016-2020}。',
      chart: {
        title: '各阶段引资额',
        rows: [
          {
            ref: 'city.registered_inflow_usd_billion@2016-2020',
            label: '{city.registered_inflow_usd_billion@2016-2020|period}',
          },
          {
            ref: 'city.target_registered_inflow_usd_billion@2021-2025',
            label: '{city.target_registered_inflow_usd_billion@2021-2025|period}，预计',
          },
        ],
      },
    },
    year: {
      title: '{city.registered_inflow_usd_million@2025|period}全年：{city.registered_inflow_usd_million@2025}',
      text: '比目标高{city.inflow_vs_target_pct@2025|number}%。前十一个月仅为{city.registered_inflow_usd_million@2025-M11}。',
      notes:
        '全年数据于十二月下旬公布，当时全年尚未结束。其中新投资很少（前十一个月{city.new_inflow_usd_million@2025-M11}）；大部分为现有项目增资（{city.expanded_inflow_usd_million@2025-M11}）。',
      chart: {
        title: '年内累计引资额',
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
          { ref: 'city.target_inflow_usd_million@2025', label: '全年目标' },
        ],
      },
    },
    beyond: {
      title: '{city.grdp_growth_target_pct@2026+|period}的目标：经济增长{city.grdp_growth_target_pct@2026+}',
      text: '增长空间：本地图所知，在建园区{count(planned_zone, under_construction)|number}个，规划园区{count(planned_zone, planned)|number}个。',
      notes:
        'Tây Tựu 的 FPT 数字技术园于{kcn-fpt-tay-tuu.start_date}动工，占地{kcn-fpt-tay-tuu.area_ha}。计划投资额并非注册投资额。',
      figures: {
        'kcn-fpt-tay-tuu.area_ha': 'Tây Tựu FPT 数字技术园',
        'kcn-cnc-sinh-hoc.area_ha': '生物高科技园',
      },
    },
  },
};
