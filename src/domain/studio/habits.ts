import { dayOrder, type DayOrder } from '../dateCell';
import type { DecimalMark } from '../numberCell';
import { figureUse, type ColumnUse } from './uses';
import type { ImportedTable } from './table';

/** How a file writes numbers and dates. */
export interface Habits {
  /** `null`: the file's own numbers do not tell. */
  readonly decimal: DecimalMark | null;
  readonly dayOrder: DayOrder;
}

/** Numbers that need the decimal mark to be read, such as 1.254: shown when the user is asked for it. */
export interface FoundHabits extends Habits {
  readonly doubtful: readonly string[];
}

const DECIMAL = /(?:^|[^\d.,])\d+([.,])(?:\d{1,2}|\d{4,})(?!\d)(?![.,]\d)/;
const BOTH = /\d{1,3}(?:[.,' ]\d{3})+([.,])\d+(?![.,\d])/;
const GROUPS = /\d{1,3}(?:([.,])\d{3}){2,}(?![.,\d])/;
const THREE = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;
const MOST_SAMPLES = 5;

/** Reads the habits off the numbers and dates of a file: of all its tables, for one hand has written them. */
export function findHabits(
  tables: readonly { readonly table: ImportedTable; readonly uses: readonly ColumnUse[] }[],
): FoundHabits {
  let points = 0;
  let commas = 0;
  const doubtful = new Set<string>();
  const dates: string[] = [];
  for (const { table, uses } of tables) {
    const numbers = table.columns.filter((_, i) => isNumeric(uses[i] ?? 'ignore'));
    const days = table.columns.filter((_, i) => isDate(uses[i] ?? 'ignore'));
    for (const { cells } of table.records) {
      for (const column of numbers) {
        const cell = cells.get(column);
        if (typeof cell !== 'string') continue;
        const text = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
        // Of 1.268,42 the last mark is the decimal one; of 1.268.420 none is, so that it is the other.
        const mark = BOTH.exec(text)?.[1] ?? other(GROUPS.exec(text)?.[1]) ?? DECIMAL.exec(text)?.[1];
        if (mark === '.') points += 1;
        else if (mark === ',') commas += 1;
        else if (THREE.test(text)) doubtful.add(text);
      }
      for (const column of days) {
        const cell = cells.get(column);
        if (typeof cell === 'string') dates.push(cell.trim());
      }
    }
  }
  const decimal = points > 0 && commas === 0 ? '.' : commas > 0 && points === 0 ? ',' : null;
  return { decimal, dayOrder: dayOrder(dates), doubtful: [...doubtful].slice(0, MOST_SAMPLES) };
}

const other = (mark: string | undefined): string | undefined => (mark === '.' ? ',' : mark === ',' ? '.' : undefined);

const isNumeric = (use: ColumnUse): boolean => {
  const figure = figureUse(use);
  return use === 'value' || figure?.part === 'figure' || figure?.part === 'from' || figure?.part === 'to';
};
const isDate = (use: ColumnUse): boolean =>
  use === 'as_of' || use === 'period' || use === 'published' || use === 'value' || figureUse(use)?.part === 'as_of';
