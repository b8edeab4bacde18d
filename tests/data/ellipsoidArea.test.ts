import { area } from '@turf/turf';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { committedFiles } from '../../scripts/data/committed';
import { load } from '../../scripts/data/load';
import { ellipsoidAreaHa } from '../../src/domain/geometry/ellipsoidArea';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** Square kilometres. */
const km2 = (geometry: Polygon): number => ellipsoidAreaHa(geometry) / 100;

test('the whole ellipsoid is 510,065,621.72 km²', () => {
  expect(km2(box(-180, -90, 0, 90)) + km2(box(0, -90, 180, 90))).toBeCloseTo(510_065_621.724, 2);
});

test.each([0, 20, 45, 80])('a degree by a degree at %i° N is what adding up thin strips gives', (south) => {
  // WGS 84: a strip is as wide as its parallel and as high as the meridian is curved there.
  const [a, e2, steps] = [6378.137, 0.00669437999014, 20_000];
  let strips = 0;
  for (let i = 0; i < steps; i += 1) {
    const lat = ((south + (i + 0.5) / steps) * Math.PI) / 180;
    const w = 1 - e2 * Math.sin(lat) ** 2;
    strips += ((a * Math.cos(lat)) / Math.sqrt(w)) * ((a * (1 - e2)) / w ** 1.5);
  }
  const expected = (strips / steps) * (Math.PI / 180) ** 2;
  expect(km2(box(105, south, 106, south + 1))).toBeCloseTo(expected, 4);
});

test('a hole is taken off', () => {
  const [outer] = box(105, 21, 106, 22).coordinates;
  const [hole] = box(105.4, 21.4, 105.6, 21.6).coordinates;
  const withHole: Polygon = { type: 'Polygon', coordinates: [outer ?? [], [...(hole ?? [])].reverse()] };
  expect(km2(withHole)).toBeCloseTo(km2(box(105, 21, 106, 22)) - km2(box(105.4, 21.4, 105.6, 21.6)), 6);
});

test('Hanoi measures what is published of it, within 0.02 %', () => {
  const city = load(committedFiles).areas.find((a) => a.class === 'city');
  const ha = city ? ellipsoidAreaHa(city.geometry) : 0;
  expect(Math.abs(ha / 335_984 - 1)).toBeLessThan(0.0002);
  // On the sphere of turf it would be 0.3 % off.
  const sphere = city ? area(city.geometry) / 10_000 : 0;
  expect(Math.abs(sphere / ha - 1)).toBeGreaterThan(0.002);
});
