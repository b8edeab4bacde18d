/**
 * Reads what we export with programs that are not ours: GDAL for CSV, GeoJSON, KML and DXF, LibreOffice for XLSX and PPTX. Checks that
 * every place arrives, with its Vietnamese name, its numbers as numbers, its unknowns empty and its coordinates in place.
 * Usage: `npm run verify:exports [folder of published files]`. Needs Debian's gdal-bin, libreoffice-calc, libreoffice-impress
 * and poppler-utils.
 */
import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { chosenNumber } from '../src/domain/claim';
import type { Zone } from '../src/domain/zone';
import { exportZones, type ExportFormat } from '../src/exports';
import { unguardFormula } from '../src/exports/formulaGuard';
import { usedSources, type ExportContext } from '../src/exports/rows';
import { loadExportsWords, type ExportLanguage } from '../src/i18n/exports';
import { loadI18n } from '../src/i18n/load';
import { loadNames } from '../src/i18n/names';
import { fixtureContext, fixtureZones } from '../tests/fixtures/exportFixture';
import { readDataset } from './exports/readDataset';
import { verifyCorners } from './exports/verifyCorners';
import { verifySlides } from './exports/verifySlides';

/** What to install, and a file that tells whether it is there. */
const PACKAGES = {
  'gdal-bin': '/usr/bin/ogr2ogr',
  'libreoffice-calc': '/usr/lib/libreoffice/program/libsclo.so',
  'libreoffice-impress': '/usr/lib/libreoffice/program/libsdlo.so',
} as const;
const folder = process.argv[2] ?? 'public/geo';

type Record_ = Readonly<Record<string, unknown>>;

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

/** Installs what is missing where that is possible (a fresh CI machine), else says what to install. */
function ensurePrograms(): void {
  const packages = Object.entries(PACKAGES).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const installed = apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  if (!installed) throw new Error(`Please install ${packages.join(' and ')}.`);
}

interface Expected {
  readonly zones: readonly Zone[];
  readonly context: ExportContext;
  readonly language: ExportLanguage;
}

/** Line ends and control characters are ours to clean; a reader may trim. */
const plain = (text: unknown): string => (typeof text === 'string' ? text : '').replace(/\p{Cc}+/gu, ' ').trim();
const same = (a: unknown, b: number | null): boolean =>
  b === null
    ? a === null || a === undefined || a === ''
    : typeof a === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

const asIs = (text: string): string => text;

/** Every place is there with its name and numbers. `bare` takes our guard off a text. */
function checkRows(what: string, rows: readonly Record_[], { zones }: Expected, bare: (text: string) => string): void {
  assert.equal(rows.length, zones.length, `${what}: number of places`);
  zones.forEach((zone, i) => {
    const row = rows[i] ?? {};
    assert.equal(row['id'], zone.id, `${what}: order of places`);
    assert.equal(plain(bare(plain(row['name_vi']))), plain(zone.nameVi), `${what}: name of ${zone.id}`);
    for (const field of ['area_ha', 'projects_total', 'available_ha', 'occupancy_pct'] as const) {
      const number = chosenNumber(zone.figures[field]);
      assert.ok(
        same(row[field], number),
        `${what}: ${zone.id} ${field} is ${String(row[field])}, not ${String(number)}`,
      );
    }
    assert.ok(same(row['lon'], zone.position?.lon ?? null), `${what}: ${zone.id} lon is ${String(row['lon'])}`);
  });
}

interface GeoFeature {
  readonly id?: string;
  readonly properties: Record_;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

/** A file as GDAL reads it, by way of its own GeoJSON. */
function readWithGdal(file: string, ...options: string[]): readonly GeoFeature[] {
  const text = execFileSync('ogr2ogr', ['-f', 'GeoJSON', '/vsistdout/', file, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // GDAL writes a text id beside the properties, not among them.
  const { features } = JSON.parse(text) as { features: readonly GeoFeature[] };
  return features.map(({ id, geometry, properties }) => ({ geometry, properties: Object.assign({ id }, properties) }));
}

function checkPlaces(what: string, features: readonly GeoFeature[], { zones }: Expected): void {
  zones.forEach((zone, i) => {
    const shape = features[i]?.geometry ?? null;
    const wanted = zone.outline?.geometry.type ?? (zone.position ? 'Point' : null);
    assert.equal(shape?.type ?? null, wanted, `${what}: shape of ${zone.id}`);
    const [lon, lat] = [shape?.coordinates ?? []].flat(5).map(Number);
    if (shape)
      assert.ok(
        lon && lat && lon > 104 && lon < 108 && lat > 20 && lat < 22,
        `${what}: ${zone.id} is at ${lon}, ${lat}`,
      );
  });
}

/** The sheets of a workbook as LibreOffice reads them, each with its rows; it writes every cell down with its type. */
function readWithLibreOffice(file: string, dir: string): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', dir, file], { stdio: 'pipe' });
  const xml = readFileSync(file.replace(/\.xlsx$/, '.fods'), 'utf8');
  const sheets = [...xml.matchAll(/<table:table table:name="([^"]*)"(.*?)<\/table:table>/gs)];
  return new Map(sheets.map(([, name = '', body = '']) => [unescapeXml(name), rowsOf(body)]));
}

function rowsOf(sheet: string): unknown[][] {
  const rows = [...sheet.matchAll(/<table:table-row([^>]*?)(?:\/>|>(.*?)<\/table:table-row>)/gs)];
  return rows.map(([, , body = '']) => {
    const cells = body.matchAll(
      /<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs,
    );
    return [...cells].flatMap(([, attributes = '', content = '']) => {
      const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
      // A row ends with one empty cell repeated up to the last column of the sheet.
      return Array.from({ length: Math.min(repeated, 500) }, () => cellOf(attributes, content));
    });
  });
}

function cellOf(attributes: string, content: string): unknown {
  // LibreOffice keeps a boolean cell as the formula TRUE() or FALSE().
  assert.match(
    attributes.replace(/table:formula="of:=(TRUE|FALSE)\(\)"/, ''),
    /^(?!.*table:formula)/s,
    'XLSX: a cell became a formula',
  );
  const type = /office:value-type="(\w+)"/.exec(attributes)?.[1];
  if (type === undefined) return null;
  if (type === 'float') return Number(/office:value="([^"]*)"/.exec(attributes)?.[1]);
  if (type === 'boolean') return attributes.includes('office:boolean-value="true"');
  return [...content.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
    .map(([, line = '']) => unescapeXml(line.replace(/<[^>]*>/g, '')))
    .join('\n');
}

const unescapeXml = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  );

const byColumn = ([header = [], ...rows]: readonly (readonly unknown[])[]): Record_[] =>
  rows
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) =>
      Object.fromEntries(header.flatMap((key, c) => (typeof key === 'string' ? [[key, row[c] ?? null]] : []))),
    );

