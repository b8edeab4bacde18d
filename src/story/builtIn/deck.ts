import type { Deck } from '../deck';
import { clusters } from './clusters';
import { hoaLac, hoaLacLand } from './hoaLac';
import { halfYear, term, year } from './inflow';
import { beyond, heldUp, requests } from './land';
import { standing, zones } from './standing';
import { inAll } from './storyTexts';

/** The story that comes with the app. Its figures are references: it always speaks of the data that it is shown with. */
export const BUILT_IN_DECK: Deck = {
  id: 'built-in',
  title: inAll(({ title }) => title),
  scenes: [standing, zones, hoaLac, hoaLacLand, clusters, halfYear, heldUp, requests, term, year, beyond],
  saved: null,
};
