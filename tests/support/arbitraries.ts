import fc from 'fast-check';
import type { Claim, ClaimValue, Figure } from '../../src/domain/claim';
import type { ZoneField } from '../../src/domain/fields';
import { KNOWABLE, type Filters } from '../../src/domain/filter';
import { LENSES, type ReadingContext } from '../../src/domain/indicators/indicator';
import { CRITERIA, LIMIT_IDS } from '../../src/domain/land/criterionIds';
import type { Limit } from '../../src/domain/land/limits';
import { PLOT_STATES } from '../../src/domain/plots/plot';
import { PLOT_SORT_KEYS } from '../../src/domain/plots/plotOrder';
import { MISSING } from '../../src/domain/score/score';
import { cleanDealName, MAX_DEALS, type Deal } from '../../src/domain/targets/deals';
import { SPANS, SUMS } from '../../src/domain/targets/reading';
import { KINDS, LAYERS, STATUSES, type Zone } from '../../src/domain/zone';
import { dealsFit } from '../../src/view/planCodec';
import { encodePlots, type PlotsView } from '../../src/view/plotsCodec';
import { roundCamera } from '../../src/view/cameraCodec';
import {
  BASES,
  BOARDS,
  COLUMNS,
  LANGS,
  MAX_COMPARED,
  MODES,
  THEMES,
  WORKSPACES,
  type Dialog,
  type View,
} from '../../src/view/view';

/** Names as data or a link may hold them: any script, separators included, in Unicode NFC. */
export const name: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('Đông Anh', 'Mê Linh', 'Sóc Sơn', 'Thạch Thất, Quốc Oai', 'a~b,c~0', '100% + & = ?#', 'sơn mài'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .map((text) => text.normalize('NFC'))
  .filter((text) => text !== '' && text.length <= 200);

export const id: fc.Arbitrary<string> = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);

/** Hectares as a person types them. */
const hectares: fc.Arbitrary<number> = fc.integer({ min: 0, max: 50_000_00 }).map((n) => n / 100);

const subset = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...values]);
const names = fc.uniqueArray(name, { maxLength: 3 });

export const filters: fc.Arbitrary<Filters> = fc
  .record({
    kinds: subset(KINDS),
    statuses: subset(STATUSES),
    districts: names,
    communes: names,
    crafts: names,
    bounds: fc.tuple(fc.option(hectares), fc.option(hectares)),
    areaUnknown: fc.boolean(),
    knowledge: fc.record(
      Object.fromEntries(KNOWABLE.map((lens) => [lens, fc.constantFrom('known' as const, 'unknown' as const)])),
      { requiredKeys: [] },
    ),
  })
  .map(({ bounds: [a, b], ...rest }) => ({
    ...rest,
    areaMinHa: a !== null && b !== null ? Math.min(a, b) : a,
    areaMaxHa: a !== null && b !== null ? Math.max(a, b) : b,
  }));

/** A limit with at least one bound, the lower not above the upper. */
export const limit: fc.Arbitrary<Limit> = fc
  .record({ a: hectares, b: fc.option(hectares), upper: fc.boolean(), includeUnknown: fc.boolean() })
  .map(({ a, b, upper, includeUnknown }) => ({
    min: b === null ? (upper ? null : a) : Math.min(a, b),
    max: b === null ? (upper ? a : null) : Math.max(a, b),
    includeUnknown,
  }));

const dialogs: fc.Arbitrary<Dialog> = fc.oneof(
  fc.record({ type: fc.constant('source' as const), zone: id, field: fc.constantFrom('area_ha', 'projects_total') }),
  fc.record({
    type: fc.constant('city-source' as const),
    subject: fc.constantFrom('city:all', 'city:hoa_lac'),
    indicator: fc.constantFrom('projects_total', 'capital_usd_billion'),
    period: fc.constantFrom('', '2025', '2025-07', '2025-07-21', '2025-H1', '2021-2025', '2026+'),
  }),
  fc.record({ type: fc.constant('contradiction' as const), id }),
);

