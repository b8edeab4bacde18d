import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FileSource, PMTiles } from 'pmtiles';
import { onTestFinished } from 'vitest';
import { makeTiles } from '../../scripts/tiles/makeTiles';
import { indexFolderOf, type TilesOptions, type TilesReport } from '../../scripts/tiles/options';
import type { PlotRow } from '../../src/domain/plots/plot';
import { PLOT_COLUMNS, type PlotIndex } from '../../src/domain/plots/plotIndex';
import { pageOffsets, rangeOfPage } from '../../src/domain/plots/plotPages';
import { emptyColumn, putPart, type PlotTable } from '../../src/domain/plots/plotTable';
import { readVectorTile, type TileFeature } from './vectorTile';

/** A folder that is gone after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plots-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const tilesOptions = (folder: string, more: Partial<TilesOptions> = {}): TilesOptions => ({
  input: join(folder, 'in.geojson'),
  output: join(folder, 'out.pmtiles'),
  cache: join(folder, 'cache'),
  minZoom: 5,
  maxZoom: null,
  plotsFrom: 12,
  title: null,
  source: { publisher: null, title: null, url: null, published: null },
  asOf: null,
  synthetic: false,
  mapping: { properties: {}, statuses: {} },
  processes: 1,
  ...more,
});

/** Runs the script's work on some text. */
export async function tilesOf(folder: string, text: string, more: Partial<TilesOptions> = {}): Promise<TilesReport> {
  const options = tilesOptions(folder, more);
  writeFileSync(options.input, text);
  return makeTiles(options);
}

export const lines = (features: Iterable<unknown>): string =>
  [...features].map((f) => `${JSON.stringify(f)}\n`).join('');

export interface ReadIndex {
  readonly index: PlotIndex;
  readonly table: PlotTable;
  readonly rows: readonly PlotRow[];
}

/** An index as the app would read it: all columns and all pages. */
export function readIndex(output: string): ReadIndex {
  const folder = indexFolderOf(output);
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as PlotIndex;
  const columns = Object.fromEntries(
    PLOT_COLUMNS.map((id) => {
      const column = emptyColumn(id, index.rows);
      index.columns[id].parts.forEach(({ file }, part) => {
        const put = putPart(index, id, part, gunzipSync(readFileSync(join(folder, file))), column);
        if (!put) throw new Error(`${file} is not as long as the index says.`);
      });
      return [id, column];
    }),
  );
  const offsets = pageOffsets(index, gunzipSync(readFileSync(join(folder, index.pages.offsets.file))));
  if (!offsets) throw new Error('The offsets of the pages are wrong.');
  const data = readFileSync(join(folder, index.pages.data.file));
  const rows = Array.from({ length: index.pages.count }, (_, page) => {
    const { offset, length } = rangeOfPage(offsets, page);
    return JSON.parse(gunzipSync(data.subarray(offset, offset + length)).toString()) as PlotRow[];
  }).flat();
  return { index, table: { index, columns }, rows };
}

export interface ReadTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly layers: Readonly<Record<string, readonly TileFeature[]>>;
}

export const openArchive = (path: string): PMTiles => new PMTiles(new FileSource(new File([readFileSync(path)], path)));

/** All tiles that lie over the bounds of an archive, read by the package that the app reads with. */
export async function readTiles(path: string): Promise<readonly ReadTile[]> {
  const archive = openArchive(path);
  const header = await archive.getHeader();
  const tiles: ReadTile[] = [];
  for (let z = header.minZoom; z <= header.maxZoom; z++) {
    const side = 2 ** z;
    const column = (lon: number): number => Math.floor((lon / 360 + 0.5) * side);
    const row = (lat: number): number => {
      const sin = Math.sin((lat * Math.PI) / 180);
      return Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * side);
    };
    // One more all round: a tile may hold only the buffer of what lies beside it.
    for (let x = column(header.minLon) - 1; x <= column(header.maxLon) + 1; x++) {
      for (let y = row(header.maxLat) - 1; y <= row(header.minLat) + 1; y++) {
        const found = await archive.getZxy(z, x, y);
        if (found) tiles.push({ z, x, y, layers: readVectorTile(new Uint8Array(found.data)) });
      }
    }
  }
  return tiles;
}
