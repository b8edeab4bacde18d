import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ContextLines } from '../../../src/domain/dataset';
import { measure, nearestRoads, overlaps } from '../../../src/domain/drawing/measure';
import { geodesicM } from '../../../src/domain/geometry/ellipsoidDistance';
import type { OutlineKind } from '../../../src/domain/zone';
import { aZone } from '../../support/ledger';

/** About 1,040 m by 1,107 m. */
const box = (west: number, south: number, size = 0.01): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const zoneAt = (id: string, west: number, south: number, kind: OutlineKind = 'estimate') =>
  aZone(id, {
    outline: {
      geometry: box(west, south),
      kind,
      accuracyM: '200',
      drawnAreaHa: 115,
      source: 's',
      note: null,
    },
  });
const line = (id: string, roadClass: string, coordinates: number[][], precisionM = '30') => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates },
  properties: { id, nameVi: id, class: roadClass, status: 'existing' as const, precisionM },
});
const lines = (...features: ReturnType<typeof line>[]): ContextLines => ({ type: 'FeatureCollection', features });

describe('distance on the ellipsoid', () => {
  // By PROJ's `geod +ellps=WGS84 -I -F %.4f`.
  test.each([
    [[105.5, 21], [105.9, 20.9], 43050.036],
    [[105.85, 21.03], [105.8502, 21.0305], 59.1338],
    [[105.3, 20.6], [106, 21.38], 112939.4207],
    [[105.5, 21], [105.9, 21], 41588.1496],
    [[105.5, 21], [105.5, 21.4], 44287.856],
    [[105.5, 21], [105.5, 21], 0],
  ])('%j to %j is %d m, as geod has it', (a, b, metres) => {
    expect(geodesicM(a, b)).toBeCloseTo(metres, 3);
  });
});

describe('measures', () => {
  test('a line has a length and no area', () => {
    const { lengthM, areaHa } = measure({
      type: 'LineString',
      coordinates: [
        [105.5, 21],
        [105.5, 21.4],
        [105.5, 21],
      ],
    });
    expect([lengthM, areaHa]).toEqual([expect.closeTo(2 * 44287.856, 2), null]);
  });

  test('an outline has an area and a perimeter', () => {
    const { lengthM, areaHa } = measure(box(105.5, 21));
    expect(areaHa).toBeCloseTo(115.1, 0);
    expect(lengthM).toBeCloseTo(4293.5, 0);
  });
});

describe('nearest roads', () => {
  test('the nearest of each sort, from the edge and not from the middle, with the doubt of both', () => {
    const { expressway, road } = nearestRoads(
      box(105.5, 21),
      1,
      lines(
        line('far', 'motorway', [
          [105.6, 20],
          [105.6, 22],
        ]),
        line(
          'near',
          'motorway',
          [
            [105.53, 20.9],
            [105.53, 21.1],
          ],
          '500',
        ),
        line(
          'trunk',
          'trunk',
          [
            [105.3, 20.98],
            [105.8, 20.98],
          ],
          '30–300',
        ),
        line('river', 'river', [
          [105.511, 20.9],
          [105.511, 21.1],
        ]),
      ),
    );
    expect(expressway).toMatchObject({ id: 'near', plusMinusKm: 0.501 });
    expect(expressway?.km).toBeCloseTo(2.078, 2);
    expect(road).toMatchObject({ id: 'trunk', plusMinusKm: 0.301 });
    expect(road?.km).toBeCloseTo(2.22, 1);
  });

  test('a road that runs through is no distance away', () => {
    const across = lines(
      line('r', 'road', [
        [105.4, 21.005],
        [105.6, 21.005],
      ]),
    );
    expect(nearestRoads(box(105.5, 21), 0, across).road?.km).toBe(0);
    const within = lines(
      line('r', 'road', [
        [105.502, 21.005],
        [105.505, 21.005],
      ]),
    );
    expect(nearestRoads(box(105.5, 21), 0, within).road?.km).toBe(0);
  });

  test('the end of a road may be nearest to the middle of an edge', () => {
    const ends = lines(
      line('r', 'minor', [
        [105.52, 21.005],
        [105.6, 21.005],
      ]),
    );
    expect(nearestRoads(box(105.5, 21), 0, ends).road?.km).toBeCloseTo(1.039, 2);
  });

  test('without roads there is none', () => {
    expect(nearestRoads(box(105.5, 21), 0, lines())).toEqual({ expressway: null, road: null });
  });
});

describe('overlap', () => {
  test('in hectares and as a part of both, largest first; touching is none', () => {
    const found = overlaps(box(105.5, 21), [
      zoneAt('quarter', 105.505, 21.005, 'true_shape'),
      zoneAt('half', 105.505, 21),
      zoneAt('beside', 105.51, 21),
      zoneAt('away', 105.6, 21.2),
      aZone('without'),
    ]);
    expect(found.map(({ zone }) => zone.id)).toEqual(['half', 'quarter']);
    expect(found[0]?.areaHa).toBeCloseTo(57.5, 0);
    expect(found[0]?.pctOfOutline).toBeCloseTo(50, 1);
    expect(found[1]?.pctOfZone).toBeCloseTo(25, 1);
  });
});
