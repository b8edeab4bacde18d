import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VN2000_GRIDS, vn2000ToWgs84, wgs84ToVn2000, type Vn2000Grid } from '../../../src/geodesy/vn2000';

const grids = Object.keys(VN2000_GRIDS) as Vn2000Grid[];
/** Hanoi and around, in degrees. */
const place = fc.record({
  lon: fc.double({ min: 105.2, max: 106.1, noNaN: true }),
  lat: fc.double({ min: 20.5, max: 21.4, noNaN: true }),
});

test('there and back again is the same place to a millimetre', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(...grids), (from, grid) => {
      const back = vn2000ToWgs84(wgs84ToVn2000(from, grid), grid);
      // 1e-8 of a degree is about a millimetre.
      expect(Math.abs(back.lon - from.lon)).toBeLessThan(9e-9);
      expect(Math.abs(back.lat - from.lat)).toBeLessThan(9e-9);
    }),
  );
});

test('the datum shift is there: without it Hanoi would stand over 200 m off', () => {
  const { eastingM, northingM } = wgs84ToVn2000({ lon: 105, lat: 21 }, 'tm3_105_00');
  expect(Math.hypot(eastingM - 500000, northingM - 2322213)).toBeGreaterThan(150);
});
