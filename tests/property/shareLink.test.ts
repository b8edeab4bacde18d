import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../src/domain/land/criterionIds';
import { LENSES } from '../../src/domain/indicators/indicator';
import { NO_FILTERS } from '../../src/domain/filter';
import { MISSING } from '../../src/domain/score/score';
import { KINDS, STATUSES } from '../../src/domain/zone';
import { roundCamera } from '../../src/view/cameraCodec';
import { decodeView, encodeView } from '../../src/view/urlCodec';
import { COLUMNS, LANGS, MAX_COMPARED, THEMES, WORKSPACES, defaultView, type View } from '../../src/view/view';
import { publishedDataset } from '../support/published';

/** The longest ids there are: whatever ten anyone lists, the link is no longer. */
const longestIds = publishedDataset()
  .zones.map((zone) => zone.id)
  .toSorted((a, b) => b.length - a.length);
const { communes } = publishedDataset();
const places = communes.map(({ nameVi }) => nameVi).toSorted((a, b) => b.length - a.length);

/** As a person types them: at most five digits before the decimal point and two behind. */
const typed = fc.integer({ min: 0, max: 99_999_99 }).map((n) => n / 100);

const allLimits = fc.tuple(...CRITERIA.map(() => fc.tuple(typed, typed, fc.boolean()))).map((list) =>
  Object.fromEntries(
    CRITERIA.map((id, i) => {
      const [a, b, includeUnknown] = list[i]!;
      return [id, { min: Math.min(a, b), max: Math.max(a, b), includeUnknown }];
    }),
  ),
);

const allWeights = fc
  .tuple(...CRITERIA.map(() => fc.integer({ min: 0, max: 100 })))
  .map((list) => Object.fromEntries(CRITERIA.map((id, i) => [id, list[i]])));

const fullViews: fc.Arbitrary<View> = fc.record({
  lang: fc.constantFrom(...LANGS),
  mode: fc.constant('explore' as const),
  story: fc.constant(null),
  scene: fc.constant(null),
  loop: fc.constant(false),
  theme: fc.constantFrom(...THEMES),
  camera: fc
    .record({
      lon: fc.double({ min: 104, max: 108, noNaN: true }),
      lat: fc.double({ min: 19, max: 23, noNaN: true }),
      zoom: fc.double({ min: 8, max: 18, noNaN: true }),
      bearing: fc.double({ min: -180, max: 180, noNaN: true }),
      pitch: fc.double({ min: 0, max: 60, noNaN: true }),
    })
    .map(roundCamera),
  layers: fc.constant(defaultView('vi').layers),
  lens: fc.constantFrom(...LENSES),
  selected: fc.constantFrom(...longestIds.slice(0, 10)),
  table: fc.boolean(),
  filters: fc.record({
    kinds: fc.constant(KINDS),
    statuses: fc.constant(STATUSES),
    districts: fc.constant(['Thanh Oai']),
    communes: fc.constant(places.slice(0, 1)),
    crafts: fc.constant([]),
    areaMinHa: typed,
    areaMaxHa: fc.constant(99_999.99),
    areaUnknown: fc.boolean(),
    knowledge: fc.constant({ ...NO_FILTERS.knowledge, projects: 'known' as const, free: 'unknown' as const }),
  }),
  sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
  base: fc.constant('offline' as const),
  dialog: fc.constant(null),
  workspace: fc.constantFrom(...WORKSPACES),
  find: fc.record({
    ...Object.fromEntries(Object.entries(defaultView('vi').find).map(([key, value]) => [key, fc.constant(value)])),
    limits: allLimits,
    allowHistory: fc.boolean(),
    weights: allWeights,
    missing: fc.constantFrom(...MISSING),
    order: fc.constantFrom('name' as const, 'score' as const, ...CRITERIA),
  }) as fc.Arbitrary<View['find']>,
  bottleneck: fc.record({
    weights: fc.record({
      land: fc.integer({ min: 0, max: 100 }),
      capital: fc.integer({ min: 0, max: 100 }),
      time: fc.integer({ min: 0, max: 100 }),
    }),
    table: fc.boolean(),
  }),
  board: fc.constant('contradictions' as const),
  pinned: fc.constant('10.10.10'),
  since: fc.constant(null),
  compared: fc.shuffledSubarray(longestIds.slice(0, 20), { minLength: MAX_COMPARED, maxLength: MAX_COMPARED }),
  sharedShortlist: fc.shuffledSubarray(longestIds.slice(0, 20), { minLength: 10, maxLength: 10 }),
  plan: fc.constant(defaultView('vi').plan),
  plots: fc.constant(null),
});

/** Longer than any address we would put the app at. */
const ADDRESS = 'https://zones-of-hanoi.example-authority.gov.vn/maps/hanoi-zones/';

describe('the link of a shortlist of ten with every limit and weight set', () => {
  test('stays under 2,000 characters', () => {
    fc.assert(
      fc.property(fullViews, (view) => {
        expect(`${ADDRESS}?${encodeView(view)}`.length).toBeLessThan(2000);
      }),
      { numRuns: 500 },
    );
  });

  test('opens as the same view', () => {
    fc.assert(
      fc.property(fullViews, (view) => {
        const { view: opened, dropped } = decodeView(encodeView(view), 'vi');
        expect(dropped).toEqual([]);
        expect(opened).toMatchObject({
          lang: view.lang,
          camera: view.camera,
          filters: view.filters,
          sharedShortlist: view.sharedShortlist,
          compared: view.compared,
        });
        expect(opened.find.weights).toEqual(view.find.weights);
      }),
    );
  });
});

describe('a link with too much of something', () => {
  test('compares the first five and names the others; twice is once', () => {
    const { view, dropped } = decodeView('compare=a,b,a,c,d,e,f,g,a', 'en');
    expect(view.compared).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(dropped).toEqual([
      { param: 'compare', value: 'f', reason: 'too-many' },
      { param: 'compare', value: 'g', reason: 'too-many' },
    ]);
  });
});
