import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Zone } from '../../src/domain/zone';
import { ZoneTable } from '../../src/ui/table/ZoneTable';
import { aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const withArea = (nameVi: string, ha: number | null, more: Partial<Zone> = {}) =>
  aZone(nameVi.toLowerCase(), {
    nameVi,
    nameEn: nameVi,
    figures: ha === null ? {} : { area_ha: aFigure([aClaim(ha)]) },
    ...more,
  });
const zones = [
  withArea('Đông', 50),
  withArea('Dương', null),
  withArea('An', 400, { communesNew: ['Hòa Lạc'] }),
  withArea('Phần', 60, { counted: false, parentId: 'an' }),
];

const names = () =>
  within(screen.getByRole('table', { name: 'Zones' }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
    .filter((name) => name !== 'Total');
const header = (name: string) => screen.getByRole('columnheader', { name });

describe('the table', () => {
  test('has the agreed columns', async () => {
    await renderPanel(<ZoneTable />, { dataset: { zones } });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Name',
      'Type',
      'Status',
      'Commune',
      'Area (ha)',
      'Projects',
      'Registered capital',
      'Land clearance',
      'Occupancy',
      'Free now (ha)',
    ]);
  });

  test('sorts names by the Vietnamese alphabet', async () => {
    await renderPanel(<ZoneTable />, { lang: 'vi', dataset: { zones } });
    const table = screen.getByRole('table');
    const shown = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(shown).toEqual(['An', 'Dương', 'Đông', 'Phần', 'Tổng']);
  });

  test('sorts by a pressed header, the largest first, and the other way when pressed again; unknown stays last', async () => {
    await renderPanel(<ZoneTable />, { dataset: { zones } });
    fireEvent.click(within(header('Area (ha)')).getByRole('button'));
    expect(header('Area (ha)').getAttribute('aria-sort')).toBe('descending');
    expect(names()).toEqual(['An', 'Phần', 'Đông', 'Dương']);
    fireEvent.click(within(header('Area (ha)')).getByRole('button'));
    expect(header('Area (ha)').getAttribute('aria-sort')).toBe('ascending');
    expect(names()).toEqual(['Đông', 'Phần', 'An', 'Dương']);
    expect(viewNow().sort).toEqual({ column: 'area', descending: false });
  });

  test('says "not published" where nothing is, never 0', async () => {
    await renderPanel(<ZoneTable />, { dataset: { zones } });
    const row = screen.getByRole('row', { name: /^Dương/ });
    expect(within(row).getAllByText('not published')).toHaveLength(7);
    expect(row.textContent).not.toMatch(/\d/);
  });

  test('totals say over how many zones they speak and leave parts out', async () => {
    await renderPanel(<ZoneTable />, { dataset: { zones } });
    const total = screen.getByRole('row', { name: /^Total/ });
    expect(total.textContent).toContain('4502 of 3 zones state it');
    expect(total.textContent).toContain('parts of other zones not added: 1');
  });

  test('selects a zone by its name or anywhere in its row', async () => {
    await renderPanel(<ZoneTable />, { dataset: { zones } });
    fireEvent.click(screen.getByRole('button', { name: 'Đông' }));
    expect(viewNow().selected).toBe('đông');
    fireEvent.click(screen.getByText('Hòa Lạc'));
    expect(viewNow().selected).toBe('an');
  });

  test('shows free land of long ago with its year', async () => {
    const old = aZone('old', { figures: { available_ha: aFigure([aClaim(36, { asOf: '2017' })]) } });
    await renderPanel(<ZoneTable />, { dataset: { zones: [old] } });
    expect(screen.getByRole('button', { name: /old figure, 2017/ }).textContent).toContain('36 (2017)');
    expect(screen.getByRole('row', { name: /^Total/ }).textContent).toContain('0 of 1 zones');
  });
});
