import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../scripts/security/licences.mjs';
import { settled } from '../../scripts/security/sbom.mjs';
import { ROOT } from '../support/sources';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const lockfile = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');

test('every package of the lockfile is pinned by its content', () => {
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('the lockfile names no registry, so that it installs from any', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*registry/);
});

test('the lockfile holds the programs for every platform, or it could not be installed from', () => {
  const names = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const missing = packages.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});

test('dependencies are exact, and those of the lockfile', () => {
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lockfile.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

/**
 * Versions below these have known vulnerabilities, or break what we rely on; see docs/SECURITY.md. For packages that are
 * in use in several lines: one least version per line, by its first number.
 */
const AT_LEAST: Readonly<Record<string, readonly string[]>> = {
  '@babel/runtime': ['7.26.10'],
  '@xmldom/xmldom': ['0.8.4'],
  'ansi-regex': ['5.0.1', '6.0.1'],
  'brace-expansion': ['1.1.12', '2.0.2'],
  'cross-spawn': ['7.0.5'],
  esbuild: ['0.25.0'],
  glob: ['10.5.0', '11.1.0'],
  'image-size': ['1.2.1', '2.0.2'],
  jsdom: ['16.5.0'],
  jszip: ['3.8.0'],
  'maplibre-gl': ['6.4.1'],
  minimatch: ['3.0.5', '9.0.0'],
  minimist: ['1.2.6'],
  nanoid: ['3.3.8', '5.0.9'],
  papaparse: ['5.2.0'],
  'playwright-core': ['1.55.1'],
  postcss: ['8.4.31'],
  semver: ['5.7.2', '6.3.1', '7.5.2'],
  'tough-cookie': ['4.1.3'],
  undici: ['6.21.2', '7.5.0'],
  vite: ['7.1.11'],
  vitest: ['3.0.5'],
};

const numbers = (version: string): number[] => version.split('-')[0]?.split('.').map(Number) ?? [];
/** Negative where `a` is older than `b`. */
function order(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  return left.map((n, i) => n - (right[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
/** The least version of its own line; of a line between or above those named, the next older one's. */
const leastOf = (version: string, floors: readonly string[]): string | undefined =>
  floors.find((floor) => numbers(floor)[0] === numbers(version)[0]) ??
  floors.findLast((floor) => order(version, floor) > 0) ??
  floors[0];

test.each(Object.entries(AT_LEAST))('%s, wherever it stands in the tree, is at least %s', (name, floors) => {
  const found = packages.filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`));
  const tooOld = found.filter(([, { version = '0.0.0' }]) => order(version, leastOf(version, floors) ?? version) < 0);
  expect(tooOld.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
});

test('versions are told from each other by their numbers, each line by its own', () => {
  expect(order('3.10.0', '3.9.9')).toBeGreaterThan(0);
  expect(order('6.4.0', '6.4.1')).toBeLessThan(0);
  expect(leastOf('3.3.7', ['3.3.8', '5.0.9'])).toBe('3.3.8');
  expect(leastOf('5.0.0', ['3.3.8', '5.0.9'])).toBe('5.0.9');
  expect(leastOf('4.0.0', ['3.3.8', '5.0.9'])).toBe('3.3.8');
  expect(leastOf('2.0.0', ['3.3.8'])).toBe('3.3.8');
});

describe('licences', () => {
  const judged = (name: string, licenses: string, shipped: boolean): readonly string[] =>
    judge({ [`${name}@1.0.0`]: { licenses } }, new Set(shipped ? [`${name}@1.0.0`] : []), 'hanoi-zones');

  test('that may be shipped, one of several, all of several', () => {
    for (const licence of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])
      expect(judged('a', licence, true)).toEqual([]);
    expect(judged('@fontsource/a', 'OFL-1.1', true)).toEqual([]);
    expect(judged('a', 'MPL-2.0', false)).toEqual([]);
  });

  test.each([
    ['a', 'MPL-2.0', true],
    ['a', 'GPL-3.0-or-later', false],
    ['a', '(MIT AND GPL-2.0)', true],
    ['a', 'OFL-1.1', true],
    ['a', 'UNKNOWN', false],
    ['a', '', false],
  ])('others are named: %s, %s', (name, licence, shipped) => {
    expect(judged(name, licence, shipped)).toEqual([expect.stringContaining(`${name}@1.0.0`)]);
  });
});

test('the list of what the app is made of is the same for the same lockfile', () => {
  const bom = { serialNumber: 'urn:uuid:1', metadata: { timestamp: 'now', tools: [], component: { name: 'folder' } } };
  expect(settled(bom, 'hanoi-zones')).toEqual({ metadata: { component: { name: 'hanoi-zones' } } });
});
