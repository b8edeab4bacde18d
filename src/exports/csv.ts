import { cleanText } from '../domain/cleanText';
import { guardFormula } from './formulaGuard';
import type { Cell, Table } from './table';

/** A semicolon goes with the decimal comma, as spreadsheets of Vietnam and most of Europe expect. */
export type CsvSeparator = ',' | ';';

/** RFC 4180 with a byte order mark, without which Excel takes UTF-8 for the system's own encoding. */
export function toCsv(table: Table, separator: CsvSeparator): string {
  const line = (cells: readonly Cell[]): string => cells.map((cell) => field(cell, separator)).join(separator);
  const lines = [table.columns.map(({ key }) => key), ...table.rows].map(line);
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function field(cell: Cell, separator: CsvSeparator): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return '';
    return separator === ';' ? String(cell).replace('.', ',') : quoted(String(cell), separator);
  }
  return quoted(guardFormula(cleanText(cell)), separator);
}

const quoted = (text: string, separator: CsvSeparator): string =>
  text.includes('"') || text.includes(separator) || /[\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
