import type { PlotColumn, PlotColumnId, PlotIndex } from './plotIndex';

/** Each column in memory: codes as stored, `area` and `price` in their units with NaN for unknown. */
export interface PlotColumnArrays {
  readonly status: Uint8Array;
  readonly sector: Uint16Array;
  readonly area: Float64Array;
  readonly price: Float64Array;
  readonly priceBasis: Uint8Array;
  readonly cell: Uint32Array;
}

/** An index and those of its columns that have been fetched. */
export interface PlotTable {
  readonly index: PlotIndex;
  readonly columns: Readonly<Partial<PlotColumnArrays>>;
}

const UNKNOWN_U32 = 0xffffffff;
const BYTES = { u8: 1, u16: 2, u32: 4, f64: 8 } as const;

/** A column in which nothing is known yet, long enough for all rows: parts are put into it as they come. */
export function emptyColumn<Id extends PlotColumnId>(id: Id, rows: number): PlotColumnArrays[Id];
export function emptyColumn(id: PlotColumnId, rows: number): PlotColumnArrays[PlotColumnId] {
  switch (id) {
    case 'status':
    case 'priceBasis':
      return new Uint8Array(rows);
    case 'sector':
      return new Uint16Array(rows);
    case 'cell':
      return new Uint32Array(rows);
    case 'area':
    case 'price':
      return new Float64Array(rows).fill(Number.NaN);
  }
}

/**
 * Puts one part, unpacked, into its column. False when it does not have the length that the index tells, in which case
 * nothing was put.
 */
export function putPart(
  index: PlotIndex,
  id: PlotColumnId,
  part: number,
  bytes: Uint8Array,
  into: PlotColumnArrays[PlotColumnId],
): boolean {
  const { type, divisor }: PlotColumn = index.columns[id];
  const first = part * index.rowsPerPart;
  const rows = Math.min(index.rowsPerPart, index.rows - first);
  if (rows <= 0 || bytes.byteLength !== rows * BYTES[type]) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < rows; i++) {
    if (type === 'u8') into[first + i] = view.getUint8(i);
    else if (type === 'u16') into[first + i] = view.getUint16(i * 2, true);
    else if (type === 'f64') into[first + i] = view.getFloat64(i * 8, true);
    else {
      const stored = view.getUint32(i * 4, true);
      into[first + i] = id === 'cell' ? stored : stored === UNKNOWN_U32 ? Number.NaN : stored / divisor;
    }
  }
  return true;
}

/** A column that must be there: who asks for it has fetched it. */
export function columnOf<Id extends PlotColumnId>({ columns }: PlotTable, id: Id): PlotColumnArrays[Id] {
  const column = columns[id];
  if (!column) throw new Error(`The column ${id} has not been fetched.`);
  return column;
}

/** The zone of a row; `null` when none is stated. */
export function zoneOfRow({ zones }: PlotIndex, row: number): string | null {
  let low = 0;
  let high = zones.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((zones[middle]?.first ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return zones[low]?.id ?? null;
}
