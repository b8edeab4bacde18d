import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { clearanceWords } from '../../src/i18n/clearanceWords';
import { useStore } from '../../src/state/store';
import { ClearancePanel } from '../../src/ui/clearance/ClearancePanel';
import type { View } from '../../src/view/view';
import { aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const saved: { name: string; text: Promise<string> }[] = [];
vi.mock('../../src/exports/download', () => ({
  saveFile: (content: Blob, name: string) => saved.push({ name, text: content.text() }),
}));

const figure = (value: number | string, more = {}) => aFigure([aClaim(value, { asOf: '2025-09', ...more })]);
const zones = [
  aZone('kcn-big', {
    nameEn: 'Big park',
    figures: {
      land_remaining_ha: figure(137, { qualifier: 'about' }),
      land_cleared_ha: figure(62, { qualifier: 'more_than' }),
      households_affected: figure(2325, { unit: 'households' }),
      approved_date: figure('2006-10', { unit: 'date' }),
    },
  }),
  aZone('kcn-ours', {
    nameEn: 'Sum park',
    figures: {
      area_ha: figure(200),
      land_clearance_pct: figure(75, { unit: 'percent' }),
      planned_capital_usd_million: figure(2000, { unit: 'usd_million' }),
    },
  }),
  aZone('kcn-done', { nameEn: 'Done park', figures: { land_clearance_pct: figure(100, { unit: 'percent' }) } }),
  aZone('kcn-part', { nameEn: 'Phase park', figures: { land_clearance_phase1_ha: figure(13.8) } }),
  aZone('kcn-silent', { nameEn: 'Silent park' }),
  aZone('village', { nameEn: 'A village', kind: 'craft_village' }),
];

beforeAll(async () => {
  await Promise.all([clearanceWords('en'), clearanceWords('vi')]);
});
beforeEach(() => {
  saved.length = 0;
});
const open = async (view: Partial<View> = {}, lang: 'en' | 'vi' = 'en') =>
  renderPanel(<ClearancePanel />, { lang, dataset: { zones }, view: { workspace: 'clearance', ...view } });
const ranked = () => {
  const list = screen.getByRole('list', { name: 'Zones that hold up most land' });
  return [...list.children].map((item) => within(item as HTMLElement));
};
const slider = (name: string) => screen.getByRole('slider', { name });

describe('the ranking', () => {
  test('shows as many zones as have data, each with its formula, figures and sources', async () => {
    await open();
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      'Land left to clear: 1 of 5 zones state it · 2 more by our arithmetic',
    );
    const items = ranked();
    expect(items).toHaveLength(2);
    expect(items[0]?.getByRole('button', { name: /Big park/, current: false })).toBeTruthy();
    expect(items[0]?.getByText('137 points')).toBeTruthy();
    expect(items[1]?.getByText('50 points')).toBeTruthy();
    expect(items[1]?.getByText('our arithmetic').parentElement?.textContent).toMatch(
      /^our arithmetic = 200\sha × \(100% − 75%\)$/,
    );
    expect(screen.getByText(/Points = hectares not cleared/)).toBeTruthy();
    const numbers = items[0]!.getByRole('table', { name: 'How the points of Big park come about' });
    expect(within(numbers).getByText('20 years')).toBeTruthy();
    expect(within(numbers).getByText('not published')).toBeTruthy();
    fireEvent.click(within(numbers).getAllByRole('button', { name: 'Source of Land still to clear' })[0]!);
    expect(viewNow().dialog).toEqual({ type: 'source', zone: 'kcn-big', field: 'land_remaining_ha' });
  });

  test('lists apart what is cleared and what lacks data, with what is missing', async () => {
    await open();
    const cleared = screen.getByRole('region', { name: 'Nothing left to clear (1)' });
    expect(within(cleared).getByRole('button', { name: 'Done park' })).toBeTruthy();
    const without = screen.getByRole('region', { name: 'Without clearance data: 2 of 5' });
    expect(within(without).getByRole('list', { name: /part only.*\(1\)$/ }).textContent).toBe('Phase park');
    expect(within(without).getByRole('list', { name: /^Missing:.*\(1\)$/ }).textContent).toBe('Silent park');
    expect(screen.queryByText('A village')).toBeNull();
    fireEvent.click(within(without).getByRole('button', { name: 'Silent park' }));
    expect(viewNow().selected).toBe('kcn-silent');
  });

  test('follows the weights, says the formula, and states what a zone lacks instead of counting 0', async () => {
    await open();
    act(() => slider('Weight: Capital waiting').focus());
    fireEvent.change(slider('Weight: Capital waiting'), { target: { value: '100' } });
    expect(viewNow().bottleneck.weights).toEqual({ land: 100, capital: 100, time: 0 });
    expect(screen.getByText(/Points = 50% × hectares not cleared \+ 50% × capital waiting/)).toBeTruthy();
    const items = ranked();
    // (50 + 200) / 2 against 137 by the land alone.
    expect(items[0]?.getByText('137 points')).toBeTruthy();
    expect(items[0]?.getByText('left out')).toBeTruthy();
    expect(items[0]?.getByText(/Judged on 50% of the weight only/)).toBeTruthy();
    expect(items[1]?.getByText('125 points')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Land only' }));
    expect(viewNow().bottleneck.weights).toEqual({ land: 100, capital: 0, time: 0 });
  });

  test('says so when all weights are 0, and of whom nothing weighed is known', async () => {
    await open({ bottleneck: { weights: { land: 0, capital: 0, time: 0 }, table: false } });
    expect(screen.getByRole('alert').textContent).toContain('All weights are 0');
    fireEvent.change(slider('Weight: Capital waiting'), { target: { value: '10' } });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(ranked()).toHaveLength(1);
    expect(screen.getByText(/nothing that is weighed is published/).nextElementSibling?.textContent).toBe('Big park');
  });

  test('shows the ladder: what is passed, begun, and not published', async () => {
    await open();
    const ladder = ranked()[0]!.getByRole('list', { name: 'Clearance stages of Big park' });
    const steps = within(ladder).getAllByRole('listitem');
    expect(steps.map((step) => step.dataset.state)).toEqual([
      'done',
      'part',
      'unknown',
      'unknown',
      'part',
      'unknown',
      'unknown',
    ]);
    expect(within(ladder).getByText('Compensation plan: not published')).toBeTruthy();
    fireEvent.click(within(ladder).getByRole('button', { name: /^Decision: done\. Approved on/ }));
    expect(viewNow().dialog).toMatchObject({ zone: 'kcn-big', field: 'approved_date' });
  });

  test('is linked with the map: hover, focus, choice and colour', async () => {
    await open();
    const name = ranked()[0]!.getByRole('button', { name: /Big park/, current: false });
    act(() => name.focus());
    expect(useStore.getState().hovered).toBe('kcn-big');
    fireEvent.click(name);
    expect(viewNow().selected).toBe('kcn-big');
    fireEvent.click(screen.getByRole('button', { name: 'Colour the map by land held up' }));
    expect(viewNow().lens).toBe('heldUp');
  });
});

describe('the table', () => {
  const rows = () =>
    within(screen.getByRole('table', { name: 'Clearance board' }))
      .getAllByRole('row')
      .slice(1, -1)
      .map((row) => within(row).getByRole('rowheader').textContent);

  test('has a row for every zone and sorts, the unknown last', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'All zones as a table' }));
    expect(viewNow().bottleneck.table).toBe(true);
    expect(rows()).toEqual(['Big park', 'Sum park', 'Done park', 'Phase park', 'Silent park']);
    fireEvent.click(screen.getByRole('button', { name: 'Left (ha)' }));
    expect(rows().slice(0, 3)).toEqual(['Done park', 'Sum park', 'Big park']);
    expect(screen.getByRole('columnheader', { name: 'Left (ha)' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(rows()[0]).toBe('Big park');
  });

  test('says the state of each stage with its evidence, and marks our arithmetic', async () => {
    await open({ bottleneck: { weights: { land: 100, capital: 0, time: 0 }, table: true } });
    const table = screen.getByRole('table', { name: 'Clearance board' });
    expect(within(table).getByRole('button', { name: /^done\. Approved on: October 2006/ })).toBeTruthy();
    expect(within(table).getByTitle(/^50 ha\. .*our arithmetic: 200 ha × \(100% − 75%\)/)).toBeTruthy();
    const totals = within(table).getAllByRole('row').at(-1)!;
    expect(within(totals).getAllByText('1 of 5 zones state it')).toHaveLength(3);
    expect(totals.textContent).toMatch(/about 137\sha · September 2025 · 1 zone/);
  });
});

