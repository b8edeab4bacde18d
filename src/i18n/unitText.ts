/** The words after a figure: with one, and with any other number. */
export interface UnitText {
  readonly one: string;
  readonly other: string;
}
