import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { zxyToTileId } from 'pmtiles';
import { unitSquare } from '../../src/domain/plots/cells';
import { PLOT_TILE_LAYERS, type PlotIndex } from '../../src/domain/plots/plotIndex';
import { cellTiles } from './cellTiles';
import { ROWS_PER_PAGE, ROWS_PER_PART, writeIndex } from './indexFolder';
import { PlotList } from './plotList';
import { readPlot, type Mapping } from './plotRecord';
import { writeArchive, type ArchiveTile } from './pmtilesFile';
import { UnusableInput, readFeatures } from './readFeatures';
import { writeWhole, type KeptRegion, type RegionTask } from './regionFile';
import { keepRegions } from './regionPool';
import { SpoolWriter } from './spool';
import { TILE_LIMITS, tilesOfBox } from './tile';

export interface TilesOptions {
  readonly input: string;
  /** The archive; the index stands beside it with `.index` in place of `.pmtiles`. */
  readonly output: string;
  /** Folder for what may be used again. */
  readonly cache: string;
  readonly minZoom: number;
  /** `null`: 14, or as deep as no tile has too many plots, at most 16. */
  readonly maxZoom: number | null;
  /** From which zoom on plots are drawn as themselves. */
  readonly plotsFrom: number;
  readonly title: string | null;
  readonly source: PlotIndex['source'];
  readonly asOf: string | null;
  /** Says that the plots are made up; any feature that says so of itself is enough. */
  readonly synthetic: boolean;
  readonly mapping: Mapping;
  readonly processes: number;
}

/** What a run is at: a stage, how far of how much. */
export type OnProgress = (stage: 'reading' | 'rows' | 'regions' | 'writing', at: number, of: number) => void;

/** A feature or a value that was not used, and why. */
export interface Remark {
  readonly where: string;
  readonly reason: string;
}

export interface TilesReport {
  /** The same input and options as in the last run, and what that made is there. */
  readonly unchanged: boolean;
  readonly plots: number;
  /** Features that were not used. */
  readonly skipped: number;
  /** Values that were left out of plots that were used. */
  readonly leftOut: number;
  /** The first of both. */
  readonly remarks: readonly Remark[];
  readonly zones: number;
  readonly synthetic: boolean;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly regions: number;
  /** Regions whose tiles were kept from before. */
  readonly regionsKept: number;
  readonly tiles: number;
  readonly archiveBytes: number;
  readonly indexBytes: number;
  readonly largestTileBytes: number;
  readonly mostFeatures: number;
  /** Tiles of the last zoom that are over the limits all the same. */
  readonly overLimit: number;
}

/** A change of the format or of how it is made must change this: output of before is then not taken for up to date. */
const PROGRAM_VERSION = 1;
const REMARKS_KEPT = 20;
const DEEPEST_ZOOM = 16;

export const indexFolderOf = (output: string): string => output.replace(/\.pmtiles$/, '') + '.index';

/** Makes tiles and index of a file of plots. Nothing that was there is touched before all of the new is written. */
export async function makeTiles(options: TilesOptions, onProgress: OnProgress = () => undefined): Promise<TilesReport> {
  const output = resolve(options.output);
  mkdirSync(options.cache, { recursive: true });
  mkdirSync(dirname(output), { recursive: true });
  const stamp = await stampOf(options);
  const stampFile = join(options.cache, `run-${createHash('sha256').update(output).digest('hex').slice(0, 16)}.json`);
  const before = readStamp(stampFile);
  if (before && before.stamp === stamp && isWhole(output, before.report)) return { ...before.report, unchanged: true };

  const spool = join(options.cache, `plots-${process.pid}.spool`);
  const folder = `${indexFolderOf(output)}.part`;
  const archive = `${output}.part`;
  rmSync(folder, { recursive: true, force: true });
  try {
    const report = await make(options, { spool, folder, archive, onProgress, stamp });
    replaceFolder(folder, indexFolderOf(output));
    renameSync(archive, output);
    writeWhole(stampFile, JSON.stringify({ stamp, report }));
    return report;
  } finally {
    for (const path of [spool, folder, archive]) rmSync(path, { recursive: true, force: true });
  }
}

