import { parseAsOf } from './asOf';
import { chosenClaim } from './claim';
import type { CityFigure, CitySubject } from './city';
import type { CityIndicator } from './fields';

/**
 * What makes a figure the newer one of two. A `stock` (projects counted) is newer when it was true later; a `flow`
 * (capital of a period) when its period ends later; a `target` when it was set later.
 */
export type Nature = 'stock' | 'flow' | 'target';

interface SeriesKey {
  readonly subject: CitySubject;
  readonly indicator: CityIndicator;
}

/** The days between which a figure became true; for a count "of the first half" that is the half's last day. */
interface When {
  readonly earliest: string;
  readonly latest: string;
}

const COUNTED_AT_THE_END = /-[HQM]\d+$/;

function whenOf(row: CityFigure, nature: Nature): When | null {
  const claim = chosenClaim(row.figure);
  if (!claim) return null;
  const text = nature === 'flow' ? row.period : (claim.asOf ?? row.period);
  const days = text === null ? null : parseAsOf(text);
  if (!text || !days) return null;
  if (nature === 'flow') return { earliest: days.to, latest: days.to };
  return { earliest: COUNTED_AT_THE_END.test(text) ? days.to : days.from, latest: days.to };
}

/**
 * The newest figure of the same series, when it is newer than `than` beyond doubt: a count "in 2025" may be older than
 * one of July 2025 and is not called newer. A target for an earlier end is not a newer one.
 */
export function findNewer(
  city: readonly CityFigure[],
  than: SeriesKey & { readonly period: string | null },
  nature: Nature,
): CityFigure | null {
  const series = city.filter((row) => row.subject === than.subject && row.indicator === than.indicator);
  const base = series.find((row) => row.period === than.period);
  const since = (base && whenOf(base, nature)?.latest) ?? endOf(than.period);
  return latest(
    series.filter((row) => {
      const when = whenOf(row, nature);
      if (!when || row === base || when.earliest <= since) return false;
      return nature !== 'target' || endOf(row.period) >= endOf(than.period);
    }),
    nature,
  );
}

/** Sums of a period. */
const FLOW = /inflow|revenue|export|import|trade|growth|_projects$|_revoked$/;
const TARGET = /target|_planned|_to_/;

/** How the newer of two figures of an indicator is told. */
export function natureOf(indicator: CityIndicator): Nature {
  if (TARGET.test(indicator)) return 'target';
  return FLOW.test(indicator) ? 'flow' : 'stock';
}

/**
 * The figure of a series that speaks of the latest time beyond doubt: a count of 21 July is newer than one "in 2025",
 * which may be of January. Where nothing is dated, the first.
 */
export function newestInSeries(city: readonly CityFigure[], series: SeriesKey): CityFigure | null {
  const rows = city.filter((row) => row.subject === series.subject && row.indicator === series.indicator);
  const nature = natureOf(series.indicator);
  let best: { readonly row: CityFigure; readonly when: When } | null = null;
  for (const row of rows) {
    const when = whenOf(row, nature);
    if (!when || (best && compareWhen(when, best.when) <= 0)) continue;
    best = { row, when };
  }
  return best?.row ?? rows.find(({ figure }) => chosenClaim(figure) !== null) ?? null;
}

const compareWhen = (a: When, b: When): number => compare(a.earliest, b.earliest) || compare(a.latest, b.latest);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The figure of a series whose period ends last; of two, the one of the longer period. */
export function newestOf(city: readonly CityFigure[], series: SeriesKey): CityFigure | null {
  return latest(
    city.filter((row) => row.subject === series.subject && row.indicator === series.indicator),
    'flow',
  );
}

function latest(rows: readonly CityFigure[], nature: Nature): CityFigure | null {
  let best: CityFigure | null = null;
  let bestDay = '';
  for (const row of rows) {
    const day = whenOf(row, nature)?.latest ?? '';
    if (day > bestDay || (best && day === bestDay && startOf(row.period) < startOf(best.period))) {
      best = row;
      bestDay = day;
    }
  }
  return best;
}

const startOf = (period: string | null): string => (period === null ? '' : (parseAsOf(period)?.from ?? ''));
const endOf = (period: string | null): string => (period === null ? '' : (parseAsOf(period)?.to ?? ''));
