import { parseAsOf, type Interval } from '../asOf';
import type { CityFigure, CitySubject } from '../city';
import { chosenNumber } from '../claim';
import { dayAfter, dayBefore, yearStart } from './days';
import { roundMillion } from './round';
import type { Measure } from './targets';

/** What came in a period, as published. */
export interface Flow {
  readonly row: CityFigure;
  readonly days: Interval;
  readonly usdMillion: number;
}

/** What a subject is published to have taken in, in the order in which equals are preferred. */
export function flowsOf(city: readonly CityFigure[], subject: CitySubject, measure: Measure): readonly Flow[] {
  return measure.results.flatMap(({ indicator, usdMillion }) =>
    city.flatMap((row) => {
      if (row.subject !== subject || row.indicator !== indicator) return [];
      const days = row.period === null ? null : parseAsOf(row.period);
      const value = chosenNumber(row.figure);
      return days && value !== null ? [{ row, days, usdMillion: roundMillion(value * usdMillion) }] : [];
    }),
  );
}

/** What came from the first of the counted days on, as far as it is published without a gap. */
export interface Reached {
  readonly usdMillion: number;
  /** The last day that it covers. */
  readonly to: string;
  readonly plus: readonly Flow[];
  /** Taken off: a figure since January, less what came before the counted days. Then it is our arithmetic. */
  readonly minus: readonly Flow[];
}

/** Periods laid end to end from a day on, each time the longest that ends in time. */
function layFrom(flows: readonly Flow[], from: string, until: string): readonly Flow[] {
  const laid: Flow[] = [];
  let next = from;
  for (;;) {
    const fitting = flows.filter(({ days }) => days.from === next && days.to <= until);
    const longest = fitting.reduce<Flow | null>((best, f) => (!best || f.days.to > best.days.to ? f : best), null);
    if (!longest) return laid;
    laid.push(longest);
    next = dayAfter(longest.days.to);
  }
}

const sumOf = (flows: readonly Flow[]): number => flows.reduce((sum, { usdMillion }) => sum + usdMillion, 0);

/** `null`: nothing is published of the counted days. */
export function reachedIn(flows: readonly Flow[], { from, to }: Interval): Reached | null {
  const direct = layFrom(flows, from, to);
  const last = direct.at(-1)?.days.to ?? '';
  const year = yearStart(from);
  const sinceJanuary = layFrom(flows, year, to);
  const before = layFrom(flows, year, dayBefore(from));
  const end = sinceJanuary.at(-1)?.days.to ?? '';
  // Published for exactly the time before, or the difference would hold a part that nobody printed.
  if (from > year && end >= from && end > last && before.at(-1)?.days.to === dayBefore(from)) {
    const usdMillion = roundMillion(sumOf(sinceJanuary) - sumOf(before));
    return { usdMillion, to: end, plus: sinceJanuary, minus: before };
  }
  return last === '' ? null : { usdMillion: roundMillion(sumOf(direct)), to: last, plus: direct, minus: [] };
}
