import type { Figure } from './claim';
import type { CityIndicator } from './fields';

export const CITY_SUBJECTS = ['city:all', 'city:industrial_zones', 'city:hoa_lac', 'city:clusters'] as const;
export type CitySubject = (typeof CITY_SUBJECTS)[number];

/** One indicator of the city, or of one group of zones, for one period (in a form of `asOf.ts`; `null` = undated). */
export interface CityFigure {
  readonly subject: CitySubject;
  readonly indicator: CityIndicator;
  readonly period: string | null;
  readonly figure: Figure;
}

export function findCityFigure(
  figures: readonly CityFigure[],
  subject: CitySubject,
  indicator: CityIndicator,
  period: string | null,
): Figure | undefined {
  return figures.find((f) => f.subject === subject && f.indicator === indicator && f.period === period)?.figure;
}
