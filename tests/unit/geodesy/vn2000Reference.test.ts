import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VN2000_GRIDS, vn2000ToWgs84, wgs84ToVn2000, type Vn2000Grid } from '../../../src/geodesy/vn2000';
import { geodesicM } from '../../../src/domain/geometry/ellipsoidDistance';

interface Reference {
  readonly lon: number;
  readonly lat: number;
  readonly toGrid: readonly [easting: number, northing: number];
  readonly registry: readonly [easting: number, northing: number];
  readonly gridPoint: readonly [easting: number, northing: number];
  readonly toWgs84: readonly [lon: number, lat: number];
}
const file = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/vn2000Reference.json'), 'utf8')) as {
  readonly proj: string;
  readonly points: Readonly<Record<Vn2000Grid, readonly Reference[]>>;
};
const grids = Object.keys(VN2000_GRIDS) as Vn2000Grid[];
const CENTIMETRE = 0.01;

describe(`against cs2cs of PROJ (${file.proj})`, () => {
  test('all seven grids are held against it, all over Hanoi', () => {
    expect(Object.keys(file.points)).toEqual(grids);
    expect(grids.length).toBe(7);
    expect(grids.map((grid) => file.points[grid].length)).toEqual(grids.map(() => 36));
  });

  test.each(grids)('%s: from WGS84 to the grid, to a centimetre', (grid) => {
    for (const { lon, lat, toGrid, registry } of file.points[grid]) {
      const { eastingM, northingM } = wgs84ToVn2000({ lon, lat }, grid);
      expect(Math.hypot(eastingM - toGrid[0], northingM - toGrid[1])).toBeLessThan(CENTIMETRE);
      // By the registry's entry alone, without our definition.
      expect(Math.hypot(eastingM - registry[0], northingM - registry[1])).toBeLessThan(CENTIMETRE);
    }
  });

  test.each(grids)('%s: from the grid to WGS84, to a centimetre', (grid) => {
    for (const { gridPoint, toWgs84 } of file.points[grid]) {
      const { lon, lat } = vn2000ToWgs84({ eastingM: gridPoint[0], northingM: gridPoint[1] }, grid);
      expect(geodesicM([lon, lat], [...toWgs84])).toBeLessThan(CENTIMETRE);
    }
  });
});
