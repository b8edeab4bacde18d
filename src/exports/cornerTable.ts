import type { Corner, CornerUnit } from '../domain/corners/corner';
import { roundCorner } from '../domain/corners/writeCorners';
import { cleanText } from '../domain/cleanText';
import type { Table } from './table';
import { toSheet, widths } from './xlsx';

/** One ring of an outline as a corner table; an outline with several parts or holes has several. */
export interface CornerRing {
  /** Empty for the only ring; else which part or hole it is. */
  readonly part: string;
  readonly corners: readonly Corner[];
}

export interface CornerColumns {
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly part: string;
}

/** Number, X, Y as decisions print them, and a column for the part only where there are several. */
export function cornerTable(rings: readonly CornerRing[], unit: CornerUnit, columns: CornerColumns): Table {
  const several = rings.length > 1;
  return {
    columns: [
      { key: columns.label, type: 'text', meaning: columns.label },
      { key: columns.first, type: 'number', meaning: columns.first },
      { key: columns.second, type: 'number', meaning: columns.second },
      ...(several ? [{ key: columns.part, type: 'text' as const, meaning: columns.part }] : []),
    ],
    rows: rings.flatMap(({ part, corners }) =>
      corners.map(({ label, first, second }) => [
        label,
        roundCorner(first, unit),
        roundCorner(second, unit),
        ...(several ? [part] : []),
      ]),
    ),
  };
}

export interface CornerWorkbook {
  readonly table: Table;
  /** Lines of the sheet that says which grid, how exact and what from. */
  readonly about: readonly string[];
  readonly sheets: { readonly table: string; readonly about: string };
  /** Digits after the point, so that a column reads evenly. */
  readonly decimals: number;
}

/** A workbook with typed cells: coordinates are numbers, shown with all their digits. */
export async function toCornerXlsx({ table, about, sheets, decimals }: CornerWorkbook): Promise<Blob> {
  // The browser entry makes its workers from blob: addresses, which the content security policy forbids.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const format = `0.${'0'.repeat(decimals)}`;
  const data = toSheet(table).map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'type' in cell && cell.type === Number ? { ...cell, format } : cell,
    ),
  );
  const book = writeXlsxFile([
    {
      sheet: sheets.table,
      data,
      stickyRowsCount: 1,
      columns: widths(table).map(({ width }) => ({ width: width + 4 })),
    },
    {
      sheet: sheets.about,
      data: about.map((line) => [{ value: cleanText(line), type: String, wrap: true }]),
      columns: [{ width: 110 }],
    },
  ]);
  return book.toBlob();
}
