import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { parseAsOf } from '../../src/domain/asOf';
import { cleanText } from '../../src/domain/cleanText';
import { plotStatus, type PlotBox, type PlotStatus } from '../../src/domain/plots/plot';

export type PlotGeometry = Point | Polygon | MultiPolygon;

/** One feature of the input, read and checked. Unknown is `null`. */
export interface PlotRecord {
  readonly id: string;
  readonly name: string | null;
  readonly zone: string | null;
  readonly status: PlotStatus | null;
  readonly areaHa: number | null;
  readonly priceUsdM2: number | null;
  readonly priceBasis: string | null;
  readonly sector: string | null;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly synthetic: boolean;
  readonly bbox: PlotBox;
  readonly geometry: PlotGeometry;
}

/** What a plot may say of itself in the input; other properties are not read. */
export const PROPERTIES = [
  'id',
  'name',
  'zone',
  'status',
  'area_ha',
  'price_usd_m2',
  'price_basis',
  'sector',
  'source',
  'as_of',
] as const;
export type Property = (typeof PROPERTIES)[number];

/** Where the input calls things by other names. */
export interface Mapping {
  /** Our name of a property to the input's. */
  readonly properties: Readonly<Partial<Record<Property, string>>>;
  /** The input's word for a status to ours. */
  readonly statuses: Readonly<Record<string, PlotStatus>>;
}

/** `plot`: may be used, with what had to be left out of it. `refused`: why it may not. */
export type ReadPlot =
  | { readonly kind: 'plot'; readonly plot: PlotRecord; readonly leftOut: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

const LONGEST_TEXT = 200;
const LIMIT_LAT = 85;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One feature as the input has it, to a plot or to the reason why it is none. */
export function readPlot(feature: unknown, mapping: Mapping): ReadPlot {
  const refused = (reason: string): ReadPlot => ({ kind: 'refused', reason });
  if (!isObject(feature) || feature.type !== 'Feature') return refused('it is not a GeoJSON feature');
  const shape = readGeometry(feature.geometry);
  if (typeof shape === 'string') return refused(shape);

  const props = isObject(feature.properties) ? feature.properties : {};
  const leftOut: string[] = [];
  const raw = (name: Property): unknown => {
    const key = mapping.properties[name] ?? name;
    return Object.hasOwn(props, key) ? props[key] : undefined;
  };
  const text = (name: Property): string | null => {
    const value = raw(name) ?? (name === 'id' ? feature.id : null);
    if (value === null || value === undefined) return null;
    if (typeof value !== 'string' && typeof value !== 'number') {
      leftOut.push(`${name} is neither text nor a number`);
      return null;
    }
    const clean = cleanText(String(value)).replace(/\s+/g, ' ').trim();
    if (clean.length > LONGEST_TEXT) {
      leftOut.push(`${name} is longer than ${LONGEST_TEXT} characters`);
      return null;
    }
    return clean === '' ? null : clean;
  };
  const number = (name: Property): number | null => {
    const value = raw(name);
    if (value === null || value === undefined || value === '') return null;
    const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value));
    const amount = isNumber ? Number(value) : Number.NaN;
    // A published 0 of land or money is how tables write "not known".
    if (Number.isFinite(amount) && amount > 0) return amount;
    leftOut.push(`${name} is not a number above 0: ${JSON.stringify(value)?.slice(0, 40)}`);
    return null;
  };
  const status = (): PlotStatus | null => {
    const word = text('status');
    if (word === null || word === 'unknown') return null;
    const known = Object.hasOwn(mapping.statuses, word) ? mapping.statuses[word] : plotStatus(word);
    if (!known) leftOut.push(`status is none of free, reserved, leased, not_cleared: ${JSON.stringify(word)}`);
    return known ?? null;
  };
  const date = (name: Property): string | null => {
    const day = text(name);
    if (day === null || parseAsOf(day)) return day;
    leftOut.push(`${name} is not a date such as 2025, 2025-07 or 2025-07-21: ${JSON.stringify(day)}`);
    return null;
  };

  const id = text('id');
  if (id === null) return refused('it has no id');
  const name = text('name');
  const plot: PlotRecord = {
    id,
    name: name === id ? null : name,
    zone: text('zone'),
    status: status(),
    areaHa: number('area_ha'),
    priceUsdM2: number('price_usd_m2'),
    priceBasis: text('price_basis'),
    sector: text('sector'),
    source: text('source'),
    asOf: date('as_of'),
    synthetic: props.synthetic === true,
    ...shape,
  };
  return { kind: 'plot', plot, leftOut };
}

/** A geometry of ours with its box, or what is wrong with it. */
function readGeometry(value: unknown): { readonly geometry: PlotGeometry; readonly bbox: PlotBox } | string {
  if (!isObject(value)) return 'it has no geometry';
  const bbox: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];

  const position = (at: unknown): Position | string => {
    if (!Array.isArray(at) || at.length < 2) return 'a position is not [longitude, latitude]';
    const [lon, lat]: readonly unknown[] = at;
    if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) {
      return 'a coordinate is not a number';
    }
    if (Math.abs(lon) > 180 || Math.abs(lat) > LIMIT_LAT) {
      return `its coordinates are not degrees (${lon}, ${lat}): convert it to longitude and latitude first`;
    }
    bbox[0] = Math.min(bbox[0], lon);
    bbox[1] = Math.min(bbox[1], lat);
    bbox[2] = Math.max(bbox[2], lon);
    bbox[3] = Math.max(bbox[3], lat);
    return [lon, lat];
  };
  const ring = (at: unknown): Position[] | string => {
    if (!Array.isArray(at)) return 'a ring is not a list of positions';
    const positions: Position[] = [];
    for (const item of at as readonly unknown[]) {
      const one = position(item);
      if (typeof one === 'string') return one;
      positions.push(one);
    }
    const [first, last] = [positions[0], positions.at(-1)];
    if (!first || !last || positions.length < 4) return 'a ring has fewer than four positions';
    if (first[0] !== last[0] || first[1] !== last[1]) return 'a ring does not end where it begins';
    if (twiceArea(positions) === 0) return 'a ring encloses nothing';
    return positions;
  };
  const polygon = (at: unknown): Position[][] | string => {
    if (!Array.isArray(at) || at.length === 0) return 'a polygon has no ring';
    return all(at, ring);
  };

  if (value.type === 'Point') {
    const coordinates = position(value.coordinates);
    return typeof coordinates === 'string' ? coordinates : { geometry: { type: 'Point', coordinates }, bbox };
  }
  if (value.type === 'Polygon') {
    const coordinates = polygon(value.coordinates);
    return typeof coordinates === 'string' ? coordinates : { geometry: { type: 'Polygon', coordinates }, bbox };
  }
  if (value.type === 'MultiPolygon') {
    if (!Array.isArray(value.coordinates) || value.coordinates.length === 0) return 'it has no polygon';
    const coordinates = all(value.coordinates, polygon);
    return typeof coordinates === 'string' ? coordinates : { geometry: { type: 'MultiPolygon', coordinates }, bbox };
  }
  return `its geometry is ${JSON.stringify(value.type)?.slice(0, 40)}: only Polygon, MultiPolygon and Point are plots`;
}

/** All items read, or the first reason why not. */
function all<T>(items: readonly unknown[], read: (item: unknown) => T | string): T[] | string {
  const results: T[] = [];
  for (const item of items) {
    const result = read(item);
    if (typeof result === 'string') return result;
    results.push(result);
  }
  return results;
}

/** Twice the area that a ring encloses, in square degrees, from its first position so that small rings keep their digits. */
function twiceArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
}
