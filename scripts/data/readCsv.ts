import Papa from 'papaparse';
import type { Report } from './problems';

/** A table as read: every cell is text, trimmed; a column that the file lacks reads as empty. */
export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
}

export class Row {
  constructor(
    readonly file: string,
    /** As a spreadsheet numbers it: the header is row 1. */
    readonly number: number,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly report: Report,
  ) {}

  text(column: string): string {
    return this.cells.get(column) ?? '';
  }

  problem(column: string, hint: string): void {
    this.report.add({ file: this.file, row: this.number, column, value: this.text(column), hint });
  }
}

export interface Columns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Columns of addresses: a "?" in them is no sign of lost letters. */
  readonly addresses?: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Reads a table as any spreadsheet may have saved it: UTF-8 or UTF-16, with or without mark, `,` `;` or tab. */
export function readCsv(file: string, bytes: Uint8Array, columns: Columns, report: Report): Table {
  const wholeFile = (hint: string): Table => {
    report.add({ file, row: 0, column: '', value: '', hint });
    return { file, rows: [] };
  };

  const decoded = decode(bytes);
  if (decoded === null) {
    return wholeFile('the letters were not saved as Unicode; save the file again as "CSV UTF-8 (comma delimited)"');
  }
  const text = decoded.replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, '');
  const known = [...columns.required, ...(columns.optional ?? [])];
  const delimiter = delimiterOf(text.slice(0, text.indexOf('\n') + 1 || undefined), known);
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false });

  const header = (data[0] ?? []).map((name) => name.trim().toLowerCase());
  while (header.at(-1) === '') header.pop();
  const missing = columns.required.filter((name) => !header.includes(name));
  if (missing.length > 0) return wholeFile(`the first row must name the columns; missing: ${missing.join(', ')}`);
  const strange = header.filter((name, i) => !known.includes(name) || header.indexOf(name) !== i);
  if (strange.length > 0) {
    return wholeFile(`unknown or doubled column "${strange.join('", "')}"; the columns are ${known.join(', ')}`);
  }

  const rows: Row[] = [];
  data.slice(1).forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const number = index + 2;
    const trimmed = cells.map((cell) => cell.replace(/\u00a0/g, ' ').trim());
    const row = new Row(file, number, new Map(header.map((name, i) => [name, trimmed[i] ?? ''])), report);
    if (trimmed.slice(header.length).some((cell) => cell !== '')) {
      row.problem(
        header.at(-1) ?? '',
        'the row has more cells than there are columns; is a quotation mark or comma missing?',
      );
    }
    for (const name of header) {
      if (columns.addresses?.includes(name)) continue;
      if (/\p{L}\?\p{L}|\ufffd/u.test(row.text(name))) {
        row.problem(
          name,
          'letters were lost when the file was saved; save as "CSV UTF-8 (comma delimited)" and type them again',
        );
      }
    }
    rows.push(row);
  });
  return { file, rows };
}

function decode(bytes: Uint8Array): string | null {
  const [a = 0, b = 0] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function delimiterOf(header: string, known: readonly string[]): string {
  const score = (delimiter: string): number =>
    header.split(delimiter).filter((name) => known.includes(name.trim().replace(/^"|"$/g, '').toLowerCase())).length;
  return [...DELIMITERS].sort((x, y) => score(y) - score(x))[0] ?? ',';
}
