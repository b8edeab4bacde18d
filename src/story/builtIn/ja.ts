const TOTAL = 'city.registered_capital_usd_billion@2025-H1';
const ZONES = 'zones.registered_capital_usd_billion@2025-H1';
const HOA_LAC = 'hoa-lac.registered_capital_usd_billion@2025-H1';
const BIOTECH = 'kcn-cnc-sinh-hoc';
const AREA = 'khu-cnc-hoa-lac.area_ha';
const LEFT = 'hoa-lac.land_remaining_ha';
const NEW = 'clusters.clusters_establish_target';
const HALF = 'city.registered_inflow_usd_million@2025-H1';
const YEAR = 'city.registered_inflow_usd_million@2025';
const NOVEMBER = 'city.registered_inflow_usd_million@2025-M11';
const YEAR_TARGET = 'city.target_inflow_usd_million@2025';
const TARGET = 'zones.target_inflow_usd_million@2025-H2';
const PARK = 'hoa-lac.target_inflow_usd_million@2025-H2';
const BOTH = `sum(${TARGET}, ${PARK})`;
const TERM = 'city.target_registered_inflow_usd_billion@2021-2025';
const TERM_BEFORE = 'city.registered_inflow_usd_billion@2016-2020';
const MORE = 'city.target_inflow_growth_vs_2016_2020_pct@2021-2025';
const GROWTH = 'city.grdp_growth_target_pct@2026+';

