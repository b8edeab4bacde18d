import type { Dataset } from '../../src/domain/dataset';
import { findHabits, type Habits } from '../../src/domain/studio/habits';
import { guessColumns, type ColumnGuess } from '../../src/domain/studio/guessColumns';
import type { Review, SubjectAnswer } from '../../src/domain/studio/review';
import { review } from '../../src/domain/studio/reviewing';
import type { ImportedCell, ImportedTable } from '../../src/domain/studio/table';
import type { ColumnUse } from '../../src/domain/studio/uses';
import { namesOf, type Vocabulary } from '../../src/domain/studio/vocabulary';
import { readBytes } from '../../src/import/readBytes';

/** The tables of a file, as the app's own reader has them. */
export async function tablesOf(content: string | Uint8Array, file = 'file.csv'): Promise<readonly ImportedTable[]> {
  const outcome = await readBytes({ file, content, options: {}, onProgress: () => undefined });
  if (outcome.ok !== true) throw new Error(`${file} was not read: ${JSON.stringify(outcome)}`);
  return outcome.tables;
}

/** A sheet as typed, without going through a file. */
export function aTable(columns: readonly string[], ...rows: readonly (readonly ImportedCell[])[]): ImportedTable {
  return {
    file: 'figures.csv',
    format: 'csv',
    columns,
    records: rows.map((row, i) => ({
      place: { kind: 'row', number: i + 2, sheet: null },
      cells: new Map(columns.map((column, c) => [column, row[c] ?? null])),
      geometry: null,
    })),
  };
}

interface Told {
  /** In place of the guesses, by column. */
  readonly uses?: Readonly<Record<string, ColumnUse>>;
  readonly answers?: Readonly<Record<string, SubjectAnswer>>;
  readonly habits?: Partial<Habits>;
}

/** What the studio makes of tables when the user says no more than `told`. */
export function reviewOf(
  tables: readonly ImportedTable[],
  dataset: Pick<Dataset, 'zones' | 'sources' | 'city'>,
  vocabulary: Vocabulary,
  { uses = {}, answers = {}, habits = {} }: Told = {},
): Review {
  const units = namesOf(vocabulary.units);
  const guessed = tables.map((table) => ({
    table,
    columns: guessColumns(table.columns, vocabulary, units).map((guess): ColumnGuess => {
      const use = uses[guess.column];
      return use ? { ...guess, use } : guess;
    }),
  }));
  const found = findHabits(guessed.map(({ table, columns }) => ({ table, uses: columns.map(({ use }) => use) })));
  return review({
    tables: guessed,
    habits: { ...found, ...habits },
    answers: new Map(Object.entries(answers)),
    dataset,
    vocabulary,
    units,
  });
}
