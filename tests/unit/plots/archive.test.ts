import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { tileIdToZxy, zxyToTileId } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../scripts/tiles/syntheticPlots';
import { writeArchive, type ArchiveFacts, type ArchiveTile } from '../../../scripts/tiles/pmtilesFile';
import { openArchive, ownFolder } from '../../support/plots';

const FACTS: ArchiveFacts = {
  minZoom: 3,
  maxZoom: 9,
  bounds: [105.25, 20.5, 106.125, 21.5],
  center: [105.75, 21, 5],
  metadata: { name: 'a set', vector_layers: [] },
};

const tileOf = (tileId: number, content: string): ArchiveTile => {
  const data = gzipSync(content);
  return { tileId, bytes: data.length, hash: createHash('sha256').update(data).digest('hex'), read: () => data };
};

const contentAt = async (path: string, tileId: number): Promise<string | null> => {
  const found = await openArchive(path).getZxy(...tileIdToZxy(tileId));
  return found ? new TextDecoder().decode(found.data) : null;
};

describe('an archive', () => {
  test('gives back every tile, and none that was not put in, whatever order they came in', async () => {
    const folder = ownFolder();
    const path = join(folder, 'a.pmtiles');
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(ids, fc.integer({ min: 1, max: 5 }), async (tileIds, kinds) => {
        writeArchive(
          path,
          tileIds.map((id) => tileOf(id, `tile ${id % kinds}`)),
          { ...FACTS, minZoom: 0 },
        );
        const asked = [...tileIds, ...tileIds.map((id) => id + 1)];
        for (const id of asked) {
          expect(await contentAt(path, id)).toBe(tileIds.includes(id) ? `tile ${id % kinds}` : null);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says in its header what it holds', async () => {
    const path = join(ownFolder(), 'a.pmtiles');
    const bytes = writeArchive(path, [tileOf(5, 'a'), tileOf(6, 'a'), tileOf(7, 'b'), tileOf(9, 'a')], FACTS);
    expect(readFileSync(path).length).toBe(bytes);
    const archive = openArchive(path);
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      numAddressedTiles: 4,
      // 5 and 6 are a run; 9 is the same bytes again.
      numTileEntries: 3,
      numTileContents: 2,
      clustered: true,
      minZoom: 3,
      maxZoom: 9,
      minLon: 105.25,
      minLat: 20.5,
      maxLon: 106.125,
      maxLat: 21.5,
      centerLon: 105.75,
      centerLat: 21,
      centerZoom: 5,
    });
    expect(await archive.getMetadata()).toEqual({ name: 'a set', vector_layers: [] });
  });

  test('has leaf directories once the root would not fit into the first fetch', async () => {
    const path = join(ownFolder(), 'a.pmtiles');
    // Gaps and lengths without a pattern, so that the directories do not pack.
    const random = seeded(11);
    let id = zxyToTileId(9, 0, 0);
    const ids = Array.from({ length: 20_000 }, () => (id += 1 + Math.floor(random() * 500)));
    const contents = new Map(ids.map((tileId) => [tileId, `${tileId} ${String(random()).repeat(random() * 90)}`]));
    writeArchive(
      path,
      ids.map((tileId) => tileOf(tileId, contents.get(tileId) ?? '')),
      { ...FACTS, maxZoom: 13 },
    );
    const archive = openArchive(path);
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    for (let i = 0; i < ids.length; i += 97) {
      const tileId = ids[i] ?? 0;
      expect(await archive.getZxy(...tileIdToZxy(tileId)).then((tile) => new TextDecoder().decode(tile?.data))).toBe(
        contents.get(tileId),
      );
    }
  });

  test('that cannot be written whole says so', () => {
    const path = join(ownFolder(), 'a.pmtiles');
    const lying = { ...tileOf(1, 'a'), bytes: 3 };
    expect(() => writeArchive(path, [lying], FACTS)).toThrow('not as long');
  });
});
