import type { Source } from '../../src/domain/claim';
import type { Commune } from '../../src/domain/place';
import type { Release } from '../../src/domain/dataset';
import type { Statement } from '../../src/story/statement';
import { figuresOf, type FigureMap } from './figures';
import { mirrorHoaLac } from './hoaLac';
import { CLAIM_COLUMNS, readLedger, type Entry } from './ledger';
import { Report } from './problems';
import { readCsv, type Columns, type Table } from './readCsv';
import { readSources, silentOnDate, SourceBook, SOURCE_COLUMNS } from './sources';
import * as t from './tables';
import type { Area, Line } from './geometry';
import { eachOf, LANGS, OTHER_LANGS, type Lang, type OtherLang } from './langs';

/** The bytes of a file of `data/` by its name; `undefined` when there is none. */
export type Files = (name: string) => Uint8Array | undefined;

/** All that `data/` says, read and typed. */
export interface Data {
  /** Rows as typed, before Hòa Lạc's are mirrored. */
  readonly typed: readonly Entry[];
  readonly entries: readonly Entry[];
  readonly figures: FigureMap;
  readonly sources: readonly Source[];
  /** Ids of sources of the table that say neither a date nor "n.d.". */
  readonly sourcesSilentOnDate: readonly string[];
  readonly zones: readonly t.ZoneRow[];
  readonly positions: readonly t.PlaceOfZone[];
  readonly points: readonly t.PlaceOfZone[];
  readonly outlines: readonly t.OutlineRow[];
  readonly communes: readonly Commune[];
  readonly gateways: readonly t.GatewayRow[];
  readonly lines: readonly t.ContextRow<Line>[];
  readonly areas: readonly t.ContextRow<Area>[];
  readonly sums: readonly t.SumRow[];
  readonly contradictions: readonly t.ContradictionRow[];
  readonly exceptions: readonly t.ExceptionRow[];
  readonly statements: readonly Statement[];
  readonly ids: readonly t.IdRow[];
  /** The one that is built: the last of `releases`. */
  readonly release: Release;
  readonly releases: readonly t.ReleaseRow[];
  readonly texts: Readonly<Record<Lang, ReadonlyMap<string, string>>>;
  /** Established names of places, by id, in the languages that the tables of places do not have. */
  readonly names: Readonly<Record<OtherLang, ReadonlyMap<string, string>>>;
}

/** Reads everything; throws `InputProblems` with all that a person has to put right. */
export function load(files: Files): Data {
  const report = new Report();
  const table = (name: string, columns: Columns, optional = false): Table => {
    const bytes = files(name);
    if (bytes) return readCsv(name, bytes, columns, report);
    if (!optional) report.add({ file: name, row: 0, column: '', value: '', hint: 'the file is missing' });
    return { file: name, rows: [] };
  };

  const sourceTable = table('sources.csv', SOURCE_COLUMNS);
  const sources = new SourceBook(readSources(sourceTable));
  const zones = [
    ...t.readZones(table('zones.csv', t.ZONE_COLUMNS)),
    ...t.readZones(table('clusters.csv', t.ZONE_COLUMNS)),
  ];
  const typed = readLedger(table('claims.csv', CLAIM_COLUMNS), new Set(zones.map((z) => z.id)), sources);
  const entries = mirrorHoaLac(typed);

  const releases = t.readReleases(table('release.csv', t.RELEASE_COLUMNS));
  const { version, date } = releases.at(-1) ?? { version: '', date: '' };

  const data: Data = {
    typed,
    entries,
    figures: figuresOf(entries, (id) => sources.get(id)),
    sources: sources.all(),
    sourcesSilentOnDate: silentOnDate(sourceTable),
    zones,
    positions: t.readPositions(table('positions.csv', t.POSITION_COLUMNS), 'id'),
    points: t.readPositions(table('points.csv', t.POINT_COLUMNS), 'zone_id'),
    outlines: t.readOutlines(table('outlines.csv', t.OUTLINE_COLUMNS)),
    communes: t.readCommunes(table('places.csv', t.COMMUNE_COLUMNS)),
    gateways: t.readGateways(table('gateways.csv', t.GATEWAY_COLUMNS)),
    lines: t.readLines(table('context_lines.csv', t.CONTEXT_COLUMNS)),
    areas: t.readAreas(table('context_areas.csv', t.CONTEXT_COLUMNS)),
    sums: t.readSums(table('sums.csv', t.SUM_COLUMNS)),
    contradictions: t.readContradictions(table('known-contradictions.csv', t.CONTRADICTION_COLUMNS)),
    exceptions: t.readExceptions(table('known-exceptions.csv', t.EXCEPTION_COLUMNS)),
    statements: t.readStatements(
      table('statements.csv', t.STATEMENT_COLUMNS, true),
      eachOf(OTHER_LANGS, (lang) => t.readTexts(table(`statements.${lang}.csv`, t.TEXT_COLUMNS, true))),
    ),
    ids: t.readIds(table('ids.csv', t.ID_COLUMNS)),
    release: { version, date },
    releases,
    texts: eachOf(LANGS, (lang) => t.readTexts(table(`texts.${lang}.csv`, t.TEXT_COLUMNS, true))),
    names: eachOf(OTHER_LANGS, (lang) => t.readNames(table(`names.${lang}.csv`, t.NAME_COLUMNS, true))),
  };
  report.throwIfAny();
  return data;
}
