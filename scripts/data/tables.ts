import {
  KINDS,
  OUTLINE_KINDS,
  STATUSES,
  type Kind,
  type OutlineKind,
  type Position,
  type Status,
} from '../../src/domain/zone';
import type { Commune, Gateway } from '../../src/domain/place';
import type { Release } from '../../src/domain/dataset';
import { TOPICS, type Statement } from '../../src/story/statement';
import type { Lang } from '../../src/view/view';
import { choiceIn, dateIn, listIn, numberIn, requiredWords, styleOf, wordsIn, yesNoIn } from './cells';
import { readDate } from '../../src/domain/dateCell';
import { areaIn, lineIn, rounded, type Area, type Line } from './geometry';
import type { Columns, Row, Table } from './readCsv';
import { oneSpelling } from './spelling';

const LON = [105, 108] as const;
const LAT = [20, 22] as const;

/** A row of zones.csv or clusters.csv. */
export interface ZoneRow {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: Kind;
  readonly parentId: string | null;
  readonly status: Status;
  readonly counted: boolean;
  readonly crafts: readonly string[];
  readonly districtsOld: readonly string[];
  readonly communesOld: readonly string[];
  readonly communesNew: readonly string[];
  readonly statusNote: string | null;
}

export const ZONE_COLUMNS: Columns = {
  required: ['id', 'name_vi', 'name_en', 'kind', 'status'],
  optional: ['parent_id', 'counted', 'crafts', 'districts_old', 'communes_old', 'communes_new', 'status_note'],
};

export const readZones = (table: Table): ZoneRow[] =>
  table.rows.map((row) => ({
    id: requiredWords(row, 'id'),
    nameVi: requiredWords(row, 'name_vi'),
    nameEn: requiredWords(row, 'name_en'),
    kind: choiceIn(row, 'kind', KINDS),
    parentId: wordsIn(row, 'parent_id'),
    status: choiceIn(row, 'status', STATUSES),
    counted: yesNoIn(row, 'counted'),
    crafts: listIn(row, 'crafts'),
    districtsOld: listIn(row, 'districts_old'),
    communesOld: listIn(row, 'communes_old'),
    communesNew: listIn(row, 'communes_new'),
    statusNote: wordsIn(row, 'status_note'),
  }));

/** A row of positions.csv or points.csv: a place of a zone. */
export interface PlaceOfZone extends Position {
  readonly zoneId: string;
}

export const POSITION_COLUMNS: Columns = { required: ['id', 'lon', 'lat', 'precision_m', 'what', 'source'] };
export const POINT_COLUMNS: Columns = { required: ['zone_id', 'lon', 'lat', 'precision_m', 'what', 'source'] };

export function readPositions(table: Table, idColumn: 'id' | 'zone_id'): PlaceOfZone[] {
  const style = styleOf(table, ['lon', 'lat'], []);
  return table.rows.map((row) => ({
    zoneId: requiredWords(row, idColumn),
    lon: rounded(numberIn(row, 'lon', style, LON)),
    lat: rounded(numberIn(row, 'lat', style, LAT)),
    precisionM: numberIn(row, 'precision_m', style, [1, 20_000]),
    what: requiredWords(row, 'what'),
    source: requiredWords(row, 'source'),
  }));
}

export interface OutlineRow {
  readonly id: string;
  readonly zoneId: string;
  readonly kind: OutlineKind;
  readonly accuracyM: string;
  readonly source: string;
  readonly note: string | null;
  readonly geometry: Area;
}

export const OUTLINE_COLUMNS: Columns = {
  required: ['id', 'zone_id', 'kind', 'accuracy_m', 'source', 'wkt'],
  optional: ['note'],
};

export const readOutlines = (table: Table): OutlineRow[] =>
  withShape(table, areaIn, (row, geometry) => ({
    id: requiredWords(row, 'id'),
    zoneId: requiredWords(row, 'zone_id'),
    kind: choiceIn(row, 'kind', OUTLINE_KINDS),
    accuracyM: requiredWords(row, 'accuracy_m'),
    source: requiredWords(row, 'source'),
    note: wordsIn(row, 'note'),
    geometry,
  }));

function withShape<S, T>(
  table: Table,
  read: (row: Row, column: string) => S | null,
  build: (row: Row, shape: S) => T,
): T[] {
  return table.rows.flatMap((row) => {
    const shape = read(row, 'wkt');
    return shape === null ? [] : [build(row, shape)];
  });
}

export const COMMUNE_COLUMNS: Columns = {
  required: ['code', 'name_vi', 'type', 'label_lon', 'label_lat', 'west', 'south', 'east', 'north', 'area_km2'],
  optional: ['population', 'districts_old', 'formed_from'],
};

