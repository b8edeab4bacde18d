import { PMTiles, FetchSource, TileType, zxyToTileId, type Source } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NetworkOrFile } from '../../src/map/engine/pmtiles';

const HEADER_BYTES = 127;
const varint = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...varint(n >>> 7)]);

/** A street archive of version 3 with a single tile at zoom 0, nothing compressed. */
function archiveOf(tile: Uint8Array): Uint8Array<ArrayBuffer> {
  const directory = [1, zxyToTileId(0, 0, 0), 1, tile.length, 1].flatMap(varint);
  const metadata = [...new TextEncoder().encode('{}')];
  const bytes = new Uint8Array(HEADER_BYTES + directory.length + metadata.length + tile.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = 3;
  const ends = [HEADER_BYTES, HEADER_BYTES + directory.length, HEADER_BYTES + directory.length + metadata.length];
  const offsets = [ends[0], directory.length, ends[1], metadata.length, 0, 0, ends[2], tile.length, 1, 1, 1];
  offsets.forEach((n = 0, i) => view.setBigUint64(8 + 8 * i, BigInt(n), true));
  // Clustered; directory and tiles not compressed; vector tiles.
  bytes.set([1, 1, 1, TileType.Mvt], 96);
  bytes.set([...directory, ...metadata, ...tile], HEADER_BYTES);
  return bytes;
}

const TILE = new Uint8Array([26, 0, 7, 9]);
const ADDRESS = 'https://zones.example/app/geo/hanoi.pmtiles';
const archive = archiveOf(TILE);
let online = true;

beforeEach(() => {
  online = true;
  vi.stubGlobal('fetch', async (_address: string, { headers }: { headers: Headers }) => {
    if (!online) throw new TypeError('Failed to fetch');
    const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(headers.get('range') ?? '') ?? [];
    return new Response(archive.slice(Number(from), Number(to) + 1), { status: 206 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const kept = () => Promise.resolve(new File([archive], ADDRESS));
const tileOf = async (source: Source) => {
  const data = (await new PMTiles(source).getZxy(0, 0, 0))?.data;
  return data && new Uint8Array(data);
};

describe('the street archive', () => {
  test('is read over the network, by ranges, while there is one', async () => {
    const openFile = vi.fn(kept);
    expect(await tileOf(new NetworkOrFile(new FetchSource(ADDRESS), openFile))).toEqual(TILE);
    expect(openFile).not.toHaveBeenCalled();
  });

  test('is read from the copy on the device without network, opened once', async () => {
    online = false;
    const openFile = vi.fn(kept);
    expect(await tileOf(new NetworkOrFile(new FetchSource(ADDRESS), openFile))).toEqual(TILE);
    expect(openFile).toHaveBeenCalledTimes(1);
  });

  test('goes on from the copy when the network is lost in the middle', async () => {
    const archiveNow = new PMTiles(new NetworkOrFile(new FetchSource(ADDRESS), kept));
    await archiveNow.getHeader();
    online = false;
    expect(new Uint8Array((await archiveNow.getZxy(0, 0, 0))?.data ?? new ArrayBuffer())).toEqual(TILE);
  });

  test('without network and without a copy it says that the network failed', async () => {
    online = false;
    const source = new NetworkOrFile(new FetchSource(ADDRESS), () => Promise.resolve(null));
    await expect(tileOf(source)).rejects.toThrow('Failed to fetch');
  });

  test('a request that was given up is not answered from the copy', async () => {
    const openFile = vi.fn(kept);
    const givenUp: Source = {
      getKey: () => ADDRESS,
      getBytes: () => Promise.reject(new DOMException('given up', 'AbortError')),
    };
    await expect(tileOf(new NetworkOrFile(givenUp, openFile))).rejects.toThrow('given up');
    expect(openFile).not.toHaveBeenCalled();
  });
});