/** An assumed investment as the planner takes it. */
export const deal: fc.Arbitrary<Deal> = fc.record({
  zone: fc.option(id),
  capitalUsdMillion: fc.integer({ min: 1, max: 99_999_00 }).map((n) => n / 100),
  name: fc.oneof(fc.constant(''), name).map(cleanDealName),
});

/** Deals that a link has room for. */
export const deals: fc.Arbitrary<readonly Deal[]> = fc.array(deal, { maxLength: MAX_DEALS }).map((list) => {
  const kept: Deal[] = [];
  for (const one of list) if (dealsFit([...kept, one])) kept.push(one);
  return kept;
});

const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const version = fc.stringMatching(/^[0-9a-z](?:[.-]?[0-9a-z]){0,9}$/);

const plotNames = fc.uniqueArray(
  fc
    .oneof(fc.constantFrom('Điện tử, bán dẫn', 'a:b~c', 'kcn-noi-bai'), fc.string({ unit: 'grapheme', minLength: 1 }))
    .map((text) => text.normalize('NFC'))
    .filter((text) => text !== '' && text.length <= 20),
  { maxLength: 2 },
);

/** Whatever can be asked of plots. */
export const plotsView: fc.Arbitrary<PlotsView> = fc
  .record({
    table: fc.boolean(),
    open: fc.option(fc.record({ row: fc.nat({ max: 999_999 }), id: fc.stringMatching(/^[\w:,~ -]{1,20}$/) })),
    statuses: subset(PLOT_STATES),
    sectors: plotNames,
    zones: plotNames,
    bounds: fc.tuple(fc.option(hectares), fc.option(hectares)),
    price: fc.option(hectares),
    priceBasis: fc.option(fc.constantFrom('term', 'year', 'a:b,c')),
    includeUnknown: fc.boolean(),
    sort: fc.record({ key: fc.constantFrom(...PLOT_SORT_KEYS), descending: fc.boolean() }),
    page: fc.nat({ max: 9999 }),
  })
  .map(({ table, open, sort, page, bounds: [a, b], price, priceBasis, ...filter }) => ({
    table,
    open,
    sort,
    page,
    filter: {
      ...filter,
      areaMinHa: a !== null && b !== null ? Math.min(a, b) : a,
      areaMaxHa: a !== null && b !== null ? Math.max(a, b) : b,
      priceMaxUsdM2: price,
      // Without a limit it says nothing, and is not in the link.
      priceBasis: price === null ? null : priceBasis,
    },
  }));

/** Every view that the app can come to. */
export const views: fc.Arbitrary<View> = fc.record({
  lang: fc.constantFrom(...LANGS),
  mode: fc.constantFrom(...MODES),
  theme: fc.constantFrom(...THEMES),
  camera: fc.option(
    fc
      .record({
        lon: fc.double({ min: -180, max: 180, noNaN: true }),
        lat: fc.double({ min: -85, max: 85, noNaN: true }),
        zoom: fc.double({ min: 0, max: 22, noNaN: true }),
        bearing: fc.double({ min: -180, max: 180, noNaN: true }),
        pitch: fc.double({ min: 0, max: 60, noNaN: true }),
      })
      .map(roundCamera),
  ),
  layers: subset(LAYERS),
  lens: fc.constantFrom(...LENSES),
  selected: fc.option(id),
  table: fc.boolean(),
  filters,
  sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
  base: fc.constantFrom(...BASES),
  dialog: fc.option(dialogs),
  workspace: fc.constantFrom(...WORKSPACES),
  find: fc.record({
    limits: fc.dictionary(fc.constantFrom(...LIMIT_IDS), limit),
    includeUnknown: fc.boolean(),
    sectorUnknown: fc.boolean(),
    allowHistory: fc.boolean(),
    weights: fc.dictionary(fc.constantFrom(...CRITERIA), fc.integer({ min: 0, max: 100 })),
    missing: fc.constantFrom(...MISSING),
    order: fc.constantFrom('name' as const, 'score' as const, ...CRITERIA),
  }),
  bottleneck: fc.record({
    weights: fc.record({
      land: fc.integer({ min: 0, max: 100 }),
      capital: fc.integer({ min: 0, max: 100 }),
      time: fc.integer({ min: 0, max: 100 }),
    }),
    table: fc.boolean(),
  }),
  compared: fc.uniqueArray(id, { maxLength: MAX_COMPARED }),
  sharedShortlist: fc.option(fc.uniqueArray(id, { maxLength: 12 })),
  plan: fc.record({
    target: fc.option(
      fc.constantFrom(
        'all.target_inflow_usd_million.2025',
        'all.target_registered_inflow_usd_billion.2021-2025',
        'industrial_zones.target_budget_usd_million.2026+',
      ),
    ),
    sum: fc.constantFrom(...SUMS),
    span: fc.constantFrom(...SPANS),
    seen: day,
    later: fc.boolean(),
    deals,
  }),
  board: fc.constantFrom(...BOARDS),
  pinned: fc.option(version),
  since: fc.option(fc.record({ from: version, to: fc.option(version) })),
  story: fc.option(id),
  scene: fc.option(id),
  loop: fc.boolean(),
  plots: fc.option(plotsView.map(encodePlots)),
});

