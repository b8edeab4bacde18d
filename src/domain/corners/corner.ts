/**
 * One corner as a table has it. On a grid `first` is the northing (X) and `second` the easting (Y), in metres; in WGS84
 * `first` is the latitude and `second` the longitude, in degrees.
 */
export interface Corner {
  readonly label: string;
  readonly first: number;
  readonly second: number;
  /** Line of the text, from 1. */
  readonly line: number;
}

/** What the numbers of a table are. */
export type CornerUnit = 'metres' | 'degrees';

export const CORNER_COLUMNS = ['label', 'first', 'second'] as const;
export type CornerColumn = (typeof CORNER_COLUMNS)[number];
