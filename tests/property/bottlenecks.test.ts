import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardRow, boardTotals } from '../../src/domain/clearance/board';
import { rankBottlenecks, type Bottlenecks } from '../../src/domain/clearance/bottlenecks';
import type { HoldWeights } from '../../src/domain/clearance/factorIds';
import { heldUp } from '../../src/domain/clearance/heldUp';
import { missingFields } from '../../src/domain/clearance/missing';
import type { ZoneField } from '../../src/domain/fields';
import type { Zone } from '../../src/domain/zone';
import { context, figureOf, id, zone } from '../support/arbitraries';

const amount = fc.integer({ min: 0, max: 4000 }).map((n) => n / 4);
const asOf = fc.constantFrom('2017', '2025-09', '2026-02', null);
const numbers: readonly ZoneField[] = [
  'area_ha',
  'land_remaining_ha',
  'land_cleared_ha',
  'planned_capital_usd_million',
  'capital_usd_million',
  'households_affected',
];
const numberFigure = fc.tuple(amount, asOf).map(([value, when]) => figureOf(value, when));

/** Zones in every state of knowledge of their clearance. */
const clearing: fc.Arbitrary<Zone> = fc
  .tuple(
    zone,
    fc.record(
      {
        ...Object.fromEntries(numbers.map((field) => [field, numberFigure])),
        land_clearance_pct: fc.integer({ min: 0, max: 100 }).map((n) => figureOf(n)),
        approved_date: fc.constantFrom('1998', '2007-05-17', '2024-Q1').map((day) => figureOf(day)),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([one, figures]) => ({ ...one, figures }));
const zones = fc.uniqueArray(clearing, { selector: (one) => one.id, maxLength: 12 });
const weights: fc.Arbitrary<HoldWeights> = fc.record({
  land: fc.integer({ min: 0, max: 100 }),
  capital: fc.integer({ min: 0, max: 100 }),
  time: fc.integer({ min: 0, max: 100 }),
});

const ranking = ({ ranked }: Bottlenecks) => ranked.map((one) => [one.zone.id, one.rank]);
const points = ({ ranked }: Bottlenecks) => ranked.map(({ score }) => score.total);

describe('the ranking of bottlenecks', () => {
  test('does not hang on the order of the zones', () => {
    const shuffled = zones.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, weights, ([list, other], w) => {
        expect(rankBottlenecks(other, w, context)).toEqual(rankBottlenecks(list, w, context));
      }),
    );
  });

  test('and every total stay the same when a zone comes of which nothing is known', () => {
    fc.assert(
      fc.property(zones, weights, id, (list, w, newId) => {
        const silent: Zone = { ...(list[0] ?? ({} as Zone)), id: `${newId}-new`, counted: true, figures: {} };
        const before = rankBottlenecks(list, w, context);
        const after = rankBottlenecks([silent, ...list], w, context);
        expect(after.ranked).toEqual(before.ranked);
        expect(after.cleared).toEqual(before.cleared);
        expect(after.unknown).toHaveLength(before.unknown.length + 1);
        const totals = (all: readonly Zone[]) =>
          boardTotals(
            all.map((one) => boardRow(one, context)),
            context,
          );
        const [was, is] = [totals(list), totals([silent, ...list])];
        for (const key of ['left', 'cleared', 'share', 'households'] as const) {
          expect(is[key]).toEqual({ ...was[key], of: was[key].of + 1 });
        }
      }),
    );
  });

  test('is the same when all weights are scaled', () => {
    fc.assert(
      fc.property(zones, weights, fc.integer({ min: 2, max: 50 }), (list, w, by) => {
        const scaled = { land: w.land * by, capital: w.capital * by, time: w.time * by };
        const [one, other] = [rankBottlenecks(list, w, context), rankBottlenecks(list, scaled, context)];
        expect(ranking(other)).toEqual(ranking(one));
        points(other).forEach((total, i) => expect(total).toBeCloseTo(points(one)[i] ?? NaN, 6));
      }),
    );
  });

  test('never pads, loses or repeats a zone that counts, and ranks only land that is held up', () => {
    fc.assert(
      fc.property(zones, weights, (list, w) => {
        const { ranked, cleared, unweighed, unknown } = rankBottlenecks(list, w, context);
        const all = [...ranked.map((one) => one.zone), ...cleared.map((one) => one.zone), ...unweighed, ...unknown];
        const counted = list.filter((one) => one.counted).map((one) => one.id);
        expect(all.map((one) => one.id).toSorted()).toEqual(counted.toSorted());
        for (const { land } of ranked) expect(land.areaHa).toBeGreaterThan(0);
        for (const one of unknown) expect(heldUp(one, context)).toBeNull();
      }),
    );
  });

  test('adds up: each total is its parts, shares come to the whole, and the first has most', () => {
    fc.assert(
      fc.property(zones, weights, (list, w) => {
        const { ranked } = rankBottlenecks(list, w, context);
        for (const { score } of ranked) {
          expect(score.parts.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score.total);
          expect(score.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
          for (const { points: own, share } of score.parts) if (own === null) expect(share).toBe(0);
        }
        ranked
          .slice(1)
          .forEach(({ score }, i) => expect(score.total).toBeLessThanOrEqual(ranked[i]!.score.total + 1e-6));
      }),
    );
  });
});

test('land held up is never below zero, and asked for only while it is not known', () => {
  fc.assert(
    fc.property(clearing, (one) => {
      const land = heldUp(one, context);
      if (land) expect(land.areaHa).toBeGreaterThanOrEqual(0);
      expect(missingFields(one, context).includes('land_remaining_ha')).toBe(land === null);
    }),
  );
});
