/**
 * Writes `dist/sbom.cdx.json`: every package that the app depends on, with version, licence and checksum, as CycloneDX.
 * npm makes it from the lockfile; the moment and the random number that npm puts in are left out, so that the same
 * lockfile gives the same file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, fail } from '../ensure.mjs';
import { SBOM } from '../offline/precache.mjs';

/**
 * What npm says of the lockfile, without what differs from one run to the next or one folder to the other.
 * @param {{ serialNumber?: string, metadata: { timestamp?: string, tools?: unknown, component: { name: string } } }} bom
 * @param {string} name
 */
export function settled({ serialNumber: _serialNumber, metadata, ...rest }, name) {
  const { timestamp: _timestamp, tools: _tools, ...kept } = metadata;
  return { ...rest, metadata: { ...kept, component: { ...metadata.component, name } } };
}

/**
 * @param {string} [folder]
 * @returns {number} how many packages it lists
 */
export function writeSbom(folder = join(ROOT, 'dist')) {
  if (!existsSync(folder)) throw new Error('There is no build to describe: run npm run build first.');
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom (npm 10 or newer) failed: ${stderr}`);
  const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const bom = settled(JSON.parse(stdout), name);
  writeFileSync(join(folder, SBOM), `${JSON.stringify(bom, null, 1)}\n`);
  return bom.components.length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(`${SBOM}: ${writeSbom()} packages`);
  } catch (error) {
    fail(error);
  }
}
