import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { zxyToTileId } from 'pmtiles';
import { unitSquare } from '../../src/domain/plots/cells';
import { cellTiles } from './cellTiles';
import { writeIndex } from './indexFolder';
import { folderBytes, keepReport, lastReport, stampOf } from './lastRun';
import { metadataOf } from './metadata';
import { indexFolderOf, type Remark, type TilesOptions, type TilesReport } from './options';
import { PlotList } from './plotList';
import { readPlot } from './plotRecord';
import { writeArchive, type ArchiveTile } from './pmtilesFile';
import { UnusableInput, readFeatures } from './readFeatures';
import type { KeptRegion, RegionTask } from './regionFile';
import { keepRegions } from './regionPool';
import { SpoolWriter } from './spool';
import { TILE_LIMITS, tilesOfBox } from './tile';

/** What a run is at: a stage, how far of how much. */
export type OnProgress = (stage: 'reading' | 'rows' | 'regions' | 'writing', at: number, of: number) => void;

const REMARKS_KEPT = 20;
const DEEPEST_ZOOM = 16;

/** Makes tiles and index of a file of plots. Nothing that was there is touched before all of the new is written. */
export async function makeTiles(options: TilesOptions, onProgress: OnProgress = () => undefined): Promise<TilesReport> {
  const output = resolve(options.output);
  mkdirSync(options.cache, { recursive: true });
  mkdirSync(dirname(output), { recursive: true });
  const stamp = await stampOf(options);
  const before = lastReport(options.cache, output, stamp);
  if (before) return { ...before, unchanged: true };

  const spool = join(options.cache, `plots-${process.pid}.spool`);
  const folder = `${indexFolderOf(output)}.part`;
  const archive = `${output}.part`;
  rmSync(folder, { recursive: true, force: true });
  try {
    const report = await make(options, { spool, folder, archive, onProgress, stamp });
    replaceFolder(folder, indexFolderOf(output));
    renameSync(archive, output);
    keepReport(options.cache, output, stamp, report);
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

  const bounds = plots.bounds();
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
