import { LENSES } from '../../src/domain/indicators/indicator';
import { TABLE_ID } from '../../src/ui/layout/ids';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { accessible } from '../support/axe';

const PANEL = '.workspace h2';

/** States that the published data is too thin for. */
accessible(
  'complete figures',
  [
    ...LENSES.map((lens) => ({
      name: `coloured by ${lens}`,
      query: `lens=${lens}&table=1&kind=industrial_zone`,
      sees: `#${TABLE_ID} table`,
    })),
    {
      name: 'land ranked',
      query:
        'panel=find&land=noi_bai:..30&order=score&weights=hoa_lac:40,centre:20,free:15,noi_bai:15,expressway:10&missing=worst',
      sees: PANEL,
    },
    {
      name: 'land held up, by all factors',
      query: 'panel=clearance&hold=land:50,capital:30,time:20&kind=planned_zone',
      sees: PANEL,
    },
    {
      name: 'the clearance table with a zone',
      query: 'panel=clearance&hold=table&kind=planned_zone&zone=kcn-dong-anh',
      sees: `${PANEL} >> nth=0`,
    },
  ],
  { before: serveCompleteData, onePage: true },
);