interface Places {
  readonly spool: string;
  readonly folder: string;
  readonly archive: string;
  readonly onProgress: OnProgress;
  readonly stamp: string;
}

async function make(
  options: TilesOptions,
  { spool, folder, archive, onProgress, stamp }: Places,
): Promise<TilesReport> {
  const read = await readAll(options, spool, onProgress);
  const { plots } = read;
  const synthetic = options.synthetic || read.synthetic;
  const order = plots.rowOrder();
  const maxZoom = options.maxZoom ?? deepEnough(plots);
  const plotsFrom = Math.min(options.plotsFrom, maxZoom);
  const minZoom = Math.min(options.minZoom, plotsFrom);
  // The plots and the run's options, not the file that they came in: the same plots are the same set.
  const dataset = createHash('sha256').update(stamp).update(read.content).digest('hex').slice(0, 16);

  const { regions, keptCount } = await makeRegions(
    options,
    { spool, plots, order, plotsFrom, maxZoom, synthetic },
    onProgress,
  );
  const tiles: (ArchiveTile & { readonly features: number; readonly last: boolean })[] = [];
  const tooFull = new Map<number, Set<string>>();
  for (const { file, tiles: kept } of regions) {
    for (const { z, x, y, features, offset, bytes, hash } of kept) {
      if (features === 0) {
        tooFull.set(z, (tooFull.get(z) ?? new Set<string>()).add(`${x}/${y}`));
        continue;
      }
      const readTile = (): Buffer => readPart(file, offset, bytes);
      tiles.push({ tileId: zxyToTileId(z, x, y), bytes, hash, features, last: z === maxZoom, read: readTile });
    }
  }
  for (let z = minZoom; z < maxZoom; z++) {
    const only = z < plotsFrom ? undefined : tooFull.get(z);
    if (z >= plotsFrom && !only) continue;
    for (const { x, y, tile } of cellTiles(plots, z, maxZoom, synthetic, only)) {
      const { data, hash, features } = tile;
      tiles.push({ tileId: zxyToTileId(z, x, y), bytes: data.length, hash, features, last: false, read: () => data });
    }
  }

  const bounds = boundsOf(plots);
  onProgress('writing', 0, 1);
  const archiveBytes = writeArchive(archive, tiles, {
    minZoom,
    maxZoom,
    bounds,
    center: [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, minZoom],
    metadata: metadataOf(options, { dataset, synthetic, minZoom, maxZoom, plotsFrom }),
  });
  onProgress('writing', 1, 1);

  let rows = 0;
  const output = resolve(options.output);
  const index = writeIndex({
    folder,
    spool,
    plots,
    order,
    facts: {
      dataset,
      synthetic,
      title: options.title,
      source: options.source,
      asOf: options.asOf,
      tiles: { file: `../${basename(output)}`, bytes: archiveBytes, minZoom, maxZoom, plotsFrom },
    },
    onRows: (more) => onProgress('rows', (rows += more), plots.count),
  });
  const over = tiles.filter(
    ({ last, bytes, features }) => last && (bytes > TILE_LIMITS.bytes || features > TILE_LIMITS.features),
  );
  return {
    unchanged: false,
    plots: plots.count,
    skipped: read.skipped,
    leftOut: read.leftOut,
    remarks: read.remarks,
    zones: index.zones.filter(({ id }) => id !== null).length,
    synthetic,
    minZoom,
    maxZoom,
    regions: regions.length,
    regionsKept: keptCount,
    tiles: tiles.length,
    archiveBytes,
    indexBytes: folderBytes(folder),
    largestTileBytes: tiles.reduce((most, { bytes }) => Math.max(most, bytes), 0),
    mostFeatures: tiles.reduce((most, { features }) => Math.max(most, features), 0),
    overLimit: over.length,
  };
}

