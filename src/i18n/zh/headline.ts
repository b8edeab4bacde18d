import type { Catalogue } from '../catalogue';

/** Names of the indicators of the headline: the only ones that the first screen says. */
export const headlineIndicators: Catalogue['headlineIndicators'] = {
  projects_cumulative: 'Projects',
  registered_capital_usd_billion: 'Registered capital',
  registered_inflow_usd_million: 'Registered inflow',
  target_inflow_usd_million: 'Inflow target',
  target_registered_inflow_usd_billion: 'Inflow target, whole term',
  target_inflow_growth_vs_2016_2020_pct: 'Target inflow growth over 2016–2020',
  grdp_growth_target_pct: 'GRDP growth target',
  grdp_growth_pct: 'GRDP growth',
};
