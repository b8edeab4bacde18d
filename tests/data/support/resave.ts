import Papa from 'papaparse';
import { ZONE_FIELDS, isZoneField } from '../../../src/domain/fields';

/** How a spreadsheet writes a table back. */
export interface Habits {
  readonly delimiter: ',' | ';' | '\t';
  readonly encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16';
  readonly newline: '\n' | '\r\n';
  readonly decimals: '.' | ',';
  /** What becomes of 2025-07 and 2025-07-21. */
  readonly dates: 'kept' | 'Jul-25 and 7/21/2025' | 'Jul-25 and 21/07/2025' | 'Thg7-25 and 21/07/2025';
  /** What becomes of 5-10, for somebody who types ranges so. */
  readonly trailing: boolean;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE_COLUMNS = new Set(['as_of', 'period', 'published']);

function mangledDate(text: string, dates: Habits['dates']): string {
  const m = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text);
  // Spreadsheets know no dates before 1900, and take 2029 for the last year that two digits mean.
  if (!m || dates === 'kept' || Number(m[1]) > 2029) return text;
  const [, year = '', month = '', day] = m;
  if (day !== undefined) {
    return dates === 'Jul-25 and 7/21/2025' ? `${Number(month)}/${Number(day)}/${year}` : `${day}/${month}/${year}`;
  }
  const name = dates.startsWith('Thg') ? `Thg${Number(month)}` : MONTHS[Number(month) - 1];
  return `${name}-${year.slice(2)}`;
}

function mangledCell(column: string, text: string, field: string, subject: string, habits: Habits): string {
  if (DATE_COLUMNS.has(column)) return mangledDate(text, habits.dates);
  if (column !== 'value') return text;
  const kind = !subject.startsWith('city:') && isZoneField(field) ? ZONE_FIELDS[field].kind : 'number';
  if (kind === 'date') return mangledDate(text, habits.dates);
  return kind === 'number' && /^\d+\.\d+$/.test(text) ? text.replace('.', habits.decimals) : text;
}

function encoded(text: string, encoding: Habits['encoding']): Uint8Array {
  if (encoding === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`, 'utf8');
}

/** A ledger as a spreadsheet would save it after somebody only opened it. */
export function resaved(csv: string, habits: Habits): Uint8Array {
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const at = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? '';
  const mangled = rows.map((row) =>
    row.map((cell, i) => mangledCell(header[i] ?? '', cell, at(row, 'field'), at(row, 'subject_id'), habits)),
  );
  const blank = Array.from({ length: header.length + 2 }, () => '');
  const table = habits.trailing
    ? [...[header, ...mangled].map((row) => [...row, '', '']), blank, blank]
    : [header, ...mangled];
  const text = Papa.unparse(table, { delimiter: habits.delimiter, newline: habits.newline });
  return encoded(text + habits.newline, habits.encoding);
}
