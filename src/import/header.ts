import type { ImportedCell } from '../domain/studio/table';
import type { CellReader } from './cells';
import type { Warnings } from './report';

/** Letters as spreadsheets name their columns; `index` counts from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Names that mean something to JavaScript itself: harmless in a map, not in an object made of it later. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** A column's name that is safe and its own; `taken` gets it. */
export function columnName(name: string, taken: Set<string>, sheet: string | null, warnings: Warnings): string {
  const at = { ...(sheet === null ? {} : { sheet }), column: name };
  let safe = name;
  if (UNSAFE.has(name)) {
    safe = `${name.replaceAll('_', '')}_`;
    warnings.add('proto-column-renamed', at, { name: safe });
  }
  let own = safe;
  for (let n = 2; taken.has(own); n += 1) own = `${safe} (${n})`;
  if (own !== safe) warnings.add('header-duplicate', at, { name: own });
  taken.add(own);
  return own;
}

const isEmpty = (cell: ImportedCell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');
const NUMBER = /^[-+−]?[\d\s.,]*\d[\d\s.,]*%?$/u;
const YEAR = /^(?:19|20)\d\d$/;
const isNumber = (cell: ImportedCell): boolean =>
  typeof cell === 'number' || (cell !== null && NUMBER.test(cell.trim()));
/** A year may name a column. */
const isName = (cell: ImportedCell, first: boolean): boolean =>
  !isNumber(cell) || (!first && YEAR.test(String(cell).trim()));

/** How far down a table may begin: above it stand titles. */
const SEARCHED = 40;

/**
 * Which row names the columns: the first that is filled about as widely as the rows of the table and holds names, not
 * numbers. `null`: none does.
 */
export function findHeader(rows: readonly (readonly ImportedCell[])[]): number | null {
  const head = rows.slice(0, SEARCHED);
  const filled = head.map((row) => row.filter((cell) => !isEmpty(cell)).length);
  const wide = Math.max(0, ...filled);
  if (wide === 0) return null;
  const first = filled.findIndex((count) => count >= Math.max(1, Math.ceil(wide * 0.6)));
  const row = head[first] ?? [];
  const cells = row.filter((cell) => !isEmpty(cell));
  return cells.every((cell, i) => isName(cell, i === 0)) ? first : null;
}

export interface Columns {
  /** By position in a row; `null`: a column without anything in it. */
  readonly names: readonly (string | null)[];
  /** The first row of records. */
  readonly from: number;
}

/** Names for the columns of a sheet of cells. */
export function nameColumns(
  rows: readonly (readonly ImportedCell[])[],
  sheet: string | null,
  reader: CellReader,
  warnings: Warnings,
): Columns {
  const header = findHeader(rows);
  const place = sheet === null ? {} : { sheet };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const used = Array.from({ length: width }, () => false);
  const from = header === null ? 0 : header + 1;
  for (const row of rows.slice(from)) row.forEach((cell, c) => (used[c] ||= !isEmpty(cell)));
  if (header === null) {
    warnings.add('no-header', place);
    return { names: used.map((is, c) => (is ? columnLetters(c) : null)), from };
  }
  const above = rows.slice(0, header).filter((row) => !row.every(isEmpty)).length;
  if (above > 0) warnings.add('rows-above-header', { ...place, row: header + 1 }, { count: above });
  const taken = new Set<string>();
  const names = used.map((is, c): string | null => {
    const cell = rows[header]?.[c] ?? null;
    const name = cell === null ? '' : reader.name(String(cell));
    if (name !== '') return columnName(name, taken, sheet, warnings);
    if (!is) return null;
    const letters = columnName(columnLetters(c), taken, sheet, warnings);
    warnings.add('header-empty', { ...place, row: header + 1, column: letters });
    return letters;
  });
  return { names, from };
}
