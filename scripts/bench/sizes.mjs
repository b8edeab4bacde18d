/**
 * What is loaded when, by the build's own manifest, and how much of it there may be. size-limit compares the two
 * (`npm run sizes`, a step of `npm test`, by `.size-limit.mjs`); the benchmark prints the first load part by part. The
 * first load is the entry, the map and the larger language; a test in the browser proves that nothing but this is loaded.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../ensure.mjs';

const DIST = join(ROOT, 'dist');

const gzipped = (path) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
const larger = (a, b) => (b.size > a.size ? b : a);

/** A chunk with everything it imports statically. */
function closure(manifest, key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of manifest[key].imports ?? []) closure(manifest, imported, found);
  return found;
}

function readManifest() {
  const manifestFile = join(DIST, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error('There is no build to measure: run npm run build first.');
  return JSON.parse(readFileSync(manifestFile, 'utf8'));
}

/** What the first screen loads, as `{ name, size }` each. */
export function measure(manifest = readManifest()) {
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

/** Parts that are loaded on demand and heavy: by their place in the manifest, or by the chunk's name. kB of gzip. */
const HEAVY = [
  ['PDF writer', 'node_modules/pdfmake/build/pdfmake.js', 360],
  ['Slide writer', 'node_modules/pptxgenjs/dist/pptxgen.es.js', 130],
  ['Workbook writer', 'node_modules/write-excel-file/universal/index.js', 25],
  ['DXF writer', 'src/exports/dxf.ts', 25],
  ['Projections', 'vn2000', 48],
  ['Search', 'src/ui/search/SearchBox.tsx', 56],
  ['Drawing on the map', 'src/map/engine/drawTool.ts', 42],
  ['Studio', 'src/ui/studio/StudioPanel.tsx', 40],
  ['Find land', 'src/ui/find/FindPanel.tsx', 30],
  ['Stage', 'src/app/Stage.tsx', 40],
];
/** Programs of their own, by how their files begin. */
const PROGRAMS = [
  ['Map worker', /^maplibre-gl-worker-/, 155],
  ['Importers', /^worker-/, 78],
  ['KML, both ways', /^kml-/, 40],
  ['Importer of corner tables', /^sheetText\.worker-/, 24],
];
/** Any one file of JavaScript that is not named above. */
const LARGEST_OTHER = 30;

/** The budgets as size-limit reads them. */
export function budgets() {
  const manifest = readManifest();
  const { scripts, styles, data } = measure(manifest);
  const first = new Set(scripts.map(({ name }) => name));
  const named = new Set(first);
  const check = (name, kilobytes, files) => {
    if (files.length === 0) throw new Error(`${name} is not in the build: scripts/bench/sizes.mjs names it otherwise.`);
    for (const file of files) named.add(file);
    return { name, path: files.map((file) => join('dist', file)), gzip: true, limit: `${kilobytes} kB` };
  };
  const filesOf = (place) => {
    const key = Object.keys(manifest).find((one) => one === place || manifest[one].name === place);
    return key ? [...closure(manifest, key)].map((one) => manifest[one].file).filter((file) => !first.has(file)) : [];
  };
  const assets = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
  const checks = [
    check('First load: JavaScript', 420, [...first]),
    check(
      'First load: styles',
      20,
      styles.map(({ name }) => name),
    ),
    check(
      'First load: data',
      400,
      data.map(({ name }) => name),
    ),
    // Most of it is the list of what it keeps, which grows with languages and parts.
    check('Service worker', 26, ['sw.js']),
    ...PROGRAMS.map(([name, begins, kilobytes]) => {
      const files = assets.filter((file) => begins.test(file));
      return check(
        name,
        kilobytes,
        files.map((file) => `assets/${file}`),
      );
    }),
    ...HEAVY.map(([name, place, kilobytes]) => check(name, kilobytes, filesOf(place))),
  ];
  const others = assets.map((file) => `assets/${file}`).filter((file) => !named.has(file));
  const largest = others.map((name) => ({ name, size: gzipped(name) })).reduce(larger, { name: '', size: 0 });
  return [...checks, check(`Largest other part, ${largest.name}`, LARGEST_OTHER, [largest.name])];
}
