import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridAreaHa } from '../../src/domain/corners/area';
import { checkCorners } from '../../src/domain/corners/checkCorners';
import type { Corner } from '../../src/domain/corners/corner';
import { readCorners } from '../../src/domain/corners/readCorners';
import { orderedByAngle, swapped } from '../../src/domain/corners/repair';
import { writeCorners } from '../../src/domain/corners/writeCorners';
import { cornerTable } from '../../src/exports/cornerTable';
import { toCsv } from '../../src/exports/csv';
import { cornersOf, outlineOf, GRIDS } from '../../src/geodesy/cornersOnGrid';

const millimetres = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((mm) => mm / 1000);
const corner = fc.record({ first: millimetres(2_270_000, 2_370_000), second: millimetres(480_000, 620_000) });
const labelled = (points: readonly { first: number; second: number }[]): readonly Corner[] =>
  points.map((point, i) => ({ ...point, label: `M${i + 1}`, line: i + 1 }));
const table = fc.array(corner, { minLength: 1, maxLength: 30 }).map(labelled);
const HEADER = ['Số hiệu điểm', 'X (m)', 'Y (m)'] as const;
const bare = (corners: readonly Corner[]) => corners.map(({ label, first, second }) => ({ label, first, second }));

/** A star: corners at ever larger angles around a middle, so that no edges cross. */
const star = fc
  .tuple(
    corner,
    fc.uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 5, maxLength: 24 }),
    fc.array(fc.integer({ min: 100, max: 3000 }), { minLength: 24, maxLength: 24 }),
  )
  // Without a gap of half a turn, beyond which the middle would lie outside.
  .filter(([, angles]) => {
    const sorted = angles.toSorted((a, b) => a - b);
    return sorted.every((angle, i) => (sorted[i + 1] ?? (sorted[0] ?? 0) + 360) - angle < 150);
  })
  .map(([middle, angles, radii]) =>
    labelled(
      angles
        .toSorted((a, b) => a - b)
        .map((angle, i) => {
          const radius = radii[i] ?? 500;
          return {
            first: Math.round((middle.first + radius * Math.sin((angle * Math.PI) / 180)) * 1000) / 1000,
            second: Math.round((middle.second + radius * Math.cos((angle * Math.PI) / 180)) * 1000) / 1000,
          };
        }),
    ),
  );

describe('corner tables', () => {
  test('written and read again are the same corners', () => {
    fc.assert(
      fc.property(table, (corners) => {
        const { corners: back, problems } = readCorners(writeCorners(corners, 'metres', HEADER), 'metres');
        expect(problems).toEqual([]);
        expect(bare(back)).toEqual(bare(corners));
      }),
    );
  });

  test('our CSV files, with either separator, are read again as the same corners', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const), (corners, separator) => {
        const columns = { label: HEADER[0], first: HEADER[1], second: HEADER[2], part: 'Phần' };
        const csv = toCsv(cornerTable([{ part: '', corners }], 'metres', columns), separator);
        const { corners: back, problems } = readCorners(csv, 'metres');
        expect(problems).toEqual([]);
        expect(bare(back)).toEqual(bare(corners));
      }),
    );
  });

  test('by way of WGS84 and the same grid come back digit by digit', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...GRIDS), (corners, grid) => {
        const ring = outlineOf(corners, grid).coordinates[0] ?? [];
        const back = writeCorners(cornersOf(ring, grid), 'metres', HEADER);
        const numbered = corners.map((one, i) => ({ ...one, label: `${i + 1}` }));
        expect(back).toBe(writeCorners(numbered, 'metres', HEADER));
      }),
    );
  });

  test('swapping twice changes nothing, and swapping once changes no area', () => {
    fc.assert(
      fc.property(table, (corners) => {
        expect(swapped(swapped(corners))).toEqual(corners);
        expect(gridAreaHa(swapped(corners))).toBeCloseTo(gridAreaHa(corners), 3);
      }),
    );
  });

  test('reading never throws, and names each line at most once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('metres' as const, 'degrees' as const),
        (text, unit) => {
          const { corners, problems } = readCorners(text, unit);
          const lines = [...corners, ...problems].map(({ line }) => line);
          expect(new Set(lines).size).toBe(lines.length);
          for (const { first, second } of corners) expect(Number.isFinite(first) && Number.isFinite(second)).toBe(true);
        },
      ),
    );
  });
});

describe('checks', () => {
  test('a star is sound from whichever corner it begins, either way round', () => {
    fc.assert(
      fc.property(star, fc.nat(), fc.boolean(), (corners, turn, back) => {
        const start = turn % corners.length;
        const turned = [...corners.slice(start), ...corners.slice(0, start)];
        const seen = back ? turned.toReversed() : turned;
        expect(checkCorners(seen, 'metres').sound).toBe(true);
        expect(gridAreaHa(seen)).toBeCloseTo(gridAreaHa(corners), 6);
      }),
    );
  });

  test('repeating corners changes no outline', () => {
    fc.assert(
      fc.property(star, fc.nat(), (corners, nth) => {
        const i = nth % corners.length;
        const again = corners[i];
        if (!again) return;
        const { ring, sound } = checkCorners([...corners.slice(0, i), again, ...corners.slice(i)], 'metres');
        expect(sound).toBe(true);
        expect(gridAreaHa(ring)).toBeCloseTo(gridAreaHa(corners), 9);
      }),
    );
  });

  test('ordering by angle loses no corner, and is the same for whatever order came in', () => {
    fc.assert(
      fc.property(star, (corners) => {
        const once = orderedByAngle(corners);
        expect(new Set(once)).toEqual(new Set(corners));
        expect(orderedByAngle(corners.toReversed())).toEqual(once);
      }),
    );
  });
});
