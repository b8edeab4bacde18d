import { serveCompleteData } from '../fixtures/complete/completeData';
import { accessible } from '../support/axe';
import { DESK, PHONE, WALL } from '../support/driver';

for (const theme of ['light', 'dark', 'projector']) {
  const viewport = theme === 'projector' ? WALL : DESK;
  const look = `theme=${theme}&panel=clearance`;
  accessible(`${theme}, the ranking`, `lang=en&${look}&lens=heldUp`, { viewport });
  // A few rows stand for all: axe compares every target with every other.
  accessible(`${theme}, the table`, `lang=vi&${look}&hold=table&kind=planned_zone,hi_tech_park`, { viewport });
}
accessible(
  'complete figures, all factors',
  'lang=vi&panel=clearance&hold=land:50,capital:30,time:20&kind=planned_zone',
  {
    before: serveCompleteData,
  },
);
accessible(
  'complete figures, the table with a zone',
  'lang=en&panel=clearance&hold=table&kind=planned_zone&zone=kcn-dong-anh',
  {
    before: serveCompleteData,
  },
);
accessible('all weights zero', 'lang=en&panel=clearance&hold=land:0,capital:0,time:0');
accessible('nothing to show', 'lang=en&panel=clearance&kind=craft_village');
accessible('on a phone', 'lang=vi&panel=clearance', { viewport: PHONE, touch: true });
accessible('on a phone, the table', 'lang=vi&panel=clearance&hold=table&kind=planned_zone', {
  viewport: PHONE,
  touch: true,
});
