import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

/** Versions below these have known vulnerabilities, or break what we rely on; see docs/DEPENDENCIES.md. */
const AT_LEAST: Readonly<Record<string, string>> = { 'maplibre-gl': '6.4.1' };

test.each(Object.entries(AT_LEAST))('%s is at least %s', (name, least) => {
  const numbers = (version: string): number[] => version.split('.').map(Number);
  const [a, b] = [numbers(lockfile.packages[`node_modules/${name}`]?.version ?? '0.0.0'), numbers(least)];
  const difference = a.map((n, i) => n - (b[i] ?? 0)).find((d) => d !== 0) ?? 0;
  expect(difference).toBeGreaterThanOrEqual(0);
});
