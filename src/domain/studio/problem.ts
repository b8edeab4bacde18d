import type { ZoneField } from '../fields';
import type { Unit } from '../units';
import type { RecordPlace } from './table';
import type { ShapeProblem } from './shape';

/** What a cell or row is not brought in for, in terms that can be put into words in any language. */
export type ProblemReason =
  | { readonly kind: 'not-a-number' }
  /** 1.254: a thousand or a decimal? No other number of the file tells. */
  | { readonly kind: 'ambiguous-number' }
  | { readonly kind: 'over-100' | 'below-0' }
  /** 0.85 in a column of per cents: spreadsheets keep 85 % so. */
  | { readonly kind: 'maybe-share' }
  | { readonly kind: 'bad-date' | 'ambiguous-date' }
  | { readonly kind: 'unit-unknown' }
  /** The file's unit against that of the figure. */
  | { readonly kind: 'unit-mismatch'; readonly unit: Unit; readonly wanted: Unit }
  | { readonly kind: 'unknown-field'; readonly near: ZoneField | null }
  | { readonly kind: 'bad-status' | 'bad-kind' }
  | { readonly kind: 'no-place' }
  /** The same figure, date and source stand in an earlier row with the same or another value. */
  | { readonly kind: 'repeats-row' | 'differs-from-row'; readonly row: number }
  | { readonly kind: 'shape'; readonly problem: ShapeProblem }
  | { readonly kind: 'no-period' };

export interface Problem {
  readonly place: RecordPlace;
  readonly column: string | null;
  /** What stands there, cut short. */
  readonly written: string;
  readonly reason: ProblemReason;
}

const LONGEST = 60;

/** What stands in a cell, short enough to be shown. */
export const shortly = (written: string): string =>
  written.length > LONGEST ? `${written.slice(0, LONGEST - 1)}…` : written;
