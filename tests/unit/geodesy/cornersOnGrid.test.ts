import { describe, expect, test } from 'vitest';
import { readCorners } from '../../../src/domain/corners/readCorners';
import { swapped } from '../../../src/domain/corners/repair';
import { cornersOf, outlineOf, SYSTEMS, unitOf, whereabouts } from '../../../src/geodesy/cornersOnGrid';
import { wgs84ToVn2000, type Vn2000Grid } from '../../../src/geodesy/vn2000';
import { MADE_UP_TABLE } from '../../fixtures/corners';

const table = readCorners(MADE_UP_TABLE, 'metres').corners;

/** The same place as a table on another grid would print it. */
const on = (grid: Vn2000Grid, lon: number, lat: number) =>
  [
    [0, 0],
    [0, 0.005],
    [0.005, 0.005],
  ].map(([dLat = 0, dLon = 0], i) => {
    const { northingM, eastingM } = wgs84ToVn2000({ lon: lon + dLon, lat: lat + dLat }, grid);
    return { label: `${i + 1}`, line: i + 1, first: northingM, second: eastingM };
  });

describe('an outline from corners', () => {
  test.each(SYSTEMS)('comes back as the same corners: %s', (system) => {
    const corners = cornersOf(outlineOf(table, 'tm3_105_00').coordinates[0] ?? [], system);
    const again = cornersOf(outlineOf(corners, system).coordinates[0] ?? [], 'tm3_105_00');
    const digits = unitOf('tm3_105_00') === 'metres' ? 3 : 8;
    expect(again.map(({ first, second }) => [first.toFixed(digits), second.toFixed(digits)])).toEqual(
      table.map(({ first, second }) => [first.toFixed(digits), second.toFixed(digits)]),
    );
  });

  test('is closed and lies near Hòa Lạc', () => {
    const [ring = []] = outlineOf(table, 'tm3_105_00').coordinates;
    expect(ring.length).toBe(13);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const [lon = 0, lat = 0] of ring) {
      expect(lon).toBeGreaterThan(105.5);
      expect(lon).toBeLessThan(105.56);
      expect(lat).toBeGreaterThan(20.98);
      expect(lat).toBeLessThan(21.02);
    }
  });
});

describe('where a table lies', () => {
  test('in Hanoi there is nothing to say', () => {
    expect(whereabouts(table, 'tm3_105_00')).toEqual({ kind: 'hanoi' });
  });

  test('X and Y that changed places are told and put right', () => {
    const where = whereabouts(swapped(table), 'tm3_105_00');
    if (where.kind === 'hanoi') throw new Error('not noticed');
    expect(where.outside.length).toBe(12);
    expect(where.readings).toContainEqual({ system: 'tm3_105_00', swapped: true });
    expect(whereabouts(swapped(swapped(table)), 'tm3_105_00')).toEqual({ kind: 'hanoi' });
  });

  test('another central meridian is proposed when the own one leads out of Hanoi', () => {
    const corners = on('tm3_105_45', 105.6, 21);
    const where = whereabouts(corners, 'tm3_105_00');
    if (where.kind === 'hanoi') throw new Error('not noticed');
    expect(where.readings).toContainEqual({ system: 'tm3_105_45', swapped: false });
    expect(where.readings).not.toContainEqual({ system: 'tm3_105_00', swapped: true });
  });

  test('a single corner outside is enough, and is named', () => {
    const [first, ...rest] = table;
    if (!first) throw new Error('no table');
    const where = whereabouts([{ ...first, second: first.second + 200_000 }, ...rest], 'tm3_105_00');
    expect(where.kind === 'elsewhere' && where.outside.map(({ label }) => label)).toEqual(['M1']);
    expect(where.kind === 'elsewhere' && where.readings).toEqual([]);
  });

  test('degrees that were read as metres are taken for what they are', () => {
    const degrees = cornersOf(outlineOf(table, 'tm3_105_00').coordinates[0] ?? [], 'wgs84');
    const where = whereabouts(degrees, 'tm3_105_00');
    expect(where.kind === 'elsewhere' && where.readings).toContainEqual({ system: 'wgs84', swapped: false });
  });

  test('numbers from nowhere lead to nothing, and throw nothing', () => {
    for (const value of [0, 1, -5e6, 9.9e6, 1e-300]) {
      const corners = [1, 2, 3].map((n) => ({ label: `${n}`, line: n, first: value, second: value * n }));
      expect(whereabouts(corners, 'utm_48n').kind).toBe('elsewhere');
    }
  });
});
