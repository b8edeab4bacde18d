import { dayOrder, type DayOrder } from '../dateCell';
import { habitsOf, NUMBER_HABITS, parseNumber, type NumberHabit } from './number';
import type { ImportedTable } from './table';
import { figureUse, type ColumnUse } from './uses';

/** How a file writes numbers and dates. */
export interface Habits {
  /** By which its numbers can be read; both when they do not tell. */
  readonly numbers: readonly NumberHabit[];
  readonly dayOrder: DayOrder;
}

/** With samples of what cannot be read without asking. */
export interface FoundHabits extends Habits {
  readonly doubtful: readonly string[];
}

const MOST_SAMPLES = 5;
/** The numbers in a cell, without the words around them. */
const numbersIn = (cell: string): readonly string[] => cell.match(/\d[\d.,]*\d|\d/g) ?? [];

/** Reads the habits off the numbers and dates of a file: of all its tables, for one hand has written them. */
export function findHabits(
  tables: readonly { readonly table: ImportedTable; readonly uses: readonly ColumnUse[] }[],
): FoundHabits {
  const numbers = new Set<string>();
  const dates: string[] = [];
  for (const { table, uses } of tables) {
    const ofNumbers = table.columns.filter((_, i) => isNumeric(uses[i] ?? 'ignore'));
    const ofDates = table.columns.filter((_, i) => isDate(uses[i] ?? 'ignore'));
    for (const { cells } of table.records) {
      for (const column of ofNumbers) {
        const cell = cells.get(column);
        if (typeof cell === 'string') for (const number of numbersIn(cell)) numbers.add(number);
      }
      for (const column of ofDates) {
        const cell = cells.get(column);
        if (typeof cell === 'string') dates.push(cell.trim());
      }
    }
  }
  const found = habitsOf(numbers);
  // Numbers that contradict each other tell as little as none.
  const habits = found.length === 0 ? NUMBER_HABITS : found;
  const doubtful = [...numbers].filter((number) => parseNumber(number, habits).kind === 'ambiguous');
  return { numbers: habits, dayOrder: dayOrder(dates), doubtful: doubtful.slice(0, MOST_SAMPLES) };
}

const isNumeric = (use: ColumnUse): boolean => {
  const figure = figureUse(use);
  return use === 'value' || figure?.part === 'figure' || figure?.part === 'from' || figure?.part === 'to';
};
const isDate = (use: ColumnUse): boolean =>
  use === 'as_of' || use === 'period' || use === 'published' || use === 'value' || figureUse(use)?.part === 'as_of';
