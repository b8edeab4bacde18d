import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../src/domain/indicators';
import { LENSES } from '../../src/domain/indicators/indicator';
import { roleOf } from '../../src/domain/scales/scale';
import { legendModel } from '../../src/ui/legend/legendModel';
import { LegendPanel } from '../../src/ui/legend/LegendPanel';
import { context, zones as someZones } from '../support/arbitraries';
import { aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel } from '../support/render';

const withProjects = (id: string, n: number) =>
  aZone(id, { figures: { projects_total: aFigure([aClaim(n, { unit: 'projects' })]) } });

describe('the rows of the legend', () => {
  test.each(LENSES)('are the scale of %s, in its order', (lens) => {
    const { scale } = INDICATORS[lens];
    const own = scale.type === 'bins' ? scale.bins.map((bin) => bin.role) : scale.categories.map((c) => c.role);
    expect(legendModel(lens, [], context).rows.map(({ role }) => role)).toEqual(own);
  });

  test.each(LENSES)('count every place once under %s, where the scale puts it', (lens) => {
    fc.assert(
      fc.property(someZones, (zones) => {
        const { rows, unknown, history, known, all } = legendModel(lens, zones, context);
        expect(known + unknown + history).toBe(all);
        for (const { role, count } of rows) {
          const there = zones.filter((zone) => {
            const reading = INDICATORS[lens].read(zone, context);
            return !reading.history && roleOf(INDICATORS[lens].scale, reading.value) === role;
          });
          expect(count).toBe(there.length);
        }
      }),
    );
  });
});

describe('the legend', () => {
  test('says each bin in words, thresholds included, and how many publish the figure', async () => {
    await renderPanel(<LegendPanel startsOpen />, {
      dataset: { zones: [withProjects('a', 50), withProjects('b', 99), withProjects('c', 200), aZone('d')] },
      view: { lens: 'projects' },
    });
    const legend = screen.getByRole('region', { name: 'Legend' });
    expect(within(legend).getByText('under 50 projects: 0 places')).toBeTruthy();
    expect(within(legend).getByText('50 – under 100 projects: 2 places')).toBeTruthy();
    expect(within(legend).getByText('200 or more projects: 1 places')).toBeTruthy();
    expect(within(legend).getByText('3 of 4 publish this')).toBeTruthy();
    expect(within(legend).getByText('not published').textContent).toContain('1');
  });

  test('shows old vacancies as history, not as free land', async () => {
    const old = aZone('a', { figures: { available_ha: aFigure([aClaim(13, { asOf: '2017' })]) } });
    await renderPanel(<LegendPanel startsOpen />, { dataset: { zones: [old] }, view: { lens: 'free' } });
    expect(screen.getByText('Old figure, with its year').textContent).toContain('1');
    expect(screen.getByText('0 of 1 publish this')).toBeTruthy();
  });

  test('names the signs of the layers that are on', async () => {
    await renderPanel(<LegendPanel startsOpen />, { view: { layers: ['hoa_lac'] } });
    expect(screen.getByText('Hi-tech park')).toBeTruthy();
    expect(screen.queryByText('Craft village')).toBeNull();
  });

  test('says the statuses in Vietnamese', async () => {
    await renderPanel(<LegendPanel startsOpen />, { dataset: { zones: [aZone('a')] }, lang: 'vi' });
    expect(screen.getByText('Đang hoạt động').textContent).toContain('1');
  });
});
