import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { archiveName, copyName, makeCopy, type Copy } from '../../src/data/offline/copy';
import { addressWithin, kindOfFile, pathWithin, type KeptFile, type KeptList } from '../../src/domain/offline/kept';
import { fakeCaches } from '../support/fakeCaches';

const FOLDER = 'https://zones.example/app/';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const fileOf = (path: string, text: string): KeptFile => ({
  path,
  bytes: Buffer.byteLength(text),
  sha256: sha256(text),
});

type Site = Record<string, string>;
const listOf = (version: string, site: Site, archive: string | null = null): KeptList => ({
  version,
  files: Object.entries(site).map(([path, text]) => fileOf(path, text)),
  archive: archive === null ? null : fileOf('geo/hanoi.pmtiles', archive),
});

const SITE: Site = { 'index.html': '<p>Hà Nội', 'assets/a-1.js': 'export {}', 'geo/city.json': '{"one":1}' };

let caches: CacheStorage;
/** What the server has; `null`: it cannot be reached. */
let server: Site | null;
let asked: string[];

const fetch = async (address: string): Promise<Response> => {
  asked.push(address.slice(FOLDER.length));
  if (!server) throw new TypeError('Failed to fetch');
  const text = server[pathWithin(FOLDER, address) ?? ''];
  return text === undefined
    ? new Response('no', { status: 404 })
    : new Response(text, { headers: { 'Content-Encoding': 'identity', 'X-Frame-Options': 'DENY' } });
};
const copyOf = (list: KeptList): Copy => makeCopy(list, { folder: FOLDER, caches, fetch });
const fileIn = (list: KeptList, path: string): KeptFile => {
  const file = list.files.find((f) => f.path === path);
  if (!file) throw new Error(path);
  return file;
};
const cacheOf = (version: string): Promise<Cache> => caches.open(copyName(FOLDER, version));

beforeEach(() => {
  caches = fakeCaches();
  server = { ...SITE };
  asked = [];
});

describe('addresses', () => {
  test.each([
    [FOLDER, 'index.html'],
    [`${FOLDER}?lang=vi#x`, 'index.html'],
    [`${FOLDER}index.html`, 'index.html'],
    [`${FOLDER}geo/city.json?1`, 'geo/city.json'],
    ['https://zones.example/other/geo/city.json', null],
    ['https://elsewhere.example/app/', null],
  ])('%s asks for %s', (address, path) => expect(pathWithin(FOLDER, address)).toBe(path));

  test('the page is asked for as the folder, which no host sends on', () => {
    expect(addressWithin(FOLDER, 'index.html')).toBe(FOLDER);
    expect(addressWithin(FOLDER, 'embed.html')).toBe(`${FOLDER}embed.html`);
  });

  test.each([
    ['index.html', 'page'],
    ['assets/x-1.js', 'program'],
    ['assets/x-1.css', 'style'],
    ['assets/x-1.woff2', 'letters'],
    ['assets/x-1.ttf', 'letters'],
    ['geo/city.json', 'data'],
    ['geo/places.geojson', 'data'],
    ['geo/hanoi.pmtiles', 'streets'],
    ['geo/LICENSE.md', 'other'],
  ] as const)('%s is %s', (path, kind) => expect(kindOfFile(path)).toBe(kind));
});

