import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/domain/filter';
import { CRITERIA, LIMIT_IDS, type CriterionId } from '../../src/domain/land/criterionIds';
import { findLand, judge, lookIn, valueThatCounts, type Place } from '../../src/domain/land/findLand';
import {
  LIMIT_SIDE,
  countLimits,
  landQuery,
  limitValue,
  withLimit,
  withUnknown,
  type LandQuery,
  type Limit,
} from '../../src/domain/land/limits';
import { orderMatches } from '../../src/domain/land/order';
import { sectorsOf } from '../../src/domain/land/sectors';
import { aClaim, aFigure, aZone } from '../support/ledger';
import { places, queries } from '../support/places';

const idsOf = (list: readonly Place[]): string[] => list.map(({ zone }) => zone.id);
const matching = (list: readonly Place[], query: LandQuery): string[] => idsOf(findLand(list, query).matches);
const NO_QUERY: LandQuery = { limits: {}, sectors: [], sectorUnknown: false, allowHistory: false };
const only = (id: CriterionId, limit: Partial<Limit>): LandQuery => ({
  ...NO_QUERY,
  limits: { [id]: { min: null, max: null, includeUnknown: false, ...limit } },
});
const setLimits = (query: LandQuery): readonly CriterionId[] => CRITERIA.filter((id) => query.limits[id]);

describe('what is found', () => {
  test('is everything while nothing is asked', () => {
    fc.assert(
      fc.property(places, fc.boolean(), (list, allowHistory) => {
        expect(matching(list, { ...NO_QUERY, allowHistory })).toEqual(idsOf(list));
      }),
    );
  });

  test('does not hang on the order of places or of limits', () => {
    fc.assert(
      fc.property(places, queries, (list, query) => {
        const turned = { ...query, limits: Object.fromEntries(Object.entries(query.limits).toReversed()) };
        expect(matching(list.toReversed(), turned)).toEqual(matching(list, query).toReversed());
      }),
    );
  });

  test('is the same when the limits are applied one after the other', () => {
    fc.assert(
      fc.property(places, queries, (list, query) => {
        const steps = [
          ...setLimits(query).map((id): LandQuery => ({ ...query, limits: { [id]: query.limits[id] }, sectors: [] })),
          { ...query, limits: {} },
        ];
        const stepwise = steps.reduce((left, step) => findLand(left, step).matches, list);
        expect(idsOf(stepwise)).toEqual(matching(list, query));
      }),
    );
  });

  test('never grows by a further limit', () => {
    fc.assert(
      fc.property(places, queries, fc.constantFrom(...CRITERIA), (list, query, id) => {
        const { [id]: _, ...others } = query.limits;
        const without = matching(list, { ...query, limits: others });
        for (const found of matching(list, query)) expect(without).toContain(found);
      }),
    );
  });

  test('never grows by a stricter limit', () => {
    const step = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(places, queries, fc.constantFrom(...LIMIT_IDS), step, (list, query, id, by) => {
        const limit = query.limits[id];
        if (!limit) return;
        const side = LIMIT_SIDE[id];
        const bound = limit[side] ?? 0;
        const stricter = { ...limit, [side]: side === 'min' ? bound + by : bound - by };
        const wide = matching(list, query);
        for (const found of matching(list, { ...query, limits: { ...query.limits, [id]: stricter } })) {
          expect(wide).toContain(found);
        }
      }),
    );
  });

  test('never loses a place by taking in what is unknown', () => {
    fc.assert(
      fc.property(places, queries, (list, query) => {
        const more = matching(list, { ...query, limits: withUnknown(query.limits, true), sectorUnknown: true });
        for (const found of matching(list, query)) expect(more).toContain(found);
      }),
    );
  });

  test('and what is left out because unknown are different places, and those left out come in with the unknown', () => {
    fc.assert(
      fc.property(places, queries, (list, query) => {
        const { matches, leftOut } = findLand(list, query);
        const found = new Set(idsOf(matches));
        expect(leftOut.every(({ zone }) => !found.has(zone.id))).toBe(true);
        expect(leftOut.every(({ lacks }) => lacks.length > 0)).toBe(true);
        const all = matching(list, { ...query, limits: withUnknown(query.limits, true), sectorUnknown: true });
        expect(all.toSorted()).toEqual([...idsOf(matches), ...idsOf(leftOut)].toSorted());
      }),
    );
  });

  test('names just the figures that a left-out place lacks', () => {
    fc.assert(
      fc.property(places, queries, (list, query) => {
        for (const { measured, lacks, zone } of findLand(list, query).leftOut) {
          for (const id of setLimits(query)) {
            const unknown = valueThatCounts(measured[id], query.allowHistory) === null;
            expect(lacks.includes(id)).toBe(unknown && !query.limits[id]!.includeUnknown);
          }
          if (lacks.includes('sector')) expect(sectorsOf(zone)).toBeNull();
        }
      }),
    );
  });
});