describe('the files', () => {
  test('the form asks each zone for what nobody published', async () => {
    await open();
    fireEvent.click(screen.getByText('What is missing, as a form'));
    fireEvent.click(screen.getByRole('radio', { name: /^Semicolon/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Get the form of what is missing (CSV)' }));
    await screen.findByText('missing-clearance-2026-11-21-en.csv is made.');
    const [file] = saved;
    const lines = (await file!.text).split('\r\n');
    expect(lines[0]).toMatch(/^.?id;name_vi;name_en;field;field_name;value;unit;as_of;source;note$/);
    expect(lines.filter((line) => line.startsWith('kcn-silent;'))).toHaveLength(11);
    expect(lines).toContain('kcn-big;kcn-big;Big park;clearance_plan_date;Compensation plan approved;;date;;;');
    expect(lines.some((line) => line.startsWith('village;'))).toBe(false);
    expect(lines.some((line) => /^kcn-big;.*;land_remaining_ha;/.test(line))).toBe(false);
  });
});

test('speaks Vietnamese', async () => {
  await open({}, 'vi');
  expect(screen.getByRole('region', { name: 'Giải phóng mặt bằng' })).toBeTruthy();
  expect(screen.getByText(/Điểm = số hecta chưa giải phóng/)).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Chưa có số liệu giải phóng mặt bằng: 2/5' })).toBeTruthy();
});
