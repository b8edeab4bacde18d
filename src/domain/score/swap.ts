import { scoreOf, type Missing, type Values, type Weights } from './score';

/** The largest weight that a slider gives. */
export const MAX_WEIGHT = 100;

export interface Swap<C extends string> {
  readonly criterion: C;
  readonly from: number;
  /** The weight at which the two are equal; beyond it they have changed places. */
  readonly to: number;
  /** The nearest whole weight at which they have changed places; `null` when none has. */
  readonly whole: number | null;
}

/** What is ranked: two places by their values, under one set of weights. */
export interface Duel<C extends string> {
  readonly first: Values<C>;
  readonly second: Values<C>;
  readonly weights: Weights<C>;
  readonly missing: Missing;
}

/**
 * The smallest change of one weight (kept within 0 to `MAX_WEIGHT`) at which `second` overtakes `first`; `null` when no
 * single weight can do it. Scores are ratios of two linear functions of one weight, so each criterion is a quadratic.
 */
export function smallestSwap<C extends string>(duel: Duel<C>): Swap<C> | null {
  const { weights } = duel;
  const swaps = (Object.keys(weights) as C[]).flatMap((criterion) =>
    crossings(criterion, duel).map((to): Swap<C> => {
      const from = weights[criterion] ?? 0;
      return { criterion, from, to, whole: wholeBeyond(criterion, from, to, duel) };
    }),
  );
  const change = ({ from, to }: Swap<C>): number => Math.abs(to - from);
  return swaps.reduce<Swap<C> | null>((best, swap) => (best && change(best) <= change(swap) ? best : swap), null);
}

/** The weights of a criterion at which the lead passes from first to second, going away from the present weight. */
function crossings<C extends string>(criterion: C, { first, second, weights, missing }: Duel<C>): readonly number[] {
  // A weight on a figure that one of them lacks would exclude it, not overtake it.
  if (missing === 'exclude' && (first[criterion] === null || second[criterion] === null)) return [];
  const from = weights[criterion] ?? 0;
  const a = ratioIn(criterion, first, weights, missing);
  const b = ratioIn(criterion, second, weights, missing);
  // The lead has the sign of (a.n + a.nw·w)(b.d + b.dw·w) − (b.n + b.nw·w)(a.d + a.dw·w).
  const lead = [
    a.nw * b.dw - b.nw * a.dw,
    a.n * b.dw + a.nw * b.d - b.n * a.dw - b.nw * a.d,
    a.n * b.d - b.n * a.d,
  ] as const;
  return rootsOf(lead).filter((to) => {
    const away = Math.sign(to - from);
    const falls = (2 * lead[0] * to + lead[1]) * away < 0;
    const hasRoom = away > 0 ? to < MAX_WEIGHT : to > 0;
    return falls && hasRoom && to >= 0 && a.d + a.dw * to > 0 && b.d + b.dw * to > 0;
  });
}

function wholeBeyond<C extends string>(criterion: C, from: number, to: number, duel: Duel<C>): number | null {
  const whole = to > from ? Math.floor(to) + 1 : Math.ceil(to) - 1;
  if (whole < 0 || whole > MAX_WEIGHT) return null;
  const weights: Weights<C> = { ...duel.weights, [criterion]: whole };
  const first = scoreOf(duel.first, weights, duel.missing)?.total;
  const second = scoreOf(duel.second, weights, duel.missing)?.total;
  return first !== undefined && second !== undefined && second > first ? whole : null;
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
    const weight = weights[c] ?? 0;
    n += weight * (values[c] ?? 0);
    d += weight;
  }
  return { n, nw: counts(criterion) ? (values[criterion] ?? 0) : 0, d, dw: counts(criterion) ? 1 : 0 };
}

function rootsOf([a, b, c]: readonly [number, number, number]): readonly number[] {
  const tiny = 1e-12;
  if (Math.abs(a) < tiny) return Math.abs(b) < tiny ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  // The form that does not take nearly equal numbers from each other.
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return q === 0 ? [0] : [q / a, c / q];
}