async function verify(name: string, expected: Expected): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'hanoi-zones-exports-'));
  try {
    const save = async (format: ExportFormat, extension: string): Promise<string> => {
      const { content } = await exportZones({ format, ...expected, link: null });
      const file = join(dir, `${extension === 'xlsx' ? 'book' : format}.${extension}`);
      writeFileSync(file, Buffer.from(await content.arrayBuffer()));
      return file;
    };
    const geojson = readWithGdal(await save('geojson', 'geojson'));
    checkRows(
      'GeoJSON',
      geojson.map(({ properties }) => properties),
      expected,
      asIs,
    );
    checkPlaces('GeoJSON', geojson, expected);

    const kml = readWithGdal(await save('kml', 'kml'));
    checkRows(
      'KML',
      kml.map(({ properties }) => properties),
      expected,
      asIs,
    );
    checkPlaces('KML', kml, expected);

    const point = ['-oo', 'X_POSSIBLE_NAMES=lon', '-oo', 'Y_POSSIBLE_NAMES=lat', '-oo', 'AUTODETECT_TYPE=YES'];
    for (const format of ['csv', 'csv-semicolon'] as const) {
      const file = await save(format, 'csv');
      if (format === 'csv-semicolon') {
        const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').slice(1), {
          header: true,
          skipEmptyLines: true,
        });
        const numbers = new Set(['area_ha', 'projects_total', 'available_ha', 'occupancy_pct', 'lon']);
        const rows = data.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([key, text]) => [
              key,
              numbers.has(key) && text !== '' ? Number(text.replace(',', '.')) : text,
            ]),
          ),
        );
        checkRows('CSV with semicolons', rows, expected, unguardFormula);
      } else {
        const features = readWithGdal(file, ...point);
        checkRows(
          'CSV',
          features.map(({ properties }) => properties),
          expected,
          unguardFormula,
        );
      }
    }

    const sheets = readWithLibreOffice(await save('xlsx', 'xlsx'), dir);
    const { sheets: names } = expected.language.words;
    assert.equal(sheets.size, 4, `XLSX: sheets ${[...sheets.keys()].join(', ')}`);
    checkRows('XLSX', byColumn(sheets.get(names.zones) ?? []), expected, asIs);
    const ledger = byColumn(sheets.get(names.figures) ?? []);
    const claims = expected.zones.flatMap((zone) => Object.values(zone.figures).flatMap((figure) => figure.claims));
    assert.equal(ledger.length, claims.length, 'XLSX: figures');
    const listed = new Set(byColumn(sheets.get(names.sources) ?? []).map((row) => row['id']));
    const used = usedSources(expected.zones, expected.context);
    assert.ok(
      used.every(({ id }) => listed.has(id)),
      'XLSX: every source is listed',
    );
    console.log(
      `${name}: ${expected.zones.length} places, ${claims.length} figures read again from CSV, XLSX, GeoJSON and KML`,
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

ensurePrograms();
const published = readDataset(folder);
for (const lang of ['vi', 'en'] as const) {
  await verifyCorners(lang, readWithLibreOffice);
  await verifySlides(lang);
  const [i18n, names, words] = await Promise.all([loadI18n(lang), loadNames(lang), loadExportsWords(lang)]);
  await verify(`fixture (${lang})`, {
    zones: fixtureZones,
    context: fixtureContext,
    language: { i18n, names, words, texts: {} },
  });
  if (published) {
    const { dataset, texts } = published;
    await verify(`published data (${lang})`, {
      zones: dataset.zones,
      context: dataset,
      language: { i18n, names, words, texts: texts[lang] },
    });
  }
}
if (!published) console.log(`No published data in ${folder}: only the fixture was read.`);
