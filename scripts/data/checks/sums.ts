import { parseAsOf } from '../../../src/domain/asOf';
import type { Claim } from '../../../src/domain/claim';
import type { Data } from '../load';
import { overlap, printedRange, type Range } from '../../../src/domain/printed';
import { claimOf, parseRef } from '../refs';
import type { SumRow } from '../tables';
import type { Law } from './finding';

export interface SumResult {
  readonly sum: SumRow;
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly fits: boolean;
  readonly sameTime: boolean;
}

const timesMeet = (a: Claim, b: Claim): boolean => {
  const [x, y] = [a.asOf, b.asOf].map((asOf) => (asOf === null ? null : parseAsOf(asOf)));
  return Boolean(x && y && x.from <= y.to && y.from <= x.to);
};

/** A sum worked out with what the printing of each figure leaves open; or what keeps it from being worked out. */
export function workOut(data: Data, sum: SumRow): SumResult | string {
  const claims: Claim[] = [];
  for (const text of [sum.total, ...sum.parts]) {
    const ref = parseRef(text);
    const claim = ref && claimOf(data, ref);
    if (!claim) return `no figure "${text}"`;
    claims.push(claim);
  }
  const [total, ...parts] = claims as [Claim, ...Claim[]];
  if (parts.some((part) => part.unit !== total.unit && !COUNTS.has(part.unit))) return 'units differ';
  const ranges = claims.map(printedRange);
  if (ranges.some((range) => range === null)) return 'words cannot be added';
  const [whole, ...pieces] = ranges as [Range, ...Range[]];
  const added = pieces.reduce((sumOf, r) => ({ low: sumOf.low + r.low, high: sumOf.high + r.high }), {
    low: 0,
    high: 0,
  });
  return { sum, total, parts, fits: overlap(whole, added), sameTime: parts.every((part) => timesMeet(total, part)) };
}

const COUNTS: ReadonlySet<string> = new Set(['projects']);

export const sumsFit: Law = {
  name: 'sums-fit',
  what: 'parts add up to their published total, or known-contradictions.csv explains why not',
  find: (data) =>
    data.sums.flatMap((sum) => {
      const result = workOut(data, sum);
      if (typeof result === 'string') return [{ subject: sum.id, message: result }];
      const explained = data.contradictions.some((c) => c.id === sum.id && c.kind === 'sum');
      const findings: string[] = [];
      if (!result.fits && !explained)
        findings.push(`${valuesOf(result.parts).join(' + ')} is not ${valuesOf([result.total]).join('')}`);
      if (result.fits && explained) findings.push('explained as a contradiction, but it adds up');
      if (!result.sameTime && sum.caveat === null)
        findings.push('figures of different dates; say in "caveat" why they may be added');
      return findings.map((message) => ({ subject: sum.id, message }));
    }),
};

const valuesOf = (claims: readonly Claim[]): string[] => claims.map(({ value }) => JSON.stringify(value));
