import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useStore } from '../../src/state/store';
import { CompareButton } from '../../src/ui/compare/CompareButton';
import { ComparePanel } from '../../src/ui/compare/ComparePanel';
import { CompareTray } from '../../src/ui/compare/CompareTray';
import { aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const free = (ha: number, asOf = '2026-06') => ({ available_ha: aFigure([aClaim(ha, { asOf })]) });
const zones = [
  aZone('a', { nameEn: 'Alpha', figures: free(5) }),
  aZone('b', { nameEn: 'Beta', figures: free(20) }),
  aZone('c', { nameEn: 'Gamma' }),
  aZone('d', { nameEn: 'Delta', figures: free(99, '2017') }),
  aZone('e', { nameEn: 'Epsilon' }),
  aZone('f', { nameEn: 'Zeta' }),
];
const [, , , , , sixth] = zones;

const show = (compared: readonly string[]) =>
  renderPanel(<ComparePanel />, { dataset: { zones }, view: { compared, workspace: 'compare' } });
const row = (name: RegExp) => screen.getByRole('row', { name });
const cells = (name: RegExp) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('places side by side', () => {
  test('have a column each, with the best known value marked in word', async () => {
    await show(['a', 'b', 'c', 'd']);
    expect(
      screen.getAllByRole('columnheader').map((th) => /Alpha|Beta|Gamma|Delta/.exec(th.textContent ?? '')?.[0]),
    ).toEqual([undefined, 'Alpha', 'Beta', 'Gamma', 'Delta']);
    const [a, b, c, d] = cells(/^Free now/);
    expect(a).not.toContain('best');
    expect(b).toContain('20 ha');
    expect(b).toContain('best');
    expect(c).toBe('not published');
    expect(d).toContain('old figure, 2017');
    expect(d).not.toContain('best');
  });

  test('say in which rows they differ, and can show only those', async () => {
    await show(['a', 'b']);
    expect(row(/^Free now ?\(differs\)/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /^Occupancy/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only differences' }));
    expect(screen.queryByRole('row', { name: /^Occupancy/ })).toBeNull();
    expect(row(/^Free now ?\(differs\)/)).toBeTruthy();
  });

  test('change places and leave', async () => {
    await show(['a', 'b', 'c']);
    fireEvent.click(screen.getByRole('button', { name: 'Move Beta left' }));
    expect(viewNow().compared).toEqual(['b', 'a', 'c']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Alpha from the comparison' }));
    expect(viewNow().compared).toEqual(['b', 'c']);
  });

  test('that are gone are named, the others stay', async () => {
    await show(['a', 'kcn-that-was', 'b']);
    expect(screen.getByText(/Not in the present data: kcn-that-was/)).toBeTruthy();
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  test('none: it says how to begin', async () => {
    await show([]);
    expect(screen.getByText('Nothing is being compared yet.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('choosing what to compare', () => {
  test('a press adds, another takes away', async () => {
    await renderPanel(<CompareButton zone={zones[0]!} />, { dataset: { zones } });
    const button = screen.getByRole('button', { name: 'Compare' });
    fireEvent.click(button);
    expect(viewNow().compared).toEqual(['a']);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    expect(viewNow().compared).toEqual([]);
  });

  test('a sixth is refused and told why; with room again nothing is said any more', async () => {
    await renderPanel(
      <>
        <CompareButton zone={sixth!} compact />
        <CompareTray />
      </>,
      { dataset: { zones }, view: { compared: ['a', 'b', 'c', 'd', 'e'] } },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Compare: Zeta' }));
    expect(viewNow().compared).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(useStore.getState().notices).toEqual([{ kind: 'invest', what: 'compare-full' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Alpha from the comparison' }));
    expect(useStore.getState().notices).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Compare: Zeta' }));
    expect(viewNow().compared).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  test('the tray opens the comparison, and going back returns to where it came from', async () => {
    await renderPanel(<CompareTray />, { dataset: { zones }, view: { compared: ['a', 'b'], workspace: 'find' } });
    fireEvent.click(screen.getByRole('button', { name: 'See 2 side by side' }));
    expect(viewNow().workspace).toBe('compare');
  });
});
