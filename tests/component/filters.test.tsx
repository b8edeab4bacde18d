import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/domain/filter';
import { FilterFacets } from '../../src/ui/filters/FilterFacets';
import { FiltersPanel } from '../../src/ui/filters/FiltersPanel';
import { aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const zones = [
  aZone('a', { kind: 'industrial_zone', districtsOld: ['Đông Anh'], figures: { area_ha: aFigure([aClaim(300)]) } }),
  aZone('b', { kind: 'craft_village', districtsOld: ['Thường Tín'], figures: { area_ha: aFigure([aClaim(8)]) } }),
  aZone('c', { kind: 'craft_village', status: 'planned', districtsOld: ['Thường Tín', 'Đông Anh'] }),
];
const type = (field: HTMLElement, value: string): void => {
  fireEvent.change(field, { target: { value } });
};
/** The number beside a choice, as a screen reader gives it. */
const countOf = (choice: HTMLElement): string | null | undefined =>
  document.getElementById(choice.getAttribute('aria-describedby') ?? '')?.textContent;

describe('a choice', () => {
  test('says how many places it leaves, and narrows the view when taken', async () => {
    await renderPanel(<FilterFacets />, { dataset: { zones } });
    const village = screen.getByRole('checkbox', { name: 'Craft village' });
    expect(countOf(village)).toBe('2');
    fireEvent.click(village);
    expect(viewNow().filters.kinds).toEqual(['craft_village']);
    expect(countOf(screen.getByRole('checkbox', { name: 'Planned', hidden: true }))).toBe('1');
    fireEvent.click(village);
    expect(viewNow().filters.kinds).toEqual([]);
  });

  test('counts only layers that are on', async () => {
    await renderPanel(<FilterFacets />, { dataset: { zones }, view: { layers: ['industrial_zones'] } });
    expect(countOf(screen.getByRole('checkbox', { name: 'Craft village' }))).toBe('0');
  });

  test('of a long list is found without diacritics', async () => {
    await renderPanel(<FilterFacets />, { dataset: { zones } });
    const group = screen.getByRole('group', { name: 'District until July 2025', hidden: true });
    type(within(group).getByRole('searchbox', { hidden: true }), 'dong');
    const names = within(group)
      .getAllByRole('checkbox', { hidden: true })
      .map((box) => box.parentElement?.textContent);
    expect(names).toEqual(['Đông Anh']);
    type(within(group).getByRole('searchbox', { hidden: true }), 'xyz');
    expect(within(group).getByText('Nothing matches.')).toBeTruthy();
  });
});

describe('the range of areas', () => {
  test('is applied while it makes sense', async () => {
    await renderPanel(<FilterFacets />, { dataset: { zones } });
    type(screen.getByLabelText('From (ha)'), '5');
    type(screen.getByLabelText('To (ha)'), '50');
    expect(viewNow().filters).toMatchObject({ areaMinHa: 5, areaMaxHa: 50 });
  });

  test.each([
    ['many', 'Please enter a number, such as 20 or 20.5.'],
    ['-3', 'An area cannot be below 0.'],
    ['80', '“From” is larger than “To”.'],
  ])('“%s” is explained beside the field and not applied', async (typed, explanation) => {
    await renderPanel(<FilterFacets />, { dataset: { zones } });
    type(screen.getByLabelText('To (ha)'), '50');
    const from = screen.getByLabelText('From (ha)');
    type(from, typed);
    expect(screen.getByRole('alert', { hidden: true }).textContent).toBe(explanation);
    expect(from.getAttribute('aria-invalid')).toBe('true');
    expect(viewNow().filters).toMatchObject({ areaMinHa: null, areaMaxHa: 50 });
  });

  test('reads numbers as the language writes them', async () => {
    await renderPanel(<FilterFacets />, { dataset: { zones }, lang: 'vi' });
    type(screen.getByLabelText('Từ (ha)'), '1.586,5');
    expect(viewNow().filters.areaMinHa).toBe(1586.5);
  });
});

test('a figure can be asked to be published, or not to be', async () => {
  await renderPanel(<FilterFacets />, {
    dataset: { zones: [...zones, aZone('d', { figures: { occupancy_pct: aFigure([aClaim(90)]) } })] },
  });
  const occupancy = screen.getByRole('combobox', { name: /^Occupancy/, hidden: true });
  expect(
    within(occupancy)
      .getAllByRole('option', { hidden: true })
      .map((o) => o.textContent),
  ).toEqual(['Any (4)', 'Published (1)', 'Not published (3)']);
  type(occupancy, 'known');
  expect(viewNow().filters.knowledge).toEqual({ occupancy: 'known' });
});

describe('below the filters', () => {
  test('stands how many places are shown', async () => {
    await renderPanel(<FiltersPanel />, { dataset: { zones } });
    expect(screen.getByRole('status').textContent).toBe('3 of 3 zones');
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });

  test('each limit is a chip that takes it off, and one button takes off all', async () => {
    const filters = { ...NO_FILTERS, kinds: ['craft_village' as const], areaMinHa: 5 };
    await renderPanel(<FiltersPanel />, { dataset: { zones }, view: { filters } });
    expect(screen.getByRole('status').textContent).toBe('1 of 3 zones');
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter from 5 ha' }));
    expect(screen.getByRole('status').textContent).toBe('2 of 3 zones');
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(screen.getByRole('status').textContent).toBe('3 of 3 zones');
    expect(viewNow().filters.kinds).toEqual([]);
  });
});
