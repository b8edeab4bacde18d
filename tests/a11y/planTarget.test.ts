import { accessible } from '../support/axe';
import { DESK, PHONE, WALL } from '../support/driver';

const DEALS = 'deals=kcn-noi-bai:120:Chip,khu-cnc-hoa-lac:150,:30';

for (const theme of ['light', 'dark', 'projector']) {
  const viewport = theme === 'projector' ? WALL : DESK;
  for (const lang of ['vi', 'en']) {
    accessible(`${theme}, ${lang}, a plan with deals`, `lang=${lang}&theme=${theme}&panel=target&later=1&${DEALS}`, {
      viewport,
    });
  }
}
accessible('too early for the target', 'lang=en&panel=target&seen=2025-01-01');
accessible('a target that is over', 'lang=en&panel=target&target=industrial_zones.target_inflow_usd_million.2022');
accessible('on a phone', `lang=vi&panel=target&${DEALS}`, { viewport: PHONE, touch: true });
