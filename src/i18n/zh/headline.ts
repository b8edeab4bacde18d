import type { Catalogue } from '../catalogue';

/** Names of the indicators of the headline: the only ones that the first screen says. */
export const headlineIndicators: Catalogue['headlineIndicators'] = {
  projects_cumulative: '项目',
  registered_capital_usd_billion: '注册投资额',
  registered_inflow_usd_million: '引进注册投资额',
  target_inflow_usd_million: '引资目标',
  target_registered_inflow_usd_billion: '全期引资目标',
  target_inflow_growth_vs_2016_2020_pct: '引资额较2016–2020年的增长目标',
  grdp_growth_target_pct: 'GRDP 增长目标',
  grdp_growth_pct: 'GRDP 增长率',
};
