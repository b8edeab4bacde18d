import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, diffContents, mirrored, type Change } from '../../src/domain/releases/diff';
import { figureKeyOf, type Contents, type SnapshotFigure } from '../../src/domain/releases/snapshot';

/** Few names, so that two releases have much in common. */
const ZONES = ['a', 'b', 'c', 'd'];
const figure: fc.Arbitrary<SnapshotFigure> = fc
  .record({
    subject: fc.constantFrom('city:all', ...ZONES),
    field: fc.constantFrom('area_ha', 'projects_total'),
    period: fc.constantFrom('2024', null),
    value: fc.oneof(fc.constantFrom(1, 2, 'words'), fc.constant({ from: 1, to: 2 })),
    unit: fc.constantFrom('ha' as const, 'projects' as const),
    qualifier: fc.constantFrom(null, 'about' as const),
    asOf: fc.constantFrom('2024', '2025', null),
    source: fc.constantFrom('s1', 's2'),
  })
  .map((one) => (one.subject.startsWith('city:') ? one : { ...one, period: null }));

const contents: fc.Arbitrary<Contents> = fc
  .record({
    zones: fc.dictionary(
      fc.constantFrom(...ZONES),
      fc.record({ nameVi: fc.constantFrom('Một', 'Hai'), nameEn: fc.constantFrom('One', 'Two') }),
    ),
    figures: fc.array(figure, { maxLength: 14 }),
  })
  .map(({ zones, figures }) => ({
    zones: new Map(Object.entries(zones)),
    figures: new Map(
      figures
        .filter(({ subject }) => subject.startsWith('city:') || subject in zones)
        .map((one) => [figureKeyOf(one), one]),
    ),
  }));

const set = (changes: readonly Change[]): string[] => changes.map((change) => JSON.stringify(change)).toSorted();

test('a release differs from itself in nothing', () => {
  fc.assert(
    fc.property(contents, (a) => {
      expect(diffContents(a, a)).toEqual([]);
    }),
  );
});

test('the changes from one release to another, applied to the one, give the other', () => {
  fc.assert(
    fc.property(contents, contents, (a, b) => {
      const result = applyChanges(a, diffContents(a, b));
      // Maps are equal whatever their order.
      expect(result.zones).toEqual(b.zones);
      expect(result.figures).toEqual(b.figures);
    }),
    { numRuns: 500 },
  );
});

test('the way back is the mirror of the way there', () => {
  fc.assert(
    fc.property(contents, contents, (a, b) => {
      expect(set(diffContents(b, a))).toEqual(set(diffContents(a, b).map(mirrored)));
    }),
    { numRuns: 500 },
  );
});

test('the changes are the same in whatever order a release was written', () => {
  fc.assert(
    fc.property(contents, contents, (a, b) => {
      const turned: Contents = {
        zones: new Map([...b.zones].toReversed()),
        figures: new Map([...b.figures].toReversed()),
      };
      expect(diffContents(a, turned)).toEqual(diffContents(a, b));
    }),
  );
});
