import type { CriterionId } from './criterionIds';

/** A limit on one figure. Both bounds inclusive; at least one is set. */
export interface Limit {
  readonly min: number | null;
  readonly max: number | null;
  /** Whether places that do not publish the figure stay in. */
  readonly includeUnknown: boolean;
}

export type Limits = Readonly<Partial<Record<CriterionId, Limit>>>;
