import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Dialogs } from '../../src/ui/figure/Dialogs';
import { aCityFigure, aClaim, aFigure, aSource, aZone } from '../support/ledger';
import { renderPanel } from '../support/render';

const sources = {
  board: aSource('board', { publisher: 'The Board', publisherKind: 'official', published: '2025-12' }),
  paper: aSource('paper', { publisher: 'A paper', published: null, url: null, site: 'https://paper.example' }),
  trap: aSource('trap', { publisher: 'A trap', url: 'javascript:alert(1)', title: 'Not a link' }),
};
const area = aFigure(
  [
    aClaim(344.4, { source: 'paper', asOf: '2004', qualifier: 'about' }),
    aClaim(407, { source: 'board', asOf: '2025-12' }),
    aClaim(28, { source: 'trap', asOf: '2020', scope: 'phase-2' }),
    aClaim(999, { source: 'trap', asOf: '2026', rejected: true, note: 'a misprint' }),
  ],
  sources,
);
const zone = aZone('qm', { nameEn: 'Quang Minh I', figures: { area_ha: area } });
const open = () =>
  renderPanel(<Dialogs />, {
    dataset: { zones: [zone], sources },
    view: { dialog: { type: 'source', zone: 'qm', field: 'area_ha' } },
    texts: { 'phase-2': 'phase 2' },
  });

describe('the sources of a figure', () => {
  test('are under the name of the figure, the one in use first, with the reason', async () => {
    await open();
    const dialog = screen.getByRole('dialog', { name: 'Sources: Area' });
    const [first] = within(dialog).getAllByRole('article');
    expect(first?.textContent).toContain('407 ha');
    expect(first?.textContent).toContain('In use');
    expect(first?.textContent).toContain('The newest of the published figures.');
    expect(first?.textContent).toContain('The Board · official · published December 2025');
  });

  test('hold every claim, with those of a part and those not used apart', async () => {
    await open();
    expect(screen.getAllByRole('article')).toHaveLength(4);
    const others = screen.getByRole('region', { name: /Other figures published for the same thing \(1\)/ });
    expect(others.textContent).toContain('about 344.4 ha');
    const parts = screen.getByRole('region', { name: /Of a part only/ });
    expect(parts.textContent).toContain('Speaks of phase 2 only: not comparable with the whole.');
    const rejected = screen.getByRole('region', { name: /not used/ });
    expect(rejected.querySelector('s')?.textContent).toContain('999');
    expect(rejected.textContent).toContain('a misprint');
  });

  test('link to pages of the web only, and say when a source has no date', async () => {
    await open();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/board']);
    expect(links[0]?.getAttribute('rel')).toContain('noopener');
    expect(screen.getByText(/A paper/).parentElement?.textContent).toContain('n.d.');
    expect(screen.getByText(/only the site is known: https:\/\/paper.example/)).toBeTruthy();
  });

  test('that a link asks for and the data does not have are said to be gone', async () => {
    await renderPanel(<Dialogs />, { view: { dialog: { type: 'source', zone: 'none', field: 'area_ha' } } });
    expect(screen.getByRole('dialog').textContent).toContain('no longer has the figure');
  });
});

describe('a sum that does not add up', () => {
  const indicator = 'registered_capital_usd_billion' as const;
  const row = (subject: 'city:all' | 'city:industrial_zones' | 'city:hoa_lac', value: number) =>
    aCityFigure(subject, indicator, '2025-H1', value, { unit: 'usd_billion', asOf: '2025-07-21' });
  const ref = (subject: 'city:all' | 'city:industrial_zones' | 'city:hoa_lac') =>
    ({ of: 'city', subject, indicator, period: '2025-H1' }) as const;

  test('is worked out, with the gap and the one in use', async () => {
    await renderPanel(<Dialogs />, {
      dataset: {
        city: [row('city:all', 13.75), row('city:industrial_zones', 9.32), row('city:hoa_lac', 5)],
        contradictions: [
          {
            id: 'capital',
            kind: 'sum',
            figures: [ref('city:all'), ref('city:industrial_zones'), ref('city:hoa_lac')],
            explanation: 'why',
          },
        ],
      },
      view: { dialog: { type: 'contradiction', id: 'capital' } },
      texts: { why: 'Because.' },
    });
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('9.32'),
      expect.stringContaining('5'),
      expect.stringContaining('14.32'),
      expect.stringContaining('13.75'),
      expect.stringContaining('0.57'),
    ]);
    expect(rows[3]?.textContent).toContain('Used by the app');
    expect(screen.getByText('Because.')).toBeTruthy();
  });
});
