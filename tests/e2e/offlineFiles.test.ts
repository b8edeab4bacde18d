import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, readServiceWorker } from '../../scripts/offline/precache.mjs';
import { ROOT } from '../support/sources';

const DIST = join(ROOT, 'dist');
/** Everything else of a build must be on the device; a file that no rule foresaw fails here. */
const NOT_KEPT = [
  /\.map$/,
  /^sbom\.cdx\.json$/,
  /^sw\.js$/,
  /^_headers$/,
  /^geo\/hanoi\.pmtiles$/,
  /^\.vite\/manifest\.json$/,
];

const { list } = readServiceWorker(DIST);

test('every file of the build is on the list of the service worker, whatever its size', () => {
  const wanted = filesOf(DIST).filter((path) => !NOT_KEPT.some((rule) => rule.test(path)));
  expect(list.files.map(({ path }) => path)).toEqual(wanted);
  const kinds = [
    /^index\.html$/,
    /^embed\.html$/,
    /\.woff2$/,
    /\.ttf$/,
    /worker-.*\.js$/,
    /\.css$/,
    /^geo\/.*\.geojson$/,
  ];
  for (const kind of kinds)
    expect(
      wanted.some((path) => kind.test(path)),
      String(kind),
    ).toBe(true);
});

test('each is listed with its size and content', () => {
  for (const { path, bytes, sha256 } of list.files) {
    const content = readFileSync(join(DIST, path));
    expect({ path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }).toEqual({
      path,
      bytes,
      sha256,
    });
  }
});

test('the parts that the app loads on demand are known as such', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    { file: string; isDynamicEntry?: boolean }
  >;
  const parts = new Set(list.files.filter(({ part }) => part === true).map(({ path }) => path));
  const wanted = Object.values(manifest).filter(({ isDynamicEntry }) => isDynamicEntry === true);
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.map(({ file }) => file).filter((file) => !parts.has(file))).toEqual([]);
});

test('names are plain, so that an address is the name', () => {
  expect(list.files.map(({ path }) => path).filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
});
