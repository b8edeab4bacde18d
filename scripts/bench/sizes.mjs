/**
 * What a first visit loads, compressed, against the budgets: JavaScript of the first screen (the entry, the map and the
 * larger language; the map's worker is not counted) and the data. Everything else is loaded on demand.
 * A test in the browser proves that nothing but this is loaded.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROOT, fail } from '../ensure.mjs';

const DIST = join(ROOT, 'dist');
const BUDGET = { scripts: 420_000, data: 400_000 };

const gzipped = (path) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
const larger = (a, b) => (b.size > a.size ? b : a);

/** A chunk with everything it imports statically. */
function closure(manifest, key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of manifest[key].imports ?? []) closure(manifest, imported, found);
  return found;
}

/** What the first screen loads, as `{ name, size }` each. */
export function measure() {
  const manifestFile = join(DIST, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error('There is no build to measure: run npm run build first.');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const keys = Object.keys(manifest);
  const entry = keys.find((key) => key === 'index.html');
  const isMap = (key) => [...closure(manifest, key)].some((k) => manifest[k].name === 'maplibre');
  // What the shell itself asks for; what the map asks for in turn is on demand.
  const map = entry ? (manifest[entry].dynamicImports ?? []).filter(isMap) : [];
  const languages = keys.filter((key) => /^src\/i18n\/[a-z]+\.ts$/.test(key));
  if (!entry || map.length === 0 || languages.length === 0) {
    throw new Error('The build has no entry, no map or no language of the expected name.');
  }
  const parts = (from) => [...from].map((key) => ({ name: manifest[key].file, size: gzipped(manifest[key].file) }));
  const shared = new Set([entry, ...map].flatMap((key) => [...closure(manifest, key)]));
  // Only one language is loaded; the larger one is counted.
  const language = languages
    .map((key) => parts([...closure(manifest, key)].filter((imported) => !shared.has(imported))))
    .reduce((a, b) => (total(b) > total(a) ? b : a));
  const styles = new Set([...shared].flatMap((key) => manifest[key].css ?? []));

  const dataFiles = readdirSync(join(DIST, 'geo')).filter((name) => /\.(geo)?json$/.test(name));
  const data = dataFiles.map((name) => ({ name: `geo/${name}`, size: gzipped(`geo/${name}`) }));
  // Of the data's words only one language is loaded.
  const words = data.filter(({ name }) => name.includes('/texts.'));
  const loaded = data.filter((part) => !words.includes(part));
  if (words.length > 0) loaded.push(words.reduce(larger));

  // Named in the page, not in the manifest's graph.
  const early = readdirSync(join(DIST, 'assets'))
    .filter((name) => /^early-.*\.js$/.test(name))
    .map((name) => ({ name: `assets/${name}`, size: gzipped(`assets/${name}`) }));

  return {
    scripts: [...parts(shared), ...language, ...early],
    styles: [...styles].map((name) => ({ name, size: gzipped(name) })),
    data: loaded,
  };
}

export const total = (parts) => parts.reduce((sum, { size }) => sum + size, 0);
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function print(title, parts, budget) {
  console.log(`\n${title}: ${kB(total(parts))}${budget ? ` of at most ${kB(budget)}` : ''}`);
  for (const { name, size } of parts.toSorted((a, b) => b.size - a.size)) {
    console.log(`  ${kB(size).padStart(9)}  ${name}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { scripts, styles, data } = measure();
    print('JavaScript of the first load, gzip', scripts, BUDGET.scripts);
    print('Styles of the first load, gzip', styles);
    print('Data, gzip', data, BUDGET.data);
    if (total(scripts) > BUDGET.scripts) throw new Error('The first load carries too much JavaScript.');
    if (total(data) > BUDGET.data) throw new Error('The data is too large.');
  } catch (error) {
    fail(error);
  }
}
