import { keyOf } from '../figures';
import type { Entry } from '../ledger';
import type { Law } from './finding';

/** Same figure, same value, same date, same part of it, same source. */
const identity = ({ claim, ...entry }: Entry): string =>
  JSON.stringify([keyOf({ ...entry }), claim.value, claim.unit, claim.asOf, claim.scope, claim.source]);

export const onceInLedger: Law = {
  name: 'once-in-ledger',
  what: 'every figure stands in the ledger once, those of Hòa Lạc too (series or zone, not both)',
  find: ({ entries }) => {
    const seen = new Map<string, Entry>();
    return entries.flatMap((entry) => {
      const key = identity(entry);
      const before = seen.get(key);
      if (!before) {
        seen.set(key, entry);
        return [];
      }
      return [{ subject: keyOf(entry), message: `rows ${before.row} and ${entry.row} say the same` }];
    });
  },
};
