import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Contradiction } from '../../src/domain/contradiction';
import { qualityWords } from '../../src/i18n/qualityWords';
import { QualityPanel } from '../../src/ui/quality/QualityPanel';
import type { Dataset } from '../../src/domain/dataset';
import type { Lang, View } from '../../src/view/view';
import { aCityFigure, aClaim, aFigure, aSource, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const billion = { unit: 'usd_billion' as const };
const SUM: Contradiction = {
  id: 'capital',
  kind: 'sum',
  figures: (['city:all', 'city:industrial_zones', 'city:hoa_lac'] as const).map((subject) => ({
    of: 'city',
    subject,
    indicator: 'registered_capital_usd_billion',
    period: '2025-H1',
  })),
  explanation: 'why-capital',
};
const dataset: Partial<Dataset> = {
  sources: { s1: aSource('s1'), s2: aSource('s2') },
  zones: [
    aZone('b', {
      nameEn: 'Zone B',
      nameVi: 'KCN Ăn',
      figures: { area_ha: aFigure([aClaim(100), aClaim(120, { source: 's2' })]) },
    }),
    aZone('a', { nameEn: 'Zone A', nameVi: 'KCN Đa' }),
  ],
  city: [
    aCityFigure('city:all', 'registered_capital_usd_billion', '2025-H1', 13.75, billion),
    aCityFigure('city:industrial_zones', 'registered_capital_usd_billion', '2025-H1', 9.32, billion),
    aCityFigure('city:hoa_lac', 'registered_capital_usd_billion', '2025-H1', 5, billion),
  ],
  contradictions: [SUM],
};

async function open(view: Partial<View> = {}, lang: Lang = 'en', more: Partial<Dataset> = {}) {
  await qualityWords(lang);
  await renderPanel(<QualityPanel />, {
    lang,
    dataset: { ...dataset, ...more },
    view: { workspace: 'quality', ...view },
    texts: { 'why-capital': 'Rounded up.' },
  });
}
const cards = () => within(screen.getByRole('list', { name: 'Disagreements' })).getAllByRole('article');
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

describe('contradictions', () => {
  test('a sum is written down with its gap, its sides and what the header uses', async () => {
    await open();
    const [first] = cards();
    const text = first?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    expect(text).toContain('0.57 billion USD');
    expect(text).toContain('9.32 + 5 = 14.32 ≠ 13.75 billion USD');
    expect(text).toMatch(/header shows 13\.75/);
    expect(text).toContain('Rounded up.');
    const rows = within(within(first!).getByRole('table')).getAllByRole('row').slice(1);
    // What the sides have in common is not said again.
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'whole city',
      'industrial zones',
      'Hòa Lạc',
    ]);
  });

  test('a sum is counted as the language counts', async () => {
    await open({}, 'ja');
    expect(screen.getAllByRole('article')[0]?.textContent).toContain('93.2 + 50 = 143.2 ≠ 137.5億ドル');
  });

  test('one figure with two values says which is in use, why, and who prints each', async () => {
    await open();
    const card = cards()[1]!;
    expect(within(card).getByRole('heading').textContent).toContain('Zone B');
    expect(card.textContent).toContain('Publisher s2');
    expect(within(card).getAllByText('in use')).toHaveLength(1);
    fireEvent.click(within(card).getByRole('button', { name: /^All sources and the rule: / }));
    expect(viewNow().dialog).toEqual({ type: 'source', zone: 'b', field: 'area_ha' });
  });

  test('can be narrowed to the city, to a zone, to a figure; the status says how many are left', async () => {
    await open();
    const status = () => screen.getAllByRole('status')[0]?.textContent;
    expect(status()).toBe('2 of 2 cases');
    choose('About', 'city');
    expect(status()).toBe('1 of 2 cases');
    choose('About', 'b');
    expect(cards()).toHaveLength(1);
    choose('About', '');
    choose('Figure', 'area_ha');
    expect(cards()).toHaveLength(1);
    choose('About', 'city');
    expect(screen.getByRole('combobox', { name: 'Figure' })).toHaveProperty('value', '');
  });

  test('leads to the zone on the map', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Show on the map: Zone B' }));
    expect(viewNow()).toMatchObject({ workspace: 'explore', selected: 'b' });
  });

  test('says so when nothing disagrees', async () => {
    await open({}, 'en', { contradictions: [], zones: [] });
    expect(screen.getByText('No figures have been found to disagree.')).toBeTruthy();
  });
});

