/**
 * Additive multi-attribute value: points = Σ share of weight × value, each value on a fixed scale from 0 (worst) to 1
 * (best). `docs/SCORE.md` says where the method is from and why the scales are fixed.
 */
export const MISSING = ['ignore', 'worst', 'exclude'] as const;
/**
 * What a criterion that nobody published counts as. `ignore`: the place is judged on what is known, weights shared out
 * over that. `worst`: it counts as the worst. `exclude`: the place gets no score.
 */
export type Missing = (typeof MISSING)[number];

/** A value function: linear from 0 at `worst` to 1 at `best`, flat beyond; `best` may be below `worst`. */
export interface ValueScale {
  readonly worst: number;
  readonly best: number;
}

export function valueOf(scale: ValueScale, x: number): number {
  return Math.min(1, Math.max(0, (x - scale.worst) / (scale.best - scale.worst)));
}

/** Weights and values by criterion; a value of `null` is not published. */
export type Weights<C extends string> = Readonly<Record<C, number>>;
export type Values<C extends string> = Readonly<Record<C, number | null>>;

export interface Points<C extends string> {
  readonly criterion: C;
  /** 0 to 1, `null` when not published. */
  readonly value: number | null;
  /** Share of the weight that counted, 0 to 1. */
  readonly share: number;
  /** `share × value × 100`; the points of all criteria add up to the score. */
  readonly points: number;
}

export interface Score<C extends string> {
  /** 0 to 100. */
  readonly total: number;
  readonly points: readonly Points<C>[];
  /** Share of the user's weight that rests on published figures, 0 to 1. */
  readonly knownShare: number;
}

export const weightSum = <C extends string>(weights: Weights<C>): number =>
  Object.values<number>(weights).reduce((sum, weight) => sum + weight, 0);

/** The score of a place, or `null`: no weight at all, nothing known to judge by, or excluded for a missing figure. */
export function scoreOf<C extends string>(values: Values<C>, weights: Weights<C>, missing: Missing): Score<C> | null {
  const criteria = (Object.keys(weights) as C[]).filter((c) => weights[c] > 0);
  const all = criteria.reduce((sum, c) => sum + weights[c], 0);
  if (all === 0) return null;
  const known = criteria.filter((c) => values[c] !== null);
  if (known.length === 0 || (missing === 'exclude' && known.length < criteria.length)) return null;
  const knownWeight = known.reduce((sum, c) => sum + weights[c], 0);
  const base = missing === 'ignore' ? knownWeight : all;
  const points = criteria.map((criterion): Points<C> => {
    const value = values[criterion];
    const share = value === null && missing === 'ignore' ? 0 : weights[criterion] / base;
    return { criterion, value, share, points: share * (value ?? 0) * 100 };
  });
  return {
    total: points.reduce((sum, p) => sum + p.points, 0),
    points,
    knownShare: knownWeight / all,
  };
}

export interface Swap<C extends string> {
  readonly criterion: C;
  readonly from: number;
  /** The weight at which the two are equal; beyond it they change places. */
  readonly to: number;
}

/**
 * The smallest change of one weight (kept within 0 to `maxWeight`) that brings `second` level with `first`; `null` when
 * no single weight can. Scores are ratios of two linear functions of one weight, so each criterion is a quadratic.
 */
export function smallestSwap<C extends string>(
  first: Values<C>,
  second: Values<C>,
  weights: Weights<C>,
  missing: Missing,
  maxWeight: number,
): Swap<C> | null {
  let best: Swap<C> | null = null;
  for (const criterion of Object.keys(weights) as C[]) {
    const a = ratioIn(criterion, first, weights, missing);
    const b = ratioIn(criterion, second, weights, missing);
    // (a.n + a.nw·w)(b.d + b.dw·w) = (b.n + b.nw·w)(a.d + a.dw·w)
    const roots = solveQuadratic(
      a.nw * b.dw - b.nw * a.dw,
      a.n * b.dw + a.nw * b.d - b.n * a.dw - b.nw * a.d,
      a.n * b.d - b.n * a.d,
    );
    for (const to of roots) {
      const from = weights[criterion];
      const usable = to >= 0 && to <= maxWeight && a.d + a.dw * to > 0 && b.d + b.dw * to > 0;
      if (usable && (!best || Math.abs(to - from) < Math.abs(best.to - best.from))) best = { criterion, from, to };
    }
  }
  return best;
}

/** A score as (n + nw·w) / (d + dw·w) in the weight w of one criterion. */
interface Ratio {
  readonly n: number;
  readonly nw: number;
  readonly d: number;
  readonly dw: number;
}

function ratioIn<C extends string>(criterion: C, values: Values<C>, weights: Weights<C>, missing: Missing): Ratio {
  const counts = (c: C): boolean => missing !== 'ignore' || values[c] !== null;
  let n = 0;
  let d = 0;
  for (const c of Object.keys(weights) as C[]) {
    if (c === criterion || !counts(c)) continue;
    n += weights[c] * (values[c] ?? 0);
    d += weights[c];
  }
  return { n, nw: counts(criterion) ? (values[criterion] ?? 0) : 0, d, dw: counts(criterion) ? 1 : 0 };
}

function solveQuadratic(a: number, b: number, c: number): readonly number[] {
  const tiny = 1e-12;
  if (Math.abs(a) < tiny) return Math.abs(b) < tiny ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const root = Math.sqrt(discriminant);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}
