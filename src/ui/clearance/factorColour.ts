import type { HoldFactor } from '../../domain/clearance/factorIds';

/** A colour per factor, the same in the weights, the bars and the tables; names stand beside it everywhere. */
const COLOUR: Readonly<Record<HoldFactor, string>> = {
  land: 'var(--d-held-3)',
  capital: 'var(--d-money-3)',
  time: 'var(--d-count-3)',
};

export const factorColour = (factor: HoldFactor): string => COLOUR[factor];
