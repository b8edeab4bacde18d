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

/** Weights by criterion, 0 or more; one without an entry does not count. */
export type Weights<C extends string> = Readonly<Partial<Record<C, number>>>;
/** Values by criterion; `null` is not published. */
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

const criteriaOf = <C extends string>(weights: Weights<C>): readonly C[] => Object.keys(weights) as C[];
const weightOf = <C extends string>(weights: Weights<C>, c: C): number => weights[c] ?? 0;

export const weightSum = <C extends string>(weights: Weights<C>): number =>
  criteriaOf(weights).reduce((sum, c) => sum + weightOf(weights, c), 0);

/** The score of a place, or `null`: no weight at all, nothing known to judge by, or excluded for a missing figure. */
export function scoreOf<C extends string>(values: Values<C>, weights: Weights<C>, missing: Missing): Score<C> | null {
  const criteria = criteriaOf(weights).filter((c) => weightOf(weights, c) > 0);
  const all = criteria.reduce((sum, c) => sum + weightOf(weights, c), 0);
  if (all === 0) return null;
  const known = criteria.filter((c) => values[c] !== null);
  if (known.length === 0 || (missing === 'exclude' && known.length < criteria.length)) return null;
  const knownWeight = known.reduce((sum, c) => sum + weightOf(weights, c), 0);
  const base = missing === 'ignore' ? knownWeight : all;
  const points = criteria.map((criterion): Points<C> => {
    const value = values[criterion];
    const share = value === null && missing === 'ignore' ? 0 : weightOf(weights, criterion) / base;
    return { criterion, value, share, points: share * (value ?? 0) * 100 };
  });
  return {
    // Rounding of the sum may leave it a hair above 100.
    total: Math.min(
      100,
      points.reduce((sum, p) => sum + p.points, 0),
    ),
    points,
    knownShare: knownWeight / all,
  };
}
