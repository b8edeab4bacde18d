import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseClaim } from '../../src/domain/chooseClaim';
import { effectiveDay } from '../../src/domain/effectiveDay';
import { BASES, CONFIDENCES, PUBLISHER_KINDS, chosenClaim, type Claim, type Source } from '../../src/domain/claim';
import { aClaim, aSource } from '../support/ledger';

const SOURCES: Readonly<Record<string, Source>> = Object.fromEntries(
  PUBLISHER_KINDS.map((publisherKind) => [publisherKind, aSource(publisherKind, { publisherKind, published: null })]),
);
const choose = (claims: readonly Claim[]) => chooseClaim(claims, (id) => SOURCES[id]);
const valueOf = (claims: readonly Claim[]): unknown => chosenClaim(choose(claims))?.value;

describe('the rule, step by step', () => {
  const first = aClaim(1, { asOf: '2025', source: 'press', confidence: 'medium' });

  test.each([
    ['newest', aClaim(2, { ...first, value: 2, asOf: '2026-01', source: 'other', confidence: 'low' })],
    ['publisher', aClaim(2, { ...first, value: 2, source: 'official', confidence: 'low', basis: 'derived' })],
    ['confidence', aClaim(2, { ...first, value: 2, confidence: 'high', basis: 'derived' })],
    ['reported', aClaim(2, { ...first, value: 2, basis: 'reported' })],
  ] as const)('%s decides', (why, better) => {
    const worse = why === 'reported' ? { ...first, basis: 'derived' as const } : first;
    for (const claims of [
      [worse, better],
      [better, worse],
    ]) {
      expect(choose(claims).why).toBe(why);
      expect(valueOf(claims)).toBe(2);
    }
  });

  test('what ties in everything keeps its order', () => {
    expect(choose([first, { ...first, value: 2 }])).toMatchObject({ chosen: 0, why: 'first' });
  });

  test('one alone has nothing to decide; none gives null', () => {
    expect(choose([first])).toMatchObject({ chosen: 0, why: 'only' });
    expect(choose([{ ...first, rejected: true }])).toMatchObject({ chosen: null, why: null });
    expect(choose([])).toEqual({ claims: [], chosen: null, why: null });
  });

  test('an undated claim is older than any date', () => {
    expect(valueOf([{ ...first, value: 2, asOf: null, source: 'official' }, first])).toBe(1);
  });

  test('a date is cut at the day of its source: a page of March cannot speak of December', () => {
    const of = (asOf: string, published: string | null): string =>
      effectiveDay({ asOf }, { published, publisherKind: 'press' });
    expect(of('2025', '2025-03')).toBe('2025-03-31');
    expect(of('2025', '2026-01')).toBe('2025-12-31');
    expect(of('2025', null)).toBe('2025-12-31');
    expect(of('2025', '2024-12')).toBe('2025-12-31');
  });
});

const claims = fc
  .record({
    value: fc.integer({ min: 0, max: 9 }),
    asOf: fc.constantFrom(null, '2017', '2024', '2024-H1', '2025-07', '2025-07-21', '2026+'),
    source: fc.constantFrom(...PUBLISHER_KINDS),
    confidence: fc.constantFrom(...CONFIDENCES),
    basis: fc.constantFrom(...BASES),
    rejected: fc.boolean(),
    scope: fc.constantFrom(null, null, null, 'phase-1'),
  })
  .map((fields): Claim => aClaim(fields.value, fields));
const lists = fc.array(claims, { maxLength: 8 });

/** What the rule looks at; the value is not part of it. */
const standing = (claim: Claim | null): unknown =>
  claim && [effectiveDay(claim, SOURCES[claim.source]), claim.source, claim.confidence, claim.basis];

test('the order of the claims does not change how good the chosen one is', () => {
  fc.assert(
    fc.property(
      lists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(standing(chosenClaim(choose(shuffled)))).toEqual(standing(chosenClaim(choose(list))));
      },
    ),
  );
});

test('an older claim never changes the choice', () => {
  fc.assert(
    fc.property(lists, claims, fc.nat(8), (list, older, at) => {
      const chosen = chosenClaim(choose(list));
      fc.pre(chosen !== null && effectiveDay(older, undefined) < effectiveDay(chosen, undefined));
      const more = list.toSpliced(at, 0, older);
      expect(chosenClaim(choose(more))).toBe(chosen);
    }),
  );
});

test('a rejected claim and one of a part are never chosen', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const chosen = chosenClaim(choose(list));
      expect(chosen === null || (!chosen.rejected && chosen.scope === null)).toBe(true);
    }),
  );
});

test('nothing is chosen exactly when nothing can be used', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const figure = choose(list);
      const usable = list.some((claim) => !claim.rejected && claim.scope === null);
      expect(figure.chosen !== null).toBe(usable);
      expect(figure.why !== null).toBe(usable);
    }),
  );
});

test('nobody is better than the chosen one, and every claim is kept', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const figure = choose(list);
      expect(figure.claims).toEqual(list);
      const chosen = chosenClaim(figure);
      for (const claim of list) {
        if (chosen && !claim.rejected && claim.scope === null) {
          expect(standing(chosenClaim(choose([chosen, claim])))).toEqual(standing(chosen));
        }
      }
    }),
  );
});