export const claimOf = (value: ClaimValue, asOf: string | null = '2025-07-21', source = 'board'): Claim => ({
  value,
  unit: 'ha',
  qualifier: null,
  asOf,
  scope: null,
  source,
  confidence: 'high',
  basis: 'reported',
  rejected: false,
  note: null,
});

export const figureOf = (value: ClaimValue, asOf: string | null = '2025-07-21'): Figure => ({
  claims: [claimOf(value, asOf)],
  chosen: 0,
  why: 'only',
});

/** The data's own today, and one source. */
export const context: ReadingContext = {
  release: { version: 'test', date: '2026-11-01' },
  sources: {
    board: {
      id: 'board',
      publisher: 'Board',
      publisherKind: 'official',
      title: 'Report',
      url: null,
      site: null,
      published: null,
      language: 'vi',
    },
  },
};

const NUMBERS: readonly ZoneField[] = [
  'area_ha',
  'projects_total',
  'capital_usd_million',
  'land_clearance_pct',
  'occupancy_pct',
  'available_ha',
];

const figures: fc.Arbitrary<Zone['figures']> = fc.record(
  Object.fromEntries(
    NUMBERS.map((field) => [
      field,
      fc
        .tuple(fc.integer({ min: 0, max: 2000 }), fc.constantFrom('2017', '2024-12-31', '2025', '2026-02', null))
        .map(([value, asOf]) => figureOf(value, asOf)),
    ]),
  ),
  { requiredKeys: [] },
);

/** Few names, so that filters hit. */
const few = (...values: readonly string[]): fc.Arbitrary<readonly string[]> => subset(values);
const DISTRICTS = ['Đông Anh', 'Mê Linh', 'Thạch Thất'];
const COMMUNES = ['Hòa Lạc', 'Quang Minh', 'Thư Lâm'];
const CRAFTS = ['lacquer', 'pottery'];

export const zone: fc.Arbitrary<Zone> = fc.record({
  id,
  nameVi: name,
  nameEn: name,
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  statusFrom: fc.constant('list' as const),
  statusNote: fc.constant(null),
  parentId: fc.constant(null),
  counted: fc.boolean(),
  districtsOld: few(...DISTRICTS),
  communesOld: few(...COMMUNES),
  communesNew: few(...COMMUNES),
  crafts: few(...CRAFTS),
  position: fc.constant(null),
  outline: fc.constant(null),
  points: fc.constant([]),
  figures,
});

export const zones: fc.Arbitrary<readonly Zone[]> = fc.uniqueArray(zone, { selector: (z) => z.id, maxLength: 12 });

/** Filters over the few names that `zones` has. */
export const hittingFilters: fc.Arbitrary<Filters> = fc
  .tuple(filters, few(...DISTRICTS), few(...COMMUNES), few(...CRAFTS), fc.option(fc.integer({ min: 0, max: 2000 })))
  .map(([f, districts, communes, crafts, areaMaxHa]) => ({
    ...f,
    districts,
    communes,
    crafts,
    areaMinHa: null,
    areaMaxHa,
  }));
