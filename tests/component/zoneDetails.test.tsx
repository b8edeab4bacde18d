import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Zone } from '../../src/domain/zone';
import { ZoneDetails } from '../../src/ui/zone/ZoneDetails';
import { aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const show = (zone: Zone, others: readonly Zone[] = []) =>
  renderPanel(<ZoneDetails />, {
    dataset: { zones: [zone, ...others] },
    view: { selected: zone.id },
    texts: { centre: 'Middle of the commune', 'from-places': 'Reference map' },
  });
/** What stands beside a name in the details. */
const beside = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent ?? '';

describe('the details of a zone', () => {
  test('are under its name', async () => {
    await show(aZone('a', { nameEn: 'Noi Bai Industrial Park', nameVi: 'KCN Nội Bài' }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Noi Bai Industrial Park');
    expect(screen.getByText('KCN Nội Bài')).toBeTruthy();
  });

  test('list what no one has published, without a source and never as 0', async () => {
    await show(aZone('a'));
    expect(beside('Occupancy')).toBe('not published');
    expect(beside('Land cleared')).toBe('not published');
    expect(screen.queryByRole('button', { name: 'Source of Occupancy' })).toBeNull();
  });

  test('give each figure its qualifier, unit, date and source', async () => {
    await show(aZone('a', { figures: { area_ha: aFigure([aClaim(1586, { qualifier: 'about', asOf: '2017-03' })]) } }));
    expect(beside('Area')).toBe('about 1,586 haMarch 2017');
    fireEvent.click(screen.getByRole('button', { name: 'Source of Area' }));
    expect(viewNow().dialog).toEqual({ type: 'source', zone: 'a', field: 'area_ha' });
  });

  test('never offer free land of long ago', async () => {
    await show(aZone('a', { figures: { available_ha: aFigure([aClaim(36, { asOf: '2017' })]) } }));
    expect(beside('Free now')).toContain('old figure, 2017');
    expect(beside('Free now')).toContain('not an offer');
  });

  test('do not show a figure of a part as that of the whole', async () => {
    await show(aZone('a', { figures: { land_cleared_ha: aFigure([aClaim(270, { scope: 'phase-1' })]) } }));
    expect(beside('Land cleared')).toBe('not publishedpublished only for a part');
  });

  test('say how far the position may be off', async () => {
    const position = { lon: 105.7, lat: 21, precisionM: 2500, what: 'centre', source: 'from-places' };
    await show(aZone('a', { position }));
    expect(screen.getByText('Middle of the commune').textContent).toMatch(/± 2\.5\skm/);
    fireEvent.click(screen.getByRole('button', { name: 'Centre on map' }));
    expect(viewNow().camera).toMatchObject({ lon: 105.7, lat: 21 });
  });

  test('lead from a whole to its parts and back', async () => {
    const whole = aZone('whole', { nameEn: 'The whole' });
    const part = aZone('part', { nameEn: 'The part', parentId: 'whole', counted: false });
    await show(part, [whole]);
    expect(beside('Part of')).toContain('not added into totals');
    fireEvent.click(screen.getByRole('button', { name: 'The whole' }));
    expect(viewNow().selected).toBe('whole');
  });
});
