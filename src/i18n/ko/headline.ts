import type { Catalogue } from '../catalogue';

/** Names of the indicators of the headline: the only ones that the first screen says. */
export const headlineIndicators: Catalogue['headlineIndicators'] = {
  projects_cumulative: '프로젝트',
  registered_capital_usd_billion: '등록자본',
  registered_inflow_usd_million: '유치 등록자본',
  target_inflow_usd_million: '투자 유치 목표',
  target_registered_inflow_usd_billion: '전체 기간 투자 유치 목표',
  target_inflow_growth_vs_2016_2020_pct: '2016~2020년 대비 투자 유치 증가 목표',
  grdp_growth_target_pct: 'GRDP 성장 목표',
  grdp_growth_pct: 'GRDP 성장률',
};
