import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CityFigure } from '../../src/domain/city';
import { targetWords } from '../../src/i18n/targetWords';
import { TargetPanel } from '../../src/ui/target/TargetPanel';
import { NO_PLAN, type View } from '../../src/view/view';
import { aCityFigure, aSource, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const money = { unit: 'usd_million' } as const;
const city: readonly CityFigure[] = [
  aCityFigure('city:industrial_zones', 'target_inflow_usd_million', '2025-H2', 450, { ...money, source: 's1' }),
  aCityFigure('city:hoa_lac', 'target_inflow_usd_million', '2025-H2', 80, { ...money, qualifier: 'about' }),
  aCityFigure('city:all', 'registered_inflow_usd_million', '2025-H1', 125, money),
  aCityFigure('city:all', 'registered_inflow_usd_million', '2025', 660, { ...money, source: 'late' }),
];
const zones = [
  aZone('kcn-a', {
    nameEn: 'Alpha Park',
    position: { lon: 105.8, lat: 21, precisionM: 50, what: 'gate', source: 's' },
  }),
  aZone('kcn-b', { nameEn: 'Beta Park' }),
];

async function open(plan: Partial<View['plan']> = {}, more: readonly CityFigure[] = []) {
  await targetWords('en');
  await renderPanel(<TargetPanel />, {
    dataset: {
      city: [...city, ...more],
      zones,
      sources: {
        s1: aSource('s1'),
        late: aSource('late', { published: '2025-12-24' }),
        s2026: aSource('s2026', { published: '2026-01-10' }),
      },
    },
    view: { workspace: 'target', plan: { ...NO_PLAN, ...plan } },
  });
}
/** Without the spaces that hold number and unit together. */
const status = () => (screen.getAllByRole('status')[0]?.textContent ?? '').replaceAll('\u00a0', ' ');
const field = (name: string) => screen.getByRole('textbox', { name });
const fill = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add deal' }));

describe('the readings', () => {
  test('two switches, four answers, each with its multiple; the chosen one is marked', async () => {
    await open();
    expect(status()).toContain('530 million USD');
    expect(status()).toContain('4.2 times the first half of 2025');
    const table = screen.getByRole('table', { name: /Required monthly pace/ });
    expect(within(table).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '88.3 · 4.2× (chosen)',
      '67.5 · 3.2×',
      '75 · 3.6×',
      '54.2 · 2.6×',
    ]); // prettier-ignore
    fireEvent.click(screen.getByRole('radio', { name: 'Whole year' }));
    fireEvent.click(screen.getByRole('radio', { name: '450 in all' }));
    expect(status()).toContain('325 million USD');
    expect(status()).toContain('2.6 times');
    expect(viewNow().plan).toMatchObject({ sum: 'all', span: 'year' });
  });

  test('the formula stands there with its numbers', async () => {
    await open({ span: 'year' });
    const list = screen.getByText(/^Required pace = /).closest('ul');
    expect(list?.textContent).toContain('(530 − 125) ÷ 6 months = 67.5 a month');
    expect(list?.textContent).toContain('125 ÷ 6 months = 20.83 a month');
    expect(list?.textContent).toContain('Multiple: 67.5 ÷ 20.83 = 3.24');
  });

  test('each published figure opens its sources', async () => {
    await open();
    const list = screen.getByRole('list', { name: /Figures that this is worked out from/ });
    const items = within(list).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    for (const item of items) within(item).getByRole('button', { name: /^Source of/ });
    fireEvent.click(within(items[0]!).getByRole('button', { name: /^Source of/ }));
    expect(viewNow().dialog).toEqual({
      type: 'city-source',
      subject: 'city:industrial_zones',
      indicator: 'target_inflow_usd_million',
      period: '2025-H2',
    });
  });
});

