import { rewind } from '@turf/turf';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Row } from './readCsv';

export type Area = Polygon | MultiPolygon;
export type Line = LineString | MultiLineString;

const DECIMALS = 6;

export const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** Nested lists of positions as WKT writes them: `((x y, x y), (…))`. */
type Nested = Position | Nested[];

function coordinates(text: string): Nested | null {
  const json = text
    .trim()
    .replace(/(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)/g, '[$1,$2]')
    .replace(/\(/g, '[')
    .replace(/\)/g, ']');
  try {
    return JSON.parse(json, (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value)) as Nested;
  } catch {
    return null;
  }
}

const WKT = /^(POLYGON|MULTIPOLYGON|LINESTRING|MULTILINESTRING)\s*(\(.*\))$/is;

function parsed(row: Row, column: string, types: readonly string[]): { type: string; nested: Nested } | null {
  const m = WKT.exec(row.text(column));
  const type = m?.[1]?.toUpperCase() ?? '';
  const nested = m && types.includes(type) ? coordinates(m[2] ?? '') : null;
  if (nested === null) {
    row.problem(column, `write the shape as WKT, such as ${types[0]} (…); the cell is broken or cut off`);
    return null;
  }
  return { type, nested };
}

/** An area of a cell, wound as RFC 7946 asks: the outer ring counter-clockwise. */
export function areaIn(row: Row, column: string): Area | null {
  const found = parsed(row, column, ['POLYGON', 'MULTIPOLYGON']);
  if (!found) return null;
  const shape = {
    type: found.type === 'POLYGON' ? 'Polygon' : 'MultiPolygon',
    coordinates: found.nested,
  } as Area;
  return rewind(shape, { reverse: false }) as Area;
}

export function lineIn(row: Row, column: string): Line | null {
  const found = parsed(row, column, ['LINESTRING', 'MULTILINESTRING']);
  if (!found) return null;
  return {
    type: found.type === 'LINESTRING' ? 'LineString' : 'MultiLineString',
    coordinates: found.nested,
  } as Line;
}