interface Read {
  readonly plots: PlotList;
  readonly content: string;
  readonly synthetic: boolean;
  readonly skipped: number;
  readonly leftOut: number;
  readonly remarks: readonly Remark[];
}

async function readAll(options: TilesOptions, spool: string, onProgress: OnProgress): Promise<Read> {
  const plots = new PlotList();
  const writer = new SpoolWriter(spool);
  const remarks: Remark[] = [];
  let synthetic = false;
  let skipped = 0;
  let leftOut = 0;
  const remark = (where: string, reason: string): void => {
    if (remarks.length < REMARKS_KEPT) remarks.push({ where, reason });
  };
  const size = statSync(options.input).size;
  let content: string;
  try {
    let count = 0;
    for await (const feature of readFeatures(options.input)) {
      const result =
        'broken' in feature
          ? ({ kind: 'refused', reason: feature.broken } as const)
          : readPlot(feature.value, options.mapping);
      const refusal = result.kind === 'refused' ? result.reason : plots.refusal(result.plot);
      if (refusal !== null) {
        skipped++;
        remark(feature.where, refusal);
      } else if (result.kind === 'plot') {
        plots.add(result.plot, writer.add(result.plot));
        synthetic ||= result.plot.synthetic;
        leftOut += result.leftOut.length;
        for (const reason of result.leftOut) remark(feature.where, reason);
      }
      if (++count % 1000 === 0) onProgress('reading', feature.bytes, size);
    }
  } finally {
    content = writer.close();
  }
  onProgress('reading', size, size);
  if (plots.count === 0) {
    const first = remarks[0];
    throw new UnusableInput(
      `No plot could be read from ${options.input}${first ? `: ${first.where}: ${first.reason}` : ''}.`,
    );
  }
  return { plots, content, synthetic, skipped, leftOut, remarks };
}

interface RegionInput {
  readonly spool: string;
  readonly plots: PlotList;
  readonly order: Uint32Array;
  readonly plotsFrom: number;
  readonly maxZoom: number;
  readonly synthetic: boolean;
}

/** Tiles of plots, region by region: a region is a tile of the first zoom that has plots. */
async function makeRegions(
  { cache, processes }: TilesOptions,
  { spool, plots, order, plotsFrom, maxZoom, synthetic }: RegionInput,
  onProgress: OnProgress,
) {
  const inRegion = new Map<number, number[]>();
  order.forEach((i, row) => {
    const [west, south, east, north] = plots.boxOf(i);
    const [left, right, top, bottom] = tilesOfBox([...unitSquare(west, north), ...unitSquare(east, south)], plotsFrom);
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) {
        const key = y * 2 ** plotsFrom + x;
        const rows = inRegion.get(key);
        if (rows) rows.push(row);
        else inRegion.set(key, [row]);
      }
    }
  });
  const keys = [...inRegion.keys()].toSorted((a, b) => a - b);
  const task = (n: number): RegionTask => {
    const key = keys[n] ?? 0;
    const rows = Uint32Array.from(inRegion.get(key) ?? []);
    const places = new Float64Array(rows.length * 3);
    const boxes = new Float64Array(rows.length * 4);
    rows.forEach((row, at) => {
      const i = order[row] ?? 0;
      places.set(plots.places.slice(i * 3, i * 3 + 3), at * 3);
      boxes.set(plots.boxes.slice(i * 4, i * 4 + 4), at * 4);
    });
    const region = { z: plotsFrom, x: key % 2 ** plotsFrom, y: Math.floor(key / 2 ** plotsFrom), maxZoom, synthetic };
    return { region, spool, cache, rows, places, boxes };
  };
  const regions: KeptRegion[] = [];
  let done = 0;
  onProgress('regions', 0, keys.length);
  await keepRegions(keys.length, task, processes, (region, n) => {
    regions[n] = region;
    onProgress('regions', ++done, keys.length);
  });
  return { regions, keptCount: regions.filter(({ kept }) => kept).length };
}

