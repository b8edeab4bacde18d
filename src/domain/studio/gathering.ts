import type { Change } from './change';
import type { Draft, Need, SourceDraft } from './draft';
import { shortly, type Problem, type ProblemReason } from './problem';
import { textOf } from './readCell';
import type { ImportedCell, ImportedRecord } from './table';
import type { FigurePart, RowUse } from './uses';
import type { ColumnGuess } from './guessColumns';
import type { ZoneField } from '../fields';
import type { Unit } from '../units';
import { figureUse } from './uses';

/** Where the columns of a table are that the readers want. */
export interface TableUses {
  readonly index: number;
  readonly file: string;
  readonly row: ReadonlyMap<RowUse, string>;
  readonly figures: ReadonlyMap<ZoneField, ReadonlyMap<FigurePart, string>>;
  readonly headerUnits: ReadonlyMap<string, Unit>;
}

export function usesOf(index: number, file: string, columns: readonly ColumnGuess[]): TableUses {
  const row = new Map<RowUse, string>();
  const figures = new Map<ZoneField, Map<FigurePart, string>>();
  const headerUnits = new Map<string, Unit>();
  for (const { column, use, unit } of columns) {
    if (unit) headerUnits.set(column, unit);
    const figure = figureUse(use);
    if (figure) {
      const parts = figures.get(figure.field) ?? new Map<FigurePart, string>();
      parts.set(figure.part, column);
      figures.set(figure.field, parts);
    } else if (use !== 'ignore') {
      row.set(use as RowUse, column);
    }
  }
  // A date or a source without a figure beside it says nothing.
  for (const [field, parts] of figures) if (!parts.has('figure') && !parts.has('from')) figures.delete(field);
  return { index, file, row, figures, headerUnits };
}

/** What all rows of a review are gathered in. */
export interface Gathering {
  readonly drafts: Draft[];
  readonly problems: Problem[];
  readonly counts: { same: number; empty: number; waiting: number; skipped: number };
}

export const newGathering = (): Gathering => ({
  drafts: [],
  problems: [],
  counts: { same: 0, empty: 0, waiting: 0, skipped: 0 },
});

/** One row of a file, by what its columns are used for. */
export class Row {
  readonly record: ImportedRecord;
  readonly uses: TableUses;
  readonly #gathering: Gathering;

  constructor(record: ImportedRecord, uses: TableUses, gathering: Gathering) {
    this.record = record;
    this.uses = uses;
    this.#gathering = gathering;
  }

  has(use: RowUse): boolean {
    return this.uses.row.has(use);
  }

  /** The column that has this use. */
  column(use: RowUse): string | null {
    return this.uses.row.get(use) ?? null;
  }

  cell(use: RowUse): ImportedCell {
    return this.record.cells.get(this.column(use) ?? '') ?? null;
  }

  /** Empty where there is no such column. */
  text(use: RowUse): string {
    return textOf(this.cell(use));
  }

  /** Says what of the row cannot be brought in. */
  problem(column: string | null, written: string, reason: ProblemReason): void {
    this.#gathering.problems.push({ place: this.record.place, column, written: shortly(written), reason });
  }

  count(what: keyof Gathering['counts']): void {
    this.#gathering.counts[what] += 1;
  }

  propose(column: string | null, change: Change, source: SourceDraft | null, needs: readonly Need[]): void {
    const { drafts } = this.#gathering;
    const { index } = this.uses;
    drafts.push({
      id: `${index}:${drafts.length}`,
      table: index,
      place: this.record.place,
      column,
      change,
      source,
      needs,
    });
  }
}
