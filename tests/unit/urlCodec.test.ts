import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundCamera } from '../../src/view/cameraCodec';
import { decodeView, encodeView } from '../../src/view/urlCodec';
import { LANGS, defaultView } from '../../src/view/view';
import { views } from '../support/arbitraries';

const PARAMS = [
  'lang',
  'mode',
  'theme',
  'c',
  'layers',
  'lens',
  'zone',
  'table',
  'kind',
  'status',
  'district',
  'commune',
  'craft',
  'area',
  'known',
  'unknown',
  'sort',
  'base',
  'panel',
  'land',
  'gaps',
  'history',
  'weights',
  'missing',
  'order',
  'hold',
  'compare',
  'target',
  'reading',
  'seen',
  'later',
  'deals',
  'show',
] as const;

describe('a link', () => {
  test('gives back every view exactly, whatever the browser speaks', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...LANGS), (view, browserLang) => {
        expect(decodeView(encodeView(view), browserLang)).toEqual({ view, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same however often it is opened and copied', () => {
    fc.assert(
      fc.property(views, (view) => {
        const link = encodeView(view);
        expect(encodeView(decodeView(link, 'vi').view)).toBe(link);
      }),
    );
  });

  test('survives being escaped by a messenger', () => {
    fc.assert(
      fc.property(views, (view) => {
        const resent = new URL(`https://example.org/?${encodeView(view)}`).searchParams.toString();
        expect(decodeView(resent, 'vi')).toEqual({ view, dropped: [] });
      }),
    );
  });

  test('says nothing but the language when nothing was changed', () => {
    expect(encodeView(defaultView('vi'))).toBe('lang=vi');
    expect(encodeView(defaultView('en'))).toBe('lang=en');
  });

  test('reads well', () => {
    const view = {
      ...defaultView('en'),
      lens: 'clearance' as const,
      selected: 'khu-cnc-hoa-lac',
      camera: { lon: 105.525, lat: 21.0125, zoom: 12.5, bearing: 0, pitch: 0 },
      layers: ['industrial_zones', 'hoa_lac'] as const,
    };
    expect(encodeView(view)).toBe(
      'lang=en&c=105.525,21.0125,12.5&layers=industrial_zones,hoa_lac&lens=clearance&zone=khu-cnc-hoa-lac',
    );
  });
});

describe('a broken link', () => {
  const word = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '..', '~', '%', '%E1%BB', 'NaN'),
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMS), word), word), { maxLength: 8 })
      .map((parts) => parts.map(([key, value]) => `${key}=${value}`).join('&')),
  );

  test('never throws, and what it opens can be written again', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { view } = decodeView(text, 'vi');
        expect(decodeView(encodeView(view), 'vi')).toEqual({ view, dropped: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  /** For each parameter a value that cannot be used, and why. */
  const BAD = {
    lang: ['xx', 'unknown-value'],
    mode: ['spin', 'unknown-value'],
    theme: ['neon', 'unknown-value'],
    c: ['105,21', 'not-a-number'],
    layers: ['roads', 'unknown-value'],
    lens: ['mood', 'unknown-value'],
    zone: ['../../etc', 'unknown-value'],
    table: ['maybe', 'unknown-value'],
    kind: ['castle', 'unknown-value'],
    status: ['gone', 'unknown-value'],
    district: ['', 'unknown-value'],
    commune: ['x'.repeat(201), 'unknown-value'],
    craft: ['', 'unknown-value'],
    area: ['wide', 'not-a-number'],
    known: ['status', 'unknown-value'],
    unknown: ['status', 'unknown-value'],
    sort: ['colour', 'unknown-value'],
    base: ['mars', 'unknown-value'],
    panel: ['kitchen', 'unknown-value'],
    land: ['free:many..', 'unknown-value'],
    gaps: ['all', 'unknown-value'],
    history: ['perhaps', 'unknown-value'],
    weights: ['beauty:5', 'unknown-value'],
    missing: ['guess', 'unknown-value'],
    order: ['beauty', 'unknown-value'],
    hold: ['land:101', 'out-of-range'],
    compare: ['../../etc', 'unknown-value'],
    target: ['the best', 'unknown-value'],
    reading: ['both', 'unknown-value'],
    seen: ['2025-06-31', 'unknown-value'],
    later: ['maybe', 'unknown-value'],
    deals: ['kcn-noi-bai:-5', 'out-of-range'],
    show: ['everything', 'unknown-value'],
  } as const satisfies Record<(typeof PARAMS)[number], readonly [string, string]>;

  test.each(PARAMS)('loses only its bad part: %s', (param) => {
    const [value, reason] = BAD[param];
    fc.assert(
      fc.property(views, (view) => {
        const parts = encodeView(view)
          .split('&')
          .filter((part) => !part.startsWith(`${param}=`));
        const without = decodeView(parts.join('&'), 'vi');
        const broken = decodeView([...parts, `${param}=${value}`].join('&'), 'vi');
        expect(broken.view).toEqual(without.view);
        expect(broken.dropped).toEqual([{ param, value: value.slice(0, 200), reason }]);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps the good limits and weights', () => {
    const { view, dropped } = decodeView(
      'land=free:5..,area:1..2,noi_bai:..30~,rent:9..1,centre:-5..&weights=free:30,rent:101',
      'en',
    );
    expect(view.find.limits).toEqual({
      free: { min: 5, max: null, includeUnknown: false },
      noi_bai: { min: null, max: 30, includeUnknown: true },
    });
    expect(view.find.weights).toEqual({ free: 30 });
    expect(dropped.map(({ value, reason }) => [value, reason])).toEqual([
      ['area:1..2', 'unknown-value'],
      ['rent:9..1', 'out-of-range'],
      ['centre:-5..', 'out-of-range'],
      ['rent:101', 'out-of-range'],
    ]);
  });

  test('keeps the good items of a list', () => {
    const { view, dropped } = decodeView('kind=castle,hi_tech_park&layers=roads,hoa_lac&known=capital,mood', 'en');
    expect(view.filters.kinds).toEqual(['hi_tech_park']);
    expect(view.layers).toEqual(['hoa_lac']);
    expect(view.filters.knowledge).toEqual({ capital: 'known' });
    expect(dropped.map(({ param, value }) => `${param}=${value}`)).toEqual([
      'layers=roads',
      'kind=castle',
      'known=mood',
    ]);
  });

  test.each([
    ['c=200,21,10', 'out-of-range'],
    ['c=105,89,10', 'out-of-range'],
    ['c=105,21,99', 'out-of-range'],
    ['c=1e2,21,9', 'not-a-number'],
    ['area=20..10', 'out-of-range'],
    ['area=-5..10', 'out-of-range'],
    ['zzz=1', 'unknown-parameter'],
  ])('says why: %s', (text, reason) => {
    expect(decodeView(text, 'vi').dropped.map((d) => d.reason)).toEqual([reason]);
  });

  test('half a range is kept when only the other half is bad', () => {
    const { view } = decodeView('area=many..50', 'vi');
    expect(view.filters).toMatchObject({ areaMinHa: null, areaMaxHa: 50 });
  });

  test('the marks of other sites are no fault', () => {
    expect(decodeView('utm_source=mail&fbclid=1&zarsrc=30', 'vi').dropped).toEqual([]);
  });

  test('decomposed letters find the same names', () => {
    const { view } = decodeView(`district=${encodeURIComponent('Mê Linh'.normalize('NFD'))}`, 'vi');
    expect(view.filters.districts).toEqual(['Mê Linh']);
  });
});

test('rounding a camera twice changes nothing', () => {
  fc.assert(
    fc.property(views, ({ camera }) => {
      if (camera) expect(roundCamera(camera)).toEqual(camera);
    }),
  );
});
