import type { ImportedTable } from '../domain/studio/table';
import type { ReadOptions, ReadOutcome, ReadProgress, TextEncoding } from './contract';
import { readCsv } from './csv';
import { looksLikeLines, readGeoJson, readGeoJsonLines } from './geojson';
import { parseJson } from './json';
import { kindOf, textKindOf } from './kind';
import { LIMITS, sizeDetail } from './limits';
import { Refused, Warnings } from './report';
import type { ShapesInput } from './shapes';
import { decodeText, doubtsOf } from './text/decode';
import { listZip, unpack, type ZipEntry } from './zip';

export interface ReadInput {
  readonly file: string;
  /** Text is what the user pasted. */
  readonly content: Uint8Array | string;
  readonly options: ReadOptions;
  readonly onProgress: (progress: ReadProgress) => void;
}

interface Context extends ReadInput {
  readonly warnings: Warnings;
}

/** What a file holds. Never throws: whatever goes wrong inside becomes a refusal. */
export async function readBytes(input: ReadInput): Promise<ReadOutcome> {
  const context: Context = { ...input, warnings: new Warnings(input.file) };
  try {
    return withoutDoubt(await read(context), input.options);
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused('damaged');
    return { ok: false, refusal: refused.of(input.file) };
  }
}

async function read(context: Context): Promise<ReadOutcome> {
  const { content, file, options } = context;
  if (content.length > LIMITS.fileBytes) throw new Refused('too-large', {}, { ...sizeDetail(content.length) });
  if (typeof content === 'string') return readText(context, content, null);
  if (content.length === 0) throw new Refused('empty');
  const kind = kindOf(content, file);
  if (kind === 'zip') return readArchive(context, content);
  if (kind !== 'text') throw new Refused(kind);
  const decoded = decodeText(content, options.encoding);
  if (decoded.kind === 'ask') return { ok: 'ask-encoding', guesses: decoded.guesses };
  return readText(context, decoded.text, decoded.encoding);
}

async function readText(context: Context, text: string, encoding: TextEncoding | null): Promise<ReadOutcome> {
  if (text.trim() === '') throw new Refused('empty');
  const { file, options, warnings, onProgress } = context;
  const done = (tables: readonly ImportedTable[]): ReadOutcome => ({
    ok: true,
    tables,
    warnings: warnings.list(),
    encoding,
  });
  switch (textKindOf(text)) {
    case 'json':
      return done(await readJson(context, text));
    case 'xml': {
      const { readKml } = await import('./kml');
      return done(someOf([readKml({ ...shapes(context), format: 'kml' }, text, null)]));
    }
    // Some offices' exports call themselves `.xls` and are a page for a browser.
    case 'web-page':
      throw new Refused('web-page');
    case 'table': {
      // A file that calls itself map data or an archive and is not even that was cut or altered at its very start.
      const claimed = /\.(geojson|json|topojson|kml|kmz|zip|xlsx)$/i.exec(file)?.[1];
      if (claimed !== undefined) throw new Refused('not-this-content', {}, { format: claimed.toLowerCase() });
      const format = typeof context.content === 'string' ? 'pasted' : 'csv';
      return done([readCsv({ file, format, text, encoding: options.encoding, warnings, onProgress })]);
    }
  }
}

async function readJson(context: Context, text: string): Promise<readonly ImportedTable[]> {
  const input = shapes(context);
  if (looksLikeLines(text)) return readGeoJsonLines({ ...input, format: 'geojson', text });
  const root = parseJson(text);
  const asGeoJson = readGeoJson({ ...input, format: 'geojson' }, root);
  if (asGeoJson) return asGeoJson;
  const { readTopoJson } = await import('./topojson');
  const asTopoJson = readTopoJson({ ...input, format: 'topojson' }, root);
  if (asTopoJson) return asTopoJson;
  throw new Refused('not-this-content', {}, { format: 'geojson' });
}

