import type { DayOrder } from '../../src/domain/dateCell';
import { dayOrder, readDate } from '../../src/domain/dateCell';
import type { DecimalMark } from './numberCell';
import { decimalMark, readNumber } from './numberCell';
import type { Row, Table } from './readCsv';
import { oneSpelling } from './spelling';

/** How the numbers and dates of one file are written, found from the file itself. */
export interface Style {
  readonly mark: DecimalMark;
  readonly order: DayOrder;
}

export function styleOf(table: Table, numberColumns: readonly string[], dateColumns: readonly string[]): Style {
  const cells = (columns: readonly string[]): string[] =>
    table.rows.flatMap((row) => columns.map((column) => row.text(column)));
  return { mark: decimalMark(cells(numberColumns)), order: dayOrder(cells(dateColumns)) };
}

/** Words, in the product's one spelling; empty is `null`. */
export function wordsIn(row: Row, column: string): string | null {
  return oneSpelling(row.text(column)) || null;
}

export function requiredWords(row: Row, column: string): string {
  const words = wordsIn(row, column);
  if (words === null) row.problem(column, 'this cell may not be empty');
  return words ?? '';
}

/** A list of words separated by `;`. */
export function listIn(row: Row, column: string): readonly string[] {
  return oneSpelling(row.text(column))
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}

export function numberIn(row: Row, column: string, style: Style, between?: readonly [number, number]): number {
  const value = readNumber(row.text(column), style.mark);
  if (value === null) {
    row.problem(column, 'write a number without thousands separators, such as 1268.42');
    return 0;
  }
  if (between && (value < between[0] || value > between[1])) {
    row.problem(column, `expected a number from ${between[0]} to ${between[1]}; was the decimal mark lost?`);
  }
  return value;
}

/** A date in a form of `asOf.ts`; `null` when the cell is empty or says that there is none. */
export function dateIn(row: Row, column: string, style: Style): string | null {
  const reading = readDate(row.text(column), style.order);
  switch (reading.kind) {
    case 'date':
      return reading.asOf;
    case 'none':
      return null;
    case 'ambiguous':
      row.problem(
        column,
        'day or month first? No other date of the file tells; write it as year-month-day, such as 2026-06-30',
      );
      return null;
    case 'bad':
      row.problem(column, 'write a date as 2026, 2026-06, 2026-06-30, 2026-H1, 2026-Q2, 2026-M7 or 2021-2025');
      return null;
  }
}

export function choiceIn<T extends string>(row: Row, column: string, choices: readonly T[], fallback?: T): T {
  const text = row.text(column).toLowerCase().replace(/[ -]/g, '_');
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  if (text === '' && fallback !== undefined) return fallback;
  row.problem(column, `write one of: ${choices.join(', ')}`);
  return fallback ?? (choices[0] as T);
}

const YES = new Set(['yes', 'true', '1', 'có', 'x']);
const NO = new Set(['no', 'false', '0', 'không', '']);

export function yesNoIn(row: Row, column: string): boolean {
  const text = row.text(column).toLowerCase();
  if (!YES.has(text) && !NO.has(text)) row.problem(column, 'write yes or no');
  return YES.has(text);
}
