import type { Qualifier } from './claim';
import { gapOf, roundTo } from './contradictionGap';
import type { Unit } from './units';

/** What can be worked out from published numbers. `minus` takes all further numbers off the first. */
export const OPERATIONS = ['sum', 'minus', 'share', 'times'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A number that is worked out, or one that goes into it. `times`: so many times as much. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit | 'times';
  readonly qualifier: Qualifier | null;
}

/** How many numbers an operation takes. */
export const OPERANDS: Readonly<Record<Operation, { readonly least: number; readonly most: number }>> = {
  sum: { least: 2, most: 12 },
  minus: { least: 2, most: 12 },
  share: { least: 2, most: 2 },
  times: { least: 2, most: 2 },
};

/** Ratios are printed to one decimal: the figures behind them are seldom known better. */
const RATIO_DECIMALS = 1;
const USD_MILLION_PER_BILLION = 1000;

/**
 * The result, or `null` where there is none: a number is unknown, units differ, or it would be divided by nothing.
 * Sums and differences keep the decimals of their numbers. What goes in as "about" comes out as "about".
 */
export function compute(operation: Operation, operands: readonly (Amount | null)[]): Amount | null {
  const amounts = sameUnit(operands);
  const [first, ...rest] = amounts ?? [];
  if (!amounts || !first || rest.length === 0) return null;
  const values = rest.map(({ value }) => value);
  switch (operation) {
    case 'sum': {
      const value = gapOf(0, [first.value, ...values])?.sum;
      return value === undefined ? null : { value, unit: first.unit, qualifier: ofSum(amounts) };
    }
    case 'minus': {
      const gap = gapOf(first.value, values)?.gap;
      return gap === undefined ? null : { value: -gap + 0, unit: first.unit, qualifier: roughly(amounts) };
    }
    case 'share':
      return ratio(100 * first.value, values[0], 'percent', amounts);
    case 'times':
      return ratio(first.value, values[0], 'times', amounts);
  }
}

function ratio(
  above: number,
  below: number | undefined,
  unit: Amount['unit'],
  amounts: readonly Amount[],
): Amount | null {
  if (!below) return null;
  return { value: roundTo(above / below, RATIO_DECIMALS), unit, qualifier: roughly(amounts) };
}

/** In one unit; dollars are brought to that of the first. */
function sameUnit(operands: readonly (Amount | null)[]): readonly Amount[] | null {
  const unit = operands[0]?.unit;
  const amounts: Amount[] = [];
  for (const amount of operands) {
    if (!amount || unit === undefined) return null;
    if (amount.unit === unit) amounts.push(amount);
    else if (unit === 'usd_million' && amount.unit === 'usd_billion')
      amounts.push({ ...amount, unit, value: roundTo(amount.value * USD_MILLION_PER_BILLION, 6) });
    else if (unit === 'usd_billion' && amount.unit === 'usd_million')
      amounts.push({ ...amount, unit, value: roundTo(amount.value / USD_MILLION_PER_BILLION, 9) });
    else return null;
  }
  return amounts;
}

const roughly = (amounts: readonly Amount[]): Qualifier | null =>
  amounts.some(({ qualifier }) => qualifier !== null) ? 'about' : null;

/** Bounds on one side stay bounds of a sum. */
function ofSum(amounts: readonly Amount[]): Qualifier | null {
  const said = new Set(amounts.flatMap(({ qualifier }) => qualifier ?? []));
  const [only] = said;
  return said.size === 1 && only ? only : roughly(amounts);
}
