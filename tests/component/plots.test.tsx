import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readIndex } from '../../src/data/plots/openPlots';
import type { PlotRow } from '../../src/domain/plots/plot';
import type { PlotIndex } from '../../src/domain/plots/plotIndex';
import type { PlotsProblem } from '../../src/domain/plots/problem';
import { findWords } from '../../src/i18n/findWords';
import { plotsWords } from '../../src/i18n/plotsWords';
import { usePlots, type PlotsState } from '../../src/state/plots/store';
import type { PlotsNotice as What } from '../../src/state/store';
import { Counts } from '../../src/ui/plots/Counts';
import { PlotFilterForm } from '../../src/ui/plots/PlotFilterForm';
import { PlotDetails } from '../../src/ui/plots/PlotDetails';
import { PlotsNotice } from '../../src/ui/plots/PlotsNotice';
import { PlotsTable } from '../../src/ui/plots/PlotsTable';
import { ZonePlots } from '../../src/ui/plots/ZonePlots';
import { decodePlots, NO_PLOTS_VIEW } from '../../src/view/plotsCodec';
import { aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

// Nothing is fetched here: each test says what has come.
vi.mock(import('../../src/state/plots/follow'), async (original) => ({
  ...(await original()),
  followPlots: () => undefined,
  needPlots: () => undefined,
}));

const index = readIndex(
  readFileSync(join('tests', 'fixtures', 'plots', 'plots.index', 'index.json'), 'utf8'),
  'index.json',
);
const zone = aZone('kcn-noi-bai', { nameEn: 'Noi Bai' });
const aPlot = (patch: Partial<PlotRow> = {}): PlotRow => ({
  row: 3,
  id: 'L-3',
  name: null,
  zone: zone.id,
  status: 'free',
  areaHa: 1.5,
  priceUsdM2: 120,
  priceBasis: 'term',
  sector: 'Electronics',
  source: null,
  asOf: null,
  lon: 105.8,
  lat: 21.2,
  bbox: [105.8, 21.2, 105.8, 21.2],
  ...patch,
});

/** Plots as they stand once everything that was asked for has come. */
function have(state: Partial<PlotsState>, of: PlotIndex = index): void {
  usePlots.setState({
    opened: { kind: 'open', set: { index: of, tiles: 'https://x/plots.pmtiles', indexUrl: 'https://x/index.json' } },
    totals: { kind: 'here', value: of.totals },
    asked: NO_PLOTS_VIEW,
    ...state,
  });
}

beforeEach(async () => {
  usePlots.setState(usePlots.getInitialState(), true);
  await Promise.all([plotsWords('en'), findWords('en')]);
});

const asked = () => decodePlots(viewNow().plots ?? 'off').view;

describe('the filter of plots', () => {
  const open = async (): Promise<void> => {
    have({});
    await renderPanel(<PlotFilterForm index={index} />, { dataset: { zones: [zone] }, view: { plots: 'on' } });
  };

  test('asks for what is chosen, in the link, from the first page', async () => {
    await open();
    have({ asked: { ...NO_PLOTS_VIEW, page: 4 } });
    await act(async () => fireEvent.click(screen.getByRole('checkbox', { name: 'Leased' })));
    expect(asked()).toMatchObject({ page: 0, filter: { statuses: ['leased'] } });
  });

  test('a limit that is no number is explained and the one before it holds', async () => {
    await open();
    const field = screen.getByLabelText('Plot area at least (ha)');
    await act(async () => fireEvent.change(field, { target: { value: '0.5' } }));
    expect(asked().filter.areaMinHa).toBe(0.5);
    act(() => have({ asked: asked() }));
    await act(async () => fireEvent.change(field, { target: { value: 'half' } }));
    expect(screen.getByRole('alert').textContent).toContain('Please enter a number');
    expect(asked().filter.areaMinHa).toBe(0.5);
  });

  test('a limit on the price says what it is for', async () => {
    await open();
    await act(async () =>
      fireEvent.change(screen.getByLabelText('Price at most (USD/m²)'), { target: { value: '100' } }),
    );
    expect(asked().filter).toMatchObject({ priceMaxUsdM2: 100, priceBasis: index.priceBases[0] ?? null });
  });

  test('of ends that have crossed the other gives way', async () => {
    await open();
    have({ asked: { ...NO_PLOTS_VIEW, filter: { ...NO_PLOTS_VIEW.filter, areaMaxHa: 2 } } });
    await act(async () =>
      fireEvent.change(screen.getByLabelText('Plot area at least (ha)'), { target: { value: '5' } }),
    );
    expect(asked().filter).toMatchObject({ areaMinHa: 5, areaMaxHa: null });
  });

  test('shows zones by name and asks for their id', async () => {
    await open();
    const choice = screen.getByLabelText<HTMLSelectElement>('Zone');
    expect(within(choice).getByText('Noi Bai')).toBeTruthy();
    await act(async () => fireEvent.change(choice, { target: { value: zone.id } }));
    expect(asked().filter.zones).toEqual([zone.id]);
  });
});

describe('counts', () => {
  test('add what is known and count apart what is not', async () => {
    have({});
    await renderPanel(<Counts />, {});
    expect(screen.getByRole('status').textContent).toBe(
      '400 of 400 plots · 152.19\u00A0ha + 67 without a published area',
    );
  });

  test('of plots that all do not say are never 0 ha', async () => {
    const none = { count: 0, areaHa: 0, areaUnknown: 0 };
    const totals = {
      unknown: { count: 2, areaHa: 0, areaUnknown: 2 },
      free: none,
      reserved: none,
      leased: none,
      not_cleared: none,
    };
    have({ totals: { kind: 'here', value: totals } });
    await renderPanel(<Counts />, {});
    expect(screen.getByRole('status').textContent).toBe('2 of 400 plots · 2 without a published area');
  });
});

describe('details of a plot', () => {
  test('say what is known, lead to the zone, and say that it is made up', async () => {
    have({ open: { kind: 'here', value: aPlot() } });
    await renderPanel(<PlotDetails />, { dataset: { zones: [zone] }, view: { plots: 'on,plot:3:L-3' } });
    const panel = document.body;
    expect(panel.textContent).toContain('120 USD/m² · the whole lease');
    expect(panel.textContent).toContain('SYNTHETIC DATA, not real');
    fireEvent.click(screen.getByRole('button', { name: 'Open Noi Bai' }));
    expect(viewNow()).toMatchObject({ selected: 'kcn-noi-bai', plots: 'on' });
  });

  test('say of everything else that it is not published, and nothing of being made up where it is not', async () => {
    const unknown = { status: null, areaHa: null, priceUsdM2: null, priceBasis: null, sector: null, zone: null };
    have({ open: { kind: 'here', value: aPlot(unknown) } }, { ...index, synthetic: false });
    await renderPanel(<PlotDetails />, { view: { plots: 'on,plot:3:L-3' } });
    expect(screen.getAllByText('Not published')).toHaveLength(5);
    expect(screen.queryByText(/SYNTHETIC DATA/)).toBeNull();
  });
});

test('the table sorts by a press, turns pages, and its ends are ends', async () => {
  have({ rows: { kind: 'here', value: [aPlot(), aPlot({ row: 4, id: 'L-4', areaHa: null })] } });
  await renderPanel(<PlotsTable />, { dataset: { zones: [zone] }, view: { plots: 'on,table' } });
  expect(screen.getAllByRole('row')).toHaveLength(3);
  expect(screen.getByRole('button', { name: 'Previous page' }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(asked().page).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: 'Area (ha)' }));
  expect(asked().sort).toEqual({ key: 'area', descending: true });
  fireEvent.click(screen.getByRole('button', { name: 'Open plot L-4' }));
  expect(asked().open).toEqual({ row: 4, id: 'L-4' });
});

test('a zone without plots in the set says so, with the source', async () => {
  have({});
  await renderPanel(<ZonePlots zone={aZone('elsewhere')} />, {});
  const part = screen.getByRole('region', { name: 'Plots of this zone' });
  expect(part.textContent).toContain('This source has no plot of the zone.');
  expect(part.textContent).toContain('Source: SYNTHETIC');
});

test.each<What>([
  ...(['unreachable', 'too-slow', 'not-json', 'not-pmtiles', 'no-ranges', 'other-set', 'damaged'] as const).map(
    (kind): PlotsProblem => ({ kind, file: 'part-7.bin' }),
  ),
  { kind: 'missing', file: 'part-7.bin', status: 503 },
  { kind: 'wrong-shape', file: 'part-7.bin', path: 'rows' },
  { kind: 'other-version', file: 'part-7.bin', version: '9' },
])('what is wrong is said with the file and a way to ask again: $kind', async (what) => {
  await renderPanel(<PlotsNotice what={what} />, {});
  expect(screen.getByText(/part-7\.bin/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Retry' })).toBeTruthy();
});
