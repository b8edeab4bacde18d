import { serveCompleteData } from '../fixtures/complete/completeData';
import { accessible } from '../support/axe';
import { DESK, PHONE, WALL } from '../support/driver';

const ASKED = 'panel=find&land=free:5..,rent:..9~,ring_4:..5,projects_fdi:1..&area=10..500&craft=industry-electronics';
const WEIGHED =
  'panel=find&land=noi_bai:..30&order=score&weights=hoa_lac:40,centre:20,free:15,noi_bai:15,expressway:10';

for (const theme of ['light', 'dark', 'projector']) {
  const viewport = theme === 'projector' ? WALL : DESK;
  for (const lang of ['vi', 'en']) {
    accessible(`${theme}, ${lang}, limits with nothing known to fit`, `lang=${lang}&theme=${theme}&${ASKED}`, {
      viewport,
    });
    accessible(`${theme}, ${lang}, a ranking`, `lang=${lang}&theme=${theme}&${WEIGHED}`, { viewport });
  }
}
accessible('complete figures, ranked', `lang=en&${WEIGHED}&missing=worst`, { before: serveCompleteData });
accessible('all weights zero', 'lang=en&panel=find&order=score&weights=noi_bai:0');
accessible('on a phone', `lang=vi&${WEIGHED}`, { viewport: PHONE, touch: true });
accessible('the split of a zone’s land', 'lang=en&zone=kcn-quang-minh-1');