export function readCommunes(table: Table): Commune[] {
  const style = styleOf(table, ['label_lon', 'label_lat', 'west', 'south', 'east', 'north', 'area_km2'], []);
  return table.rows.map((row) => ({
    // Spreadsheets take the zeros off the front.
    code: row.text('code').padStart(5, '0'),
    nameVi: requiredWords(row, 'name_vi'),
    type: row.text('type').normalize('NFC').toLowerCase().startsWith('p') ? 'phường' : 'xã',
    label: [rounded(numberIn(row, 'label_lon', style, LON)), rounded(numberIn(row, 'label_lat', style, LAT))],
    bbox: [
      rounded(numberIn(row, 'west', style, LON)),
      rounded(numberIn(row, 'south', style, LAT)),
      rounded(numberIn(row, 'east', style, LON)),
      rounded(numberIn(row, 'north', style, LAT)),
    ],
    areaKm2: numberIn(row, 'area_km2', style, [0.5, 400]),
    population: row.text('population') === '' ? null : numberIn(row, 'population', style),
    districtsOld: listIn(row, 'districts_old'),
    formedFrom: listIn(row, 'formed_from'),
  }));
}

export interface GatewayRow extends Gateway {
  readonly source: string;
}

export const GATEWAY_COLUMNS: Columns = {
  required: ['id', 'name_vi', 'name_en', 'kind', 'lon', 'lat', 'precision_m', 'source'],
};

export function readGateways(table: Table): GatewayRow[] {
  const style = styleOf(table, ['lon', 'lat'], []);
  return table.rows.map((row) => ({
    id: requiredWords(row, 'id'),
    nameVi: requiredWords(row, 'name_vi'),
    nameEn: requiredWords(row, 'name_en'),
    kind: choiceIn(row, 'kind', ['airport', 'centre', 'seaport']),
    lon: rounded(numberIn(row, 'lon', style, LON)),
    lat: rounded(numberIn(row, 'lat', style, LAT)),
    precisionM: numberIn(row, 'precision_m', style),
    source: requiredWords(row, 'source'),
  }));
}

/** A line or area of the map's own base. */
export interface ContextRow<S extends Area | Line = Area | Line> {
  readonly id: string;
  readonly nameVi: string;
  readonly class: string;
  readonly status: 'existing' | 'construction' | 'partial';
  readonly precisionM: string;
  readonly source: string;
  readonly note: string | null;
  readonly geometry: S;
}

export const CONTEXT_COLUMNS: Columns = {
  required: ['id', 'name_vi', 'class', 'precision_m', 'source', 'wkt'],
  optional: ['status', 'note'],
};

const LINE_CLASSES = ['river', 'motorway', 'trunk', 'road', 'minor', 'rail', 'metro'] as const;
const AREA_CLASSES = ['city', 'river', 'lake', 'airport', 'runway'] as const;

const contextRow = <S extends Area | Line>(row: Row, geometry: S, classes: readonly string[]): ContextRow<S> => ({
  id: requiredWords(row, 'id'),
  nameVi: requiredWords(row, 'name_vi'),
  class: choiceIn(row, 'class', classes),
  status: choiceIn(row, 'status', ['existing', 'construction', 'partial'], 'existing'),
  precisionM: requiredWords(row, 'precision_m'),
  source: requiredWords(row, 'source'),
  note: wordsIn(row, 'note'),
  geometry,
});

export const readLines = (table: Table): ContextRow<Line>[] =>
  withShape(table, lineIn, (row, shape) => contextRow(row, shape, LINE_CLASSES));
export const readAreas = (table: Table): ContextRow<Area>[] =>
  withShape(table, areaIn, (row, shape) => contextRow(row, shape, AREA_CLASSES));

/** Parts that should add up to a total; refs are read by `refs.ts`. */
export interface SumRow {
  readonly id: string;
  readonly total: string;
  readonly parts: readonly string[];
  /** Why the parts may be added although they are of other days than the total. */
  readonly caveat: string | null;
}

export const SUM_COLUMNS: Columns = { required: ['id', 'total', 'parts'], optional: ['caveat'] };

const refsIn = (row: Row, column: string): string[] =>
  row
    .text(column)
    .split(/\s\+\s/)
    .map((ref) => ref.trim())
    .filter(Boolean);

export const readSums = (table: Table): SumRow[] =>
  table.rows.map((row) => ({
    id: requiredWords(row, 'id'),
    total: requiredWords(row, 'total'),
    parts: refsIn(row, 'parts'),
    caveat: wordsIn(row, 'caveat'),
  }));

export interface ContradictionRow {
  readonly id: string;
  readonly kind: 'sum' | 'claims';
  readonly figures: readonly string[];
  readonly explanation: string;
}