describe('filling', () => {
  test('brings every file once, and nothing the second time', async () => {
    const list = listOf('1', SITE);
    const steps: number[] = [];
    expect(await copyOf(list).fill((done) => steps.push(done))).toEqual([]);
    expect(steps).toEqual([1, 2, 3]);
    expect(await copyOf(list).check()).toEqual([]);
    asked = [];
    expect(await copyOf(list).fill()).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('names what the server lacks or has otherwise, and what it cannot be asked for', async () => {
    server = { 'index.html': SITE['index.html'] ?? '', 'geo/city.json': '{"two":2}' };
    expect(await copyOf(listOf('1', SITE)).fill()).toEqual([
      { path: 'assets/a-1.js', why: 'changed' },
      { path: 'geo/city.json', why: 'changed' },
    ]);
    server = null;
    expect(await copyOf(listOf('1', SITE)).fill()).toEqual([
      { path: 'assets/a-1.js', why: 'unreachable' },
      { path: 'geo/city.json', why: 'unreachable' },
    ]);
  });

  test('takes from the build before what has not changed', async () => {
    await copyOf(listOf('1', SITE)).fill();
    const next = { ...SITE, 'geo/city.json': '{"two":2}' };
    server = next;
    asked = [];
    expect(await copyOf(listOf('2', next)).fill()).toEqual([]);
    expect(asked).toEqual(['geo/city.json']);
  });

  test('does not believe a damaged file of the build before', async () => {
    await copyOf(listOf('1', SITE)).fill();
    await (await cacheOf('1')).put(`${FOLDER}assets/a-1.js`, new Response('rubbish'));
    expect(await copyOf(listOf('2', SITE)).fill()).toEqual([]);
    expect(await copyOf(listOf('2', SITE)).check()).toEqual([]);
  });

  test('only what is missing is brought when gaps are filled', async () => {
    const list = listOf('1', SITE);
    await copyOf(list).fill();
    await (await cacheOf('1')).delete(FOLDER);
    asked = [];
    await copyOf(list).fillGaps();
    expect(asked).toEqual(['']);
    expect(await copyOf(list).check()).toEqual([]);
  });
});

describe('answering', () => {
  const list = listOf('1', SITE);
  const city = fileIn(list, 'geo/city.json');

  test('needs no network, and keeps who may frame the page', async () => {
    await copyOf(list).fill();
    server = null;
    const answer = await copyOf(list).answer(fileIn(list, 'index.html'), true);
    expect(await answer.text()).toBe(SITE['index.html']);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  test('a damaged file is brought anew and kept', async () => {
    await copyOf(list).fill();
    await (await cacheOf('1')).put(`${FOLDER}geo/city.json`, new Response('{"one":'));
    expect(await copyOf(list).check()).toEqual([{ path: 'geo/city.json', why: 'damaged' }]);
    expect(await (await copyOf(list).answer(city, true)).text()).toBe(SITE['geo/city.json']);
    expect(await copyOf(list).check()).toEqual([]);
  });

  test('cut off, a damaged or missing file is no answer, and the network is not asked', async () => {
    await copyOf(list).fill();
    const cache = await cacheOf('1');
    await cache.put(`${FOLDER}geo/city.json`, new Response('{"one":'));
    asked = [];
    expect((await copyOf(list).answer(city, false)).type).toBe('error');
    await cache.delete(`${FOLDER}geo/city.json`);
    expect((await copyOf(list).answer(city, false)).type).toBe('error');
    expect(asked).toEqual([]);
  });

  test('what the server has in another version is shown, never kept, and makes the copy step aside', async () => {
    await copyOf(list).fill();
    await (await cacheOf('1')).delete(`${FOLDER}geo/city.json`);
    server = { ...SITE, 'geo/city.json': '{"two":2}' };
    const copy = copyOf(list);
    expect(copy.isBeyondMending()).toBe(false);
    expect(await (await copy.answer(city, true)).text()).toBe('{"two":2}');
    expect(copy.isBeyondMending()).toBe(true);
    expect(await copy.check()).toEqual([{ path: 'geo/city.json', why: 'missing' }]);
  });

  test('without network a lost file is an error, and the copy does not step aside', async () => {
    server = null;
    const copy = copyOf(list);
    expect((await copy.answer(city, true)).type).toBe('error');
    expect(copy.isBeyondMending()).toBe(false);
  });
});

describe('taking over', () => {
  test('keeps the build that was in use last, for windows still open with it, and none before', async () => {
    for (const version of ['1', '2', '3']) {
      const site = { ...SITE, [`assets/only-${version}.js`]: version };
      server = site;
      const copy = copyOf(listOf(version, site));
      await copy.fill();
      await copy.takeOver(Number(version));
    }
    expect(await caches.keys()).toEqual([copyName(FOLDER, '2'), copyName(FOLDER, '3')]);
    const copy = copyOf(listOf('3', SITE));
    expect(await (await copy.fromEarlier(`${FOLDER}assets/only-2.js`))?.text()).toBe('2');
    expect(await copy.fromEarlier(`${FOLDER}assets/only-1.js`)).toBeUndefined();
  });

  test('a build that was never in use, and other apps of the origin, are told apart', async () => {
    await copyOf(listOf('1', SITE)).fill();
    await copyOf(listOf('1', SITE)).takeOver(1);
    await copyOf(listOf('never', SITE)).fill();
    for (const other of ['another app', copyName('https://zones.example/', '1')]) await caches.open(other);
    await copyOf(listOf('2', SITE)).takeOver(2);
    expect(await caches.keys()).toEqual([
      copyName(FOLDER, '1'),
      'another app',
      copyName('https://zones.example/', '1'),
      copyName(FOLDER, '2'),
    ]);
  });
});

describe('the street archive', () => {
  const list = listOf('1', SITE, 'streets');

  test('is kept whole, apart, and checked', async () => {
    const copy = copyOf(list);
    await copy.fill();
    expect(await copy.check()).toEqual([{ path: 'geo/hanoi.pmtiles', why: 'missing' }]);
    server = { ...SITE, 'geo/hanoi.pmtiles': 'cut off' };
    expect(await copy.fillArchive()).toEqual([{ path: 'geo/hanoi.pmtiles', why: 'changed' }]);
    server = { ...SITE, 'geo/hanoi.pmtiles': 'streets' };
    expect(await copy.fillArchive()).toEqual([]);
    expect(await copy.check()).toEqual([]);
    asked = [];
    expect(await copy.fillArchive()).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('of another content is brought anew, and goes when the build has none', async () => {
    server = { ...SITE, 'geo/hanoi.pmtiles': 'streets' };
    await copyOf(list).fillArchive();
    const newer = listOf('2', SITE, 'STREETS');
    expect((await copyOf(newer).check()).at(-1)).toEqual({ path: 'geo/hanoi.pmtiles', why: 'damaged' });
    server = { ...SITE, 'geo/hanoi.pmtiles': 'STREETS' };
    expect(await copyOf(newer).fillArchive()).toEqual([]);
    await copyOf(listOf('3', SITE)).takeOver(3);
    expect(await caches.has(archiveName(FOLDER))).toBe(false);
  });
});
