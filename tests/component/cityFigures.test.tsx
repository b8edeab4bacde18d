import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CityFigures } from '../../src/ui/city/CityFigures';
import { aCityFigure } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const projects = 'projects_cumulative' as const;
const july = { asOf: '2025-07-21' };
const city = [
  aCityFigure('city:all', projects, '2025-H1', 844, july),
  aCityFigure('city:industrial_zones', projects, '2025-H1', 734, july),
  aCityFigure('city:hoa_lac', projects, '2025-H1', 110, july),
  aCityFigure('city:industrial_zones', projects, '2025-10', 736),
];

describe('the city figures', () => {
  test('show a whole, its parts and what is newer', async () => {
    await renderPanel(<CityFigures />, { dataset: { city } });
    const hero = screen.getByRole('region', { name: 'Projects' });
    expect(hero.textContent).toContain('844 projects');
    expect(hero.textContent).toContain('equals the sum of its parts');
    expect(hero.textContent).toMatch(/734\s*zones/);
    expect(hero.textContent).toMatch(/Newer\s*736\s*zones, October 2025/);
  });

  test('show what the ledger lacks as not published, never as 0', async () => {
    await renderPanel(<CityFigures />, { dataset: { city } });
    const capital = screen.getByRole('region', { name: 'Registered capital' });
    expect(within(capital).getAllByText('not published')).toHaveLength(3);
    expect(capital.textContent).not.toMatch(/\d/);
  });

  test('open the source of each figure', async () => {
    await renderPanel(<CityFigures />, { dataset: { city } });
    fireEvent.click(screen.getByRole('button', { name: 'Source of Projects, Hòa Lạc, first half of 2025' }));
    expect(viewNow().dialog).toEqual({
      type: 'city-source',
      subject: 'city:hoa_lac',
      indicator: projects,
      period: '2025-H1',
    });
  });

  test('mark a disagreement once and open it', async () => {
    const ref = (subject: 'city:all' | 'city:hoa_lac') =>
      ({ of: 'city', subject, indicator: projects, period: '2025-H1' }) as const;
    const figures = [ref('city:all'), ref('city:hoa_lac')];
    await renderPanel(<CityFigures />, {
      dataset: { city, contradictions: [{ id: 'why-not', kind: 'sum', figures, explanation: '' }] },
    });
    const hero = screen.getByRole('region', { name: 'Projects' });
    const marks = within(hero).getAllByRole('button', { name: /^Figures disagree/ });
    expect(marks).toHaveLength(1);
    fireEvent.click(marks[0]!);
    expect(viewNow().dialog).toEqual({ type: 'contradiction', id: 'why-not' });
  });

  test('read Vietnamese', async () => {
    const capital = aCityFigure('city:all', 'registered_capital_usd_billion', '2025-H1', 13.75, {
      ...july,
      unit: 'usd_billion',
      qualifier: 'about',
    });
    await renderPanel(<CityFigures />, { lang: 'vi', dataset: { city: [capital] } });
    expect(screen.getByRole('region', { name: 'Vốn đăng ký' }).textContent).toContain('khoảng 13,75 tỷ USD');
  });
});
