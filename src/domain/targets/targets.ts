import { parseAsOf, type Interval } from '../asOf';
import type { CityFigure, CitySubject } from '../city';
import { chosenNumber } from '../claim';
import type { CityIndicator } from '../fields';
import type { Span, Sum } from './reading';
import { roundMillion } from './round';

/** Says how much more a term is to bring than the one before; it has no amount of its own. */
export const GROWTH = 'target_inflow_growth_vs_2016_2020_pct';
export type TargetIndicator = Exclude<Extract<CityIndicator, `target_${string}`>, typeof GROWTH>;

interface InMillion {
  readonly indicator: CityIndicator;
  /** USD million in one of its units. */
  readonly usdMillion: number;
}

export interface Measure {
  /** USD million in one unit of the target. */
  readonly usdMillion: number;
  /** What came, of the same thing, period by period; on a tie the earlier one is used. */
  readonly results: readonly InMillion[];
  /** Registered capital: what assumed deals would bring. */
  readonly isCapital: boolean;
}

const INFLOW: readonly InMillion[] = [
  { indicator: 'registered_inflow_usd_million', usdMillion: 1 },
  { indicator: 'registered_inflow_usd_billion', usdMillion: 1000 },
];

/** Every target in money that the ledger can hold, and what it is measured by. */
export const MEASURES: Readonly<Record<TargetIndicator, Measure>> = {
  target_inflow_usd_million: { usdMillion: 1, results: INFLOW, isCapital: true },
  target_registered_inflow_usd_billion: { usdMillion: 1000, results: INFLOW, isCapital: true },
  target_budget_usd_million: {
    usdMillion: 1,
    results: [{ indicator: 'budget_usd_million', usdMillion: 1 }],
    isCapital: false,
  },
  target_revenue_usd_billion: {
    usdMillion: 1000,
    results: [
      { indicator: 'revenue_usd_billion', usdMillion: 1000 },
      { indicator: 'revenue_usd_million', usdMillion: 1 },
    ],
    isCapital: false,
  },
};

const isMeasured = (indicator: CityIndicator): indicator is TargetIndicator => Object.hasOwn(MEASURES, indicator);

/** A target in money for a period that ends. */
export interface Target {
  /** `<whose>.<indicator>.<period>`, as a link writes it. */
  readonly id: string;
  readonly indicator: TargetIndicator;
  readonly subject: CitySubject;
  readonly period: string;
  readonly days: Interval;
  readonly main: CityFigure;
  /** Hòa Lạc's target, printed beside that of the industrial zones: read as added to it, or as part of it. */
  readonly beside: CityFigure | null;
  /** What is published for the whole of the same period: shown, not used, for it is one of the readings. */
  readonly others: readonly CityFigure[];
}

/** The target that the conference of July 2025 set. */
export const DEFAULT_TARGET = 'all.target_inflow_usd_million.2025-H2';

/** The targets in money, the one that ends last first. Rows of the ledger appear by themselves. */
export function listTargets(city: readonly CityFigure[]): readonly Target[] {
  const groups = new Map<string, CityFigure[]>();
  for (const row of city) {
    if (isMeasured(row.indicator) && closedDays(row.period)) {
      const key = `${row.indicator}.${row.period}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  return [...groups.values()].flatMap(targetsOfGroup).toSorted(byEnd);
}

const closedDays = (period: string | null): Interval | null => {
  const days = period === null ? null : parseAsOf(period);
  return days && days.to < '9999' ? days : null;
};

function targetsOfGroup(rows: readonly CityFigure[]): readonly Target[] {
  const of = (subject: CitySubject): CityFigure | undefined => rows.find((row) => row.subject === subject);
  const [zones, hoaLac] = [of('city:industrial_zones'), of('city:hoa_lac')];
  if (zones && hoaLac) {
    const rest = rows.filter((row) => row !== zones && row !== hoaLac);
    return targetOf(zones, 'city:all', hoaLac, rest);
  }
  return rows.flatMap((row) => targetOf(row, row.subject, null, []));
}

function targetOf(
  main: CityFigure,
  subject: CitySubject,
  beside: CityFigure | null,
  others: readonly CityFigure[],
): readonly Target[] {
  const { indicator, period } = main;
  const days = closedDays(period);
  if (!isMeasured(indicator) || period === null || !days) return [];
  const id = `${subject.replace('city:', '')}.${indicator}.${period}`;
  return [{ id, indicator, subject, period, days, main, beside, others }];
}

const byEnd = (a: Target, b: Target): number =>
  compare(b.days.to, a.days.to) || compare(b.days.from, a.days.from) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const hasTwoSums = (target: Target): boolean => target.beside !== null;
export const hasTwoSpans = ({ period }: Pick<Target, 'period'>): boolean => period.endsWith('-H2');

/** What is asked for, in USD million; `null` where no single number is printed. */
export function amountOf(target: Target, sum: Sum): number | null {
  const { usdMillion } = MEASURES[target.indicator];
  const parts = [target.main, ...(sum === 'plus' && target.beside ? [target.beside] : [])];
  const values = parts.map((row) => chosenNumber(row.figure));
  if (values.some((value) => value === null)) return null;
  return roundMillion(values.reduce<number>((a, b) => a + (b ?? 0), 0) * usdMillion);
}

/** The days whose inflow counts towards the target. */
export function countedDays(target: Pick<Target, 'period' | 'days'>, span: Span): Interval {
  const { from, to } = target.days;
  return hasTwoSpans(target) && span === 'year' ? { from: `${from.slice(0, 4)}-01-01`, to } : { from, to };
}

/** Targets that are no amount of money for a period that ends: counts, shares, growth. Shown with what came of them. */
export function otherTargets(city: readonly CityFigure[]): readonly CityFigure[] {
  const planned = listTargets(city);
  const isBesideTerm = ({ indicator, period }: CityFigure): boolean =>
    indicator === GROWTH && planned.some((target) => target.period === period);
  return city
    .filter(({ indicator }) => /(^|_)target(_|$)/.test(indicator) && !/_(of|vs)_target/.test(indicator))
    .filter((row) => !(isMeasured(row.indicator) && closedDays(row.period)) && !isBesideTerm(row))
    .toSorted((a, b) => compare(b.period ?? '', a.period ?? '') || compare(a.indicator, b.indicator));
}
