import type { Dataset } from '../dataset';
import type { Unit } from '../units';
import type { Kind, Status } from '../zone';
import type { Draft } from './draft';
import type { ColumnGuess } from './guessColumns';
import type { Habits } from './habits';
import type { Problem } from './problem';
import type { ImportedTable, RecordPlace } from './table';
import type { Vocabulary } from './vocabulary';

/** What the user says of a name or id that is not one of ours. */
export type SubjectAnswer =
  | { readonly as: 'zone'; readonly id: string }
  | { readonly as: 'new'; readonly kind: Kind; readonly status: Status }
  | { readonly as: 'skip' };

/** A name or id of the file that is not one of ours, or of several. Its rows wait for an answer. */
export interface Question {
  readonly key: string;
  readonly written: string;
  readonly why: 'several' | 'none';
  /** Places that may be meant, likeliest first. */
  readonly near: readonly string[];
  readonly rows: RecordPlace[];
  /** As the file says them, for a new place. */
  readonly kind: Kind | null;
  readonly status: Status | null;
}

export interface Counts {
  readonly rows: number;
  /** Figures that the ledger has as they stand. */
  readonly same: number;
  /** Cells of figures with nothing in them: unknown stays unknown. */
  readonly empty: number;
  /** Rows whose place is not known and not answered. */
  readonly waiting: number;
  readonly skipped: number;
}

/** What a file would change, and what of it cannot be brought in. */
export interface Review {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  readonly counts: Counts;
}

export interface ReviewTable {
  readonly table: ImportedTable;
  /** One per column, as guessed or as the user corrected it. */
  readonly columns: readonly ColumnGuess[];
}

export interface ReviewInput {
  readonly tables: readonly ReviewTable[];
  readonly habits: Habits;
  readonly answers: ReadonlyMap<string, SubjectAnswer>;
  /** What is shown now: published, with what was accepted before. */
  readonly dataset: Pick<Dataset, 'zones' | 'sources' | 'city'>;
  readonly vocabulary: Vocabulary;
  readonly units: ReadonlyMap<string, Unit>;
}
