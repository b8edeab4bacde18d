import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionTiles, type Region, type RegionPlot } from './region';
import { SpoolReader, type SpooledAt } from './spool';

/** A change of what tiles are made of must change this: tiles kept from before are then made anew. */
const TILES_VERSION = 1;

/** What a worker is asked: a region, and where its plots are. */
export interface RegionTask {
  readonly region: Region;
  readonly spool: string;
  readonly cache: string;
  readonly rows: Uint32Array;
  /** `offset`, `attributeBytes`, `shapeBytes` of each. */
  readonly places: Float64Array;
  /** West, south, east, north of each. */
  readonly boxes: Float64Array;
}

export interface KeptTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** 0: too many plots, it shows cells. */
  readonly features: number;
  readonly offset: number;
  readonly bytes: number;
  readonly hash: string;
}

/** A region's tiles, in two files named by what they were made of: the tiles one after the other, and the list of them. */
export interface KeptRegion {
  readonly file: string;
  readonly tiles: readonly KeptTile[];
  /** Whether the files were there already. */
  readonly kept: boolean;
}

/** Makes a region's tiles, unless they were made before of the very same plots. */
export function keepRegion({ region, spool, cache, rows, places, boxes }: RegionTask): KeptRegion {
  const reader = new SpoolReader(spool);
  try {
    const at = (i: number): SpooledAt => ({
      offset: places[i * 3] ?? 0,
      attributeBytes: places[i * 3 + 1] ?? 0,
      shapeBytes: places[i * 3 + 2] ?? 0,
    });
    const content = createHash('sha256')
      .update(JSON.stringify([TILES_VERSION, region]))
      .update(rows);
    rows.forEach((_, i) => content.update(reader.bytes(at(i))));
    const name = content.digest('hex').slice(0, 32);
    const file = join(cache, `${name}.bin`);
    const list = join(cache, `${name}.json`);
    if (existsSync(file) && existsSync(list)) {
      return { file, tiles: JSON.parse(readFileSync(list, 'utf8')) as KeptTile[], kept: true };
    }

    const plots = Array.from(rows, (row, i): RegionPlot => {
      const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(i * 4, i * 4 + 4);
      return {
        row,
        attributes: reader.attributes(at(i)),
        geometry: reader.shape(at(i)),
        bbox: [west, south, east, north],
      };
    });
    const data: Uint8Array[] = [];
    let offset = 0;
    const tiles = regionTiles(region, plots).map(({ z, x, y, tile }): KeptTile => {
      const bytes = tile?.data.length ?? 0;
      if (tile) data.push(tile.data);
      offset += bytes;
      return { z, x, y, features: tile?.features ?? 0, offset: offset - bytes, bytes, hash: tile?.hash ?? '' };
    });
    // The list last, and each under its name only when whole: what a broken run leaves is never taken for a region.
    writeWhole(file, Buffer.concat(data));
    writeWhole(list, JSON.stringify(tiles));
    return { file, tiles, kept: false };
  } finally {
    reader.close();
  }
}

/** A file that is there is whole. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
