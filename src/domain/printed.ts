import type { Claim } from './claim';
import type { Unit } from './units';

/** What a printed number leaves open: from `low` to `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What is measured or converted is rounded when it is printed; what is counted is exact. */
const isMeasured = (unit: Unit): boolean =>
  /^(?:ha|km|m|m2|mva|jpy_billion|(?:percent|usd|vnd|m2|m3|m|t)_.*|percent)$/.test(unit);

/** Half a unit of the last decimal that is printed. */
const rounding = (value: number, unit: Unit): number =>
  decimals(value) === 0 && !isMeasured(unit) ? 0 : 0.5 * 10 ** -decimals(value);

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** One unit of the last digit that is not a zero: 6400 is printed to the hundred when it is "nearly 6400". */
function lastDigitUnit(value: number): number {
  if (decimals(value) > 0 || value === 0) return 10 ** -decimals(value);
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}

/** The range that a claim's number stands for, from its printed precision and its qualifier; `null` for words and dates. */
export function printedRange(claim: Claim): Range | null {
  const { value, qualifier } = claim;
  if (typeof value === 'string') return null;
  if (typeof value !== 'number') return { low: value.from, high: value.to };
  const unit = lastDigitUnit(value);
  switch (qualifier) {
    case 'about':
      return { low: value - unit / 2, high: value + unit / 2 };
    case 'nearly':
      return { low: value - unit, high: value };
    case 'more_than':
      return { low: value, high: value + unit };
    case 'at_most':
      return { low: 0, high: value };
    case null:
      return { low: value - rounding(value, claim.unit), high: value + rounding(value, claim.unit) };
  }
}

const SLACK = 1e-9;

export const overlap = (a: Range, b: Range): boolean => a.low <= b.high + SLACK && b.low <= a.high + SLACK;