async function readArchive(context: Context, bytes: Uint8Array): Promise<ReadOutcome> {
  const { file, options, warnings, onProgress } = context;
  const entries = listZip(bytes).filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.)|\/$/.test(name));
  const some = (pattern: RegExp): readonly ZipEntry[] => entries.filter(({ name }) => pattern.test(name));
  const done = (tables: readonly ImportedTable[], encoding: TextEncoding | null = null): ReadOutcome => ({
    ok: true,
    tables,
    warnings: warnings.list(),
    encoding,
  });
  if (some(/^xl\/workbook\.xml$/).length > 0) {
    const [{ readXlsx }, { WORKBOOK_PARTS }] = await Promise.all([import('./xlsx'), import('./workbook')]);
    const parts = unpack(bytes, some(WORKBOOK_PARTS), onProgress);
    return done(await readXlsx({ file, parts, encoding: options.encoding, warnings, onProgress }));
  }
  if (some(/\.shp$/i).length > 0) {
    const parts = unpack(bytes, some(/\.(?:shp|dbf|prj|cpg)$/i), onProgress);
    const { readShapefiles } = await import('./shapefile');
    const outcome = await readShapefiles({ ...shapes(context), format: 'shapefile' }, parts);
    if (outcome.kind === 'ask') return { ok: 'ask-encoding', guesses: outcome.guesses };
    return done(outcome.tables, outcome.encoding);
  }
  const kmls = some(/\.kml$/i);
  if (kmls.length > 0) return readKmz(context, bytes, kmls);
  if (some(/^(?:xl\/workbook\.bin|content\.xml)$/).length > 0) throw new Refused('open-document');
  if (some(/\.(?:dbf|shx|prj)$/i).length > 0) throw new Refused('shapefile-in-parts');
  throw new Refused('zip-without-data');
}

async function readKmz(context: Context, bytes: Uint8Array, kmls: readonly ZipEntry[]): Promise<ReadOutcome> {
  const { options, warnings, onProgress } = context;
  const { readKml } = await import('./kml');
  const tables: (ImportedTable | null)[] = [];
  let encoding: TextEncoding | null = null;
  for (const [name, part] of unpack(bytes, kmls, onProgress)) {
    const decoded = decodeText(part, options.encoding);
    if (decoded.kind === 'ask') return { ok: 'ask-encoding', guesses: decoded.guesses };
    encoding ??= decoded.encoding;
    try {
      tables.push(readKml({ ...shapes(context), format: 'kmz' }, decoded.text, kmls.length > 1 ? name : null));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // A file of links often leads to its neighbours in the archive, which are read anyway.
      if (error.code !== 'network-link' || kmls.length === 1) throw error.inside(name);
    }
  }
  return { ok: true, tables: someOf(tables), warnings: warnings.list(), encoding };
}

const shapes = ({ file, options, warnings, onProgress }: Context): Omit<ShapesInput, 'format'> => ({
  file,
  options,
  warnings,
  onProgress,
});

function someOf(tables: readonly (ImportedTable | null)[]): readonly ImportedTable[] {
  const some = tables.filter((table) => table !== null);
  if (some.length === 0) throw new Refused('no-records');
  return some;
}

/** Enough text of the cells to tell old fonts by. */
const LOOKED_AT = 200_000;

/** A workbook or an attribute table may hold Unicode that an old font showed as other letters: then we ask. */
function withoutDoubt(outcome: ReadOutcome, { encoding }: ReadOptions): ReadOutcome {
  if (outcome.ok !== true || encoding !== undefined) return outcome;
  const texts: string[] = [];
  let length = 0;
  for (const { columns, records } of outcome.tables) {
    texts.push(...columns);
    for (const { cells } of records) {
      for (const cell of cells.values()) {
        if (typeof cell !== 'string' || length > LOOKED_AT || !/[^\p{ASCII}]/u.test(cell)) continue;
        texts.push(cell);
        length += cell.length;
      }
    }
  }
  const text = texts.join('\n');
  const guesses = doubtsOf(text);
  if (guesses.length === 0) return outcome;
  const sample = text.slice(0, 90).replace(/\s+/g, ' ').trim();
  return { ok: 'ask-encoding', guesses: [...guesses, { encoding: 'utf-8', sample }] };
}
