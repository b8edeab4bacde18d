import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PlotBox, PlotRow } from '../../src/domain/plots/plot';
import {
  PLOT_INDEX_FORMAT,
  PLOT_INDEX_VERSION,
  type PlotColumn,
  type PlotFile,
  type PlotIndex,
  type PlotTotals,
  type PlotZone,
} from '../../src/domain/plots/plotIndex';
import { areaDivisor, sumByState } from '../../src/domain/plots/plotTotals';
import type { PlotList } from './plotList';
import { SpoolReader } from './spool';
import { hashOf } from './tile';

/** 128 Ki rows: one part of an area column is about a quarter of a megabyte. */
export const ROWS_PER_PART = 131_072;
export const ROWS_PER_PAGE = 50;
const UNKNOWN_U32 = 0xffffffff;

/** What an index says beside what follows from the plots. */
export type IndexFacts = Pick<PlotIndex, 'dataset' | 'synthetic' | 'title' | 'source' | 'asOf' | 'tiles'>;

export interface WriteIndex {
  readonly folder: string;
  readonly spool: string;
  readonly plots: PlotList;
  /** Places in `plots` in the order of rows. */
  readonly order: Uint32Array;
  readonly facts: IndexFacts;
  readonly onRows: (rows: number) => void;
}

/** Writes the folder beside the tiles, and gives the index that it wrote. */
export function writeIndex({ folder, spool, plots, order, facts, onRows }: WriteIndex): PlotIndex {
  mkdirSync(join(folder, 'columns'), { recursive: true });
  const inOrder = (list: readonly number[]): Float64Array<ArrayBuffer> =>
    Float64Array.from(order, (i) => list[i] ?? Number.NaN);
  const write = (name: string, array: StoredArray, facts2: Omit<PlotColumn, 'parts' | 'type'>): PlotColumn =>
    writeColumn(folder, name, array, facts2);
  const coded = (name: string, array: StoredArray): PlotColumn =>
    write(name, array, { divisor: 1, known: countOf(array, (code) => code !== 0), min: null, max: null });
  const columns = {
    status: coded('status', Uint8Array.from(inOrder(plots.status))),
    sector: coded('sector', Uint16Array.from(inOrder(plots.sector))),
    area: numberColumn(inOrder(plots.area), (array, rest) => write('area', array, rest)),
    price: numberColumn(inOrder(plots.price), (array, rest) => write('price', array, rest)),
    priceBasis: coded('priceBasis', Uint8Array.from(inOrder(plots.basis))),
    cell: write('cell', Uint32Array.from(inOrder(plots.cell)), {
      divisor: 1,
      known: plots.count,
      min: null,
      max: null,
    }),
  };
  const totalsOf = (rows: Uint32Array): PlotTotals =>
    sumByState(plots.status, plots.area, areaDivisor(columns.area), rows);
  const zones = zonesOf(plots, order, totalsOf);
  const index: PlotIndex = {
    format: PLOT_INDEX_FORMAT,
    version: PLOT_INDEX_VERSION,
    dataset: facts.dataset,
    synthetic: facts.synthetic,
    title: facts.title,
    source: facts.source,
    asOf: facts.asOf,
    rows: plots.count,
    bounds: zones.map(({ bbox }) => bbox).reduce(around),
    totals: totalsOf(order),
    zones,
    sectors: plots.sectors.list,
    priceBases: plots.bases.list,
    rowsPerPart: ROWS_PER_PART,
    columns,
    pages: writePages(folder, spool, plots, order, onRows),
    tiles: facts.tiles,
  };
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index)}\n`);
  return index;
}

type StoredArray =
  Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

const countOf = (array: ArrayLike<number>, holds: (value: number) => boolean): number => {
  let count = 0;
  for (let i = 0; i < array.length; i++) if (holds(array[i] ?? 0)) count++;
  return count;
};

/** The smallest power of ten by which all values become whole numbers of 32 bits and come back the very same, if any. */
export function exactDivisor(values: Float64Array): number | null {
  for (const divisor of [1, 10, 100, 1000, 10_000]) {
    const exact = values.every((value) => {
      if (Number.isNaN(value)) return true;
      const whole = Math.round(value * divisor);
      return whole < UNKNOWN_U32 && whole / divisor === value;
    });
    if (exact) return divisor;
  }
  return null;
}

function numberColumn(
  values: Float64Array<ArrayBuffer>,
  write: (array: StoredArray, rest: Omit<PlotColumn, 'parts' | 'type'>) => PlotColumn,
): PlotColumn {
  const known = countOf(values, (value) => !Number.isNaN(value));
  const [min, max] = values.reduce<readonly [number, number]>(
    ([least, most], value) => (Number.isNaN(value) ? [least, most] : [Math.min(least, value), Math.max(most, value)]),
    [Infinity, -Infinity],
  );
  const range = known === 0 ? { min: null, max: null } : { min, max };
  const divisor = exactDivisor(values);
  if (divisor === null) return write(values, { divisor: 1, known, ...range });
  const stored = Uint32Array.from(values, (value) => (Number.isNaN(value) ? UNKNOWN_U32 : Math.round(value * divisor)));
  return write(stored, { divisor, known, ...range });
}

const TYPES = { 1: 'u8', 2: 'u16', 4: 'u32', 8: 'f64' } as const;

function writeColumn(
  folder: string,
  name: string,
  array: StoredArray,
  rest: Omit<PlotColumn, 'parts' | 'type'>,
): PlotColumn {
  const parts: PlotFile[] = [];
  for (let first = 0; first < array.length && rest.known > 0; first += ROWS_PER_PART) {
    const part = array.subarray(first, first + ROWS_PER_PART);
    const bytes = gzipSync(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), { level: 9 });
    parts.push(writeHashed(folder, `columns/${name}-${parts.length}`, bytes));
  }
  return { type: TYPES[array.BYTES_PER_ELEMENT as keyof typeof TYPES], ...rest, parts };
}

/** A file that carries its hash in its name: `.bin`, so that no server unpacks it on the way. */
function writeHashed(folder: string, name: string, bytes: Uint8Array): PlotFile {
  const sha256 = hashOf(bytes);
  const file = `${name}-${sha256.slice(0, 8)}.bin`;
  writeFileSync(join(folder, file), bytes);
  return { file, bytes: bytes.length, sha256 };
}

function writePages(
  folder: string,
  spool: string,
  plots: PlotList,
  order: Uint32Array,
  onRows: (rows: number) => void,
): PlotIndex['pages'] {
  const reader = new SpoolReader(spool);
  const unnamed = join(folder, 'rows.part');
  const out = openSync(unnamed, 'w');
  const content = createHash('sha256');
  const offsets = [0];
  let end = 0;
  try {
    for (let first = 0; first < order.length; first += ROWS_PER_PAGE) {
      const rows = Array.from(order.subarray(first, first + ROWS_PER_PAGE), (i, n): PlotRow => {
        const attributes = reader.attributes(plots.placeOf(i));
        const [lon, lat] = [plots.lon[i] ?? 0, plots.lat[i] ?? 0];
        return { row: first + n, ...attributes, lon, lat, bbox: plots.boxOf(i) };
      });
      const page = gzipSync(JSON.stringify(rows));
      writeSync(out, page);
      content.update(page);
      end += page.length;
      offsets.push(end);
      onRows(rows.length);
    }
  } finally {
    closeSync(out);
    reader.close();
  }
  const offsetBytes = new Uint8Array(Uint32Array.from(offsets).buffer);
  const sha256 = content.digest('hex');
  const file = `rows-${sha256.slice(0, 8)}.bin`;
  renameSync(unnamed, join(folder, file));
  return {
    rowsPerPage: ROWS_PER_PAGE,
    count: offsets.length - 1,
    data: { file, bytes: end, sha256 },
    offsets: writeHashed(folder, 'offsets', gzipSync(offsetBytes, { level: 9 })),
  };
}

const around = (a: PlotBox, b: PlotBox): PlotBox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function zonesOf(plots: PlotList, order: Uint32Array, totalsOf: (rows: Uint32Array) => PlotTotals): PlotZone[] {
  const zones: PlotZone[] = [];
  for (let first = 0; first < order.length;) {
    const zone = plots.zone[order[first] ?? 0] ?? 0;
    let end = first;
    let bbox = plots.boxOf(order[first] ?? 0);
    while (end < order.length && plots.zone[order[end] ?? 0] === zone) {
      bbox = around(bbox, plots.boxOf(order[end] ?? 0));
      end++;
    }
    const totals = totalsOf(order.subarray(first, end));
    zones.push({ id: plots.zones.list[zone - 1] ?? null, first, count: end - first, bbox, totals });
    first = end;
  }
  return zones;
}
