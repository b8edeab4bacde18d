import type { Claim } from '../../domain/claim';
import type { LandSplit } from '../../domain/land/landParts';

/** Land that was free once and is history now; `null` where there is none. */
export function oldFree({ parts }: LandSplit): { readonly areaHa: number; readonly claim: Claim } | null {
  const part = parts.find(({ id, gap }) => id === 'free' && gap === 'history');
  const claim = part?.claims[0];
  return claim && typeof claim.value === 'number' ? { areaHa: claim.value, claim } : null;
}
