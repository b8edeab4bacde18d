import type { Cell as SheetCell, SheetData } from 'write-excel-file/universal';
import type { ExportsWords } from '../i18n/vi/exports';
import { cleanText } from '../domain/cleanText';
import type { Cell, Table } from './table';

/** Excel refuses longer texts in one cell. */
const MAX_CELL = 32_767;
const HEADER = {
  fontWeight: 'bold',
  backgroundColor: '#E1F0F2',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
} as const;

export interface XlsxInput {
  readonly zones: Table;
  readonly figures: Table;
  readonly sources: Table;
  /** Lines of the sheet that says what the file is and what to beware of. */
  readonly about: readonly string[];
  readonly words: ExportsWords['sheets'];
}

/** A sheet that says what the file is: lines first, then the meaning of the columns of a table. */
export interface AboutSheet {
  readonly name: string;
  readonly lines: readonly string[];
  readonly columnsOf: Table;
  readonly words: Pick<ExportsWords['sheets'], 'column' | 'meaning'>;
}

/** A book of tables, each a sheet under its name, and a last sheet about them. */
export async function toBook(
  tables: readonly { readonly name: string; readonly table: Table; readonly stickyColumns?: number }[],
  about: AboutSheet,
): Promise<Blob> {
  // The browser entry makes its workers from blob: addresses, which the content security policy forbids.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const book = writeXlsxFile([
    ...tables.map(({ name, table, stickyColumns }) => ({
      sheet: name,
      data: toSheet(table),
      stickyRowsCount: 1,
      ...(stickyColumns === undefined ? {} : { stickyColumnsCount: stickyColumns }),
      columns: widths(table),
    })),
    {
      sheet: about.name,
      data: aboutSheet(about.lines, about.columnsOf, about.words),
      columns: [{ width: 30 }, { width: 100 }],
    },
  ]);
  return book.toBlob();
}

/** Typed cells: numbers are numbers, texts are texts and never run as formulas, unknown is an empty cell. */
export const toXlsx = ({ zones, figures, sources, about, words }: XlsxInput): Promise<Blob> =>
  toBook(
    [
      { name: words.zones, table: zones, stickyColumns: 2 },
      { name: words.figures, table: figures },
      { name: words.sources, table: sources },
    ],
    { name: words.about, lines: about, columnsOf: zones, words },
  );

export const toSheet = (table: Table): SheetData => [
  table.columns.map(({ key }) => ({ value: key, type: String, ...HEADER })),
  ...table.rows.map((row) => row.map(toCell)),
];

function toCell(cell: Cell): SheetCell {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: cleanText(cell.slice(0, MAX_CELL)), type: String };
}

/** Wide enough for the header and the usual cell, in characters, never wider than a third of a screen. */
export const widths = (table: Table): { width: number }[] =>
  table.columns.map(({ key }, c) => {
    const lengths = table.rows.map((row) => String(row[c] ?? '').length).toSorted((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    return { width: Math.min(60, Math.max(key.length, usual) + 2) };
  });

const aboutSheet = (about: readonly string[], zones: Table, words: AboutSheet['words']): SheetData => [
  ...about.map((line): SheetCell[] => [{ value: cleanText(line), type: String, columnSpan: 2, wrap: true }, null]),
  [null, null],
  [
    { value: words.column, type: String, ...HEADER },
    { value: words.meaning, type: String, ...HEADER },
  ],
  ...zones.columns.map(({ key, meaning }): SheetCell[] => [
    { value: key, type: String },
    { value: cleanText(meaning), type: String, wrap: true },
  ]),
];
