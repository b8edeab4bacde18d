import type { LimitId } from './criterionIds';

/**
 * Marks of each figure's slider, which are also the edges of its histogram's bars: places run from a hectare to
 * hundreds, so even steps would be of no use to either. Limits typed into the field may be anything.
 */
export const STEPS: Readonly<Record<LimitId, readonly number[]>> = {
  free: [0, 1, 2, 5, 10, 20, 30, 50, 75, 100, 150, 200, 300],
  occupancy: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  rent: [0, 1, 2, 3, 4, 5, 6, 8, 10, 15],
  projects_domestic: [0, 5, 10, 20, 30, 50, 75, 100, 150, 200],
  projects_fdi: [0, 5, 10, 20, 30, 50, 75, 100, 150, 200],
  noi_bai: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70],
  centre: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60],
  lach_huyen: [90, 95, 100, 105, 110, 115, 120, 125, 130, 135, 140, 145, 150, 155, 160],
  hai_phong: [65, 70, 75, 80, 85, 90, 95, 100, 105, 110, 115, 120, 125, 130, 135],
  hoa_lac: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60],
  ring_2: [0, 2, 4, 6, 8, 10, 15, 20, 25, 30, 35, 40],
  ring_3: [0, 2, 4, 6, 8, 10, 15, 20, 25, 30, 35, 40],
  ring_3_5: [0, 2, 4, 6, 8, 10, 15, 20, 25, 30, 35, 40],
  ring_4: [0, 1, 2, 3, 4, 6, 8, 10, 15, 20, 25, 30],
  expressway: [0, 1, 2, 3, 4, 6, 8, 10, 15, 20, 25],
};

/** How many values lie between each pair of neighbouring edges, `[a, b)`; the first and last bar take what lies beyond. */
export function histogram(values: readonly number[], edges: readonly number[]): readonly number[] {
  const counts = Array.from({ length: Math.max(0, edges.length - 1) }, () => 0);
  for (const value of values) {
    const above = edges.findIndex((edge, i) => i > 0 && value < edge);
    const bar = above === -1 ? counts.length - 1 : above - 1;
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts;
}

/** The mark at which a slider stands for a value: the first that is not below it. */
export function stepOf(value: number, edges: readonly number[]): number {
  const at = edges.findIndex((edge) => edge >= value);
  return at === -1 ? edges.length - 1 : at;
}
