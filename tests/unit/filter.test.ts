import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FACETS,
  KNOWABLE,
  NO_FILTERS,
  applyFilters,
  countFilters,
  facetCounts,
  knowledgeOf,
  passes,
  type Facet,
  type Filters,
} from '../../src/domain/filter';
import type { Zone } from '../../src/domain/zone';
import { context, figureOf, hittingFilters, zone as anyZone, zones } from '../support/arbitraries';

const ids = (list: readonly Zone[]): string[] => list.map(({ id }) => id);
const shown = (list: readonly Zone[], f: Filters): string[] => ids(applyFilters(list, f, context));

describe('filters', () => {
  test('without limits everything is shown', () => {
    fc.assert(
      fc.property(zones, (list) => {
        expect(applyFilters(list, NO_FILTERS, context)).toEqual(list);
      }),
    );
  });

  test('the order of choices does not matter', () => {
    fc.assert(
      fc.property(zones, hittingFilters, (list, f) => {
        const turned: Filters = {
          ...f,
          kinds: f.kinds.toReversed(),
          statuses: f.statuses.toReversed(),
          districts: f.districts.toReversed(),
          communes: f.communes.toReversed(),
          crafts: f.crafts.toReversed(),
          knowledge: Object.fromEntries(Object.entries(f.knowledge).toReversed()),
        };
        expect(shown(list, turned)).toEqual(shown(list, f));
      }),
    );
  });

  test('facets can be applied one after the other in any order', () => {
    fc.assert(
      fc.property(
        zones,
        hittingFilters,
        fc.shuffledSubarray([...FACETS], { minLength: FACETS.length }),
        (list, f, order) => {
          const stepwise = order.reduce((left, facet) => applyFilters(left, onlyFacet(f, facet), context), list);
          expect(ids(stepwise)).toEqual(shown(list, f));
        },
      ),
    );
  });

  test('a further limit never adds a zone', () => {
    fc.assert(
      fc.property(zones, hittingFilters, fc.constantFrom(...FACETS), (list, f, facet) => {
        const without = shown(list, allBut(f, facet));
        for (const id of shown(list, f)) expect(without).toContain(id);
      }),
    );
  });

  test('a narrower range never adds a zone', () => {
    const bound = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(zones, bound, bound, bound, bound, fc.boolean(), (list, a, b, c, d, areaUnknown) => {
        const [low = 0, lower = 0, upper = 0, high = 0] = [a, b, c, d].toSorted((x, y) => x - y);
        const wide = shown(list, { ...NO_FILTERS, areaMinHa: low, areaMaxHa: high, areaUnknown });
        const narrow = shown(list, { ...NO_FILTERS, areaMinHa: lower, areaMaxHa: upper, areaUnknown });
        for (const id of narrow) expect(wide).toContain(id);
      }),
    );
  });

  test('a further alternative in a list never takes a zone away', () => {
    fc.assert(
      fc.property(zones, hittingFilters, (list, f) => {
        fc.pre(f.districts.length > 0);
        const more = shown(list, { ...f, districts: [...f.districts, 'Sóc Sơn', 'Mê Linh'] });
        for (const id of shown(list, f)) expect(more).toContain(id);
      }),
    );
  });

  test('known and unknown divide the zones', () => {
    fc.assert(
      fc.property(zones, fc.constantFrom(...KNOWABLE), (list, lens) => {
        const known = shown(list, { ...NO_FILTERS, knowledge: { [lens]: 'known' } });
        const unknown = shown(list, { ...NO_FILTERS, knowledge: { [lens]: 'unknown' } });
        expect([...known, ...unknown].toSorted()).toEqual(ids(list).toSorted());
      }),
    );
  });

  test('free land of long ago is not known free land', () => {
    const [base] = fc.sample(anyZone, { numRuns: 1, seed: 1 });
    const withFree = (asOf: string | null): Zone => ({ ...base!, figures: { available_ha: figureOf(12, asOf) } });
    expect(knowledgeOf(withFree('2026-06'), 'free', context)).toBe('known');
    expect(knowledgeOf(withFree('2017'), 'free', context)).toBe('unknown');
    expect(knowledgeOf(withFree(null), 'free', context)).toBe('unknown');
  });

  test('an unpublished area passes a range only when asked for', () => {
    const [base] = fc.sample(anyZone, { numRuns: 1, seed: 1 });
    const zone: Zone = { ...base!, figures: {} };
    expect(passes(zone, { ...NO_FILTERS, areaMinHa: 5 }, context)).toBe(false);
    expect(passes(zone, { ...NO_FILTERS, areaMinHa: 5, areaUnknown: true }, context)).toBe(true);
  });
});

describe('the counts beside the choices', () => {
  test('tell what choosing would show', () => {
    fc.assert(
      fc.property(zones, hittingFilters, (list, f) => {
        const counts = facetCounts(list, f, context, 'districts', (zone) => zone.districtsOld);
        for (const [district, count] of counts) {
          expect(shown(list, { ...f, districts: [district] })).toHaveLength(count);
        }
      }),
    );
  });

  test('of a facet with one value per zone add up to what is shown without it', () => {
    fc.assert(
      fc.property(zones, hittingFilters, (list, f) => {
        const counts = facetCounts(list, f, context, 'kinds', (zone) => [zone.kind]);
        const sum = [...counts.values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(shown(list, { ...f, kinds: [] }).length);
      }),
    );
  });

  test('a zone that names a value twice counts once', () => {
    const [base] = fc.sample(anyZone, { numRuns: 1, seed: 1 });
    const zone: Zone = { ...base!, crafts: ['lacquer', 'lacquer'] };
    expect(facetCounts([zone], NO_FILTERS, context, 'crafts', (z) => z.crafts)).toEqual(new Map([['lacquer', 1]]));
  });
});

test('limits are counted: each choice is one, a range is one', () => {
  expect(countFilters(NO_FILTERS)).toBe(0);
  expect(
    countFilters({
      ...NO_FILTERS,
      kinds: ['hi_tech_park', 'craft_village'],
      areaMinHa: 5,
      areaMaxHa: 50,
      knowledge: { capital: 'known' },
    }),
  ).toBe(4);
});

/** The filters with only one facet's limits left. */
function onlyFacet(f: Filters, facet: Facet): Filters {
  if (facet === 'area') {
    return { ...NO_FILTERS, areaMinHa: f.areaMinHa, areaMaxHa: f.areaMaxHa, areaUnknown: f.areaUnknown };
  }
  return { ...NO_FILTERS, [facet]: f[facet] };
}

/** The filters without one facet's limits. */
function allBut(f: Filters, facet: Facet): Filters {
  return facet === 'area'
    ? { ...f, areaMinHa: null, areaMaxHa: null, areaUnknown: false }
    : { ...f, [facet]: NO_FILTERS[facet] };
}
