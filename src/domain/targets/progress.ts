import type { Interval } from '../asOf';
import type { CityFigure } from '../city';
import { dealTotal, type Deal } from './deals';
import { dayAfter, dayBefore, daysIn, monthsIn, yearStart } from './days';
import { flowsOf, reachedIn, type Flow, type Reached } from './flows';
import type { Reading } from './reading';
import { roundMillion } from './round';
import { amountOf, countedDays, MEASURES, type Target } from './targets';

/** Capital per calendar month. */
export interface Pace {
  readonly usdMillionPerMonth: number;
  readonly months: number;
}

/** Where a target stands, read in one way, with what a set of figures knows. Amounts in USD million. */
export interface Progress {
  readonly reading: Reading;
  readonly counted: Interval;
  /** `null`: no single number is printed. */
  readonly amount: number | null;
  readonly reached: Reached | null;
  /** Target less what came; below 0 when more came. */
  readonly missing: number | null;
  /** The days after the last published inflow; `null` when all counted days are published. */
  readonly rest: Interval | null;
  /** Seen from after the end: whatever is missing can no longer come. */
  readonly over: boolean;
  /** What every month of `rest` must bring; `null` when there is no rest, no amount, or the time is over. */
  readonly required: Pace | null;
  /** The pace that the same year is published to have had: its first half where printed, else the longest. */
  readonly before: (Pace & { readonly flow: Flow }) | null;
  /** Required pace over `before`; `null` without either. */
  readonly multiple: number | null;
  /** As if nothing had come since the last published inflow: the same amount over the days still to come. */
  readonly daysLeft: (Pace & { readonly from: string; readonly days: number }) | null;
}

/**
 * The remaining time is counted from the end of the last published inflow, not from the day on which it is seen: what
 * came in between is unknown, and taking it for nothing would make the pace look worse than anyone can know.
 * Required pace = (target − what came within the counted days) ÷ months of the rest.
 */
export function progressOf(target: Target, reading: Reading, city: readonly CityFigure[], seen: string): Progress {
  const counted = countedDays(target, reading.span);
  const amount = amountOf(target, reading.sum);
  const flows = flowsOf(city, target.subject, MEASURES[target.indicator]);
  const reached = reachedIn(flows, counted);
  const restFrom = reached ? dayAfter(reached.to) : counted.from;
  const rest = restFrom <= counted.to ? { from: restFrom, to: counted.to } : null;
  const over = seen > counted.to;
  const missing = amount === null ? null : roundMillion(amount - (reached?.usdMillion ?? 0));
  const required = rest && !over && missing !== null ? paceOf(missing, monthsIn(rest.from, rest.to)) : null;
  const before = paceBefore(flows, counted, restFrom);
  const tomorrow = dayAfter(seen);
  const late = required && rest && tomorrow > rest.from && tomorrow <= rest.to && missing !== null;
  return {
    reading,
    counted,
    amount,
    reached,
    missing,
    rest,
    over,
    required,
    before,
    multiple: multipleOf(required, before),
    daysLeft: late
      ? { ...paceOf(missing, monthsIn(tomorrow, rest.to)), from: tomorrow, days: daysIn(tomorrow, rest.to) }
      : null,
  };
}

const paceOf = (usdMillion: number, months: number): Pace => ({
  usdMillionPerMonth: Math.max(0, usdMillion) / months,
  months,
});

const multipleOf = (required: Pace | null, before: Pace | null): number | null =>
  required && before && before.usdMillionPerMonth > 0 ? required.usdMillionPerMonth / before.usdMillionPerMonth : null;

function paceBefore(flows: readonly Flow[], { from, to }: Interval, restFrom: string): Progress['before'] {
  const year = yearStart(to);
  // A term of several years has no year of its own to be compared with.
  if (yearStart(from) !== year) return null;
  const sinceJanuary = flows.filter(({ days }) => days.from === year && days.to < restFrom);
  const half = sinceJanuary.find(({ days }) => days.to === `${year.slice(0, 4)}-06-30`);
  const flow = half ?? sinceJanuary.toSorted((a, b) => (a.days.to < b.days.to ? 1 : -1))[0];
  return flow ? { ...paceOf(flow.usdMillion, monthsIn(flow.days.from, flow.days.to)), flow } : null;
}

/** The same with assumed deals: nothing published changes, only what would then still be missing. */
export interface WithDeals {
  readonly total: number;
  /** Below 0 when the deals are more than is missing. */
  readonly gap: number | null;
  readonly required: Pace | null;
  readonly multiple: number | null;
}

export function withDeals(progress: Progress, deals: readonly Deal[]): WithDeals {
  const total = dealTotal(deals);
  const gap = progress.missing === null ? null : roundMillion(progress.missing - total);
  const required = progress.required && gap !== null ? paceOf(gap, progress.required.months) : null;
  return { total, gap, required, multiple: multipleOf(required, progress.before) };
}

/** A point of the chart of one year: inflow since its January, in USD million. */
export interface CumulativePoint {
  readonly day: string;
  readonly usdMillion: number;
  readonly flow: Flow;
}

/** The inflow of a year and the line to its target. */
export interface Course {
  readonly from: string;
  readonly to: string;
  readonly known: readonly CumulativePoint[];
  /** Published only after the day that the plan is seen from. */
  readonly later: readonly CumulativePoint[];
  /** From the last published inflow to the target at the end; `null` when nothing is left to come. */
  readonly required: { readonly from: Level; readonly to: Level } | null;
}
export interface Level {
  readonly day: string;
  readonly usdMillion: number;
}

/** `null` for a term of several years, of which no inflow is published without a gap. */
export function courseOf(
  target: Target,
  progress: Progress,
  city: { readonly known: readonly CityFigure[]; readonly all: readonly CityFigure[] },
): Course | null {
  const { counted, amount, reached, rest } = progress;
  const year = yearStart(counted.to);
  if (yearStart(counted.from) !== year) return null;
  const measure = MEASURES[target.indicator];
  const pointsOf = (figures: readonly CityFigure[]): readonly CumulativePoint[] =>
    flowsOf(figures, target.subject, measure)
      .filter(({ days }) => days.from === year && days.to <= counted.to)
      .map((flow) => ({ day: flow.days.to, usdMillion: flow.usdMillion, flow }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const known = pointsOf(city.known);
  const knownDays = new Set(known.map(({ day }) => day));
  const before = counted.from === year ? 0 : known.find(({ day }) => day === dayBefore(counted.from))?.usdMillion;
  // Where the time before is not published, the line begins with the counted days.
  const level = before ?? 0;
  const start = rest && { day: dayBefore(rest.from), usdMillion: roundMillion(level + (reached?.usdMillion ?? 0)) };
  return {
    from: before === undefined ? counted.from : year,
    to: counted.to,
    known: before === undefined ? [] : known,
    later: before === undefined ? [] : pointsOf(city.all).filter(({ day }) => !knownDays.has(day)),
    required:
      start && amount !== null
        ? { from: start, to: { day: counted.to, usdMillion: roundMillion(level + amount) } }
        : null,
  };
}
