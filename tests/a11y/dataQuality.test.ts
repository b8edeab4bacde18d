import { serveReleases } from '../fixtures/releases/releases';
import { accessible } from '../support/axe';
import { DESK, PHONE, WALL } from '../support/driver';

const STATES: Readonly<Record<string, string>> = {
  contradictions: 'panel=quality',
  coverage: 'panel=quality&board=coverage',
  'what changed': 'panel=quality&board=changes&since=fixture-1&release=fixture-0',
  'what changed, on the map': 'since=fixture-1&table=1',
};

for (const theme of ['light', 'dark', 'projector']) {
  for (const [state, query] of Object.entries(STATES)) {
    accessible(`${theme}, ${state}`, `lang=${theme === 'dark' ? 'vi' : 'en'}&theme=${theme}&${query}`, {
      viewport: theme === 'projector' ? WALL : DESK,
      before: serveReleases,
    });
  }
}
for (const [state, query] of Object.entries(STATES)) {
  accessible(`on a phone, ${state}`, `lang=vi&${query}`, { viewport: PHONE, touch: true, before: serveReleases });
}
