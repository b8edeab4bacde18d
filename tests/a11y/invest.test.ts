import { accessible } from '../support/axe';
import { DESK, PHONE, WALL } from '../support/driver';

const THREE = 'compare=kcn-noi-bai,kcn-thang-long,khu-cnc-hoa-lac';
const STATES: Readonly<Record<string, string>> = {
  'places side by side': `panel=compare&${THREE}`,
  'what is being compared and a list from a link': `${THREE}&list=kcn-noi-bai,kcn-phu-nghia&zone=kcn-noi-bai`,
  'a shortlist from a link': 'panel=shortlist&list=kcn-noi-bai,kcn-phu-nghia',
  'an empty shortlist': 'panel=shortlist',
};

for (const theme of ['light', 'dark', 'projector']) {
  for (const [state, query] of Object.entries(STATES)) {
    accessible(`${theme}, ${state}`, `lang=${theme === 'dark' ? 'vi' : 'en'}&theme=${theme}&${query}`, {
      viewport: theme === 'projector' ? WALL : DESK,
    });
  }
}
accessible('places side by side on a phone', `lang=vi&panel=compare&${THREE}`, { viewport: PHONE, touch: true });
