import type { HeadlineIndicator } from '../../domain/cityHeadline';

/** Names of the indicators of the headline: the only ones that the first screen says. */
export const headlineIndicators = {
  projects_cumulative: 'Dự án',
  registered_capital_usd_billion: 'Vốn đăng ký',
  registered_inflow_usd_million: 'Vốn đăng ký thu hút',
  target_inflow_usd_million: 'Mục tiêu thu hút vốn',
  target_registered_inflow_usd_billion: 'Mục tiêu thu hút vốn cả giai đoạn',
  target_inflow_growth_vs_2016_2020_pct: 'Mục tiêu tăng vốn thu hút so với 2016–2020',
  grdp_growth_target_pct: 'Mục tiêu tăng trưởng GRDP',
  grdp_growth_pct: 'Tăng trưởng GRDP',
} satisfies Record<HeadlineIndicator, string>;
