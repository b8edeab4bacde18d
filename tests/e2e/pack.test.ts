import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coarse as scenario } from '../support/driver';
import { ROOT } from '../support/sources';

let parent: string;
let folder: string;
let zip: Uint8Array;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'a stick '));
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'pack.mjs'), parent], { cwd: ROOT });
  if (status !== 0) throw new Error(stderr.toString());
  const name = readdirSync(parent).find((entry) => !entry.endsWith('.zip')) ?? '';
  folder = join(parent, name);
  zip = new Uint8Array(readFileSync(`${folder}.zip`));
});
afterAll(() => rmSync(parent, { recursive: true }));

/** A laptop that has these programs and nothing else; no browser is opened. */
function laptopWith(...programs: readonly string[]): NodeJS.ProcessEnv {
  const bin = mkdtempSync(join(parent, 'bin-'));
  for (const program of ['sh', 'dirname', 'uname', ...programs]) {
    // What stands for a version manager's choice is not the program itself.
    const script = program === 'python3' ? 'import sys; print(sys.executable)' : null;
    const found = script
      ? spawnSync('python3', ['-c', script]).stdout.toString().trim()
      : spawnSync('sh', ['-c', `command -v ${program}`])
          .stdout.toString()
          .trim();
    symlinkSync(found, join(bin, program));
  }
  return { PATH: bin, HANOI_ZONES_NO_BROWSER: '1', LANG: 'C.UTF-8' };
}

/** Starts the folder as a person does, and gives its address. */
function start(env: NodeJS.ProcessEnv): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn('/bin/sh', [join(folder, 'start.sh')], { env, cwd: '/' });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /Hanoi Zones: (http:\S+)/.exec(said)?.[1];
      if (url) resolve({ url, child });
    });
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    child.on('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
}

const get = (url: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; type: string; range: string; length: string; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          range: answer.headers['content-range'] ?? '',
          length: answer.headers['content-length'] ?? '',
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

describe.each(['python3', 'perl'])('a laptop that has %s', (program) => {
  test('serves each kind of file as what it is, by ranges too, and nothing beside the folder', async () => {
    mkdirSync(join(folder, 'app', 'test'), { recursive: true });
    const TEN = Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const file of ['x.pmtiles', 'x.wasm', 'hà nội.json']) writeFileSync(join(folder, 'app', 'test', file), TEN);
    const { url, child } = await start(laptopWith(program));
    try {
      const assets = readdirSync(join(folder, 'app', 'assets'));
      const oneOf = (ending: string): string => `/assets/${assets.find((name) => name.endsWith(ending))}`;
      for (const [path, type] of [
        ['/', 'text/html; charset=utf-8'],
        ['/?lang=en', 'text/html; charset=utf-8'],
        [oneOf('.js'), 'text/javascript; charset=utf-8'],
        [oneOf('.css'), 'text/css; charset=utf-8'],
        [oneOf('.woff2'), 'font/woff2'],
        ['/geo/city.json', 'application/json; charset=utf-8'],
        ['/geo/places.geojson', 'application/geo+json; charset=utf-8'],
        ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
        ['/test/x.pmtiles', 'application/vnd.pmtiles'],
        ['/test/x.wasm', 'application/wasm'],
        ['/test/h%C3%A0%20n%E1%BB%99i.json', 'application/json; charset=utf-8'],
      ] as const) {
        const answer = await get(url, path);
        expect([path, answer.status, answer.type]).toEqual([path, 200, type]);
      }
      const city = readFileSync(join(folder, 'app', 'geo', 'city.json'));
      expect((await get(url, '/geo/city.json')).body.equals(city)).toBe(true);
      const head = await get(url, '/geo/city.json', {}, 'HEAD');
      expect([head.length, head.body.length]).toEqual([String(city.length), 0]);
      for (const [range, status, bytes, said] of [
        ['bytes=0-3', 206, [0, 1, 2, 3], 'bytes 0-3/10'],
        ['bytes=7-', 206, [7, 8, 9], 'bytes 7-9/10'],
        ['bytes=-2', 206, [8, 9], 'bytes 8-9/10'],
        ['bytes=8-99', 206, [8, 9], 'bytes 8-9/10'],
        ['bytes=10-20', 416, [], 'bytes */10'],
      ] as const) {
        const answer = await get(url, '/test/x.pmtiles', { Range: range });
        expect([range, answer.status, [...answer.body], answer.range]).toEqual([range, status, bytes, said]);
      }
      for (const path of ['/../start.sh', '/%2e%2e/start.sh', '/geo/..%2f..%2fstart.sh', '/geo/', '/missing.js']) {
        const answer = await get(url, path);
        expect([path, answer.status]).toEqual([path, 404]);
      }
    } finally {
      child.kill();
      rmSync(join(folder, 'app', 'test'), { recursive: true });
    }
  });

  scenario(
    `${program}: the map is painted from a folder with a space in its name, and becomes ready for offline`,
    async (open) => {
      const { url, child } = await start(laptopWith(program));
      try {
        const app = await open('lang=en', { base: url, serviceWorkers: 'allow' });
        await app.mapIdle();
        await app.button('Offline: ready').waitFor();
      } finally {
        child.kill();
      }
    },
  );
});

test('where neither is to be had it says so', async () => {
  await expect(start(laptopWith())).rejects.toThrow(/python3 or perl is needed/);
});

test('the zip holds the same folder, its programs as programs', () => {
  const files = unzipSync(zip);
  const title = Object.keys(files)[0]?.split('/')[0] ?? '';
  expect(title).toMatch(/^hanoi-zones-\d+\.\d+\.\d+$/);
  for (const file of [
    'README.txt',
    'start.cmd',
    'serve.ps1',
    'start.sh',
    'start.command',
    'serve.py',
    'serve.pl',
    'app/index.html',
    'app/sw.js',
  ]) {
    const packed = files[`${title}/${file}`];
    expect(packed && Buffer.from(packed).equals(readFileSync(join(folder, file))), file).toBe(true);
  }
  // In the zip's directory: made on Unix, the mode in the upper half of the attributes.
  const view = new DataView(zip.buffer);
  const modes = new Map<string, number>();
  for (let at = 0; at < zip.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = Buffer.from(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString();
    modes.set(name, view.getUint32(at + 38, true) >>> 16);
  }
  expect(modes.get(`${title}/start.sh`)).toBe(0o100755);
  expect(modes.get(`${title}/start.command`)).toBe(0o100755);
  expect(modes.get(`${title}/app/index.html`)).toBe(0o100644);
});

test('what Windows reads is written as Windows reads it', () => {
  for (const file of ['start.cmd', 'serve.ps1']) {
    const text = readFileSync(join(folder, file), 'latin1');
    expect(text).toMatch(/^[\t\r\n -~]*$/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  }
});

// There is no PowerShell on most machines that test; where there is, its own parser reads the script.
const pwsh = ['pwsh', 'powershell'].find((name) =>
  (process.env.PATH ?? '').split(delimiter).some((path) => existsSync(join(path, name))),
);
test.runIf(pwsh)('PowerShell can read its script', () => {
  const copy = join(parent, 'serve.ps1');
  cpSync(join(folder, 'serve.ps1'), copy);
  const command = `$e=$null;[void][Management.Automation.Language.Parser]::ParseFile('${copy}',[ref]$null,[ref]$e);$e.Count`;
  expect(
    spawnSync(pwsh ?? '', ['-NoProfile', '-Command', command])
      .stdout.toString()
      .trim(),
  ).toBe('0');
});
