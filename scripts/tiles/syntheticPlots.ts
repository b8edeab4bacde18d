import type { Feature, Polygon, Position } from 'geojson';
import { PLOT_STATUSES } from '../../src/domain/plots/plot';

/** Where made-up plots are put: an estate of them around a point. */
export interface Estate {
  readonly zone: string;
  readonly lon: number;
  readonly lat: number;
  readonly plots: number;
}

/** Numbers from 0 up to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SECTORS = ['SYNTHETIC electronics', 'SYNTHETIC food', 'SYNTHETIC logistics', 'SYNTHETIC metal', 'SYNTHETIC wood'];
const M_PER_DEGREE = 111_320;

/**
 * Made-up plots, for trials only: rows of rectangles of `sideM` metres around the middle of each estate, with streets
 * between. Every one says that it is synthetic, in its name too. About one in seven of each figure is left unknown, as in
 * what people publish. The same seed gives the same plots.
 */
export function* syntheticPlots(estates: Iterable<Estate>, seed: number, sideM: number): Generator<Feature<Polygon>> {
  const random = seeded(seed);
  const knownOr = <T>(value: T): T | null => (random() < 1 / 7 ? null : value);
  let number = 0;
  for (const { zone, lon, lat, plots } of estates) {
    const columns = Math.ceil(Math.sqrt(plots * 2));
    const rows = Math.ceil(plots / columns);
    const eastDegree = M_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
    const at = (eastM: number, northM: number): Position => [
      Number((lon + eastM / eastDegree).toFixed(7)),
      Number((lat + northM / M_PER_DEGREE).toFixed(7)),
    ];
    for (let i = 0; i < plots; i++) {
      number++;
      const [column, row] = [i % columns, Math.floor(i / columns)];
      // Two plots back to back, then a street.
      const west = (column - columns / 2) * sideM;
      const south = (row - rows / 2) * sideM * 1.5 + Math.floor(row / 2) * sideM * 0.3;
      const width = sideM * (0.7 + random() * 0.3);
      const depth = sideM * 1.5;
      const corners = [
        at(west, south),
        at(west + width, south),
        at(west + width, south + depth),
        at(west, south + depth),
      ];
      const status = knownOr(PLOT_STATUSES[Math.floor(random() * PLOT_STATUSES.length)] ?? null);
      const price = knownOr(Math.round((60 + random() * 140) * 10) / 10);
      yield {
        type: 'Feature',
        properties: {
          id: `SYN-${number}`,
          name: `SYNTHETIC ${String.fromCharCode(65 + (row % 26))}${column + 1}-${number}`,
          zone,
          status,
          area_ha: knownOr(Math.round(width * depth) / 10_000),
          price_usd_m2: price,
          price_basis: price === null ? null : 'term',
          sector: knownOr(SECTORS[Math.floor(random() * SECTORS.length)] ?? null),
          source: 'SYNTHETIC: made up by a program for trials',
          as_of: '2026',
          synthetic: true,
        },
        geometry: { type: 'Polygon', coordinates: [[...corners, at(west, south)]] },
      };
    }
  }
}

/**
 * Estates that share out so many plots: around the given points, evenly; or, where there are none, over a box in a grid,
 * each with a made-up zone.
 */
export function estatesOver(plots: number, points: readonly Omit<Estate, 'plots'>[]): Estate[] {
  return points.map((point, i) => ({
    ...point,
    plots: Math.floor(plots / points.length) + (i < plots % points.length ? 1 : 0),
  }));
}

/** A grid of points over Hanoi, about 8 km apart at 40 of them. */
export function gridOverHanoi(count: number): Omit<Estate, 'plots'>[] {
  const [west, south, east, north] = [105.32, 20.6, 106.0, 21.36];
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, i) => ({
    zone: `SYNTHETIC-${String(i + 1).padStart(4, '0')}`,
    lon: west + ((east - west) * ((i % columns) + 0.5)) / columns,
    lat: south + ((north - south) * (Math.floor(i / columns) + 0.5)) / rows,
  }));
}
