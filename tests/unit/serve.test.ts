import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'geo'), { recursive: true });
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n');
  writeFileSync(join(root, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(root, 'geo', 'zones.geojson'), JSON.stringify({ text: 'hà nội '.repeat(200) }));
  writeFileSync(join(root, 'geo', 'hanoi.pmtiles'), Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  server = await serve(root);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As it stands: no client that would tidy the path first. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/?lang=en&zone=kcn-noi-bai', 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/geo/zones.geojson', 'application/geo+json; charset=utf-8', 'no-cache'],
  ['/geo/hanoi.pmtiles', 'application/vnd.pmtiles', 'no-cache'],
])('%s is served as %s', async (path, type, cache) => {
  const { status, headers } = await get(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe(cache);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  '/missing.js',
  '/geo',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/geo/..%2f..%2fsecret.txt',
  '/geo/%5c..%5c..%5csecret.txt',
  '/link.txt',
  '/%zz',
  '/index.html%00.js',
])('%s is not to be had', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('secret');
});

test.each([
  ['bytes=0-3', 206, [0, 1, 2, 3], 'bytes 0-3/10'],
  ['bytes=7-', 206, [7, 8, 9], 'bytes 7-9/10'],
  ['bytes=-2', 206, [8, 9], 'bytes 8-9/10'],
  ['bytes=8-99', 206, [8, 9], 'bytes 8-9/10'],
])('a range: %s', async (range, status, bytes, contentRange) => {
  const answer = await get('/geo/hanoi.pmtiles', { range });
  expect(answer.status).toBe(status);
  expect([...answer.body]).toEqual(bytes);
  expect(answer.headers['content-range']).toBe(contentRange);
});

test('a range that is not there is refused', async () => {
  const { status, headers } = await get('/geo/hanoi.pmtiles', { range: 'bytes=10-20' });
  expect(status).toBe(416);
  expect(headers['content-range']).toBe('bytes */10');
});

test('text is compressed for who can read it, and asked for again only when it changed', async () => {
  const plain = await get('/geo/zones.geojson');
  const packed = await get('/geo/zones.geojson', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.body.length).toBeLessThan(plain.body.length / 4);
  const again = await get('/geo/zones.geojson', { 'if-none-match': String(plain.headers['etag']) });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

test('HEAD has the headers and no body; nothing can be sent', async () => {
  const head = await get('/geo/hanoi.pmtiles', {}, 'HEAD');
  expect(head.headers['content-length']).toBe('10');
  expect(head.body.length).toBe(0);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});
