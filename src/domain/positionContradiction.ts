import type { Contradiction } from './contradiction';

/**
 * The disagreement over where a zone lies, if there is one. A position is no figure of the ledger, so it is found by
 * its id: `position-<zone>`.
 */
export function positionContradiction(all: readonly Contradiction[], zoneId: string): Contradiction | null {
  return all.find(({ id }) => id === `position-${zoneId}`) ?? null;
}
