/**
 * `npm run tiles:ranges -- URL`: what a map asks of a server for a view of plots, and what a count costs: requests and
 * bytes, and how long they took from here. URL is that of the archive; the index is looked for beside it.
 */
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { columnsOfFilter, NO_PLOT_FILTER } from '../../src/domain/plots/plotFilter';
import { unitSquare } from '../../src/domain/plots/cells';
import type { PlotColumnId, PlotIndex } from '../../src/domain/plots/plotIndex';

/** A window of 1366 × 768 in tiles of 512 points. */
const [WIDE, HIGH] = [1366 / 512, 768 / 512];

interface Cost {
  requests: number;
  bytes: number;
}

const cost: Cost = { requests: 0, bytes: 0 };

async function get(url: string, range?: readonly [offset: number, length: number]): Promise<ArrayBuffer> {
  const headers = range ? { Range: `bytes=${range[0]}-${range[0] + range[1] - 1}` } : undefined;
  const response = await fetch(url, headers ? { headers } : {});
  if (response.status !== (range ? 206 : 200)) throw new Error(`${url} answers ${response.status}`);
  const data = await response.arrayBuffer();
  cost.requests++;
  cost.bytes += data.byteLength;
  return data;
}

const counting = (url: string): Source => ({
  getKey: () => url,
  getBytes: async (offset, length): Promise<RangeResponse> => ({ data: await get(url, [offset, length]) }),
});

async function report(name: string, act: () => Promise<string>): Promise<void> {
  Object.assign(cost, { requests: 0, bytes: 0 });
  const start = performance.now();
  const what = await act();
  const ms = Math.round(performance.now() - start);
  console.log(
    `${name.padEnd(34)} ${String(cost.requests).padStart(4)} requests ${String(Math.round(cost.bytes / 1000)).padStart(7)} kB ${String(ms).padStart(6)} ms  ${what}`,
  );
}

/** All tiles of a window around a place, as a map asks for them. */
async function view(archive: PMTiles, lon: number, lat: number, zoom: number): Promise<string> {
  const { minZoom, maxZoom } = await archive.getHeader();
  const z = Math.min(maxZoom, Math.max(minZoom, zoom));
  const [x, y] = unitSquare(lon, lat);
  const inTiles = (share: number, tiles: number): readonly [number, number] => {
    const middle = share * 2 ** z;
    const half = (tiles / 2) * 2 ** (z - zoom);
    return [Math.floor(middle - half), Math.floor(middle + half)];
  };
  const [[left, right], [top, bottom]] = [inTiles(x, WIDE), inTiles(y, HIGH)];
  const asked: Promise<unknown>[] = [];
  let filled = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      asked.push(archive.getZxy(z, column, row).then((tile) => (filled += tile ? 1 : 0)));
    }
  }
  await Promise.all(asked);
  return `${filled} of ${asked.length} tiles`;
}

const url = process.argv[2];
if (url === undefined) throw new Error('The address of an archive is needed.');
const beside = (file: string): string => new URL(file, `${url.replace(/\.pmtiles$/, '')}.index/`).href;

let index: PlotIndex | undefined;
await report('index.json', async () => {
  index = JSON.parse(new TextDecoder().decode(await get(beside('index.json')))) as PlotIndex;
  return `${index.rows} plots, ${index.zones.length} zones`;
});
if (!index) throw new Error('There is no index.');
const { zones, columns, pages } = index;
const middle = zones[Math.floor(zones.length / 2)]?.bbox ?? index.bounds;
const [lon, lat] = [(middle[0] + middle[2]) / 2, (middle[1] + middle[3]) / 2];
for (const [name, zoom] of [
  ['city (zoom 9), cold', 9],
  ['zone (zoom 13), cold', 13],
  ['plot (zoom 16), cold', 16],
] as const) {
  await report(name, () => view(new PMTiles(counting(url)), lon, lat, zoom));
}
const warm = new PMTiles(counting(url));
await warm.getHeader();
for (const [name, zoom] of [
  ['then city', 9],
  ['then zone', 13],
  ['then plot', 16],
] as const) {
  await report(name, () => view(warm, lon, lat, zoom));
}
const fetchColumns = async (ids: readonly PlotColumnId[]): Promise<string> => {
  const files = ids.flatMap((id) => columns[id].parts);
  await Promise.all(files.map(({ file }) => get(beside(file))));
  return ids.join(', ');
};
await report('count of free plots', () => fetchColumns(columnsOfFilter({ ...NO_PLOT_FILTER, statuses: ['free'] })));
await report('and their land', () => fetchColumns(['area']));
await report('all columns', () => fetchColumns(Object.keys(columns) as PlotColumnId[]));
await report('first page of the table', async () => {
  await get(beside(pages.offsets.file));
  await get(beside(pages.data.file), [0, Math.round(pages.data.bytes / pages.count)]);
  return `${pages.rowsPerPage} rows`;
});
