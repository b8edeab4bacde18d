import { closeSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** One tile of an archive to be. Tiles of the same `hash` are stored once. */
export interface ArchiveTile {
  /** Its place on the Hilbert curves, as `zxyToTileId` gives it. */
  readonly tileId: number;
  /** Length as stored. */
  readonly bytes: number;
  readonly hash: string;
  readonly read: () => Uint8Array;
}

export interface ArchiveFacts {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly center: readonly [lon: number, lat: number, zoom: number];
  /** TileJSON's `vector_layers` and whatever else is to be said of the set. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** An entry of a directory; with a run of 0 it points at a leaf directory. */
interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  readonly runLength: number;
}

const HEADER_BYTES = 127;
/** A reader fetches this much first, and header and root directory must lie within it. */
const FIRST_FETCH = 16_384;
const GZIP = 2;
const MVT = 1;

/**
 * Writes an archive of PMTiles version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): gzip,
 * clustered, equal tiles once, runs of equal tiles as one entry, leaf directories once the root would not fit into the
 * reader's first fetch. Tiles are read one at a time, in the order of the curve. Gives the archive's size in bytes.
 */
export function writeArchive(path: string, tiles: readonly ArchiveTile[], facts: ArchiveFacts): number {
  const ordered = tiles.toSorted((a, b) => a.tileId - b.tileId);
  const { entries, stored, dataBytes } = placeTiles(ordered);
  const { root, leaves } = directories(entries);
  const metadata = gzipSync(JSON.stringify(facts.metadata));

  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  let at = HEADER_BYTES;
  [root.length, metadata.length, leaves.length, dataBytes].forEach((length, i) => {
    header.writeBigUInt64LE(BigInt(at), 8 + i * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + i * 16);
    at += length;
  });
  [tiles.length, entries.length, stored.length].forEach((count, i) => {
    header.writeBigUInt64LE(BigInt(count), 72 + i * 8);
  });
  [1, GZIP, GZIP, MVT, facts.minZoom, facts.maxZoom].forEach((value, i) => header.writeUInt8(value, 96 + i));
  facts.bounds.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + i * 4));
  const [lon, lat, zoom] = facts.center;
  header.writeUInt8(zoom, 118);
  header.writeInt32LE(Math.round(lon * 1e7), 119);
  header.writeInt32LE(Math.round(lat * 1e7), 123);

  const file = openSync(path, 'w');
  try {
    for (const part of [header, root, metadata, leaves]) writeSync(file, part);
    for (const tile of stored) {
      const bytes = tile.read();
      if (bytes.length !== tile.bytes) throw new Error(`Tile ${tile.tileId} is not as long as it was said to be.`);
      writeSync(file, bytes);
    }
  } finally {
    closeSync(file);
  }
  return at;
}

/** Where each tile's bytes go, in the order of the curve. */
function placeTiles(ordered: readonly ArchiveTile[]) {
  const places = new Map<string, { offset: number; length: number }>();
  const stored: ArchiveTile[] = [];
  const entries: Entry[] = [];
  let dataBytes = 0;
  for (const tile of ordered) {
    let place = places.get(tile.hash);
    if (!place) {
      place = { offset: dataBytes, length: tile.bytes };
      places.set(tile.hash, place);
      stored.push(tile);
      dataBytes += tile.bytes;
    }
    const before = entries.at(-1);
    if (before && before.offset === place.offset && before.tileId + before.runLength === tile.tileId) {
      entries[entries.length - 1] = { ...before, runLength: before.runLength + 1 };
    } else {
      entries.push({ tileId: tile.tileId, ...place, runLength: 1 });
    }
  }
  return { entries, stored, dataBytes };
}

/** The root directory, and below it leaf directories when it would not fit by itself: larger ones until it does. */
function directories(entries: readonly Entry[]): { readonly root: Buffer; readonly leaves: Buffer } {
  const whole = directory(entries);
  if (whole.length <= FIRST_FETCH - HEADER_BYTES) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 4096; ; size *= 2) {
    const leaves: Buffer[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let first = 0; first < entries.length; first += size) {
      const leaf = directory(entries.slice(first, first + size));
      pointers.push({ tileId: entries[first]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directory(pointers);
    if (root.length <= FIRST_FETCH - HEADER_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** A directory as stored: count, then ids as differences, runs, lengths, and offsets, each a column of varints. */
function directory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    while (rest > 0x7f) {
      bytes.push((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  };
  varint(entries.length);
  entries.forEach(({ tileId }, i) => varint(tileId - (entries[i - 1]?.tileId ?? 0)));
  entries.forEach(({ runLength }) => varint(runLength));
  entries.forEach(({ length }) => varint(length));
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    // 0 says: right after the one before.
    varint(before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return gzipSync(Uint8Array.from(bytes));
}
