import { parseAsOf } from '../../src/domain/asOf';
import type { Claim } from '../../src/domain/claim';
import type { Contradiction } from '../../src/domain/contradiction';
import type { Data } from './load';
import { overlap, printedRange } from './printed';
import { parseRef } from './refs';
import { slug } from './spelling';

/** Text id of the words that explain a disagreement nobody has explained yet. */
export const UNEXPLAINED = 'why-sources-disagree';

/** Claims that speak of the same thing at the same time: comparable without any judgement. */
const comparable = (claim: Claim): boolean => !claim.rejected && claim.scope === null;

function sameTime(a: Claim, b: Claim, periodIsTime: boolean): boolean {
  if (periodIsTime) return true;
  if (a.asOf === null || b.asOf === null) return false;
  const [x, y] = [parseAsOf(a.asOf), parseAsOf(b.asOf)];
  return x !== null && y !== null && x.from === y.from && x.to === y.to;
}

const disagree = (a: Claim, b: Claim): boolean => {
  if (a.unit !== b.unit) return false;
  const [x, y] = [printedRange(a), printedRange(b)];
  return x !== null && y !== null && !overlap(x, y);
};

/** Figures for which two claims of the same date differ by more than their printing leaves open. */
export function disagreements(data: Data): string[] {
  return [...data.figures].flatMap(([key, figure]) => {
    const claims = figure.claims.filter(comparable);
    const periodIsTime = key.startsWith('city:') && !key.endsWith('@undated');
    const found = claims.some((a, i) =>
      claims.slice(i + 1).some((b) => sameTime(a, b, periodIsTime) && disagree(a, b)),
    );
    return found ? [key] : [];
  });
}

/** The explained contradictions of the table, and every disagreement that it does not name. */
export function contradictionsOf(data: Data): Contradiction[] {
  const known = data.contradictions.map(({ id, kind, figures, explanation }): Contradiction => ({
    id,
    kind,
    figures: figures.flatMap((text) => parseRef(text)?.ref ?? []),
    explanation,
  }));
  const named = new Set(data.contradictions.flatMap(({ figures }) => figures.map((text) => parseRef(text)?.key)));
  const found = disagreements(data)
    .filter((key) => !named.has(key))
    .flatMap((key): Contradiction[] => {
      const ref = parseRef(key);
      return ref ? [{ id: `found-${slug(key)}`, kind: 'claims', figures: [ref.ref], explanation: UNEXPLAINED }] : [];
    });
  return [...known, ...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
