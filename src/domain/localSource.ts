import type { Claim, Figure } from './claim';
import { chosenClaim } from './claim';

/** Ids of sources of figures that were brought in on this device: no published source has this prefix. */
export const LOCAL_PREFIX = 'local:';

export const isLocalSource = (id: string): boolean => id.startsWith(LOCAL_PREFIX);

/** True for a figure that stands on this device only. */
export const isLocalClaim = (claim: Pick<Claim, 'source'> | null): boolean =>
  claim !== null && isLocalSource(claim.source);

/** True when the figure in use is one of this device only. */
export const isLocalFigure = (figure: Figure | undefined): boolean => isLocalClaim(chosenClaim(figure));
