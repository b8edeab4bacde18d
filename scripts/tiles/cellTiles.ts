import type { Feature } from 'geojson';
import { cellBox, cellColumnRow, cellFeatureId, cellZoomOfTile, coarserCell } from '../../src/domain/plots/cells';
import { PLOT_STATES, type PlotBox } from '../../src/domain/plots/plot';
import { PLOT_TILE_LAYERS } from '../../src/domain/plots/plotIndex';
import type { CellTileProps } from '../../src/domain/plots/tileProps';
import type { PlotList } from './plotList';
import { encodeTile, type EncodedTile } from './tile';

/** What is summed in a cell: its plots, the sum of their places, and by status count, hectares, unknown areas. */
interface Sums {
  count: number;
  lon: number;
  lat: number;
  readonly counts: number[];
  readonly hectares: number[];
  readonly unknown: number[];
}

const perState = (): number[] => PLOT_STATES.map(() => 0);

/** Hectares to the square metre: sums of decimals are not told to the last bit of a double. */
const toM2 = (hectares: number): number => Math.round(hectares * 1e4) / 1e4;

export function cellProps({ count, counts, hectares, unknown }: Sums, synthetic: boolean): CellTileProps {
  const props: Record<string, number | true> = { count };
  PLOT_STATES.forEach((state, code) => {
    props[state] = counts[code] ?? 0;
    props[`${state}_ha`] = toM2(hectares[code] ?? 0);
    if (unknown[code]) props[`${state}_area_unknown`] = unknown[code];
  });
  if (synthetic) props.synthetic = true;
  return props as unknown as CellTileProps;
}

export interface CellTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly tile: EncodedTile;
}

/** The tiles of a zoom that show cells: all of them, or those in `only` (named as `x/y`). */
export function cellTiles(
  plots: PlotList,
  z: number,
  maxZoom: number,
  synthetic: boolean,
  only?: ReadonlySet<string>,
): CellTile[] {
  const zoom = cellZoomOfTile(z);
  const cells = new Map<number, Sums>();
  for (let i = 0; i < plots.count; i++) {
    const cell = coarserCell(plots.cell[i] ?? 0, zoom);
    let sums = cells.get(cell);
    if (!sums) {
      sums = { count: 0, lon: 0, lat: 0, counts: perState(), hectares: perState(), unknown: perState() };
      cells.set(cell, sums);
    }
    const code = plots.status[i] ?? 0;
    const area = plots.area[i] ?? Number.NaN;
    sums.count++;
    sums.lon += plots.lon[i] ?? 0;
    sums.lat += plots.lat[i] ?? 0;
    sums.counts[code] = (sums.counts[code] ?? 0) + 1;
    if (Number.isNaN(area)) sums.unknown[code] = (sums.unknown[code] ?? 0) + 1;
    else sums.hectares[code] = (sums.hectares[code] ?? 0) + area;
  }
  const inTile = new Map<string, Feature[]>();
  for (const [cell, sums] of [...cells].toSorted(([a], [b]) => a - b)) {
    const [x, y] = cellColumnRow(cell).map((at) => at >>> (zoom - z));
    const key = `${x}/${y}`;
    if (only && !only.has(key)) continue;
    const coordinates = within(cellBox(cell, zoom), sums.lon / sums.count, sums.lat / sums.count);
    const feature: Feature = {
      type: 'Feature',
      id: cellFeatureId(cell, zoom),
      geometry: { type: 'Point', coordinates },
      properties: cellProps(sums, synthetic),
    };
    const list = inTile.get(key);
    if (list) list.push(feature);
    else inTile.set(key, [feature]);
  }
  return [...inTile].flatMap(([key, features]) => {
    const [x = 0, y = 0] = key.split('/').map(Number);
    const tile = encodeTile(PLOT_TILE_LAYERS.cells, features, [z, x, y], maxZoom);
    return tile ? [{ z, x, y, tile }] : [];
  });
}

/** A point kept a little inside its cell: the map draws no circle that stands on the very edge of a tile. */
function within([west, south, east, north]: PlotBox, lon: number, lat: number): [number, number] {
  const [dx, dy] = [(east - west) / 100, (north - south) / 100];
  return [Math.min(east - dx, Math.max(west + dx, lon)), Math.min(north - dy, Math.max(south + dy, lat))];
}
