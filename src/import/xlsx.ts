import type { ImportedCell, ImportedRecord, ImportedTable } from '../domain/studio/table';
import { CellReader, yesNo } from './cells';
import type { ReadProgress, TextEncoding } from './contract';
import { nameColumns } from './header';
import { LIMITS } from './limits';
import { Refused, type Warnings } from './report';
import { readSheets } from './workbook';

export interface XlsxInput {
  readonly file: string;
  /** The parts of the workbook, unpacked. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly encoding: TextEncoding | undefined;
  readonly warnings: Warnings;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** Every sheet that holds records, as a table. */
export async function readXlsx({ file, parts, encoding, warnings, onProgress }: XlsxInput): Promise<ImportedTable[]> {
  onProgress({ phase: 'parsing', done: 0, total: null });
  const sheets = await readSheets(parts);
  const troubles = await troublesOf(parts);
  const reader = new CellReader(warnings, encoding);
  let left: number = LIMITS.records;
  const tables: ImportedTable[] = [];
  for (const { sheet, data } of sheets) {
    // A sheet that is only a chart has no rows.
    const table = toTable(file, sheet, data ?? [], reader, warnings);
    left -= table?.records.length ?? 0;
    if (left < 0) throw new Refused('too-many-rows', { sheet }, { max: LIMITS.records });
    if (table) tables.push(table);
    for (const { code, cell } of troubles.get(sheet) ?? []) {
      const { row, column } = splitAddress(cell);
      warnings.add(code, { sheet, row, column });
    }
    onProgress({ phase: 'parsing', done: LIMITS.records - left, total: null });
  }
  if (tables.length === 0) throw new Refused('no-records');
  return tables;
}

function splitAddress(cell: string): { readonly row: number; readonly column: string } {
  const [, column = '', digits = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(digits), column };
}

interface Trouble {
  readonly code: 'error-cell' | 'formula-not-calculated';
  /** Its address, such as B5. */
  readonly cell: string;
}

/** What the reader gives as empty cells without a word, by the name of the sheet. */
async function troublesOf(parts: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, readonly Trouble[]>> {
  const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const targets = new Map<string, string>();
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/');
    targets.set(attribute(tag, 'Id'), target);
  }
  const found = new Map<string, readonly Trouble[]>();
  for (const [tag] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const xml = text(targets.get(attribute(tag, '(?:\\w+:)?id')) ?? '');
    found.set(unescapeXml(attribute(tag, 'name')), troublesIn(xml));
  }
  return found;
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const XML_SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string): string => text.replace(/&(\w+);/g, (all, name: string) => XML_SIGNS[name] ?? all);

function troublesIn(xml: string): Trouble[] {
  const troubles: Trouble[] = [];
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs)) {
    const cell = attribute(attributes, 'r');
    if (attribute(attributes, 't') === 'e') troubles.push({ code: 'error-cell', cell });
    else if (/<(?:\w+:)?f\b/.test(inner) && !/<(?:\w+:)?(?:v|is)\b/.test(inner)) {
      troubles.push({ code: 'formula-not-calculated', cell });
    }
  }
  return troubles;
}

/** Typed by the reader's declarations in a way that does not say what a date is. */
type Sheet = readonly (readonly unknown[])[];

function toTable(
  file: string,
  sheet: string,
  data: Sheet,
  reader: CellReader,
  warnings: Warnings,
): ImportedTable | null {
  const rows = data.map((row) => row.map(plainCell));
  if (rows.every((row) => row.every((cell) => cell === null))) {
    warnings.add('sheet-without-rows', { sheet });
    return null;
  }
  const { names, from } = nameColumns(rows, sheet, reader, warnings);
  const records: ImportedRecord[] = [];
  rows.slice(from).forEach((row, i) => {
    if (row.every((cell) => cell === null)) return;
    const number = from + i + 1;
    const cells = new Map<string, ImportedCell>();
    names.forEach((name, c) => {
      if (name !== null) cells.set(name, reader.value(row[c], { sheet, row: number, column: name }));
    });
    records.push({ place: { kind: 'row', number, sheet }, cells, geometry: null });
  });
  if (records.length === 0) {
    warnings.add('sheet-without-rows', { sheet });
    return null;
  }
  return { file, format: 'xlsx', columns: names.filter((name) => name !== null), records };
}

function plainCell(cell: unknown): ImportedCell {
  if (cell instanceof Date) return isoDate(cell);
  if (typeof cell === 'boolean') return yesNo(cell);
  return typeof cell === 'string' || typeof cell === 'number' ? cell : null;
}

/** A day, or a day and a time where the sheet has one; sheets know no time zones. */
function isoDate(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
