import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../src/domain/land/criterionIds';
import { PRESETS, PRESET_IDS, VALUE_SCALES, presetOf } from '../../src/domain/score/presets';
import { doubtOf, rankPlaces } from '../../src/domain/score/rank';
import { roundToSum } from '../../src/domain/score/round';
import {
  MISSING,
  scoreOf,
  valueOf,
  weightSum,
  type Missing,
  type Values,
  type Weights,
} from '../../src/domain/score/score';
import { leadOf, shownPoints, shownTotal } from '../../src/domain/score/shown';
import { MAX_WEIGHT, smallestSwap, type Duel } from '../../src/domain/score/swap';
import { places } from '../support/places';

const SOME = ['free', 'rent', 'noi_bai', 'centre', 'expressway'] as const;
type C = (typeof SOME)[number];

const value = fc.option(
  fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  { nil: null, freq: 4 },
);
const values: fc.Arbitrary<Values<C>> = fc
  .tuple(value, value, value, value, value)
  .map((list) => Object.fromEntries(SOME.map((id, i) => [id, list[i]])) as Values<C>);
const weights: fc.Arbitrary<Weights<C>> = fc.dictionary(
  fc.constantFrom(...SOME),
  fc.integer({ min: 0, max: MAX_WEIGHT }),
);
const missing: fc.Arbitrary<Missing> = fc.constantFrom(...MISSING);
const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

