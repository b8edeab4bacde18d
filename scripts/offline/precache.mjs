/**
 * The list of files that the service worker keeps on the device, and how it gets into `sw.js`: as the first line, so
 * that the same program can be given another list (a test does, and whoever changes a built folder by hand).
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SERVICE_WORKER = 'sw.js';
/** What the app is made of, for those who check it. */
export const SBOM = 'sbom.cdx.json';
const ARCHIVE = 'geo/hanoi.pmtiles';
/** Plots may be a million: they are read part by part, with network (docs/PLOTS.md). */
const isOfPlots = (path) => path === 'geo/plots.pmtiles' || path.startsWith('geo/plots.index/');

/**
 * Files of a build that no visitor needs: what hosts and developers read, and the service worker itself, which the
 * browser keeps.
 * @param {string} path
 */
export const isLeftOut = (path) =>
  path === SERVICE_WORKER ||
  path === SBOM ||
  path === '_headers' ||
  isOfPlots(path) ||
  path.startsWith('.vite/') ||
  path.endsWith('.map');

/**
 * Paths of all files below a folder, with `/`.
 * @param {string} folder
 * @returns {string[]}
 */
export const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Parts that the app loads on demand, as Vite's manifest has them; a folder made by hand may have none. */
function partsOf(folder) {
  const manifest = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifest)) return new Set();
  const chunks = Object.values(JSON.parse(readFileSync(manifest, 'utf8')));
  return new Set(chunks.filter(({ isDynamicEntry }) => isDynamicEntry === true).map(({ file }) => file));
}

/**
 * Every file that the app needs without network, with its size and its content's hash.
 * @param {string} folder
 */
export function listKept(folder) {
  const parts = partsOf(folder);
  const describe = (path) => {
    const content = readFileSync(join(folder, path));
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { path, bytes: content.length, sha256, ...(parts.has(path) ? { part: true } : {}) };
  };
  const files = filesOf(folder)
    .filter((path) => !isLeftOut(path) && path !== ARCHIVE)
    .map(describe);
  const archive = existsSync(join(folder, ARCHIVE)) ? describe(ARCHIVE) : null;
  const version = createHash('sha256')
    .update(JSON.stringify([files, archive]))
    .digest('hex')
    .slice(0, 12);
  return { version, files, archive };
}

/**
 * Writes `sw.js` into a built folder.
 * @param {string} folder
 * @param {string} program
 */
export function writeServiceWorker(folder, program) {
  writeFileSync(join(folder, SERVICE_WORKER), `self.KEPT=${JSON.stringify(listKept(folder))};\n${program}`);
}

/**
 * The list that stands in a folder's `sw.js`, and the program below it.
 * @param {string} folder
 * @returns {{ list: ReturnType<typeof listKept>, program: string }}
 */
export function readServiceWorker(folder) {
  const text = readFileSync(join(folder, SERVICE_WORKER), 'utf8');
  const end = text.indexOf('\n');
  const list = /^self\.KEPT=(.*);$/.exec(text.slice(0, end))?.[1];
  if (!list) throw new Error(`${join(folder, SERVICE_WORKER)} holds no list of files.`);
  return { list: JSON.parse(list), program: text.slice(end + 1) };
}
