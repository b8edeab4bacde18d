import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geodesicM } from '../../../src/domain/geometry/ellipsoidDistance';
import { VN2000_GRIDS, vn2000ToWgs84, wgs84ToVn2000, type Vn2000Grid } from '../../../src/geodesy/vn2000';

const grids = Object.keys(VN2000_GRIDS) as Vn2000Grid[];
/** Hanoi and around, in degrees. */
const place = fc.record({
  lon: fc.double({ min: 105.2, max: 106.1, noNaN: true }),
  lat: fc.double({ min: 20.5, max: 21.4, noNaN: true }),
});
const MILLIMETRE = 0.001;

test('from WGS84 to a grid and back is the same place to a tenth of a millimetre', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(...grids), (from, grid) => {
      const back = vn2000ToWgs84(wgs84ToVn2000(from, grid), grid);
      expect(geodesicM([from.lon, from.lat], [back.lon, back.lat])).toBeLessThan(MILLIMETRE / 10);
    }),
  );
});

test('from a grid and back are the same coordinates, digit by digit as tables print them', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(...grids), (somewhere, grid) => {
      const printed = (metres: number): number => Math.round(metres * 1000) / 1000;
      const at = wgs84ToVn2000(somewhere, grid);
      const from = { eastingM: printed(at.eastingM), northingM: printed(at.northingM) };
      const back = wgs84ToVn2000(vn2000ToWgs84(from, grid), grid);
      expect({ eastingM: printed(back.eastingM), northingM: printed(back.northingM) }).toEqual(from);
    }),
  );
});

test('from grid to grid by way of WGS84 and back changes nothing', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(...grids), fc.constantFrom(...grids), (from, one, other) => {
      const first = wgs84ToVn2000(from, one);
      const back = wgs84ToVn2000(vn2000ToWgs84(wgs84ToVn2000(vn2000ToWgs84(first, one), other), other), one);
      expect(Math.hypot(back.eastingM - first.eastingM, back.northingM - first.northingM)).toBeLessThan(MILLIMETRE);
    }),
  );
});

test('the datum shift is there: without it Hanoi would stand over 200 m off', () => {
  // The same latitude and longitude taken as VN-2000's own, by cs2cs without +towgs84.
  const { eastingM, northingM } = wgs84ToVn2000({ lon: 105, lat: 21 }, 'tm3_105_00');
  expect(Math.hypot(eastingM - 500_000, northingM - 2_322_844.561)).toBeGreaterThan(200);
  expect(Math.hypot(eastingM - 500_000, northingM - 2_322_844.561)).toBeLessThan(250);
});
