import { cleanDealName, isDealCapital, MAX_DEALS, type Deal } from '../domain/targets/deals';
import { SPANS, SUMS, type Reading } from '../domain/targets/reading';
import { joinList, splitList, type Drop } from './param';

/** Room for deals in a link, in characters as they stand there, so that the whole link stays under 2,000. */
const DEALS_ROOM = 1200;

/** A deal as a link writes it: `zone:capital` or `zone:capital:name`; without a zone it begins with the colon. */
export const writeDeal = ({ zone, capitalUsdMillion, name }: Deal): string =>
  [zone ?? '', String(capitalUsdMillion), ...(name === '' ? [] : [name])].join(':');

export type ReadDeal =
  { readonly ok: true; readonly deal: Deal } | { readonly ok: false; readonly why: 'unknown-value' | 'out-of-range' };

export function readDeal(text: string): ReadDeal {
  const m = /^([a-z0-9][a-z0-9-]{0,79})?:(-?\d{1,9}(?:\.\d{1,9})?)(?::(.*))?$/su.exec(text);
  if (!m) return { ok: false, why: 'unknown-value' };
  const capitalUsdMillion = Number(m[2]);
  if (!isDealCapital(capitalUsdMillion)) return { ok: false, why: 'out-of-range' };
  return { ok: true, deal: { zone: m[1] ?? null, capitalUsdMillion, name: cleanDealName(m[3] ?? '') } };
}

/** Whether a link has room for these; what does not fit must be refused where it is typed. */
export function dealsFit(deals: readonly Deal[]): boolean {
  const length = deals.reduce((sum, deal) => sum + encodeURIComponent(writeDeal(deal)).length + 1, 0);
  return deals.length <= MAX_DEALS && length <= DEALS_ROOM;
}

/** All deals of a link, `null` for none. */
export const writeDeals = (deals: readonly Deal[]): string | null =>
  deals.length === 0 ? null : joinList(deals.map(writeDeal));

export function readDeals(text: string, drop: Drop): readonly Deal[] {
  const deals: Deal[] = [];
  for (const part of splitList(text)) {
    const read = readDeal(part);
    if (!read.ok) drop('deals', part, read.why);
    else if (!dealsFit([...deals, read.deal])) drop('deals', part, 'too-many');
    else deals.push(read.deal);
  }
  return deals;
}

/** Both switches in one word, such as `plus-year`. */
export const writeReading = ({ sum, span }: Reading): string => `${sum}-${span}`;

export function readReading(text: string): Reading | null {
  for (const sum of SUMS) for (const span of SPANS) if (text === `${sum}-${span}`) return { sum, span };
  return null;
}

/** The form of a target's id; whether the ledger has it is seen once the data is here. */
export const isTargetId = (text: string): boolean => /^[a-z_]{1,30}\.[a-z0-9_]{1,60}\.[\w+-]{1,20}$/.test(text);
