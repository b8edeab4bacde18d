import { makeFigures } from './figures';
import { newGathering, Row, usesOf } from './gathering';
import type { ColumnGuess } from './guessColumns';
import { readShape } from './places';
import type { Review, ReviewInput } from './review';
import { makeSubjects } from './subjects';
import type { ImportedRecord } from './table';

interface RowReader {
  /** A reader of the rows of one table. */
  readonly ofTable: (index: number, file: string, columns: readonly ColumnGuess[]) => (record: ImportedRecord) => void;
  readonly result: (rows: number) => Review;
}

/** Reads rows one by one and gathers what they propose. */
export function makeRowReader(input: ReviewInput): RowReader {
  const gathering = newGathering();
  const subjects = makeSubjects(input);
  const figures = makeFigures(input, subjects);

  const ofTable: RowReader['ofTable'] = (index, file, columns) => {
    const uses = usesOf(index, file, columns);
    const hasFigures = uses.figures.size > 0 || uses.row.has('field');
    const hasPoints = uses.row.has('lon') && uses.row.has('lat');
    return (record) => {
      // A sheet of sources or of notes: nothing in it is about a figure or a place.
      if (!hasFigures && !hasPoints && record.geometry === null) return;
      const row = new Row(record, uses, gathering);
      const subject = subjects.of(row);
      if (!subject) return;
      const source = figures.source(row);
      if (row.text('field') !== '') figures.ledger(row, subject, source);
      else if (subject.of === 'zone') figures.wide(row, subject, source);
      if (subject.of === 'zone') readShape(row, subject, source, input);
    };
  };
  return {
    ofTable,
    result: (rows) => ({
      drafts: gathering.drafts,
      problems: gathering.problems,
      questions: subjects.questions(),
      counts: { rows, ...gathering.counts },
    }),
  };
}
