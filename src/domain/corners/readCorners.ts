import { columnsOf, type ColumnPlaces } from './columns';
import type { Corner, CornerUnit } from './corner';
import { readNumber } from './readNumber';
import { splitTable, type TableLine } from './splitTable';

/** A line that could not be used; the others are. */
export type LineProblem =
  | { readonly kind: 'too-few'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'not-a-number';
      readonly line: number;
      readonly column: 'first' | 'second';
      readonly text: string;
    }
  | { readonly kind: 'out-of-range'; readonly line: number; readonly column: 'first' | 'second'; readonly text: string }
  | { readonly kind: 'too-many-lines'; readonly line: number; readonly text: string };

export interface CornerTable {
  readonly corners: readonly Corner[];
  readonly problems: readonly LineProblem[];
}

/** A decision has tens of corners, a survey hundreds; more is not a corner table. */
export const MAX_CORNERS = 2000;
/** Longer texts are cut before anything is looked for in them. */
export const MAX_TEXT = 400_000;
const MAX_LABEL = 40;
const SHOWN = 60;

/** Metres on a grid, or degrees. */
const MOST: Readonly<Record<CornerUnit, Readonly<Record<'first' | 'second', number>>>> = {
  metres: { first: 1e7, second: 1e7 },
  degrees: { first: 90, second: 180 },
};

/**
 * A corner table (bảng kê tọa độ) as it is pasted: number, X, Y with X north and Y east, or the order that a line of names
 * gives; with or without a number; further columns (lengths of edges) are left alone. Never throws: what cannot be read is
 * named by its line, and the rest goes on.
 */
export function readCorners(text: string, unit: CornerUnit): CornerTable {
  const lines = splitTable(text.slice(0, MAX_TEXT));
  const { places, body } = withoutHeader(lines, unit);
  const corners: Corner[] = [];
  const problems: LineProblem[] = [];
  for (const line of body) {
    if (corners.length >= MAX_CORNERS) {
      problems.push({ kind: 'too-many-lines', line: line.number, text: '' });
      break;
    }
    const corner = cornerOf(line, places ?? guess(line), unit, corners.length + 1);
    if ('kind' in corner) problems.push(corner);
    else corners.push(corner);
  }
  return { corners, problems };
}

/** Lines before the first that has two numbers are titles and names of columns. */
function withoutHeader(
  lines: readonly TableLine[],
  unit: CornerUnit,
): { readonly places: ColumnPlaces | null; readonly body: readonly TableLine[] } {
  const isData = ({ cells }: TableLine): boolean => cells.filter((cell) => readNumber(cell, unit) !== null).length >= 2;
  const start = lines.findIndex(isData);
  if (start === -1) {
    // Nothing but names: there is nothing to complain about. Anything else is told line by line.
    const named = lines.findLastIndex(({ cells }) => columnsOf(cells, unit) !== null);
    return { places: null, body: lines.slice(named + 1) };
  }
  const header = lines.slice(0, start).findLast(({ cells }) => columnsOf(cells, unit) !== null);
  if (!header) return { places: null, body: withLostData(lines, start) };
  const places = columnsOf(header.cells, unit);
  const [data] = lines.slice(start);
  return { places: places && data ? moved(places, header, data, unit) : places, body: lines.slice(start) };
}

/** No point has so large a number, no coordinate in metres is so small. */
const MOST_NUMBER = 10_000;

/**
 * "Số hiệu điểm | Tọa độ" often stands above "X (m) | Y (m)": the lower line then has one cell less than the data, whose
 * first is the number.
 */
function moved(places: ColumnPlaces, header: TableLine, data: TableLine, unit: CornerUnit): ColumnPlaces {
  const number = readNumber(data.cells[0] ?? '', unit);
  const isNumbered = unit === 'metres' && (number === null || Math.abs(number) < MOST_NUMBER);
  if (places.label !== null || !isNumbered || header.cells.length >= data.cells.length) return places;
  return { label: 0, first: (places.first ?? 0) + 1, second: (places.second ?? 0) + 1 };
}

/** Lines above the first good one that begin like data are not titles: they are told as mistakes. */
const withLostData = (lines: readonly TableLine[], start: number): readonly TableLine[] => [
  ...lines.slice(0, start).filter(({ cells }) => /^\d+$/.test(cells[0] ?? '') && cells.length >= 3),
  ...lines.slice(start),
];

/** Without names: two columns are X and Y; of three and more the first is the number. */
const guess = ({ cells }: TableLine): ColumnPlaces =>
  cells.filter((cell) => cell !== '').length === 2 && cells.length === 2
    ? { label: null, first: 0, second: 1 }
    : { label: 0, first: 1, second: 2 };

function cornerOf(
  { number, cells }: TableLine,
  places: ColumnPlaces,
  unit: CornerUnit,
  nth: number,
): Corner | LineProblem {
  const text = (column: 'first' | 'second'): string => cells[places[column] ?? -1] ?? '';
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2) return { kind: 'too-few', line: number, text: filled.join(' ').slice(0, SHOWN) };
  const values: number[] = [];
  for (const column of ['first', 'second'] as const) {
    const value = readNumber(text(column), unit);
    const shown = text(column).slice(0, SHOWN);
    if (value === null) return { kind: 'not-a-number', line: number, column, text: shown };
    if (Math.abs(value) > MOST[unit][column]) return { kind: 'out-of-range', line: number, column, text: shown };
    values.push(value);
  }
  const [first = 0, second = 0] = values;
  // Our own files guard a number such as `-1` from being run as a formula.
  const label = (places.label === null ? '' : (cells[places.label] ?? ''))
    .replace(/^'(?=[=+\-@])/, '')
    .slice(0, MAX_LABEL);
  return { label: label === '' ? `${nth}` : label, first, second, line: number };
}
