import { LENSES } from '../../src/domain/indicators/indicator';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { accessible } from '../support/axe';

for (const lens of LENSES) {
  accessible(`complete figures, coloured by ${lens}`, `lang=en&lens=${lens}&table=1&kind=industrial_zone`, {
    before: serveCompleteData,
  });
}
