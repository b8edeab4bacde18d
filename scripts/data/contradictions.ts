import type { Contradiction } from '../../src/domain/contradiction';
import { claimsDisagree } from '../../src/domain/disagreement';
import type { Data } from './load';
import { parseRef } from './refs';
import { slug } from './spelling';

/** Text id of the words that explain a disagreement nobody has explained yet. */
export const UNEXPLAINED = 'why-sources-disagree';

/** Figures for which two claims of the same date differ by more than their printing leaves open. */
export function disagreements(data: Data): string[] {
  return [...data.figures].flatMap(([key, figure]) => {
    const periodIsTime = key.startsWith('city:') && !key.endsWith('@undated');
    return claimsDisagree(figure.claims, periodIsTime) ? [key] : [];
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
