import { keyOf } from '../figures';
import type { Law } from './finding';

export const sourced: Law = {
  name: 'sourced',
  what: 'every figure has a source with a publisher and a date, or an explicit n.d.',
  find: ({ entries, sources, sourcesSilentOnDate }) => {
    const publishers = new Map(sources.map((s) => [s.id, s.publisher]));
    return [
      ...entries
        .filter((entry) => !publishers.get(entry.claim.source))
        .map((entry) => ({
          subject: keyOf(entry),
          message: `row ${entry.row}: "${entry.claim.source}" has no publisher`,
        })),
      ...sourcesSilentOnDate.map((id) => ({ subject: id, message: 'neither a date nor n.d.' })),
    ];
  },
};
