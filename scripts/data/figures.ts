import { chooseClaim } from '../../src/domain/chooseClaim';
import { effectiveDay } from '../../src/domain/effectiveDay';
import type { Claim, Figure, Source } from '../../src/domain/claim';
import type { Entry } from './ledger';

export type FigureMap = ReadonlyMap<string, Figure>;

/** One name for one figure: `kcn-noi-bai/area_ha`, `city:all/budget_usd_million@2025`. */
export const figureKey = (subject: string, field: string, period: string | null): string =>
  subject.startsWith('city:') ? `${subject}/${field}@${period ?? 'undated'}` : `${subject}/${field}`;

export const keyOf = (entry: Pick<Entry, 'subject' | 'field' | 'period'>): string =>
  figureKey(entry.subject, entry.field, entry.period);

/** Claims are brought into one order, newest first, whatever the order of the ledger's rows. */
export function figuresOf(entries: readonly Entry[], sourceOf: (id: string) => Source | undefined): FigureMap {
  const claims = new Map<string, Claim[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const list = claims.get(key);
    if (list) list.push(entry.claim);
    else claims.set(key, [entry.claim]);
  }
  const day = (claim: Claim): string => effectiveDay(claim, sourceOf(claim.source));
  const rest = (claim: Claim): string => JSON.stringify([claim.source, claim.value, claim.scope, claim.asOf, claim]);
  const compare = (a: Claim, b: Claim): number => text(day(b), day(a)) || text(rest(a), rest(b));
  return new Map(
    [...claims]
      .sort(([a], [b]) => text(a, b))
      .map(([key, list]) => [key, chooseClaim([...list].sort(compare), sourceOf)] as const),
  );
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