describe('the day that it is seen from', () => {
  test('an impossible day is explained, is not applied, and stays to be put right', async () => {
    await open();
    for (const [text, says] of [
      ['31/06/2025', 'There is no such day'],
      ['soon', 'Please enter a date'],
      ['01/01/1990', 'The date must be from'],
    ] as const) {
      fill('Seen from', text);
      expect(screen.getByRole('alert').textContent).toContain(says);
      expect(field('Seen from')).toHaveProperty('value', text);
      expect(field('Seen from').getAttribute('aria-invalid')).toBe('true');
      expect(viewNow().plan.seen).toBe('2025-07-21');
    }
    fill('Seen from', '31/12/2025');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(viewNow().plan.seen).toBe('2025-12-31');
    expect(status()).toContain('535 million USD');
    expect(status()).toContain('5 million USD above the target');
  });

  test('too early for the target it says from when on it was published', async () => {
    await open({ seen: '2025-07-20' });
    expect(screen.getByRole('alert').textContent).toContain('had not been published');
    fireEvent.click(screen.getByRole('button', { name: 'See from 21 July 2025' }));
    expect(viewNow().plan.seen).toBe('2025-07-21');
    expect(status()).toContain('530 million USD');
  });

  test('what was published later is laid over only when asked for, and marked', async () => {
    await open({ span: 'year' });
    expect(screen.queryByText(/660/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lay over it what the year then brought' }));
    screen.getByText(/660 million USD.*\+130 million USD \(\+24\.5%\)/);
    screen.getByText(/Known only after 21 July 2025/);
    expect(status()).toContain('405 million USD');
  });
});

describe('a later target', () => {
  test('is there to be chosen, and asks to be seen from its day', async () => {
    await open({}, [aCityFigure('city:all', 'target_inflow_usd_million', '2026', 700, { ...money, source: 's2026' })]);
    const id = 'all.target_inflow_usd_million.2026';
    fireEvent.change(screen.getByRole('combobox', { name: 'Target' }), { target: { value: id } });
    fireEvent.click(screen.getByRole('button', { name: 'See from 10 January 2026' }));
    expect(status()).toContain('700 million USD');
    expect(status()).toContain('No earlier part of the same year is published');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('that the data has not is named', async () => {
    await open({ target: 'all.target_inflow_usd_million.2031' });
    expect(screen.getByRole('alert').textContent).toContain('all.target_inflow_usd_million.2031');
    expect(status()).toContain('530 million USD');
  });
});

describe('assumed deals', () => {
  test('are added, changed and taken away; the published answer above stays', async () => {
    await open();
    fireEvent.change(screen.getByRole('combobox', { name: 'Zone (optional)' }), { target: { value: 'kcn-a' } });
    fill('Capital (million USD)', '1,200.5');
    fill('Name or note (optional)', '=1+1 <b>chips</b>');
    add();
    fill('Capital (million USD)', '30');
    add();
    expect(viewNow().plan.deals).toEqual([
      { zone: 'kcn-a', capitalUsdMillion: 1200.5, name: '=1+1 <b>chips</b>' },
      { zone: null, capitalUsdMillion: 30, name: '' },
    ]);
    const list = screen.getByRole('list', { name: 'Assumed deals' });
    expect(within(list).getAllByText('assumption')).toHaveLength(2);
    within(list).getByText('=1+1 <b>chips</b>');
    expect(status()).toContain('530 million USD');
    expect(status()).toContain('Enough, 700.5 million USD more than needed');
    fireEvent.click(screen.getByRole('button', { name: 'Edit =1+1 <b>chips</b>' }));
    fill('Capital (million USD)', '100');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(status()).toContain('Still missing 400 million USD');
    fireEvent.click(screen.getByRole('button', { name: 'Remove Deal 2' }));
    expect(status()).toContain('Still missing 430 million USD');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Assumed deals' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove all assumptions' }));
    expect(viewNow().plan.deals).toEqual([]);
    expect(status()).not.toContain('assum');
  });

  test.each([
    ['', 'Please enter the capital'],
    ['NaN', 'must be a number'],
    ['ten', 'must be a number'],
    ['-5', 'must be above 0'],
    ['0', 'must be above 0'],
    ['100000', '99,999 million USD at most'],
    ['1.234', 'At most two decimals'],
  ])('“%s” is refused in plain words and loses nothing', async (text, says) => {
    await open({ deals: [{ zone: null, capitalUsdMillion: 30, name: '' }] });
    fill('Capital (million USD)', text);
    fill('Name or note (optional)', 'kept');
    add();
    expect(screen.getByRole('alert').textContent).toContain(says);
    expect(field('Capital (million USD)').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Capital (million USD)'));
    expect(field('Capital (million USD)')).toHaveProperty('value', text);
    expect(field('Name or note (optional)')).toHaveProperty('value', 'kept');
    expect(viewNow().plan.deals).toHaveLength(1);
  });

  test('a name too long, a twenty-first deal, and a link without room are refused', async () => {
    await open({ deals: Array.from({ length: 20 }, () => ({ zone: null, capitalUsdMillion: 1, name: '' })) });
    fill('Capital (million USD)', '5');
    fill('Name or note (optional)', 'x'.repeat(41));
    add();
    expect(screen.getByRole('alert').textContent).toContain('40 characters');
    fill('Name or note (optional)', '');
    add();
    expect(screen.getByRole('alert').textContent).toContain('20 deals already');
    expect(viewNow().plan.deals).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Remove all assumptions' }));
    for (let i = 0; i < 4; i += 1) {
      fill('Capital (million USD)', '5');
      fill('Name or note (optional)', 'ế'.repeat(40));
      add();
    }
    expect(screen.getByRole('alert').textContent).toContain('The link has no more room');
    expect(viewNow().plan.deals).toHaveLength(3);
  });

  test('a zone that the data has not is named, and what cannot be drawn is counted', async () => {
    await open({
      deals: [
        { zone: 'kcn-gone', capitalUsdMillion: 10, name: '' },
        { zone: 'kcn-b', capitalUsdMillion: 10, name: '' },
        { zone: 'kcn-a', capitalUsdMillion: 10, name: '' },
      ],
    });
    screen.getByText('“kcn-gone” is not in the data');
    screen.getByText(/Not on the map: 2\./);
  });
});

test('the chart’s table holds what it draws, assumptions by their name', async () => {
  await open({ later: true, deals: [{ zone: null, capitalUsdMillion: 200, name: '' }] });
  const table = screen.getByRole('table', { name: /^Capital attracted since January/ });
  const rows = within(table).getAllByRole('row').slice(1).map(({ textContent }) => textContent); // prettier-ignore
  expect(rows).toEqual([
    '30 June 2025Published by that day125',
    '31 December 2025Required655',
    '31 December 2025With the assumed deals325',
    '31 December 2025Published later660',
  ]);
});
