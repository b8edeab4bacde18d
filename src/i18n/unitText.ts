/** The words after a figure: with one, and with any other number. */
export interface UnitText {
  readonly one: string;
  readonly other: string;
  /** Where the language counts in other powers of ten than the data, as 億 for billions. */
  readonly counts?: {
    /** Places that the decimal point moves to the right before the figure is shown: 13.75 with 1 reads 137.5. */
    readonly shift: number;
    /** What the unit of the data itself is called, for numbers that are not shown so, such as those of a file. */
    readonly unshifted: string;
  };
}

/** What a unit is called where numbers stand as the data has them. */
export const unshiftedWords = ({ one, other, counts }: UnitText): readonly string[] =>
  counts ? [counts.unshifted] : [one, other];

/** A number with its decimal point moved, exactly: what is printed is moved, and nothing is multiplied. */
export function shifted(value: number, places: number): number {
  if (places === 0) return value;
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
