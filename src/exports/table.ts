/** Unknown is `null`: an empty cell, a missing property, never 0. */
export type Cell = string | number | boolean | null;

export interface Column {
  /** Our property name, the same in every format and in what we import. */
  readonly key: string;
  readonly type: 'text' | 'number' | 'boolean';
  /** What it means, in words of the export's language. */
  readonly meaning: string;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
