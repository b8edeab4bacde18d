import { findCityFigure, type CityFigure, type CitySubject } from './city';
import { parseAsOf } from './asOf';
import { chosenClaim, chosenNumber, type Figure } from './claim';
import type { FigureRef } from './contradiction';
import { gapOf } from './contradictionGap';
import { sameRef } from './sameRef';
import { findNewer, newestOf, type Nature } from './cityNewer';
import type { CityIndicator } from './fields';

/** The indicators that the headline speaks of. */
export type HeadlineIndicator = Extract<
  CityIndicator,
  | 'projects_cumulative'
  | 'registered_capital_usd_billion'
  | 'registered_inflow_usd_million'
  | 'target_inflow_usd_million'
  | 'target_registered_inflow_usd_billion'
  | 'target_inflow_growth_vs_2016_2020_pct'
  | 'grdp_growth_target_pct'
  | 'grdp_growth_pct'
>;

/** Figures of one indicator of one subject, over the periods. */
export interface CitySeriesKey {
  readonly subject: CitySubject;
  readonly indicator: CityIndicator;
}

/** One city figure, by name. */
export interface CityKey extends CitySeriesKey {
  readonly period: string | null;
}

export const HEADLINE_IDS = ['projects', 'capital', 'inflow', 'target', 'term', 'growth'] as const;
export type HeadlineId = (typeof HEADLINE_IDS)[number];

export interface HeadlineItem {
  readonly id: HeadlineId;
  readonly nature: Nature;
  readonly size: 'hero' | 'row';
  /** Said side by side, such as a target and its growth. */
  readonly figures: readonly CityKey[];
  /** What the first figure is published as the sum of. */
  readonly parts: readonly CityKey[];
  /** Figures that are not shown, but whose newer ones are. */
  readonly alsoNewerThan: readonly CityKey[];
  /** What came of it: the newest figure of this series is shown with it. */
  readonly result: (CitySeriesKey & { readonly indicator: HeadlineIndicator }) | null;
}

const key = (subject: CitySubject, indicator: HeadlineIndicator, period: string): CityKey => ({
  subject,
  indicator,
  period,
});
const zonesAndHoaLac = (indicator: HeadlineIndicator, period: string): readonly CityKey[] => [
  key('city:industrial_zones', indicator, period),
  key('city:hoa_lac', indicator, period),
];
const alone = { parts: [], alsoNewerThan: [], result: null };

/** When the Board reported the set. */
export const HEADLINE_DATE = '2025-07-21';

/** The set that the Board reported on 21 July 2025. It belongs together, so it is shown together. */
export const CITY_HEADLINE: readonly HeadlineItem[] = [
  {
    ...alone,
    id: 'projects',
    nature: 'stock',
    size: 'hero',
    figures: [key('city:all', 'projects_cumulative', '2025-H1')],
    parts: zonesAndHoaLac('projects_cumulative', '2025-H1'),
  },
  {
    ...alone,
    id: 'capital',
    nature: 'stock',
    size: 'hero',
    figures: [key('city:all', 'registered_capital_usd_billion', '2025-H1')],
    parts: zonesAndHoaLac('registered_capital_usd_billion', '2025-H1'),
  },
  {
    ...alone,
    id: 'inflow',
    nature: 'flow',
    size: 'row',
    figures: [key('city:all', 'registered_inflow_usd_million', '2025-H1')],
  },
  {
    ...alone,
    id: 'target',
    nature: 'target',
    size: 'row',
    figures: zonesAndHoaLac('target_inflow_usd_million', '2025-H2'),
    alsoNewerThan: [key('city:all', 'target_inflow_usd_million', '2025-H2')],
  },
  {
    ...alone,
    id: 'term',
    nature: 'target',
    size: 'row',
    figures: [
      key('city:all', 'target_registered_inflow_usd_billion', '2021-2025'),
      key('city:all', 'target_inflow_growth_vs_2016_2020_pct', '2021-2025'),
    ],
  },
  {
    ...alone,
    id: 'growth',
    nature: 'target',
    size: 'row',
    figures: [key('city:all', 'grdp_growth_target_pct', '2025')],
    result: { subject: 'city:all', indicator: 'grdp_growth_pct' },
  },
];

/** True for a figure that the headline shows, as a whole or as a part. */
export const isInHeadline = (ref: FigureRef): boolean =>
  CITY_HEADLINE.some(({ figures, parts }) => [...figures, ...parts].some((k) => sameRef(ref, { of: 'city', ...k })));

export interface NamedFigure {
  readonly key: CityKey;
  /** `undefined` when the ledger has no such figure: shown as not published. */
  readonly figure: Figure | undefined;
}

export interface HeadlineReading {
  readonly item: HeadlineItem;
  readonly figures: readonly NamedFigure[];
  readonly parts: readonly NamedFigure[];
  /** The parts come to exactly the first figure; `false` too when one of them is not published. */
  readonly adds: boolean;
  /** Newer figures of the whole or of its parts, at most one of each. */
  readonly newer: readonly NamedFigure[];
  readonly result: NamedFigure | null;
}

/** The headline as the ledger has it. */
export function readHeadline(city: readonly CityFigure[]): readonly HeadlineReading[] {
  const named = (k: CityKey): NamedFigure => ({
    key: k,
    figure: findCityFigure(city, k.subject, k.indicator, k.period),
  });
  return CITY_HEADLINE.map((item) => ({
    item,
    figures: item.figures.map(named),
    parts: item.parts.map(named),
    adds: addsUp(item.figures.map(named)[0], item.parts.map(named)),
    newer: [...item.figures, ...item.parts, ...item.alsoNewerThan].flatMap(
      (k) => nameOf(findNewer(city, k, item.nature)) ?? [],
    ),
    result: item.result && nameOf(newestOf(city, item.result)),
  }));
}

/** True when a figure is of the day of the report, which is said once for the whole set. */
export function isOfHeadline(figure: Figure | undefined): boolean {
  const asOf = chosenClaim(figure)?.asOf;
  const days = asOf ? parseAsOf(asOf) : null;
  return days !== null && days.from <= HEADLINE_DATE && HEADLINE_DATE <= days.to;
}

function addsUp(whole: NamedFigure | undefined, parts: readonly NamedFigure[]): boolean {
  const gap = gapOf(
    chosenNumber(whole?.figure),
    parts.map(({ figure }) => chosenNumber(figure)),
  );
  return gap?.gap === 0;
}

function nameOf(row: CityFigure | null): NamedFigure | null {
  if (!row) return null;
  const { subject, indicator, period, figure } = row;
  return { key: { subject, indicator, period }, figure };
}
