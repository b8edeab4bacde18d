import Papa from 'papaparse';
import { unguardFormula } from '../domain/formulaGuard';
import type { ImportedCell, ImportedRecord, ImportedTable, ImportFormat } from '../domain/studio/table';
import { CellReader } from './cells';
import type { ReadProgress, TextEncoding } from './contract';
import { nameColumns } from './header';
import { LIMITS } from './limits';
import { Refused, type Warnings } from './report';

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * The separator that cuts the first lines into the same number of cells, most of them; a comma when none cuts.
 * Separators between quotes do not count.
 */
export function findSeparator(text: string): Separator {
  const lines = text
    .slice(0, 64 * 1024)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const usual = counts.filter((count) => count > 0).toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? most;
    const same = counts.filter((count) => count === usual && count > 0).length;
    return { separator, score: same, most };
  });
  // Between equals: what is rarer inside text comes first.
  const [best] = scored.toSorted((a, b) => b.score - a.score || rarity(a.separator) - rarity(b.separator));
  return best && best.score > 0 ? best.separator : ',';
}
const rarity = (separator: Separator): number => ['\t', ';', ','].indexOf(separator);

export interface CsvInput {
  readonly file: string;
  readonly format: ImportFormat;
  readonly text: string;
  readonly encoding: TextEncoding | undefined;
  readonly warnings: Warnings;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** Separated text as a table. Cells are texts: what is a number is for those to say who know the column. */
export function readCsv({ file, format, text, encoding, warnings, onProgress }: CsvInput): ImportedTable {
  // Line ends of one kind, also inside quotes: a file put together from several systems has all of them.
  const lines = text.replace(/\r\n?/g, '\n');
  const rows = parse(lines, findSeparator(lines), onProgress);
  if (rows.length === 0) throw new Refused('empty');
  const reader = new CellReader(warnings, encoding);
  const { names, from } = nameColumns(rows, null, reader, warnings);
  const columns = names.filter((name) => name !== null);
  const width = names.findLastIndex((name) => name !== null) + 1;
  const records: ImportedRecord[] = [];
  rows.slice(from).forEach((row, i) => {
    if (row.every((cell) => cell.trim() === '')) return;
    const number = from + i + 1;
    const cells = new Map<string, ImportedCell>();
    names.forEach((name, c) => {
      if (name === null) return;
      cells.set(name, reader.text(unguardFormula(row[c] ?? ''), { row: number, column: name }));
    });
    if (row.length < width) warnings.add('row-short', { row: number }, { cells: row.length, columns: width });
    records.push({ place: { kind: 'row', number, sheet: null }, cells, geometry: null });
  });
  if (records.length === 0) throw new Refused('no-records');
  return { file, format, columns, records };
}

/** The rows with nothing after the last that holds anything. */
function parse(text: string, separator: Separator, onProgress: CsvInput['onProgress']): string[][] {
  const rows: string[][] = [];
  const refusals: Refused[] = [];
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      // The parser takes what follows an open quote for one long cell: nothing after it would be read rightly.
      if (errors.some(({ type }) => type === 'Quotes')) refusals.push(new Refused('quote-not-closed', { line }));
      else if (data.length > LIMITS.columns)
        refusals.push(new Refused('too-many-columns', { row: rows.length + 1 }, { max: LIMITS.columns }));
      else if (rows.length > LIMITS.records) refusals.push(new Refused('too-many-rows', {}, { max: LIMITS.records }));
      if (refusals.length > 0) {
        parser.abort();
        return;
      }
      rows.push(data);
      line += 1 + data.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
      if (rows.length % 10_000 === 0) onProgress({ phase: 'parsing', done: meta.cursor, total: text.length });
    },
  });
  const [refused] = refusals;
  if (refused) throw refused;
  while (rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}
