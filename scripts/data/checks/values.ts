import { parseAsOf } from '../../../src/domain/asOf';
import type { Claim } from '../../../src/domain/claim';
import { keyOf } from '../figures';
import { printedRange } from '../../../src/domain/printed';
import type { Law } from './finding';

const SHARES: ReadonlySet<string> = new Set(['percent', 'percent_of_cleared_land', 'percent_of_investors']);

const isShare = ({ unit, value }: Claim): boolean =>
  !SHARES.has(unit) || typeof value === 'string' || (low(value) >= 0 && high(value) <= 100);

const low = (value: number | { from: number }): number => (typeof value === 'number' ? value : value.from);
const high = (value: number | { to: number }): number => (typeof value === 'number' ? value : value.to);

export const shares: Law = {
  name: 'shares',
  what: 'a share is between 0 and 100',
  find: ({ entries }) =>
    entries
      .filter(({ claim }) => !isShare(claim))
      .map((entry) => ({
        subject: keyOf(entry),
        message: `row ${entry.row}: ${JSON.stringify(entry.claim.value)} percent`,
      })),
};

export const notNegative: Law = {
  name: 'not-negative',
  what: 'no number is below zero',
  find: ({ entries }) =>
    entries
      .filter(({ claim }) => {
        const range = printedRange(claim);
        return range !== null && (typeof claim.value === 'number' ? claim.value < 0 : range.low < 0);
      })
      .map((entry) => ({ subject: keyOf(entry), message: `row ${entry.row}: ${JSON.stringify(entry.claim.value)}` })),
};

export const notAfterSource: Law = {
  name: 'not-after-source',
  what: 'no figure is of a time after its source was published',
  find: ({ entries, sources }) => {
    const published = new Map(sources.map((s) => [s.id, s.published]));
    return entries.flatMap((entry) => {
      const date = published.get(entry.claim.source);
      const of = entry.claim.asOf === null ? null : parseAsOf(entry.claim.asOf);
      const day = date ? parseAsOf(date) : null;
      if (!of || !day || of.from <= day.to) return [];
      return [{ subject: keyOf(entry), message: `row ${entry.row}: as of ${entry.claim.asOf}, published ${date}` }];
    });
  },
};
