import type { Claim } from '../claim';
import type { Direction } from './directions';

/** Between what bounds the true value lies, as far as the words around a printed number say. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** One place's figure, ready to be held against those of others. */
export interface Contender {
  readonly id: string;
  /** `null`: not published, too old to count, or in words. */
  readonly reach: Reach | null;
  /** Figures in different units are not comparable. */
  readonly unit: string;
}

/** Far below what any source prints: "nearly 90" is less than 90, "more than 90" is more. */
const BARELY = 1e-9;

export function reachOf({ value, qualifier }: Pick<Claim, 'value' | 'qualifier'>): Reach | null {
  if (typeof value === 'string') return null;
  if (typeof value !== 'number') return { low: value.from, high: value.to };
  switch (qualifier) {
    case null:
    case 'about':
      return { low: value, high: value };
    case 'nearly':
      return { low: value - BARELY, high: value - BARELY };
    case 'more_than':
      return { low: value + BARELY, high: Infinity };
    case 'at_most':
      return { low: -Infinity, high: value };
  }
}

/**
 * The ids of the best known value: at least as good as every other known one, whatever the words around them leave open.
 * Nobody wins alone, when all are equal, when units differ, or when "more than", a span or a ± leaves it open who does.
 */
export function bestOf(contenders: readonly Contender[], direction: Direction): readonly string[] {
  const known = contenders.flatMap(({ id, reach, unit }) => (reach ? [{ id, reach, unit }] : []));
  if (known.length < 2 || new Set(known.map(({ unit }) => unit)).size > 1) return [];
  const beats = (a: Reach, b: Reach): boolean => (direction === 'higher' ? a.low >= b.high : a.high <= b.low);
  const best = known.filter((a) => known.every((b) => a === b || beats(a.reach, b.reach)));
  return best.length === known.length ? [] : best.map(({ id }) => id);
}
