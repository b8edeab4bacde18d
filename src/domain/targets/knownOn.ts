import { parseAsOf } from '../asOf';
import { chooseClaim } from '../chooseClaim';
import type { CityFigure } from '../city';
import type { Claim, Source } from '../claim';
import type { Dataset } from '../dataset';

type Facts = Pick<Dataset, 'city' | 'sources' | 'release'>;

/**
 * The day by which a claim was published beyond doubt: the last day that its source's date may mean ("July 2025" is
 * 31 July). A source without a date is known to be out only since our own release.
 */
export function publishedBy(
  claim: Pick<Claim, 'source'>,
  sources: Readonly<Record<string, Pick<Source, 'published'>>>,
  releaseDay: string,
): string {
  const published = sources[claim.source]?.published;
  const last = published ? parseAsOf(published)?.to : undefined;
  return last !== undefined && last < releaseDay ? last : releaseDay;
}

/** The city's figures as the ledger would have shown them on a day: later claims are out, and the choice is made anew. */
export function cityKnownOn({ city, sources, release }: Facts, day: string): readonly CityFigure[] {
  if (day >= release.date) return city;
  return city.flatMap((row) => {
    const claims = row.figure.claims.filter((claim) => publishedBy(claim, sources, release.date) <= day);
    return claims.length === 0 ? [] : [{ ...row, figure: chooseClaim(claims, (id) => sources[id]) }];
  });
}

/** The first day on which a figure counts as published. */
export function knownSince(row: CityFigure, { sources, release }: Omit<Facts, 'city'>): string {
  const days = row.figure.claims
    .filter(({ rejected }) => !rejected)
    .map((claim) => publishedBy(claim, sources, release.date));
  return days.toSorted()[0] ?? release.date;
}
