import { cleanText } from '../cleanText';
import { roundMillion } from './round';

/** An investment that nobody has published: an assumption of the reader, never a figure of the ledger. */
export interface Deal {
  /** Where it would go; `null` when no zone has been chosen yet. */
  readonly zone: string | null;
  /** Registered capital, above 0, at most two decimals. */
  readonly capitalUsdMillion: number;
  /** A name or note; may be empty. */
  readonly name: string;
}

export const MAX_DEALS = 20;
export const MAX_DEAL_NAME = 40;
export const MAX_DEAL_USD_MILLION = 99_999;

export const isDealCapital = (usdMillion: number): boolean =>
  usdMillion > 0 && usdMillion <= MAX_DEAL_USD_MILLION && roundMillion(usdMillion) === usdMillion;

/** A name in one line, without what no font draws, not longer than a deal's name may be. */
export function cleanDealName(name: string): string {
  const line = cleanText(name).normalize('NFC').replace(/\s+/gu, ' ').trim();
  // Once more, for the cut may have halved a pair.
  return cleanText(line.slice(0, MAX_DEAL_NAME)).trim();
}

/** For each deal a name that tells it from all others, equal ones by their order. */
export function dealKeys(deals: readonly Deal[]): readonly string[] {
  const seen = new Map<string, number>();
  return deals.map(({ zone, capitalUsdMillion, name }) => {
    const deal = JSON.stringify([zone, capitalUsdMillion, name]);
    const nth = seen.get(deal) ?? 0;
    seen.set(deal, nth + 1);
    return `${deal} ${nth}`;
  });
}

/** All assumed capital, in USD million. */
export const dealTotal = (deals: readonly Deal[]): number =>
  roundMillion(deals.reduce((sum, { capitalUsdMillion }) => sum + capitalUsdMillion, 0));

/** Assumed capital per zone, in USD million; deals without a zone are in none. */
export function capitalByZone(deals: readonly Deal[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { zone, capitalUsdMillion } of deals) {
    if (zone !== null) sums.set(zone, roundMillion((sums.get(zone) ?? 0) + capitalUsdMillion));
  }
  return sums;
}
