import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOf, reachOf, type Contender } from '../../src/domain/compare/best';
import { DIRECTIONS } from '../../src/domain/compare/directions';
import { bestByField, compareRows } from '../../src/domain/compare/rows';
import type { Claim } from '../../src/domain/claim';
import { EMPTY_DATASET } from '../../src/data/load';
import { context, zones } from '../support/arbitraries';

const direction = fc.constantFrom('higher' as const, 'lower' as const);

const claim: fc.Arbitrary<Pick<Claim, 'value' | 'qualifier'>> = fc.record({
  value: fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 9 }))
      .map(([from, by]) => ({ from, to: from + by })),
    fc.constant('in words'),
  ),
  qualifier: fc.constantFrom(null, 'about' as const, 'nearly' as const, 'more_than' as const, 'at_most' as const),
});

const contenders: fc.Arbitrary<readonly Contender[]> = fc
  .array(fc.option(claim, { nil: null }), { maxLength: 5 })
  .map((claims) => claims.map((one, i) => ({ id: `z${i}`, reach: one && reachOf(one), unit: 'ha' })));

describe('the best known value', () => {
  test('is never one that is unknown', () => {
    fc.assert(
      fc.property(contenders, direction, (all, which) => {
        const unknown = new Set(all.filter(({ reach }) => reach === null).map(({ id }) => id));
        expect(bestOf(all, which).filter((id) => unknown.has(id))).toEqual([]);
      }),
    );
  });

  test('is the same in whatever order the places stand', () => {
    fc.assert(
      fc.property(
        contenders.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        direction,
        ([all, shuffled], which) => {
          expect([...bestOf(shuffled, which)].toSorted()).toEqual([...bestOf(all, which)].toSorted());
        },
      ),
    );
  });

  test('is not changed by places of which nothing is known', () => {
    fc.assert(
      fc.property(contenders, direction, (all, which) => {
        const known = all.filter(({ reach }) => reach !== null);
        expect(bestOf(all, which)).toEqual(bestOf(known, which));
      }),
    );
  });

  test('is beaten by no other, whatever the words around the numbers leave open', () => {
    fc.assert(
      fc.property(contenders, direction, (all, which) => {
        for (const id of bestOf(all, which)) {
          const winner = all.find((one) => one.id === id)?.reach;
          for (const { id: other, reach } of all) {
            if (!winner || !reach || other === id) continue;
            if (which === 'higher') expect(winner.low).toBeGreaterThanOrEqual(reach.high);
            else expect(winner.high).toBeLessThanOrEqual(reach.low);
          }
        }
      }),
    );
  });

  test('is mirrored when numbers change their sign', () => {
    fc.assert(
      fc.property(contenders, (all) => {
        const mirrored = all.map((one) => ({
          ...one,
          reach: one.reach && { low: -one.reach.high, high: -one.reach.low },
        }));
        expect(bestOf(mirrored, 'lower')).toEqual(bestOf(all, 'higher'));
      }),
    );
  });
});

describe('the rows', () => {
  const dataset = { ...EMPTY_DATASET, ...context };

  test('are the same whatever the order of the places', () => {
    fc.assert(
      fc.property(zones, (list) => {
        const five = list.slice(0, 5);
        const rows = (all: typeof five) =>
          compareRows(all, dataset).map(({ group, rows: r }) => [
            group,
            r.map((row) => [
              row.kind,
              row.kind === 'figure' ? row.field : row.kind,
              row.differs,
              [...row.best].toSorted(),
            ]),
          ]);
        expect(rows(five.toReversed())).toEqual(rows(five));
      }),
    );
  });

  test('mark only figures with a direction, only what is published, and never history', () => {
    fc.assert(
      fc.property(zones, (list) => {
        for (const { rows } of compareRows(list.slice(0, 5), dataset)) {
          for (const row of rows) {
            if (row.direction === null) expect(row.best).toEqual([]);
            if (row.kind !== 'figure') continue;
            for (const id of row.best) {
              const cell = row.cells.find((one) => one.id === id);
              expect(DIRECTIONS[row.field]).toBe(row.direction);
              expect(cell?.claim).toBeTruthy();
              expect(cell?.history).toBe(false);
            }
          }
        }
      }),
    );
  });

  test('on paper the same places are marked as on screen', () => {
    fc.assert(
      fc.property(zones, (list) => {
        const five = list.slice(0, 5);
        const onScreen = Object.fromEntries(
          compareRows(five, dataset).flatMap(({ rows }) =>
            rows.flatMap((row) => (row.kind === 'figure' && row.best.length > 0 ? [[row.field, row.best]] : [])),
          ),
        );
        expect(bestByField(five, dataset)).toEqual(onScreen);
      }),
    );
  });
});
