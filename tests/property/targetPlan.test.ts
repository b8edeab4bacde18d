import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneTable } from '../../src/exports/rows';
import { capitalByZone, cleanDealName, dealTotal, MAX_DEALS, type Deal } from '../../src/domain/targets/deals';
import { readPlan } from '../../src/domain/targets/plan';
import { SPANS, SUMS } from '../../src/domain/targets/reading';
import { lensProps } from '../../src/map/features/zones';
import { dealsFit, readDeal, writeDeal } from '../../src/view/planCodec';
import { decodeView, encodeView } from '../../src/view/urlCodec';
import { defaultView, NO_PLAN } from '../../src/view/view';
import { deal, deals, name } from '../support/arbitraries';
import { exportLanguage } from '../support/exportLanguage';
import { publishedDataset } from '../support/published';

const published = publishedDataset();
const reading = fc.record({ sum: fc.constantFrom(...SUMS), span: fc.constantFrom(...SPANS) });
const withDeals = (plan: Partial<typeof NO_PLAN>, list: readonly Deal[]) => {
  const { planned } = readPlan(published, { ...NO_PLAN, ...plan, deals: list });
  if (!planned) throw new Error('not published by that day');
  return planned;
};

describe('assumed deals', () => {
  test('one more lowers what is missing by exactly its amount', () => {
    fc.assert(
      fc.property(reading, fc.array(deal, { maxLength: 8 }), deal, (how, list, one) => {
        const before = withDeals(how, list).deals;
        const after = withDeals(how, [...list, one]).deals;
        expect(Math.round(((before.gap ?? NaN) - (after.gap ?? NaN)) * 100)).toBe(
          Math.round(one.capitalUsdMillion * 100),
        );
        expect(after.required?.usdMillionPerMonth).toBeLessThanOrEqual(before.required?.usdMillionPerMonth ?? NaN);
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(
        reading,
        fc
          .array(deal, { maxLength: 8 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
          ),
        (how, [list, mixed]) => {
          expect(withDeals(how, mixed).deals).toEqual(withDeals(how, list).deals);
          expect(Object.fromEntries(capitalByZone(mixed))).toEqual(Object.fromEntries(capitalByZone(list)));
        },
      ),
    );
  });

  test('change nothing that is published: no figure, no pace before them, no lens', () => {
    const [zone] = published.zones;
    if (!zone) throw new Error('no zones');
    const lens = JSON.stringify(lensProps(zone, published));
    const city = JSON.stringify(published.city);
    fc.assert(
      fc.property(reading, fc.array(deal, { maxLength: 5 }), (how, list) => {
        const plain = withDeals(how, []);
        const assumed = withDeals(how, [...list, { zone: zone.id, capitalUsdMillion: 1, name: '' }]);
        for (const part of ['target', 'progress', 'course', 'today', 'readings'] as const) {
          expect(assumed[part]).toEqual(plain[part]);
        }
        expect(JSON.stringify(lensProps(zone, published))).toBe(lens);
        expect(JSON.stringify(published.city)).toBe(city);
      }),
      { numRuns: 30 },
    );
  });

  test('are in no export of published figures', async () => {
    const language = await exportLanguage('en');
    const table = zoneTable(published.zones.slice(0, 3), published, language);
    expect(table.columns.some(({ key }) => /assum|deal/.test(key))).toBe(false);
  });

  test('per zone and without one they come to the total', () => {
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 20 }), (list) => {
        const placed = [...capitalByZone(list).values()].reduce((a, b) => a + b, 0);
        const unplaced = dealTotal(list.filter(({ zone }) => zone === null));
        expect(Math.round((placed + unplaced) * 100)).toBe(Math.round(dealTotal(list) * 100));
      }),
    );
  });
});

describe('deals in a link', () => {
  test('come back as they went', () => {
    fc.assert(
      fc.property(deals, (list) => {
        const view = { ...defaultView('en'), plan: { ...NO_PLAN, deals: list } };
        expect(decodeView(encodeView(view), 'en')).toEqual({ view, dropped: [] });
      }),
    );
    fc.assert(
      fc.property(deal, (one) => {
        expect(readDeal(writeDeal(one))).toEqual({ ok: true, deal: one });
      }),
    );
  });

  test('leave the link under 2,000 characters, with the longest ids and names', () => {
    const ids = published.zones.map(({ id }) => id).toSorted((a, b) => b.length - a.length);
    const twenty = ids.slice(0, MAX_DEALS).map((zone): Deal => ({ zone, capitalUsdMillion: 99_999, name: '' }));
    expect(dealsFit(twenty)).toBe(true);
    fc.assert(
      fc.property(deals, (list) => {
        const plan = { target: 'all.target_registered_inflow_usd_billion.2021-2025', sum: 'all', span: 'year', seen: '2026-11-21', later: true, deals: list } as const; // prettier-ignore
        const camera = { lon: -105.12345, lat: -21.12345, zoom: 12.25, bearing: -120.5, pitch: 45.5 };
        const view = { ...defaultView('en'), camera, workspace: 'target' as const, selected: ids[0] ?? '', plan };
        expect(`https://zones-of-hanoi.example-authority.gov.vn/maps/hanoi-zones/?${encodeView(view)}`.length).toBeLessThan(2000); // prettier-ignore
      }),
    );
  });

  test('a name once cleaned stays as it is, in one line', () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string({ unit: 'binary', maxLength: 90 })), (text) => {
        const clean = cleanDealName(text);
        expect(cleanDealName(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\r\n\t\0]/);
        expect(() => encodeURIComponent(clean)).not.toThrow();
      }),
    );
  });

  test.each([
    ['kcn-noi-bai', 'unknown-value'],
    ['kcn-noi-bai:', 'unknown-value'],
    ['kcn-noi-bai:NaN', 'unknown-value'],
    ['kcn-noi-bai:1e3', 'unknown-value'],
    ['../../etc:5', 'unknown-value'],
    ['kcn-noi-bai:-5', 'out-of-range'],
    ['kcn-noi-bai:0', 'out-of-range'],
    ['kcn-noi-bai:100000', 'out-of-range'],
    ['kcn-noi-bai:1.234', 'out-of-range'],
  ])('%s is dropped and named, and the others stay', (bad, reason) => {
    const { view, dropped } = decodeView(`deals=:30,${bad},khu-cnc-hoa-lac:150:Chip`, 'en');
    expect(dropped).toEqual([{ param: 'deals', value: bad, reason }]);
    expect(view.plan.deals).toEqual([
      { zone: null, capitalUsdMillion: 30, name: '' },
      { zone: 'khu-cnc-hoa-lac', capitalUsdMillion: 150, name: 'Chip' },
    ]);
  });

  test('the twenty-first is too many', () => {
    const { view, dropped } = decodeView(`deals=${Array.from({ length: 21 }, (_, i) => `:${i + 1}`).join(',')}`, 'en');
    expect(view.plan.deals).toHaveLength(20);
    expect(dropped).toEqual([{ param: 'deals', value: ':21', reason: 'too-many' }]);
  });
});
