import * as v from 'valibot';
import { PLOT_INDEX_VERSION, type PlotIndex } from '../../domain/plots/plotIndex';
import { fetchRange, fetchText, fileName, gunzip } from './fetchPart';
import { indexHead, plotIndex } from './indexSchema';
import type { PlotsProblem } from '../../domain/plots/problem';
import { PlotsFailure } from './problem';

/** A set of plots that is there, whole enough to begin with, and made by one run of `npm run tiles`. */
export interface PlotSet {
  readonly index: PlotIndex;
  /** Addresses of the tiles and of the index. */
  readonly tiles: string;
  readonly indexUrl: string;
}

const indexUrlOf = (tiles: string): string => `${tiles.replace(/\.pmtiles$/, '')}.index/index.json`;

const fail = (problem: PlotsProblem): never => {
  throw new PlotsFailure(problem);
};

/** Reads what the index says, and asks the tiles whose they are. Throws `PlotsFailure`. */
export async function openPlots(tiles: string, cache: RequestCache = 'default'): Promise<PlotSet> {
  const indexUrl = indexUrlOf(tiles);
  const index = readIndex(await fetchText(indexUrl, cache), fileName(indexUrl));
  if ((await datasetOfTiles(tiles, cache)) !== index.dataset) fail({ kind: 'other-set', file: fileName(tiles) });
  return { index, tiles, indexUrl };
}

/** The index alone: what a zone's details say needs no tiles. Throws `PlotsFailure`. */
export function readIndex(text: string, file: string): PlotIndex {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail({ kind: 'not-json', file });
  }
  const head = v.safeParse(indexHead, json);
  if (head.success && head.output.version !== PLOT_INDEX_VERSION) {
    return fail({ kind: 'other-version', file, version: String(head.output.version) });
  }
  const read = v.safeParse(plotIndex, json);
  if (read.success) return read.output;
  return fail({ kind: 'wrong-shape', file, path: v.getDotPath(read.issues[0]) ?? '' });
}

const HEADER_BYTES = 127;
const MAGIC = 'PMTiles';
const GZIP = 2;

/** Of which content the tiles say they are (`plots_dataset` in their metadata); `null` when they do not say. */
async function datasetOfTiles(address: string, cache: RequestCache): Promise<string | null> {
  const file = fileName(address);
  const header = await fetchRange(address, { offset: 0, length: HEADER_BYTES }, cache);
  const magic = new TextDecoder().decode(header.subarray(0, MAGIC.length));
  if (header.byteLength !== HEADER_BYTES || magic !== MAGIC || header[MAGIC.length] !== 3) {
    fail({ kind: 'not-pmtiles', file });
  }
  // The layout of the header is that of version 3 of the format: metadata from byte 24, their packing in byte 97.
  const view = new DataView(header.buffer);
  const range = { offset: Number(view.getBigUint64(24, true)), length: Number(view.getBigUint64(32, true)) };
  if (range.length === 0) return null;
  const stored = await fetchRange(address, range, cache);
  const bytes = header[97] === GZIP ? await gunzip(stored, file) : stored;
  try {
    const metadata: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const said = v.safeParse(v.object({ plots_dataset: v.string() }), metadata);
    return said.success ? said.output.plots_dataset : null;
  } catch {
    return null;
  }
}