/** The words of the built-in story in Japanese. */
export const ja = {
  title: '工業団地、工芸村クラスター、ホアラック',
  scenes: {
    hanoi: {
      title: 'ハノイの工業団地とホアラックに、{city.projects_cumulative}のプロジェクト',
      text: `未解決の疑問：同じ報告の中で、二つの内訳の合計は全体の合計より{minus(sum(${ZONES}, ${HOA_LAC}), ${TOTAL})}多くなっています。`,
      notes: `ここで使用しているのは、管理委員会が公表した合計です。合計から工業団地の分を差し引くと、ホアラックの分は{minus(${TOTAL}, ${ZONES})}となり、{hoa-lac.registered_capital_usd_billion@2024-01|date}時点の{hoa-lac.registered_capital_usd_billion@2024-01}に近い額です。差の理由は誰も説明しておらず、どちらの数値も残しています。`,
      figures: {
        'city.projects_cumulative': '累計、{city.projects_cumulative|date}時点',
        'city.registered_capital_usd_billion': '登録投資額、{city.registered_capital_usd_billion|date}',
      },
      chart: {
        title: `登録投資額、{${TOTAL}|period}`,
        rows: [
          { ref: TOTAL, label: '公表された合計' },
          { ref: ZONES, label: '工業団地' },
          { ref: HOA_LAC, label: 'ホアラック' },
          { ref: `sum(${ZONES}, ${HOA_LAC})`, label: '二つの内訳の合計' },
        ],
      },
    },
    zones: {
      title: '工業団地：{zones.projects_cumulative}のプロジェクト',
      text: '{zones.projects_cumulative@2025-H1|period}の集計では{zones.projects_cumulative@2025-H1|number}件でした。団地ごとのプロジェクト数を公表しているのは、{count(industrial_zone, operating)|number}か所中{count(industrial_zone, operating, known:projects)|number}か所です。',
      notes:
        '管理委員会は合計のみを公表し、団地ごとの数値は公表していません。このため、地図上の大半の団地は灰色の斜線となっています。これは未公表を意味し、ゼロではありません。',
      figures: {
        'zones.registered_capital_usd_billion': '登録投資額、{zones.registered_capital_usd_billion|date}',
        'zones.zones_operating': '稼働中、{zones.zones_operating|date}',
      },
      chart: { title: 'プロジェクト数（累計）' },
    },
    'hoa-lac': {
      title: 'ホアラック：{khu-cnc-hoa-lac.area_ha}に{hoa-lac.projects_cumulative}のプロジェクト',
      text: '',
      notes:
        'パークの設立は{khu-cnc-hoa-lac.established_year}です。プロジェクト数は{hoa-lac.projects_cumulative@2024-01|number}件（{hoa-lac.projects_cumulative@2024-01|date}）、その後{hoa-lac.projects_cumulative@2025-H1|number}件（{hoa-lac.projects_cumulative@2025-H1|date}）で、出典により一、二件の差があります。',
      figures: {
        'hoa-lac.registered_capital_usd_billion': '登録投資額、{hoa-lac.registered_capital_usd_billion|date}',
        'khu-cnc-hoa-lac.workers': '労働者数、{khu-cnc-hoa-lac.workers|date}',
      },
      chart: { title: 'ホアラックのプロジェクト数（累計）' },
    },
    'hoa-lac-land': {
      title: `ホアラック：未取得用地は残り{${LEFT}}`,
      text: `{${LEFT}|date}時点で、{${AREA}}の{share(${LEFT}, ${AREA})}に当たります。用地取得は{hoa-lac.land_cleared_ha@2005|year}年より前から続いています。`,
      notes:
        'かつては{khu-cnc-hoa-lac.land_clearance_target|year}年が完了の期限でした。現在の期限は{khu-cnc-hoa-lac.land_clearance_deadline}です。後の年の取得済み面積は、パークの全体面積から残りの面積を差し引いた値です。',
      chart: { title: '取得済み用地（全体面積との比較）' },
    },
    clusters: {
      title: `{${NEW}|period}、市は工業クラスターを新たに{${NEW}|number}か所設立する方針`,
      text: 'この地図上の工業クラスターのうち、{count(industrial_cluster, craft_cluster, established)|number}か所は設立決定済み、{count(industrial_cluster, craft_cluster, under_construction)|number}か所は建設中です。',
      notes:
        'この地図上で稼働中の工業クラスターは{count(industrial_cluster, craft_cluster, operating)|number}か所ですが、市の発表は{clusters.clusters_operating}（{clusters.clusters_operating|date}）です。全体の一覧は誰も公表していません。',
      figures: {
        'clusters.craft_villages_recognised': '認定された工芸村、{clusters.craft_villages_recognised|date}',
        'clusters.clusters_infrastructure_target':
          '{clusters.clusters_infrastructure_target|period}にインフラを完成させるべき工業クラスター',
      },
    },
    'half-year': {
      title: `{${HALF}|period}の実績は{${HALF}}：残りの期間には何倍のペースが必要か`,
      text: `目標の{${TARGET}|number}とホアラックの{${PARK}}は、四通りに読むことができます。`,
      notes: `報道からは、{${PARK}}が{${TARGET}}に含まれるのか上乗せなのか、また目標が下半期のものか通年のものかが分かりません。通年で{${BOTH}}と読むと、十二月に公表された実績と合います。`,
      chart: {
        title: '必要なペース（上半期との比較）',
        rows: [
          { ref: `times(minus(${TARGET}, ${HALF}), ${HALF})`, label: `{${TARGET}|number}、通年` },
          {
            ref: `times(minus(${BOTH}, ${HALF}), ${HALF})`,
            label: `{${TARGET}|number} + {${PARK}|number}、通年`,
          },
          { ref: `times(${TARGET}, ${HALF})`, label: `{${TARGET}|number}、下半期のみ` },
          { ref: `times(${BOTH}, ${HALF})`, label: `{${TARGET}|number} + {${PARK}|number}、下半期のみ` },
        ],
      },
    },
    'held-up': {
      title: `未取得用地：バイオハイテク工業団地{${BIOTECH}.land_remaining_ha}、ホアラック{hoa-lac.land_remaining_ha}`,
      text: '用地取得の数値が公表されているのは、{count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned)|number}か所中{count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned, known:clearance)|number}か所だけです。',
      notes: `バイオハイテク工業団地では、{${BIOTECH}.area_ha}のうち{${BIOTECH}.land_cleared_ha}が取得済みです（{${BIOTECH}.land_cleared_ha|date}）。灰色の斜線の地区は、取得が完了したのではなく、誰も状況を公表していない地区です。`,
      chart: {
        title: '取得済み用地',
        rows: [
          {
            ref: `${BIOTECH}.land_clearance_pct`,
            label: `バイオハイテク工業団地、{${BIOTECH}.land_clearance_pct|date}`,
          },
          { ref: 'hoa-lac.land_clearance_pct', label: 'ホアラック、{hoa-lac.land_clearance_pct|date}' },
        ],
      },
    },
    requests: {
      title: '管理委員会から市への要望',
      text: '',
      notes: '年央の報告と併せて示された四つの要望です。その第一が用地取得です。',
    },
    term: {
      title: `{${TERM}|period}の任期：{${TERM}}の見込み`,
      text: `{${TERM_BEFORE}|period}の任期より{${MORE}}の増加となります。`,
      notes: `これは{${TERM}|date}に示された見込みであり、実績ではありません。前の任期の額は、この二つの数値から導いたものです：{${TERM_BEFORE}}。`,
      chart: {
        title: '任期ごとの投資誘致額',
        rows: [
          { ref: TERM_BEFORE, label: `{${TERM_BEFORE}|period}` },
          { ref: TERM, label: `{${TERM}|period}、見込み` },
        ],
      },
    },
    year: {
      title: `{${YEAR}|period}の通年実績：{${YEAR}}`,
      text: `目標を{city.inflow_vs_target_pct@2025|number}%上回りました。十一か月の時点では{${NOVEMBER}}でした。`,
      notes: `通年の数値は、年が終わる前の十二月下旬に公表されました。新規の投資はわずかで（十一か月間で{city.new_inflow_usd_million@2025-M11}）、大半は既存プロジェクトの増資です（{city.expanded_inflow_usd_million@2025-M11}）。`,
      chart: {
        title: '年初からの投資誘致額（累計）',
        rows: [
          { ref: HALF, label: `{${HALF}|period}` },
          { ref: NOVEMBER, label: `{${NOVEMBER}|period}` },
          { ref: YEAR, label: `{${YEAR}|period}` },
          { ref: YEAR_TARGET, label: '通年の目標' },
        ],
      },
    },
    beyond: {
      title: `{${GROWTH}|period}の目標：経済成長率{${GROWTH}}`,
      text: '成長の余地：この地図で分かる範囲では、建設中が{count(planned_zone, under_construction)|number}か所、計画中が{count(planned_zone, planned)|number}か所あります。',
      notes:
        'Tây TựuのFPTデジタル技術パーク（{kcn-fpt-tay-tuu.area_ha}）は、{kcn-fpt-tay-tuu.start_date}に着工しました。予定投資額は登録投資額とは異なります。',
      figures: {
        'kcn-fpt-tay-tuu.area_ha': 'FPTデジタル技術パーク、Tây Tựu',
        [`${BIOTECH}.area_ha`]: 'バイオハイテク工業団地',
      },
    },
  },
};