/** The first zoom from 14 on at which no tile has too many plots. */
function deepEnough(plots: PlotList): number {
  for (let zoom = 14; zoom < DEEPEST_ZOOM; zoom++) {
    const counts = new Map<number, number>();
    let most = 0;
    for (let i = 0; i < plots.count; i++) {
      const [x, y] = unitSquare(plots.lon[i] ?? 0, plots.lat[i] ?? 0);
      const key = Math.floor(y * 2 ** zoom) * 2 ** zoom + Math.floor(x * 2 ** zoom);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      most = Math.max(most, count);
    }
    if (most <= TILE_LIMITS.features) return zoom;
  }
  return DEEPEST_ZOOM;
}

function boundsOf(plots: PlotList): readonly [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < plots.count; i++) {
    const [west, south, east, north] = plots.boxOf(i);
    bounds[0] = Math.min(bounds[0], west);
    bounds[1] = Math.min(bounds[1], south);
    bounds[2] = Math.max(bounds[2], east);
    bounds[3] = Math.max(bounds[3], north);
  }
  return bounds;
}

interface MetadataInput {
  readonly dataset: string;
  readonly synthetic: boolean;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly plotsFrom: number;
}

function metadataOf(options: TilesOptions, { dataset, synthetic, minZoom, maxZoom, plotsFrom }: MetadataInput) {
  const text = (names: readonly string[]) => names.map((name) => [name, 'String'] as const);
  const number = (names: readonly string[]) => names.map((name) => [name, 'Number'] as const);
  const states = ['free', 'reserved', 'leased', 'not_cleared', 'unknown'];
  return {
    name: options.title ?? basename(options.output),
    ...(options.source.publisher === null ? {} : { attribution: options.source.publisher }),
    ...(synthetic ? { description: 'SYNTHETIC: made up by a program for trials.', synthetic: true } : {}),
    plots_dataset: dataset,
    vector_layers: [
      {
        id: PLOT_TILE_LAYERS.plots,
        minzoom: plotsFrom,
        maxzoom: maxZoom,
        fields: Object.fromEntries([
          ...text(['id', 'name', 'zone', 'status', 'price_basis', 'sector']),
          ...number(['area_ha', 'price_usd_m2']),
        ]),
      },
      {
        id: PLOT_TILE_LAYERS.cells,
        minzoom: minZoom,
        maxzoom: Math.max(minZoom, maxZoom - 1),
        fields: Object.fromEntries(number(['count', ...states, ...states.map((state) => `${state}_ha`)])),
      },
    ],
  };
}

function readPart(path: string, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, length, offset);
  } finally {
    closeSync(file);
  }
  return bytes;
}

/** The new folder in the place of the old, which stays until the new is there. */
function replaceFolder(folder: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(folder, place);
  rmSync(old, { recursive: true, force: true });
}

const folderBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

/** The input's content and all options that the output hangs on. */
async function stampOf(options: TilesOptions): Promise<string> {
  const { input, output, cache: _cache, processes: _processes, ...rest } = options;
  const hash = createHash('sha256').update(
    JSON.stringify([PROGRAM_VERSION, TILE_LIMITS, ROWS_PER_PAGE, ROWS_PER_PART, basename(output), rest]),
  );
  for await (const chunk of createReadStream(input) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

function readStamp(path: string): { readonly stamp: string; readonly report: TilesReport } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { stamp: string; report: TilesReport };
  } catch {
    return null;
  }
}

/** Whether what the last run made is still there, by its sizes. */
function isWhole(output: string, report: TilesReport): boolean {
  const folder = indexFolderOf(output);
  if (!existsSync(output) || !existsSync(folder)) return false;
  return statSync(output).size === report.archiveBytes && folderBytes(folder) === report.indexBytes;
}