describe('a figure against a limit', () => {
  const at = (value: number | null, plusMinus = 0, history = false) => ({
    value,
    plusMinus,
    history,
    claim: null,
    to: null,
  });
  const most30: Limit = { min: null, max: 30, includeUnknown: false };

  test.each([
    [at(29), 'meets'],
    [at(30), 'meets'],
    [at(30.1), 'fails'],
    [at(29, 1), 'meets'],
    [at(29, 2), 'maybe'],
    [at(31, 2), 'maybe'],
    [at(32.1, 2), 'fails'],
    [at(null), 'unknown'],
  ] as const)('%o is judged %s', (measured, verdict) => {
    expect(judge(measured, most30, false)).toBe(verdict);
  });

  test('at the very limit is within, on either side', () => {
    expect(judge(at(5), { min: 5, max: null, includeUnknown: false }, false)).toBe('meets');
    expect(judge(at(4.9), { min: 5, max: null, includeUnknown: false }, false)).toBe('fails');
    expect(judge(at(4, 1), { min: 5, max: null, includeUnknown: false }, false)).toBe('maybe');
  });

  test('that is history counts only when asked for', () => {
    expect(judge(at(13, 0, true), { min: 5, max: null, includeUnknown: false }, false)).toBe('unknown');
    expect(judge(at(13, 0, true), { min: 5, max: null, includeUnknown: false }, true)).toBe('meets');
  });

  test('that may be within is found, and said to be so', () => {
    const place = { zone: aZone('a'), measured: Object.fromEntries(CRITERIA.map((id) => [id, at(31, 2)])) };
    const { matches } = findLand([place as unknown as Place], only('noi_bai', { max: 30 }));
    expect(matches[0]?.verdicts.noi_bai).toBe('maybe');
  });
});

describe('sectors and crafts', () => {
  const permitted = (value: string) => ({ figures: { permitted_industries: aFigure([aClaim(value)]) } });

  test('are crafts and permitted industries together', () => {
    expect(sectorsOf(aZone('a', { crafts: ['lacquer'], ...permitted('industry-textile; industry-food') }))).toEqual([
      'lacquer',
      'industry-textile',
      'industry-food',
    ]);
    expect(sectorsOf(aZone('a'))).toBeNull();
  });

  test('one of those wanted will do; who says nothing is unknown', () => {
    const zones = [aZone('wood', { crafts: ['wood'] }), aZone('food', permitted('industry-food')), aZone('silent')];
    const list = zones.map((zone) => ({ zone, measured: {} as Place['measured'] }));
    const asked = { ...NO_QUERY, sectors: ['industry-food', 'pottery'] };
    expect(matching(list, asked)).toEqual(['food']);
    expect(findLand(list, asked).leftOut.map(({ zone, lacks }) => [zone.id, lacks])).toEqual([['silent', ['sector']]]);
    expect(matching(list, { ...asked, sectorUnknown: true })).toEqual(['food', 'silent']);
  });
});

describe('where to look', () => {
  const context = { release: { version: '', date: '2026-11-21' }, sources: {} };

  test('villages, umbrellas, parts and former zones let no land', () => {
    const zones = [
      aZone('zone'),
      aZone('village', { kind: 'craft_village' }),
      aZone('umbrella', { counted: false }),
      aZone('former', { status: 'converted' }),
      aZone('hl-nha-o', { kind: 'hi_tech_subzone' }),
      aZone('hl-phan-mem', { kind: 'hi_tech_subzone', counted: false }),
      aZone('park', { kind: 'hi_tech_park' }),
    ];
    expect(lookIn(zones, NO_FILTERS, context).map(({ id }) => id)).toEqual(['zone', 'hl-phan-mem']);
  });

  test('a place without the craft or the area asked for is still looked at, to tell unknown from unfit', () => {
    const zones = [aZone('a'), aZone('b', { status: 'planned' })];
    const filters = { ...NO_FILTERS, crafts: ['lacquer'], areaMinHa: 5, statuses: ['planned' as const] };
    expect(lookIn(zones, filters, context).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('limits', () => {
  const find = { limits: {}, sectorUnknown: false, allowHistory: false };

  test('are set, changed and taken off on their own side', () => {
    const one = withLimit({}, 'free', 5, false);
    expect(one).toEqual({ free: { min: 5, max: null, includeUnknown: false } });
    const two = withLimit(withUnknown(one, true), 'noi_bai', 30, false);
    expect(two.free?.includeUnknown).toBe(true);
    expect(limitValue(two, 'noi_bai')).toBe(30);
    expect(withLimit(two, 'free', 7, false).free).toEqual({ min: 7, max: null, includeUnknown: true });
    expect(withLimit(two, 'free', null, false)).toEqual({ noi_bai: two.noi_bai });
  });

  test('take the area and the crafts from the filters of the app', () => {
    const query = landQuery(find, { ...NO_FILTERS, areaMaxHa: 50, areaUnknown: true, crafts: ['lacquer'] });
    expect(query.limits.area).toEqual({ min: null, max: 50, includeUnknown: true });
    expect(countLimits(query)).toBe(2);
    expect(countLimits(landQuery(find, NO_FILTERS))).toBe(0);
  });
});

test('results come best first, unknown last, equals by name', () => {
  fc.assert(
    fc.property(places, fc.constantFrom(...CRITERIA), fc.boolean(), (list, order, allowHistory) => {
      const { matches } = findLand(list, NO_QUERY);
      const compareNames = (a: Place, b: Place): number => (a.zone.id < b.zone.id ? -1 : 1);
      const sorted = orderMatches(matches, order, { compareNames, scoreOf: () => null, allowHistory });
      expect(idsOf(sorted).toSorted()).toEqual(idsOf(list).toSorted());
      const more = order === 'area' || LIMIT_SIDE[order] === 'min';
      const keys = sorted.map(({ measured }) => valueThatCounts(measured[order], allowHistory));
      keys.slice(1).forEach((key, i) => {
        const before = keys[i] ?? null;
        if (key !== null) expect(before !== null && (more ? before >= key : before <= key)).toBe(true);
      });
    }),
  );
});
