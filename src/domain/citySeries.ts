import { CITY_SUBJECTS, type CityFigure, type CitySubject } from './city';
import { chosenClaim } from './claim';
import type { CityIndicator } from './fields';
import { byDate, toPoint, type SeriesPoint } from './series';

export const CITY_CHARTS = ['projects', 'capital', 'inflow'] as const;
export type CityChartId = (typeof CITY_CHARTS)[number];

/** What each chart shows. A flow is drawn over its period, a stock at its date. */
export const CITY_CHART_INDICATORS: Readonly<
  Record<CityChartId, { readonly indicator: CityIndicator; readonly nature: 'stock' | 'flow' }>
> = {
  projects: { indicator: 'projects_cumulative', nature: 'stock' },
  capital: { indicator: 'registered_capital_usd_billion', nature: 'stock' },
  inflow: { indicator: 'registered_inflow_usd_million', nature: 'flow' },
};

export interface CityPoint extends SeriesPoint {
  readonly period: string | null;
}

/** The points of one subject. Subjects count different things and are never joined. */
export interface CitySeries {
  readonly subject: CitySubject;
  readonly points: readonly CityPoint[];
}

/** One point per published period, in order of date; what has no date or no single number is left out. */
export function citySeries(city: readonly CityFigure[], chart: CityChartId): readonly CitySeries[] {
  const { indicator, nature } = CITY_CHART_INDICATORS[chart];
  return CITY_SUBJECTS.flatMap((subject) => {
    const points = city
      .filter((row) => row.subject === subject && row.indicator === indicator)
      .flatMap((row) => {
        const claim = chosenClaim(row.figure);
        const point = claim && toPoint(claim, nature === 'flow' ? row.period : (claim.asOf ?? row.period));
        return point ? [{ ...point, period: row.period }] : [];
      })
      .toSorted(byDate);
    return points.length > 0 ? [{ subject, points }] : [];
  });
}
