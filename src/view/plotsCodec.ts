import { PLOT_STATES, type PlotState } from '../domain/plots/plot';
import { NO_PLOT_FILTER, type PlotFilter } from '../domain/plots/plotFilter';
import { PLOT_SORT_KEYS, type PlotSortKey } from '../domain/plots/plotOrder';
import { joinList, splitList, type Dropped } from './param';

/** What is asked of the plots while their layer is on. */
export interface PlotsView {
  /** Their table is open. */
  readonly table: boolean;
  /** The plot whose details are open: its row, and its id to know it again in another set. */
  readonly open: { readonly row: number; readonly id: string } | null;
  readonly filter: PlotFilter;
  readonly sort: { readonly key: PlotSortKey; readonly descending: boolean };
  /** The first page is 0; a link counts from 1. */
  readonly page: number;
}

export const NO_PLOTS_VIEW: PlotsView = {
  table: false,
  open: null,
  filter: NO_PLOT_FILTER,
  sort: { key: 'row', descending: false },
  page: 0,
};

export interface DecodedPlots {
  readonly view: PlotsView;
  readonly dropped: readonly Dropped[];
}

/** Most names of zones or sectors in a link, and the longest of them: a name that is longer is not looked for. */
export const MAX_PLOT_NAMES = 5;
export const MAX_PLOT_NAME = 80;

/** `on`, then what is not as usual, by commas, always in one order: the same question is the same link. */
export function encodePlots({ table, open, filter, sort, page }: PlotsView): string {
  const limited = filter.areaMinHa !== null || filter.areaMaxHa !== null;
  return joinList([
    'on',
    ...(table ? ['table'] : []),
    ...(open ? [`plot:${open.row}:${open.id}`] : []),
    ...filter.statuses.map((status) => `status:${status}`),
    ...(limited ? [`area:${filter.areaMinHa ?? ''}..${filter.areaMaxHa ?? ''}`] : []),
    ...(filter.priceMaxUsdM2 === null ? [] : [`price:${filter.priceMaxUsdM2}:${filter.priceBasis ?? ''}`]),
    ...filter.sectors.map((sector) => `sector:${sector}`),
    ...filter.zones.map((zone) => `zone:${zone}`),
    ...(filter.includeUnknown ? ['unknown'] : []),
    ...(sort.key === 'row' && !sort.descending ? [] : [`sort:${sort.descending ? '-' : ''}${sort.key}`]),
    ...(page === 0 ? [] : [`page:${page + 1}`]),
  ]);
}

/** The question in a link's `plots`. Never throws: a part that cannot be used is dropped and named, the others hold. */
export function decodePlots(text: string): DecodedPlots {
  const dropped: Dropped[] = [];
  let view = NO_PLOTS_VIEW;
  for (const part of splitList(text).slice(1)) {
    const at = part.indexOf(':');
    const [name, value] = at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    const next = READ[name]?.(value, view) ?? 'unknown-value';
    if (typeof next === 'string') dropped.push({ param: 'plots', value: part.slice(0, MAX_PLOT_NAME), reason: next });
    else view = next;
  }
  return { view, dropped };
}

type Read = (value: string, view: PlotsView) => PlotsView | Dropped['reason'];

const number = (text: string): number | null => (/^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : null);
const filtered = (view: PlotsView, patch: Partial<PlotFilter>): PlotsView => ({
  ...view,
  filter: { ...view.filter, ...patch },
});

const nameIn =
  (list: 'sectors' | 'zones'): Read =>
  (value, view) => {
    const names = view.filter[list];
    if (value === '' || value.length > MAX_PLOT_NAME) return 'unknown-value';
    if (names.includes(value)) return view;
    return names.length >= MAX_PLOT_NAMES ? 'too-many' : filtered(view, { [list]: [...names, value] });
  };

const flag =
  (set: (view: PlotsView) => PlotsView): Read =>
  (value, view) =>
    value === '' ? set(view) : 'unknown-value';

const READ: Readonly<Record<string, Read>> = Object.assign(Object.create(null) as Record<string, Read>, {
  table: flag((view) => ({ ...view, table: true })),
  unknown: flag((view) => filtered(view, { includeUnknown: true })),
  plot: (value, view) => {
    const m = /^(\d{1,9}):(.{1,80})$/u.exec(value);
    return m ? { ...view, open: { row: Number(m[1]), id: m[2] ?? '' } } : 'unknown-value';
  },
  status: (value, view) => {
    const state = PLOT_STATES.find((one) => one === value);
    if (!state) return 'unknown-value';
    return filtered(view, { statuses: inOrder([...view.filter.statuses, state]) });
  },
  area: (value, view) => {
    const m = /^([\d.]*?)\.\.([\d.]*)$/.exec(value);
    const [from, to] = [m?.[1] ?? '', m?.[2] ?? ''];
    const [min, max] = [number(from), number(to)];
    if (!m || (from !== '' && min === null) || (to !== '' && max === null)) return 'not-a-number';
    if (min === null && max === null) return 'not-a-number';
    if (min !== null && max !== null && min > max) return 'out-of-range';
    return filtered(view, { areaMinHa: min, areaMaxHa: max });
  },
  price: (value, view) => {
    const m = /^([\d.]+):(.{0,40})$/u.exec(value);
    const most = number(m?.[1] ?? '');
    if (!m || most === null) return 'not-a-number';
    return filtered(view, { priceMaxUsdM2: most, priceBasis: m[2] || null });
  },
  sector: nameIn('sectors'),
  zone: nameIn('zones'),
  sort: (value, view) => {
    const descending = value.startsWith('-');
    const key = PLOT_SORT_KEYS.find((one) => one === (descending ? value.slice(1) : value));
    return key ? { ...view, sort: { key, descending } } : 'unknown-value';
  },
  page: (value, view) => {
    const page = /^\d{1,7}$/.test(value) ? Number(value) : 0;
    return page >= 1 ? { ...view, page: page - 1 } : 'out-of-range';
  },
} satisfies Record<string, Read>);

/** Statuses once each, in the order in which they stand everywhere. */
export const inOrder = (states: readonly PlotState[]): readonly PlotState[] =>
  PLOT_STATES.filter((state) => states.includes(state));
