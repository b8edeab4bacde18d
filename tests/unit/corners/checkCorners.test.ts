import { describe, expect, test } from 'vitest';
import { compareArea, gridAreaHa } from '../../../src/domain/corners/area';
import { checkCorners, type CornerFinding } from '../../../src/domain/corners/checkCorners';
import type { Corner } from '../../../src/domain/corners/corner';
import { readCorners } from '../../../src/domain/corners/readCorners';
import { orderedByAngle } from '../../../src/domain/corners/repair';
import { MADE_UP_AREA_HA, MADE_UP_TABLE } from '../../fixtures/corners';

const corners = (...points: readonly (readonly [x: number, y: number])[]): readonly Corner[] =>
  points.map(([first, second], i) => ({ label: `${i + 1}`, first, second, line: i + 1 }));
const kinds = (findings: readonly CornerFinding[]) => findings.map(({ kind }) => kind);
const SQUARE = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
] as const;

describe('checks', () => {
  test('a square is an outline; that its first corner does not stand again is harmless and said', () => {
    const { ring, findings, sound } = checkCorners(corners(...SQUARE), 'metres');
    expect(sound).toBe(true);
    expect(ring.length).toBe(4);
    expect(findings).toEqual([{ kind: 'not-closed', first: ring[0], last: ring[3] }]);
  });

  test('a closing corner is harmless, said, and drawn once', () => {
    const { ring, findings, sound } = checkCorners(corners(...SQUARE, [0, 0]), 'metres');
    expect([sound, ring.length, kinds(findings)]).toEqual([true, 4, ['closed']]);
  });

  test('repeats are named with what they repeat', () => {
    const { ring, findings } = checkCorners(corners([0, 0], [100, 0], [100, 0], [100, 100], [0, 0.001]), 'metres');
    expect(ring.map(({ label }) => label)).toEqual(['1', '2', '4']);
    expect(findings[0]).toMatchObject({
      kind: 'repeated',
      repeats: [{ corner: { label: '3', line: 3 }, of: { label: '2' } }],
    });
  });

  test('two corners that changed places make edges cross, and both are named', () => {
    const { findings, sound } = checkCorners(corners([0, 0], [100, 100], [100, 0], [0, 100]), 'metres');
    expect(sound).toBe(false);
    const crossing = findings.find(({ kind }) => kind === 'crossing');
    expect(
      crossing?.kind === 'crossing' && crossing.pairs.map(({ a, b }) => [a, b].map((e) => e.map((c) => c.label))),
    ).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });

  test('an edge that runs back over another, or through a corner, is told', () => {
    expect(checkCorners(corners([0, 0], [100, 0], [50, 0], [50, 80]), 'metres').sound).toBe(false);
    expect(checkCorners(corners([0, 0], [100, 0], [100, 100], [50, 0], [0, 100]), 'metres').sound).toBe(false);
  });

  test.each([0, 1, 2])('%d corners are too few', (n) => {
    const { findings, sound } = checkCorners(corners(...SQUARE.slice(0, n)), 'metres');
    expect([sound, kinds(findings)]).toEqual([false, ['too-few']]);
  });

  test('three times the same corner is one', () => {
    const { findings } = checkCorners(corners([5, 5], [5, 5], [5, 5]), 'metres');
    expect(findings.find(({ kind }) => kind === 'too-few')).toEqual({ kind: 'too-few', count: 1 });
  });
});

describe('ordering by angle', () => {
  test('untangles a square', () => {
    const tangled = corners([0, 0], [100, 100], [100, 0], [0, 100]);
    const ordered = orderedByAngle(tangled);
    expect(checkCorners(ordered, 'metres').sound).toBe(true);
    expect(gridAreaHa(ordered)).toBe(1);
    expect(ordered.map(({ label }) => label).toSorted()).toEqual(['1', '2', '3', '4']);
  });
});

describe('area', () => {
  test('on the grid as another program sums it', () => {
    expect(gridAreaHa(readCorners(MADE_UP_TABLE, 'metres').corners)).toBeCloseTo(MADE_UP_AREA_HA, 6);
  });

  test('does not depend on where the outline lies or begins, nor on its direction', () => {
    const far = SQUARE.map(([x, y]) => [x + 2_323_000.123, y + 555_000.456] as const);
    for (const points of [far, far.toReversed(), [...far.slice(2), ...far.slice(0, 2)]]) {
      expect(gridAreaHa(corners(...points))).toBeCloseTo(1, 9);
    }
  });

  test('agrees within half a percent, both ends included', () => {
    expect(compareArea(100.5, 100)).toMatchObject({ differenceHa: 0.5, agrees: true });
    expect(compareArea(99.5, 100)?.agrees).toBe(true);
    expect(compareArea(100.51, 100)?.agrees).toBe(false);
    expect(compareArea(99.49, 100)?.agrees).toBe(false);
  });

  test('is compared with nothing where the decision prints nothing', () => {
    expect(compareArea(100, null)).toBeNull();
    expect(compareArea(100, 0)).toBeNull();
  });
});
