import { parseAsOf } from '../asOf';
import type { CityFigure } from '../city';
import { GROWTH, MEASURES, type Target } from './targets';

/** A target for several years: what it is compared with, and what is published of its years. */
export interface Term {
  readonly target: Target;
  /** "More than 40 % above 2016–2020", where published for the same term. */
  readonly growth: CityFigure | null;
  /** The inflow of the term before. */
  readonly before: CityFigure | null;
  /** For each year what anyone published of it; figures of different bases are not added. */
  readonly years: readonly { readonly year: string; readonly rows: readonly CityFigure[] }[];
  /** Years of which a whole figure of the target's own basis is published. */
  readonly comparable: number;
}

export const isTerm = ({ days }: Pick<Target, 'days'>): boolean => days.from.slice(0, 4) !== days.to.slice(0, 4);

export function termOf(city: readonly CityFigure[], target: Target): Term {
  const results = MEASURES[target.indicator].results.map(({ indicator }) => indicator);
  const flows = city.filter((row) => results.includes(row.indicator) && row.period !== null);
  const [first, last] = [Number(target.days.from.slice(0, 4)), Number(target.days.to.slice(0, 4))];
  const length = last - first + 1;
  const years = Array.from({ length }, (_, i) => {
    const year = String(first + i);
    const inYear = flows.filter((row) => {
      const days = parseAsOf(row.period ?? '');
      return days !== null && days.from >= `${year}-01-01` && days.to <= `${year}-12-31`;
    });
    return { year, rows: inYear };
  });
  const isWhole = (row: CityFigure): boolean => row.subject === target.subject && /^\d{4}$/.test(row.period ?? '');
  return {
    target,
    growth:
      city.find((row) => row.indicator === GROWTH && row.subject === target.subject && row.period === target.period) ??
      null,
    before:
      flows.find((row) => row.subject === target.subject && row.period === `${first - length}-${first - 1}`) ?? null,
    years,
    comparable: years.filter(({ rows }) => rows.some(isWhole)).length,
  };
}