export const CONTRADICTION_COLUMNS: Columns = { required: ['id', 'kind', 'figures', 'explanation'] };

export const readContradictions = (table: Table): ContradictionRow[] =>
  table.rows.map((row) => ({
    id: requiredWords(row, 'id'),
    kind: choiceIn(row, 'kind', ['sum', 'claims']),
    figures: refsIn(row, 'figures'),
    explanation: requiredWords(row, 'explanation'),
  }));

export interface ExceptionRow {
  readonly check: string;
  readonly subject: string;
  readonly reason: string;
}

export const EXCEPTION_COLUMNS: Columns = { required: ['check', 'subject', 'reason'] };

export const readExceptions = (table: Table): ExceptionRow[] =>
  table.rows.map((row) => ({
    check: requiredWords(row, 'check'),
    subject: requiredWords(row, 'subject'),
    reason: requiredWords(row, 'reason'),
  }));

export const STATEMENT_COLUMNS: Columns = {
  required: ['id', 'subject_id', 'topic', 'text_vi', 'text_en', 'as_of', 'source_id'],
};

/** What those in charge said, for the story. `translated`: the words in the other languages, by id. */
export function readStatements(
  table: Table,
  translated: Readonly<Partial<Record<Lang, ReadonlyMap<string, string>>>>,
): Statement[] {
  const style = styleOf(table, [], ['as_of']);
  return table.rows.map((row) => ({
    id: requiredWords(row, 'id'),
    subject: requiredWords(row, 'subject_id'),
    topic: choiceIn(row, 'topic', TOPICS),
    text: {
      vi: requiredWords(row, 'text_vi'),
      en: requiredWords(row, 'text_en'),
      ...Object.fromEntries(
        Object.entries(translated).flatMap(([lang, texts]) => {
          const text = texts.get(row.text('id'));
          return text === undefined ? [] : [[lang, text]];
        }),
      ),
    },
    asOf: dateIn(row, 'as_of', style) ?? missingDate(row),
    source: requiredWords(row, 'source_id'),
  }));
}

function missingDate(row: Row): string {
  row.problem('as_of', 'write the day on which it was said');
  return '';
}

export const ID_KINDS = ['zone', 'source', 'commune', 'gateway', 'context', 'contradiction', 'statement'] as const;

export interface IdRow {
  readonly kind: (typeof ID_KINDS)[number];
  readonly id: string;
  readonly replacedBy: string | null;
}

export const ID_COLUMNS: Columns = { required: ['kind', 'id'], optional: ['replaced_by'] };

export const readIds = (table: Table): IdRow[] =>
  table.rows.map((row) => {
    const kind = choiceIn(row, 'kind', ID_KINDS);
    const id = requiredWords(row, 'id');
    return { kind, id: kind === 'commune' ? id.padStart(5, '0') : id, replacedBy: wordsIn(row, 'replaced_by') };
  });

export interface ReleaseRow extends Release {
  /** Text id of what the release brought, or words as typed. */
  readonly note: string | null;
}

export const RELEASE_COLUMNS: Columns = { required: ['version', 'date'], optional: ['note'] };

/** All releases there ever were, oldest first; the last is the one that is built. */
export function readReleases(table: Table): ReleaseRow[] {
  const style = styleOf(table, [], ['date']);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const version = requiredWords(row, 'version');
    // It names a file, and stands in links.
    if (version !== '' && !/^[0-9a-z](?:[.-]?[0-9a-z]){0,39}$/.test(version))
      row.problem('version', 'write digits, dots, small letters and hyphens, such as 1.0.1');
    if (seen.has(version)) row.problem('version', 'this version stands above already; give the new release its own');
    seen.add(version);
    const reading = readDate(row.text('date'), style.order);
    const date = reading.kind === 'date' ? reading.asOf : '';
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) row.problem('date', 'write the day as year-month-day, such as 2026-11-21');
    return { version, date, note: wordsIn(row, 'note') };
  });
}

export const TEXT_COLUMNS: Columns = { required: ['id', 'text'] };

export const readTexts = (table: Table): Map<string, string> =>
  new Map(table.rows.map((row) => [requiredWords(row, 'id'), oneSpelling(row.text('text'))]));

export const NAME_COLUMNS: Columns = { required: ['id', 'name'], optional: ['used_by'] };

/** Established names of places in a language, by id. */
export const readNames = (table: Table): Map<string, string> =>
  new Map(
    table.rows.map((row) => {
      const id = requiredWords(row, 'id');
      if (row.text('used_by') === '')
        row.problem('used_by', 'say who uses this name; a name that nobody uses is not ours to make');
      return [id, requiredWords(row, 'name')];
    }),
  );