describe('coverage', () => {
  const cell = (name: RegExp) => screen.getByRole('button', { name });
  const stops = () => [...document.querySelectorAll<HTMLElement>('[data-cell]')].filter((b) => b.tabIndex === 0);

  test('a stated cell opens its sources, an unknown one leads to the zone', async () => {
    await open({ board: 'coverage' });
    fireEvent.click(cell(/^Area, Zone B: 1[02]0\sha, 21 July 2025$/));
    expect(viewNow().dialog).toEqual({ type: 'source', zone: 'b', field: 'area_ha' });
    fireEvent.click(cell(/^Area, Zone A: not published; see the zone$/));
    expect(viewNow()).toMatchObject({ workspace: 'explore', selected: 'a' });
  });

  test('each column says how many zones state it, with the newest and the oldest date', async () => {
    await open({ board: 'coverage' });
    const header = screen.getByRole('columnheader', { name: /^Area/ });
    expect(header.textContent).toContain('1 of 2 zones state it; newest 21 July 2025, oldest 21 July 2025');
  });

  test('is one stop of the Tab key; arrows go from cell to cell', async () => {
    await open({ board: 'coverage' });
    expect(stops()).toHaveLength(1);
    const first = stops()[0]!;
    expect(first.getAttribute('aria-label')).toBe('Show on the map: Zone A');
    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Show on the map: Zone B');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/, Zone B: not published/);
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/, Zone A: not published/);
    expect(stops()).toEqual([document.activeElement]);
  });

  test('keeps one stop when other rows come', async () => {
    const many = Array.from({ length: 60 }, (_, i) => aZone(`z${i}`, { nameEn: `Zone ${String(i).padStart(2, '0')}` }));
    await open({ board: 'coverage' }, 'en', { zones: many });
    expect(screen.getByText('1–50 of 60 zones')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText('51–60 of 60 zones')).toBeTruthy();
    await vi.waitFor(() => expect(stops()).toHaveLength(1));
    choose('Sort by', 'least');
    expect(screen.getByText('1–50 of 60 zones')).toBeTruthy();
  });

  test('names are sorted as Vietnamese sorts them', async () => {
    await open({ board: 'coverage' }, 'vi');
    const names = screen.getAllByRole('rowheader').map((th) => th.textContent);
    expect(names).toEqual(['KCN Ăn', 'KCN Đa']);
  });
});

describe('what changed', () => {
  test('what cannot be fetched is named and can be asked for again; one release has nothing to compare with', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementationOnce(async () => new Response('', { status: 404 }))
      .mockImplementation(async () =>
        Response.json({ releases: [{ version: 'test', date: '2026-11-21', bytes: 1000, note: null }] }),
      );
    await open({ board: 'changes' });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('releases.json');
    fireEvent.click(within(alert).getByRole('button', { name: 'Retry' }));
    await screen.findByText(/The history starts with one release, test of 21 November 2026/);
    expect(fetched).toHaveBeenCalledTimes(2);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Name release test in links' }));
    expect(viewNow().pinned).toBe('test');
  });
});

test('tabs go with the arrow keys and stand in the view', async () => {
  await open();
  const tab = screen.getByRole('tab', { name: 'Contradictions' });
  fireEvent.keyDown(tab, { key: 'ArrowRight' });
  expect(viewNow().board).toBe('coverage');
  expect(screen.getByRole('tabpanel', { name: 'Coverage' })).toBeTruthy();
});
