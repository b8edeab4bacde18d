import { chosenClaim } from '../domain/claim';
import { newestInSeries } from '../domain/cityNewer';
import { ZONE_FIELDS, isZoneField } from '../domain/fields';
import { NEWEST, cityFigureRef, printRef, type LiveFigure } from './liveRef';
import { resolve, type Facts, type Resolved } from './resolve';

/** A figure that a text can name: something is published of it. City figures are those of the newest period. */
export interface Pickable {
  /** As `printRef` writes it. */
  readonly ref: string;
  readonly figure: LiveFigure;
  readonly resolved: Resolved;
}

/** Every number and date of the ledger that is published, the city's first. Long words are no figures. */
export function pickableFigures(facts: Facts): readonly Pickable[] {
  const series = new Set<string>();
  const ofCity = facts.city.flatMap(({ subject, indicator }): LiveFigure[] => {
    const key = `${subject} ${indicator}`;
    if (series.has(key) || !newestInSeries(facts.city, { subject, indicator })) return [];
    series.add(key);
    return [{ of: 'city', subject, indicator, period: NEWEST }];
  });
  const ofZones = facts.zones.flatMap((zone) =>
    Object.entries(zone.figures).flatMap(([field, figure]): LiveFigure[] =>
      isZoneField(field) && ZONE_FIELDS[field].kind !== 'text' && chosenClaim(figure)
        ? [{ of: 'zone', zone: zone.id, field, asOf: null }]
        : [],
    ),
  );
  return [...ofCity, ...ofZones].map((figure) => {
    const ref = { type: 'figure', figure } as const;
    return { ref: printRef(ref), figure, resolved: resolve(ref, facts) };
  });
}

/** The same of a series, period by period, newest last. */
export function pickablePeriods(
  { subject, indicator }: Extract<LiveFigure, { of: 'city' }>,
  facts: Facts,
): readonly (Omit<Pickable, 'figure'> & { readonly period: string | null })[] {
  return facts.city
    .filter((row) => row.subject === subject && row.indicator === indicator && chosenClaim(row.figure) !== null)
    .toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1))
    .map(({ period }) => {
      const ref = cityFigureRef(subject, indicator, period);
      return { ref: printRef(ref), resolved: resolve(ref, facts), period };
    });
}
