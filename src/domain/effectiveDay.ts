import { parseAsOf } from './asOf';
import type { Claim, Source } from './claim';

/**
 * The last day that a claim may speak of, for comparing ages: the end of its `asOf`, but never after the end of its
 * source's date (a page of March 2025 that says "2025" cannot speak of December). `''` when undated: older than any date.
 */
export function effectiveDay(
  claim: Pick<Claim, 'asOf'>,
  source: Pick<Source, 'published' | 'publisherKind'> | undefined,
): string {
  const asOf = claim.asOf === null ? null : parseAsOf(claim.asOf);
  if (!asOf) return '';
  const published = source?.published ? parseAsOf(source.published) : null;
  return published && published.to < asOf.to && published.to >= asOf.from ? published.to : asOf.to;
}
