import type { Feature } from 'geojson';
import { unitSquare } from '../../src/domain/plots/cells';
import { PLOT_TILE_LAYERS } from '../../src/domain/plots/plotIndex';
import type { PlotTileProps } from '../../src/domain/plots/tileProps';
import type { PlotGeometry } from './plotRecord';
import type { SpooledAttributes } from './spool';
import { TILE_LIMITS, encodeTile, tilesOfBox, type EncodedTile } from './tile';

/** A plot in a region, with its row. */
export interface RegionPlot {
  readonly row: number;
  readonly attributes: SpooledAttributes;
  readonly geometry: PlotGeometry;
  readonly bbox: readonly [number, number, number, number];
}

export interface Region {
  /** The tile that the region is. All tiles below it belong to it and to no other. */
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly maxZoom: number;
  readonly synthetic: boolean;
}

export interface RegionTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** `null` when plots are too many for this zoom: it shows cells. */
  readonly tile: EncodedTile | null;
}

/** What is not known is left out, so that `has` tells it. */
export function tileProps(
  { id, name, zone, status, areaHa, priceUsdM2, priceBasis, sector }: SpooledAttributes,
  synthetic: boolean,
): PlotTileProps {
  return {
    id,
    ...(name === null ? {} : { name }),
    ...(zone === null ? {} : { zone }),
    ...(status === null ? {} : { status }),
    ...(areaHa === null ? {} : { area_ha: areaHa }),
    ...(priceUsdM2 === null ? {} : { price_usd_m2: priceUsdM2 }),
    ...(priceBasis === null ? {} : { price_basis: priceBasis }),
    ...(sector === null ? {} : { sector }),
    ...(synthetic ? { synthetic: true } : {}),
  };
}

/** All tiles of plots in a region, from its own zoom to the last. At the last zoom a tile always has its plots. */
export function regionTiles(region: Region, plots: readonly RegionPlot[]): RegionTile[] {
  const features = plots.map(({ row, attributes, geometry }): Feature => {
    return { type: 'Feature', id: row, geometry, properties: tileProps(attributes, region.synthetic) };
  });
  const boxes = plots.map(({ bbox: [west, south, east, north] }) => {
    const [left, top] = unitSquare(west, north);
    const [right, bottom] = unitSquare(east, south);
    return [left, top, right, bottom] as const;
  });
  const tiles: RegionTile[] = [];
  for (let z = region.z; z <= region.maxZoom; z++) {
    const inRegion = 2 ** (z - region.z);
    const inTile = new Map<number, Feature[]>();
    features.forEach((feature, i) => {
      const [left, right, top, bottom] = tilesOfBox(boxes[i] ?? [0, 0, 0, 0], z);
      for (let y = Math.max(top, region.y * inRegion); y <= Math.min(bottom, (region.y + 1) * inRegion - 1); y++) {
        for (let x = Math.max(left, region.x * inRegion); x <= Math.min(right, (region.x + 1) * inRegion - 1); x++) {
          const key = y * 2 ** z + x;
          const list = inTile.get(key);
          if (list) list.push(feature);
          else inTile.set(key, [feature]);
        }
      }
    });
    for (const [key, list] of [...inTile].toSorted(([a], [b]) => a - b)) {
      const [x, y] = [key % 2 ** z, Math.floor(key / 2 ** z)];
      const last = z === region.maxZoom;
      if (!last && list.length > TILE_LIMITS.features) tiles.push({ z, x, y, tile: null });
      else {
        const tile = encodeTile(PLOT_TILE_LAYERS.plots, list, [z, x, y], region.maxZoom);
        if (tile) tiles.push({ z, x, y, tile: !last && tile.data.length > TILE_LIMITS.bytes ? null : tile });
      }
    }
  }
  return tiles;
}
