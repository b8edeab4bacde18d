import type { Polygon, Position } from 'geojson';

const VERSION = 1;
const MAX_POINTS = 5000;

/** A list as it is kept on the device: a JSON text with a version, so that a later form is not misread. */
export const writeList = (items: readonly unknown[]): string => JSON.stringify({ version: VERSION, items });

export interface KeptItems<T> {
  readonly items: readonly T[];
  /** Part of what was there could not be read. */
  readonly damaged: boolean;
}

/** Never throws: what has the wrong shape is left out and told. */
export function readList<T>(
  text: string | null,
  most: number,
  itemOf: (entry: Readonly<Record<string, unknown>>) => T | null,
): KeptItems<T> {
  if (text === null) return { items: [], damaged: false };
  const entries = entriesOf(text);
  if (!entries) return { items: [], damaged: true };
  const items = entries.flatMap((entry) => (isRecord(entry) ? (itemOf(entry) ?? []) : [])).slice(0, most);
  return { items, damaged: items.length < entries.length };
}

function entriesOf(text: string): readonly unknown[] | null {
  try {
    const file: unknown = JSON.parse(text);
    return isRecord(file) && file['version'] === VERSION && Array.isArray(file['items']) ? file['items'] : null;
  } catch {
    return null;
  }
}

/** A polygon of one ring; `null` for anything else. */
export function polygonOf(geometry: unknown): Polygon | null {
  if (!isRecord(geometry) || geometry['type'] !== 'Polygon' || !Array.isArray(geometry['coordinates'])) return null;
  const ring = positionsOf(geometry['coordinates'][0], 4);
  return ring && { type: 'Polygon', coordinates: [ring] };
}

/** At least so many places in WGS84; `null` when one of them is none. */
export function positionsOf(value: unknown, least: number): Position[] | null {
  if (!Array.isArray(value) || value.length < least || value.length > MAX_POINTS) return null;
  const positions = value.flatMap((position: unknown) => {
    if (!Array.isArray(position)) return [];
    const [lon, lat] = position as unknown[];
    const fits = typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
    return fits ? [[lon, lat]] : [];
  });
  return positions.length === value.length ? positions : null;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
