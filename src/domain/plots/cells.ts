import { PLOT_STATES } from './plot';
import type { PlotBox } from './plot';
import { columnOf, type PlotTable } from './plotTable';

/** The finest grid of the cells: its squares are the tiles of this zoom, about 570 m wide in Hanoi. */
export const FINEST_CELL_ZOOM = 16;

/** A tile shows the squares of the grid this many zooms finer: 16 × 16 of them. */
const CELLS_BELOW_TILE = 4;

/** The grid that the cells in a tile of this zoom are squares of. */
export const cellZoomOfTile = (tileZoom: number): number => Math.min(FINEST_CELL_ZOOM, tileZoom + CELLS_BELOW_TILE);

const LIMIT_LAT = 85.051128;

/** Column and row of a place in Web Mercator's square, 0 to 1. */
export function unitSquare(lon: number, lat: number): readonly [x: number, y: number] {
  const sin = Math.sin((Math.max(-LIMIT_LAT, Math.min(LIMIT_LAT, lat)) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The bits of a number with a gap after each. */
function spread(n: number): number {
  let bits = n & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

function gather(bits: number): number {
  let n = bits & 0x55555555;
  n = (n | (n >>> 1)) & 0x33333333;
  n = (n | (n >>> 2)) & 0x0f0f0f0f;
  n = (n | (n >>> 4)) & 0x00ff00ff;
  return (n | (n >>> 8)) & 0xffff;
}

/** The cell of the finest grid that a place lies in: bits of column and row in turn, so that a shift is a coarser cell. */
export function cellAt(lon: number, lat: number): number {
  const side = 2 ** FINEST_CELL_ZOOM;
  const [x, y] = unitSquare(lon, lat);
  const at = (share: number): number => Math.max(0, Math.min(side - 1, Math.floor(share * side)));
  return (spread(at(x)) | (spread(at(y)) << 1)) >>> 0;
}

/** The square of a coarser grid that holds a cell of the finest. */
export const coarserCell = (cell: number, zoom: number): number =>
  zoom === 0 ? 0 : cell >>> (2 * (FINEST_CELL_ZOOM - zoom));

/** Column and row of a cell in the grid of its zoom. */
export const cellColumnRow = (cell: number): readonly [x: number, y: number] => [gather(cell), gather(cell >>> 1)];

/** The id of a cell's feature in the tiles: no two cells share one, of whatever zoom. */
export const cellFeatureId = (cell: number, zoom: number): number => (4 ** zoom - 1) / 3 + cell;

export function cellBox(cell: number, zoom: number): PlotBox {
  const [x, y] = cellColumnRow(cell);
  const side = 2 ** zoom;
  const lat = (row: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / side))) * 180) / Math.PI;
  return [(x / side - 0.5) * 360, lat(y + 1), ((x + 1) / side - 0.5) * 360, lat(y)];
}

/**
 * How many of some rows lie in each cell of a zoom, by status (places as in `PLOT_STATES`). What a filter leaves of the
 * cells on the map: key by `cellFeatureId` and hand it over as state. Needs `cell` and `status`.
 */
export function cellCounts(table: PlotTable, rows: Uint32Array, zoom: number): ReadonlyMap<number, Uint32Array> {
  const cell = columnOf(table, 'cell');
  const status = columnOf(table, 'status');
  const counts = new Map<number, Uint32Array>();
  for (const row of rows) {
    const id = cellFeatureId(coarserCell(cell[row] as number, zoom), zoom);
    let count = counts.get(id);
    if (!count) counts.set(id, (count = new Uint32Array(PLOT_STATES.length)));
    const code = status[row] as number;
    count[code] = (count[code] as number) + 1;
  }
  return counts;
}