describe('a score', () => {
  test('lies between 0 and 100 and is the sum of its points', () => {
    fc.assert(
      fc.property(values, weights, missing, (v, w, m) => {
        const score = scoreOf(v, w, m);
        if (!score) return;
        expect(score.total).toBeGreaterThanOrEqual(0);
        expect(score.total).toBeLessThanOrEqual(100);
        expect(
          close(
            score.points.reduce((sum, p) => sum + p.points, 0),
            score.total,
          ),
        ).toBe(true);
        expect(
          close(
            score.points.reduce((sum, p) => sum + p.share, 0),
            1,
          ),
        ).toBe(true);
        expect(score.knownShare).toBeGreaterThan(0);
        expect(score.knownShare).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('stays the same when all weights are scaled alike', () => {
    fc.assert(
      fc.property(values, weights, missing, fc.double({ min: 0.01, max: 100, noNaN: true }), (v, w, m, factor) => {
        const scaled = Object.fromEntries(Object.entries(w).map(([id, weight]) => [id, weight * factor]));
        const [a, b] = [scoreOf(v, w, m), scoreOf(v, scaled, m)];
        expect(a === null).toBe(b === null);
        if (a && b) expect(close(a.total, b.total)).toBe(true);
      }),
    );
  });

  test('does not hang on a criterion without weight', () => {
    fc.assert(
      fc.property(values, weights, missing, (v, w, m) => {
        const heavy = Object.fromEntries(Object.entries(w).filter(([, weight]) => weight > 0));
        expect(scoreOf(v, w, m)?.total).toBe(scoreOf(v, heavy, m)?.total);
      }),
    );
  });

  test('never falls when a figure gets better', () => {
    fc.assert(
      fc.property(values, weights, missing, fc.constantFrom(...SOME), (v, w, m, id) => {
        const known = v[id];
        fc.pre(known !== null);
        const better = scoreOf({ ...v, [id]: 1 }, w, m);
        const score = scoreOf(v, w, m);
        if (score && better) expect(better.total).toBeGreaterThanOrEqual(score.total - 1e-9);
      }),
    );
  });

  test('treats what is missing as told', () => {
    const v: Values<C> = { free: null, rent: 0.5, noi_bai: 1, centre: null, expressway: null };
    const w: Weights<C> = { free: 50, rent: 25, noi_bai: 25 };
    expect(scoreOf(v, w, 'ignore')).toMatchObject({ total: 75, knownShare: 0.5 });
    expect(scoreOf(v, w, 'worst')).toMatchObject({ total: 37.5, knownShare: 0.5 });
    expect(scoreOf(v, w, 'exclude')).toBeNull();
  });

  test('needs a weight and a figure', () => {
    const v: Values<C> = { free: null, rent: 1, noi_bai: 1, centre: 1, expressway: 1 };
    for (const m of MISSING) {
      expect(scoreOf(v, {}, m)).toBeNull();
      expect(scoreOf(v, { rent: 0, noi_bai: 0 }, m)).toBeNull();
      expect(scoreOf(v, { free: 10 }, m)).toBeNull();
    }
    expect(weightSum({ rent: 0, noi_bai: 0 })).toBe(0);
  });
});

describe('the smallest change of one weight that swaps first and second', () => {
  const duel: fc.Arbitrary<Duel<C>> = fc
    .record({ first: values, second: values, weights, missing })
    .filter(({ first, second, weights: w, missing: m }) => {
      const [a, b] = [scoreOf(first, w, m), scoreOf(second, w, m)];
      return a !== null && b !== null && a.total > b.total + 0.01;
    });
  const totals = ({ first, second, weights: w, missing: m }: Duel<C>, id: C, weight: number) => {
    const changed = { ...w, [id]: weight };
    return [scoreOf(first, changed, m)?.total ?? null, scoreOf(second, changed, m)?.total ?? null] as const;
  };

  test('makes them equal, and beyond it the second leads', () => {
    fc.assert(
      fc.property(duel, (d) => {
        const swap = smallestSwap(d);
        if (!swap) return;
        expect(swap.to).toBeGreaterThanOrEqual(0);
        expect(swap.to).toBeLessThanOrEqual(MAX_WEIGHT);
        const [a, b] = totals(d, swap.criterion, swap.to);
        if (a !== null && b !== null) expect(Math.abs(a - b)).toBeLessThan(1e-4);
        if (swap.whole !== null) {
          const [first, second] = totals(d, swap.criterion, swap.whole);
          expect(second!).toBeGreaterThan(first!);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is found whenever a whole weight would do, and is no larger than that', () => {
    fc.assert(
      fc.property(duel, (d) => {
        const swap = smallestSwap(d);
        for (const id of Object.keys(d.weights) as C[]) {
          const from = d.weights[id] ?? 0;
          for (let weight = 0; weight <= MAX_WEIGHT; weight += 5) {
            const [first, second] = totals(d, id, weight);
            if (first === null || second === null || second <= first + 1e-6) continue;
            expect(swap).not.toBeNull();
            expect(Math.abs(swap!.to - swap!.from)).toBeLessThanOrEqual(Math.abs(weight - from) + 1e-6);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is worked out, not guessed', () => {
    const first = { free: null, rent: 1, noi_bai: 0, centre: null, expressway: null };
    const second = { free: null, rent: 0, noi_bai: 1, centre: null, expressway: null };
    const swap = smallestSwap<C>({ first, second, weights: { rent: 60, noi_bai: 40 }, missing: 'ignore' });
    expect(swap).toEqual({ criterion: 'rent', from: 60, to: 40, whole: 39 });
    const good = { ...first, rent: 0.8 };
    const rising = smallestSwap<C>({ first: good, second, weights: { rent: 10.5, noi_bai: 2 }, missing: 'worst' });
    expect(rising).toMatchObject({ criterion: 'noi_bai', from: 2, whole: 9 });
    expect(rising?.to).toBeCloseTo(8.4);
    expect(smallestSwap<C>({ first, second: first, weights: { rent: 60 }, missing: 'ignore' })).toBeNull();
  });
});

describe('rounded numbers', () => {
  const numbers = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 16 });

  test('still add up, each within one step of itself', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(0, 1, 2), (list, decimals) => {
        const step = 10 ** -decimals;
        const rounded = roundToSum(list, decimals);
        const sum = list.reduce((a, b) => a + b, 0);
        expect(Math.abs(rounded.reduce((a, b) => a + b, 0) - sum)).toBeLessThanOrEqual(step / 2 + 1e-6);
        list.forEach((n, i) => expect(Math.abs((rounded[i] ?? 0) - n)).toBeLessThan(step + 1e-6));
      }),
    );
  });

  test('of shares are 100 together', () => {
    expect(roundToSum([100 / 3, 100 / 3, 100 / 3])).toEqual([34, 33, 33]);
    fc.assert(
      fc.property(values, weights, missing, (v, w, m) => {
        const score = scoreOf(v, w, m);
        if (!score) return;
        const shares = roundToSum(score.points.map(({ share }) => share * 100));
        expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
      }),
    );
  });
});

describe('a ranking', () => {
  const compareNames = (a: { zone: { id: string } }, b: { zone: { id: string } }): number =>
    a.zone.id < b.zone.id ? -1 : 1;
  const someWeights = fc.dictionary(fc.constantFrom(...CRITERIA), fc.integer({ min: 0, max: 100 }));

  test('falls, and prints points that add up to what it prints as the total', () => {
    fc.assert(
      fc.property(places, someWeights, missing, fc.boolean(), (list, w, m, old) => {
        const ranked = rankPlaces(list, w, m, old, compareNames);
        ranked.forEach(({ score, rank }, i) => {
          const before = ranked[i - 1];
          if (before) expect(before.score.total).toBeGreaterThanOrEqual(score.total);
          expect(rank).toBeLessThanOrEqual(i + 1);
          const shown = shownPoints(score);
          expect(Math.abs(shownTotal(shown) - score.total)).toBeLessThanOrEqual(0.05 + 1e-6);
        });
      }),
    );
  });

  test('does not hang on the other places', () => {
    fc.assert(
      fc.property(places, someWeights, missing, (list, w, m) => {
        const all = rankPlaces(list, w, m, false, compareNames).map(({ place }) => place.zone.id);
        const fewer = rankPlaces(list.slice(1), w, m, false, compareNames).map(({ place }) => place.zone.id);
        expect(fewer).toEqual(all.filter((id) => id !== list[0]?.zone.id));
      }),
    );
  });

  test('says where a lead comes from in numbers that add up to it', () => {
    fc.assert(
      fc.property(places, someWeights, missing, (list, w, m) => {
        const [first, second] = rankPlaces(list, w, m, false, compareNames);
        if (!first || !second) return;
        const { ahead, parts } = leadOf(first.score, second.score);
        expect(
          close(
            parts.reduce((sum, { points }) => sum + points, 0),
            ahead,
          ),
        ).toBe(true);
        expect(doubtOf(first, second)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('ready weights and fixed scales', () => {
  test.each(PRESET_IDS)('%s adds up to 100 and is recognised', (id) => {
    expect(weightSum(PRESETS[id])).toBe(100);
    expect(presetOf(PRESETS[id])).toBe(id);
    expect(presetOf({ ...PRESETS[id], area: 0 })).toBe(id);
    expect(presetOf({ ...PRESETS[id], area: 1 })).toBeNull();
  });

  test.each(CRITERIA)('%s is worth nothing at one end and all at the other', (id) => {
    const scale = VALUE_SCALES[id];
    expect(valueOf(scale, scale.worst)).toBe(0);
    expect(valueOf(scale, scale.best)).toBe(1);
    expect(valueOf(scale, (scale.worst + scale.best) / 2)).toBeCloseTo(0.5);
    expect(valueOf(scale, scale.best + (scale.best - scale.worst))).toBe(1);
  });
});
