/** Numbers of several runs, reduced to what is printed. */

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Linear between the two nearest values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = NaN, high = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * The median of the ratios of interleaved pairs, and of the middle half of them. Each pair was taken one right after the
 * other, so what else the machine was doing meanwhile weighs on both.
 */
export function ratioOfPairs(ours: readonly number[], theirs: readonly number[]): Ratio {
  const ratios = ours.map((value, i) => value / (theirs[i] ?? NaN));
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export const ratioText = ({ median, low, high }: Ratio): string =>
  `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

/** Not every page paints something that the browser counts as content: a map alone is none. */
export const msText = (ms: number): string => (Number.isNaN(ms) ? '–' : `${Math.round(ms).toLocaleString('en')} ms`);
export const mbText = (mb: number): string => `${mb.toFixed(1)} MB`;
