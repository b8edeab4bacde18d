import fc from 'fast-check';
import type { Measured } from '../../src/domain/land/criteria';
import { CRITERIA, LIMIT_IDS, type CriterionId } from '../../src/domain/land/criterionIds';
import type { Place } from '../../src/domain/land/findLand';
import { LIMIT_SIDE, type LandQuery, type Limit } from '../../src/domain/land/limits';
import { zone } from './arbitraries';

/** Figures with few values, so that limits hit, in every state that a figure can be in. */
const measured: fc.Arbitrary<Measured> = fc.record({
  value: fc.option(
    fc.integer({ min: 0, max: 40 }).map((n) => n * 2.5),
    { nil: null, freq: 3 },
  ),
  plusMinus: fc.constantFrom(0, 0, 1, 5),
  history: fc.boolean(),
  claim: fc.constant(null),
  to: fc.constant(null),
});

const allMeasured: fc.Arbitrary<Place['measured']> = fc
  .tuple(...CRITERIA.map(() => measured))
  .map((list) => Object.fromEntries(CRITERIA.map((id, i) => [id, list[i]])) as Place['measured']);

export const places: fc.Arbitrary<readonly Place[]> = fc.uniqueArray(fc.record({ zone, measured: allMeasured }), {
  selector: (place) => place.zone.id,
  maxLength: 10,
});

const bound = fc.integer({ min: 0, max: 100 });

const limitOf = (id: CriterionId): fc.Arbitrary<Limit> =>
  fc.record({ a: bound, b: bound, includeUnknown: fc.boolean() }).map(({ a, b, includeUnknown }) => {
    if (id === 'area') return { min: Math.min(a, b), max: Math.max(a, b), includeUnknown };
    return LIMIT_SIDE[id] === 'min' ? { min: a, max: null, includeUnknown } : { min: null, max: a, includeUnknown };
  });

const limits: fc.Arbitrary<LandQuery['limits']> = fc.record(
  Object.fromEntries(['area' as const, ...LIMIT_IDS].map((id) => [id, limitOf(id)])),
  { requiredKeys: [] },
);

/** What may be asked, over the few crafts that `zone` has. */
export const queries: fc.Arbitrary<LandQuery> = fc.record({
  limits: fc.oneof(
    limits,
    limits.map((all) => Object.fromEntries(Object.entries(all).slice(0, 2))),
  ),
  sectors: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(['lacquer', 'pottery'])),
  sectorUnknown: fc.boolean(),
  allowHistory: fc.boolean(),
});
