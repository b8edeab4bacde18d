export const SUMS = ['plus', 'all'] as const;
/** `plus`: the two printed targets are added (450 + 80). `all`: the first includes the second (450 in all). */
export type Sum = (typeof SUMS)[number];

export const SPANS = ['half', 'year'] as const;
/** Whether a target "from now to the end of the year" asks it of the second half alone or of the whole year. */
export type Span = (typeof SPANS)[number];

/** How a target is read where its wording allows more than one way. */
export interface Reading {
  readonly sum: Sum;
  readonly span: Span;
}
