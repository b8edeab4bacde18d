import { accessible, type Stop } from '../support/axe';

const SCENE = 'h1[tabindex="-1"]';
const scene = (id: string): Stop => ({ name: `on stage: ${id}`, query: `mode=present&scene=${id}`, sees: SCENE });

accessible(
  'the story',
  [
    ...['hanoi', 'hoa-lac', 'hoa-lac-land', 'requests', 'half-year', 'clusters'].map(scene),
    {
      name: 'the black screen',
      sees: 'button[aria-pressed="true"]',
      reach: (app) => app.press('b'),
      leave: (app) => app.press('b'),
    },
  ],
  { onePage: true },
);
accessible('the story', [scene('zones'), scene('held-up')], { phone: true, shift: 1, onePage: true });
accessible(
  'the presenter’s window',
  Array.from({ length: 3 }, () => ({ name: 'the notes', query: 'mode=presenter', sees: 'main section p' })),
  { onePage: true },
);
