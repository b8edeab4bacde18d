import { chosenClaim } from '../../domain/claim';
import type { Reached } from '../../domain/targets/flows';
import { useFormat } from '../../state/selectors';

/** Decimals of what is worked out: more would pretend to a precision that the published figures do not have. */
const ROUGH = 1;

/** How the planner writes amounts. */
export function useMoney() {
  const format = useFormat();
  return {
    /** Whole amounts as printed, with the unit. */
    amount: (usdMillion: number): string => format.value(usdMillion, 'usd_million'),
    bare: (usdMillion: number): string => format.number(usdMillion),
    /** A pace, without "a month". */
    pace: (usdMillion: number): string => format.number(usdMillion, ROUGH),
    paceWithUnit: (usdMillion: number): string =>
      format.value(Math.round(usdMillion * 10 ** ROUGH) / 10 ** ROUGH, 'usd_million'),
    times: (multiple: number): string => format.number(multiple, ROUGH),
    months: (months: number): string => format.number(months, ROUGH),
    /** What came, with the wording of the one figure that says it. */
    reached: ({ usdMillion, plus, minus }: Reached): string => {
      const only = plus.length === 1 && minus.length === 0 ? plus[0] : undefined;
      return format.value(usdMillion, 'usd_million', chosenClaim(only?.row.figure)?.qualifier ?? null);
    },
    /** "+130 million USD (+24.5%)": more or less than a target. */
    difference: (more: number, target: number): string => {
      const sign = more > 0 ? '+' : more < 0 ? '−' : '±';
      const share = target === 0 ? '' : ` (${sign}${format.percent(Math.round(Math.abs(more / target) * 1000) / 10)})`;
      return `${sign}${format.value(Math.abs(more), 'usd_million')}${share}`;
    },
  };
}
