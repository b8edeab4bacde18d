import { keyOf } from '../figures';
import type { Law } from './finding';

export const sourced: Law = {
  name: 'sourced',
  what: 'every figure has a source with a publisher and a date, or an explicit n.d.',
  // That the date cell says "n.d." when there is none is asked of whoever types it, when the table is read.
  find: ({ entries, sources }) => {
    const publishers = new Map(sources.map((s) => [s.id, s.publisher]));
    return entries
      .filter((entry) => !publishers.get(entry.claim.source))
      .map((entry) => ({ subject: keyOf(entry), message: `row ${entry.row}: no publisher for source "${entry.claim.source}"` }));
  },
};
