import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanOut, GAP_PX, MOST_PARTED, worldPx, type Anchor, type FanOut } from '../../../src/map/features/fanOut';
import { bandOf, FAN_ZOOMS, footprintPx, signScaleAt } from '../../../src/map/features/signSize';
import { fanOutOf, sited } from '../../../src/map/features/zones';
import { publishedDataset } from '../../support/published';

/** Offsets are kept to a tenth of a px. */
const ROUNDING_PX = 0.3;

/** The closest that two signs' edges come in a zoom band, in px of signs at full size; negative when they overlap. */
function tightest(anchors: readonly Anchor[], fan: FanOut, zoom: number, scale = 1): number {
  const [from, to] = bandOf(zoom);
  let least = Infinity;
  for (let step = 0; step <= 10; step += 1) {
    const at = from + ((to - from) * step) / 10;
    const signs = signScaleAt(at);
    const spots = anchors.map((anchor) => {
      const [x, y] = worldPx(anchor.lon, anchor.lat, at);
      const [dx, dy] = fan.get(zoom)?.get(anchor.id) ?? [NaN, NaN];
      return { x: x + dx * signs, y: y + dy * signs, r: (footprintPx(anchor.size, scale) / 2) * signs };
    });
    for (const [i, a] of spots.entries()) {
      for (const b of spots.slice(i + 1))
        least = Math.min(least, (Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r) / signs);
    }
  }
  return least;
}

/** Signs on a few square kilometres, many at the very same point. */
const anchors = fc
  .array(
    fc.record({
      lon: fc.constantFrom(105.8, 105.8, 105.801, 105.81, 105.85, 105.6),
      lat: fc.constantFrom(21, 21, 21.002, 21.02),
      size: fc.constantFrom(0.7, 0.9, 1, 1.6),
      order: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 24 },
  )
  .map((list): Anchor[] => list.map((anchor, i) => ({ ...anchor, id: `z${i}` })));

const asObject = (fan: FanOut): unknown =>
  [...fan].map(([zoom, offsets]) => [zoom, Object.fromEntries([...offsets].toSorted(([a], [b]) => (a < b ? -1 : 1)))]);

describe('fan-out', () => {
  test('no sign touches another, at any zoom', () => {
    fc.assert(
      fc.property(anchors, fc.constantFrom(1, 1.4), (list, scale) => {
        const fan = fanOut(list, scale);
        for (const zoom of FAN_ZOOMS) {
          if (list.length > 1) expect(tightest(list, fan, zoom, scale)).toBeGreaterThanOrEqual(GAP_PX - ROUNDING_PX);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('more signs than have room beside each other keep their true places', () => {
    const many = (count: number): Anchor[] =>
      Array.from({ length: count }, (_, i) => ({
        id: `z${i}`,
        lon: 105 + (i % 30) / 10,
        lat: 20 + i / 300,
        size: 1,
        order: i,
      }));
    const moved = (fan: FanOut): number => [...fan.values()].reduce((sum, offsets) => sum + offsets.size, 0);
    expect(moved(fanOut(many(MOST_PARTED)))).toBe(MOST_PARTED * FAN_ZOOMS.length);
    expect(moved(fanOut(many(MOST_PARTED + 1)))).toBe(0);
    expect([...fanOut(many(MOST_PARTED + 1)).keys()]).toEqual([...FAN_ZOOMS]);
  });

  test('does not depend on the order in which signs come', () => {
    fc.assert(
      fc.property(anchors, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list
          .map((anchor) => [random.next().value as number, anchor] as const)
          .toSorted(([a], [b]) => a - b);
        expect(asObject(fanOut(shuffled.map(([, anchor]) => anchor)))).toEqual(asObject(fanOut(list)));
      }),
      { numRuns: 30 },
    );
  });

  test('who stands alone stays, and the most important of a crowd too', () => {
    const crowd = [1, 2, 3].map((order) => ({ id: `c${order}`, lon: 105.8, lat: 21, size: 1, order }));
    const fan = fanOut([...crowd, { id: 'alone', lon: 105.4, lat: 20.8, size: 1, order: 9 }]);
    for (const zoom of FAN_ZOOMS) {
      expect(fan.get(zoom)?.get('alone')).toEqual([0, 0]);
      expect(fan.get(zoom)?.get('c1')).toEqual([0, 0]);
      expect(fan.get(zoom)?.get('c2')).not.toEqual([0, 0]);
    }
  });

  test('nobody is moved further than a crowd of that size needs', () => {
    const crowd = Array.from({ length: 7 }, (_, i) => ({ id: `c${i}`, lon: 105.8, lat: 21, size: 1, order: i }));
    const offsets = [...(fanOut(crowd).get(12)?.values() ?? [])].map(([x, y]) => Math.hypot(x, y));
    // Six equal circles just fit around one; trying in steps, one or two of them end up in the second ring.
    expect(offsets.filter((px) => px > 1.2 * (footprintPx(1, 1) + GAP_PX)).length).toBeLessThanOrEqual(2);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(2 * (footprintPx(1, 1) + GAP_PX));
  });
});

describe('the published zones', () => {
  const places = sited(publishedDataset().zones);
  const list = places.map(({ zone, ...rest }) => ({ ...rest, id: zone.id }));

  test.each([1, 1.4])('never hide each other, with signs at a scale of %d', (scale) => {
    const fan = fanOutOf(places, scale);
    for (const zoom of FAN_ZOOMS) expect(tightest(list, fan, zoom, scale)).toBeGreaterThanOrEqual(GAP_PX - ROUNDING_PX);
  });

  test('stay near their places: from zoom 10 on within four signs', () => {
    const fan = fanOutOf(places, 1);
    for (const zoom of FAN_ZOOMS.filter((z) => z >= 10)) {
      const furthest = Math.max(...[...(fan.get(zoom)?.values() ?? [])].map(([x, y]) => Math.hypot(x, y)));
      expect(furthest).toBeLessThanOrEqual(4 * footprintPx(1, 1));
    }
  });
});
