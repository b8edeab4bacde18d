import type { Catalogue } from '../catalogue';

/** Names of the indicators of the headline: the only ones that the first screen says. */
export const headlineIndicators: Catalogue['headlineIndicators'] = {
  projects_cumulative: 'プロジェクト数',
  registered_capital_usd_billion: '登録投資額',
  registered_inflow_usd_million: '投資誘致額（登録ベース）',
  target_inflow_usd_million: '投資誘致目標',
  target_registered_inflow_usd_billion: '期全体の投資誘致目標',
  target_inflow_growth_vs_2016_2020_pct: '投資誘致額の目標増加率（2016～2020年比）',
  grdp_growth_target_pct: 'GRDP成長率目標',
  grdp_growth_pct: 'GRDP成長率',
};
