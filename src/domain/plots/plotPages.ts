import type { PlotIndex } from './plotIndex';

/** Part of a file: its first byte and how many. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** The offsets of the pages, unpacked; `null` when they are not as many as the index says, or run backwards. */
export function pageOffsets(index: PlotIndex, bytes: Uint8Array): Uint32Array | null {
  if (bytes.byteLength !== (index.pages.count + 1) * 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = Uint32Array.from({ length: index.pages.count + 1 }, (_, i) => view.getUint32(i * 4, true));
  const climbs = offsets.every((offset, i) => i === 0 || offset >= (offsets[i - 1] ?? 0));
  return climbs && offsets.at(-1) === index.pages.data.bytes ? offsets : null;
}

/** The pages that hold some rows, each once, in order. */
export function pagesOfRows(index: PlotIndex, rows: Iterable<number>): readonly number[] {
  const pages = new Set<number>();
  for (const row of rows) pages.add(Math.floor(row / index.pages.rowsPerPage));
  return [...pages].toSorted((a, b) => a - b);
}

/** Where a page stands in the file of pages; what is there is gzip of a list of `PlotRow`. */
export const rangeOfPage = (offsets: Uint32Array, page: number): ByteRange => {
  const offset = offsets[page] ?? 0;
  return { offset, length: (offsets[page + 1] ?? offset) - offset };
};
