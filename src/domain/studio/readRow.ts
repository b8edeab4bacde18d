import { CITY_SUBJECTS, findCityFigure, type CitySubject } from '../city';
import { BASES, CONFIDENCES, QUALIFIERS, type Claim, type Figure, type Qualifier } from '../claim';
import { editDistance } from '../editDistance';
import { isCityIndicator, isZoneField, ZONE_FIELDS, type FieldKind, type ZoneField } from '../fields';
import { fold } from '../fold';
import { ellipsoidAreaHa } from '../geometry/ellipsoidArea';
import type { Unit } from '../units';
import { KINDS, STATUSES, type Kind, type Status, type Zone } from '../zone';
import { figureKey, type Change, type ChangedFigure } from './change';
import { NO_SOURCE, type Draft, type Need, type SourceDraft } from './draft';
import { fieldUnits, unitFits } from './fieldUnits';
import type { ColumnGuess } from './guessColumns';
import { makeZoneFinder } from './matchZones';
import { shortly, type Problem, type ProblemReason } from './problem';
import { qualifierIn, readAmount, readDay, textOf, type ReadValue } from './readCell';
import type { Question, Review, ReviewInput, SubjectAnswer } from './review';
import { isKnown } from './sameFigure';
import { samePoint, sameArea, shapeOf } from './shape';
import { makeSourceBook } from './sourceCell';
import type { ImportedCell, ImportedRecord, RecordPlace } from './table';
import { unitIn } from './unitWords';
import { figureUse, type FigurePart, type RowUse } from './uses';

type Subject =
  | { readonly of: 'zone'; readonly id: string; readonly zone: Zone | null }
  | { readonly of: 'city'; readonly id: CitySubject };

/** Where the columns of a table are that the reader wants. */
interface TableUses {
  readonly index: number;
  readonly file: string;
  readonly row: ReadonlyMap<RowUse, string>;
  readonly figures: ReadonlyMap<ZoneField, ReadonlyMap<FigurePart, string>>;
  readonly headerUnits: ReadonlyMap<string, Unit>;
}

/** One figure of a row, as cells. */
interface FigureCells {
  readonly column: string | null;
  readonly value: ImportedCell;
  readonly unit: string;
  readonly headerUnit: Unit | null;
  /** `undefined`: no column says it. */
  readonly qualifier: string | undefined;
  readonly asOf: ImportedCell | undefined;
  readonly source: SourceDraft | null;
}

/** What holds for all figures of a row. */
interface RowWords {
  readonly scope: string | null;
  readonly note: string | null;
  readonly confidence: Claim['confidence'] | null;
  readonly basis: Claim['basis'];
  readonly rejected: boolean;
}

const EMPTY_ROW: RowWords = { scope: null, note: null, confidence: null, basis: 'reported', rejected: false };
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

interface RowReader {
  readonly ofTable: (index: number, file: string, columns: readonly ColumnGuess[]) => (record: ImportedRecord) => void;
  readonly result: (rows: number) => Review;
}

/** Reads rows one by one and gathers what they propose. */
export function makeRowReader({ habits, answers, dataset, vocabulary, units }: ReviewInput): RowReader {
  const { zones, city, sources } = dataset;
  const finder = makeZoneFinder(zones);
  const zoneById = new Map(zones.map((zone) => [zone.id, zone]));
  const unitsOf = fieldUnits(dataset);
  const sourceBook = makeSourceBook(sources);
  const fieldNames = namesOf(vocabulary.fields);
  const statusNames = namesOf(vocabulary.statuses);
  const kindNames = namesOf(vocabulary.kinds);

  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const questions = new Map<string, Question>();
  /** Figures of this file by what they speak of, with the row that brought them first. */
  const brought = new Map<string, { readonly value: string; readonly row: number }>();
  const newZones = new Map<string, string>();
  const counts = { same: 0, empty: 0, waiting: 0, skipped: 0 };

  const statusIn = (text: string): Status | null =>
    STATUSES.find((one) => one === text.toLowerCase()) ?? statusNames.get(fold(text)) ?? null;
  const kindIn = (text: string): Kind | null =>
    KINDS.find((one) => one === text.toLowerCase()) ?? kindNames.get(fold(text)) ?? null;

  const ofTable = (index: number, file: string, columns: readonly ColumnGuess[]) => {
    const uses = usesOf(index, file, columns);
    const silent = uses.figures.size === 0 && !uses.row.has('field');
    return (record: ImportedRecord): void => {
      // A sheet of sources or of notes: nothing in it is about a figure or a place.
      if (silent && record.geometry === null && !(uses.row.has('lon') && uses.row.has('lat'))) return;
      readRecord(record, uses);
    };
  };

  function readRecord(record: ImportedRecord, uses: TableUses): void {
    const { place, cells } = record;
    const cell = (use: RowUse): ImportedCell | undefined => cells.get(uses.row.get(use) ?? '');
    const text = (use: RowUse): string => (uses.row.has(use) ? textOf(cell(use)) : '');
    const problem = (column: string | null, written: string, reason: ProblemReason): void => {
      problems.push({ place, column, written: shortly(written), reason });
    };

    const subject = subjectOf(record, uses, text, problem);
    if (!subject) return;
    const source = rowSource(text, cell, problem);
    if (text('field') !== '') readLedgerRow(record, uses, subject, source, text, cell, problem);
    else if (subject.of === 'zone') {
      for (const [field, parts] of uses.figures) {
        readWideFigure(
          record,
          uses,
          subject,
          field,
          parts,
          source,
          text('note'),
          cell('as_of'),
          uses.row.has('as_of'),
          problem,
        );
      }
    }
    if (subject.of === 'zone') readShape(record, uses, subject, source, cell, text, problem);
  }

  /** The place that a row is about, or `null` when it waits for an answer or is left out. */
  function subjectOf(
    { place, cells }: ImportedRecord,
    uses: TableUses,
    text: (use: RowUse) => string,
    problem: (column: string | null, written: string, reason: ProblemReason) => void,
  ): Subject | null {
    const id = text('id');
    const names = [text('name_vi'), text('name_en')].filter((name) => name !== '');
    const citySubject = CITY_SUBJECTS.find((subject) => subject === id);
    if (citySubject) return { of: 'city', id: citySubject };
    const known = zoneById.get(id);
    if (known) return { of: 'zone', id, zone: known };
    const kindCell = text('kind');
    const kind = kindCell === '' ? null : kindIn(kindCell);
    if (id === '' && names.length === 0) {
      if ([...cells.values()].some((value) => textOf(value) !== '')) {
        counts.skipped += 1;
        problem(null, '', { kind: 'no-place' });
      }
      return null;
    }
    // What stands under "id" may be a name.
    const written = [...(id === '' ? [] : [id]), ...names].join(' · ');
    const key = fold(written);
    const answer = answers.get(key);
    if (answer) return answered(answer, key, { id, names, place, uses });
    let near: readonly string[] = [];
    let why: Question['why'] = 'none';
    // An id that is wrong beside a name that is right: the name is proposed, not taken.
    const trusted = id === '' || !ID.test(id);
    for (const name of [...names, ...(trusted && id !== '' ? [id] : [])]) {
      const match = finder.byName(name, kind);
      if (match.kind === 'one' && trusted) {
        const zone = zoneById.get(match.id) ?? null;
        return { of: 'zone', id: match.id, zone };
      }
      near = [...near, ...(match.kind === 'one' ? [match.id] : match.near)];
      if (match.kind === 'several') why = 'several';
      if (match.kind === 'several') break;
    }
    if (!trusted) near = [...near, ...finder.near(id)];
    const before = questions.get(key);
    const status = statusIn(textOf(cells.get(uses.figures.get('status')?.get('figure') ?? '')));
    questions.set(key, {
      key,
      written,
      why,
      near: before?.near ?? [...new Set(near)],
      rows: [...(before?.rows ?? []), place],
      kind: before?.kind ?? kind,
      status: before?.status ?? status,
    });
    counts.waiting += 1;
    return null;
  }

  function answered(
    answer: SubjectAnswer,
    key: string,
    row: {
      readonly id: string;
      readonly names: readonly string[];
      readonly place: RecordPlace;
      readonly uses: TableUses;
    },
  ): Subject | null {
    if (answer.as === 'skip') {
      counts.skipped += 1;
      return null;
    }
    if (answer.as === 'zone') return { of: 'zone', id: answer.id, zone: zoneById.get(answer.id) ?? null };
    const made = newZones.get(key);
    if (made !== undefined) return { of: 'zone', id: made, zone: null };
    const [nameVi = row.id, nameEn = nameVi] = row.names;
    const id = freeId(row.id, nameVi);
    newZones.set(key, id);
    const { kind, status } = answer;
    add(
      row.uses,
      row.place,
      null,
      { kind: 'zone', zone: { id, nameVi, nameEn, kind, status }, source: NO_SOURCE },
      null,
      ['source'],
    );
    return { of: 'zone', id, zone: null };
  }

  /** The id that the file gives, where it can be one; else one made of the name. */
  function freeId(wanted: string, name: string): string {
    const taken = (id: string): boolean => zoneById.has(id) || [...newZones.values()].includes(id);
    const base = ID.test(wanted)
      ? wanted
      : fold(name)
          .replaceAll(' ', '-')
          .replace(/[^a-z0-9-]/g, '')
          .slice(0, 70) || 'khu';
    let id = base;
    for (let n = 2; taken(id); n += 1) id = `${base}-${n}`;
    return id;
  }

  function rowSource(
    text: (use: RowUse) => string,
    cell: (use: RowUse) => ImportedCell | undefined,
    problem: (column: string | null, written: string, reason: ProblemReason) => void,
  ): SourceDraft | null {
    const published = readDay(cell('published'), habits);
    if (!published.ok) problem('published', text('published'), published.reason);
    return sourceBook({
      named: text('source'),
      publisher: text('publisher'),
      publisherKind: text('publisher_kind'),
      title: text('title'),
      url: text('url'),
      published: published.ok ? published.day : null,
    });
  }

  function readWideFigure(
    { place, cells }: ImportedRecord,
    uses: TableUses,
    subject: Extract<Subject, { of: 'zone' }>,
    field: ZoneField,
    parts: ReadonlyMap<FigurePart, string>,
    rowsSource: SourceDraft | null,
    note: string,
    rowsAsOf: ImportedCell | undefined,
    hasRowsAsOf: boolean,
    problem: (column: string | null, written: string, reason: ProblemReason) => void,
  ): void {
    const part = (name: FigurePart): ImportedCell | undefined => {
      const column = parts.get(name);
      return column === undefined ? undefined : (cells.get(column) ?? null);
    };
    const column = parts.get('figure') ?? null;
    const value = part('figure') ?? null;
    const [from, to] = [textOf(part('from')), textOf(part('to'))];
    const span = textOf(value) === '' && from !== '' && to !== '' ? `${from}–${to}` : null;
    if (textOf(value) === '' && span === null) {
      if (column !== null) counts.empty += 1;
      return;
    }
    const ownSource = textOf(part('source'));
    const own =
      ownSource === ''
        ? null
        : sourceBook({ named: ownSource, publisher: '', publisherKind: '', title: '', url: '', published: null });
    const qualifier = part('qualifier');
    const ownAsOf = textOf(part('as_of')) === '' ? undefined : part('as_of');
    readFigure(
      uses,
      place,
      { of: 'zone', zone: subject.id, field },
      subject.zone?.figures[field],
      {
        column,
        value: span ?? value,
        unit: textOf(part('unit')),
        headerUnit: column === null ? null : (uses.headerUnits.get(column) ?? null),
        qualifier: qualifier === undefined ? undefined : textOf(qualifier),
        asOf: ownAsOf ?? (hasRowsAsOf && !parts.has('as_of') ? rowsAsOf : undefined),
        source: own ?? rowsSource,
      },
      { ...EMPTY_ROW, note: note === '' ? null : note },
      problem,
      field === 'status' ? (subject.zone?.status ?? null) : null,
    );
  }

  function readLedgerRow(
    { place }: ImportedRecord,
    uses: TableUses,
    subject: Subject,
    source: SourceDraft | null,
    text: (use: RowUse) => string,
    cell: (use: RowUse) => ImportedCell | undefined,
    problem: (column: string | null, written: string, reason: ProblemReason) => void,
  ): void {
    const value = text('value') === '' ? (cell('text') ?? null) : (cell('value') ?? null);
    const fieldColumn = uses.row.get('field') ?? null;
    const valueColumn = uses.row.get(text('value') === '' && text('text') !== '' ? 'text' : 'value') ?? null;
    const field = fieldIn(text('field'), subject.of);
    if (field === null) {
      problem(fieldColumn, text('field'), { kind: 'unknown-field', near: nearestField(text('field')) });
      return;
    }
    if (textOf(value) === '') {
      counts.empty += 1;
      return;
    }
    const figureCells: FigureCells = {
      column: valueColumn,
      value,
      unit: text('unit'),
      headerUnit: null,
      qualifier: uses.row.has('qualifier') ? text('qualifier') : undefined,
      asOf: uses.row.has('as_of') ? cell('as_of') : undefined,
      source,
    };
    const words: RowWords = {
      scope: text('scope') || null,
      note: text('note') || null,
      confidence: CONFIDENCES.find((one) => one === text('confidence').toLowerCase()) ?? null,
      basis: BASES.find((one) => one === text('basis').toLowerCase()) ?? 'reported',
      rejected: text('standing').toLowerCase() === 'rejected' || isYes(text('rejected')),
    };
    if (subject.of === 'zone') {
      if (!isZoneField(field)) return;
      const figure = { of: 'zone', zone: subject.id, field } as const;
      readFigure(uses, place, figure, subject.zone?.figures[field], figureCells, words, problem, null);
      return;
    }
    if (!isCityIndicator(field)) return;
    const period = readDay(text('period') === '' ? cell('as_of') : cell('period'), habits);
    if (!period.ok) {
      problem(uses.row.get('period') ?? null, text('period'), period.reason);
      return;
    }
    const figure = { of: 'city', subject: subject.id, indicator: field, period: period.day } as const;
    readFigure(
      uses,
      place,
      figure,
      findCityFigure(city, subject.id, field, period.day),
      figureCells,
      words,
      problem,
      null,
    );
  }

  function fieldIn(written: string, of: Subject['of']): string | null {
    const name = written.trim().toLowerCase();
    if (of === 'city') return isCityIndicator(name) ? name : null;
    return isZoneField(name) ? name : (fieldNames.get(fold(written)) ?? null);
  }

  function nearestField(written: string): ZoneField | null {
    const folded = fold(written);
    let best: ZoneField | null = null;
    let least = Math.max(2, Math.floor(folded.length / 3)) + 1;
    for (const field of Object.keys(ZONE_FIELDS) as ZoneField[]) {
      const distance = editDistance(folded, fold(field), least);
      if (distance < least) [best, least] = [field, distance];
    }
    return best;
  }

  /** One figure: read, compared with what is known, checked, proposed. `listed` is what stands in the list of zones. */
  function readFigure(
    uses: TableUses,
    place: RecordPlace,
    target: ChangedFigure,
    known: Figure | undefined,
    cells: FigureCells,
    words: RowWords,
    problem: (column: string | null, written: string, reason: ProblemReason) => void,
    listed: string | null,
  ): void {
    const { column } = cells;
    const written = textOf(cells.value);
    const field = target.of === 'zone' ? target.field : target.indicator;
    const kind: FieldKind = target.of === 'zone' ? ZONE_FIELDS[target.field].kind : 'number';
    const reading = readValue(kind, field, cells.value);
    if (!reading.ok) {
      problem(column, written, reading.reason);
      return;
    }
    const { value } = reading.read;
    if (listed !== null && value === listed && cells.asOf === undefined) {
      counts.same += 1;
      return;
    }
    const asOf = cells.asOf === undefined ? { ok: true as const, day: null } : readDay(cells.asOf, habits);
    if (!asOf.ok) {
      problem(column, textOf(cells.asOf), asOf.reason);
      return;
    }
    const statedUnit = cells.unit === '' ? (reading.read.unit ?? cells.headerUnit) : unitIn(cells.unit, units);
    if (statedUnit === null && cells.unit !== '') {
      problem(column, cells.unit, { kind: 'unit-unknown' });
      return;
    }
    const cellQualifier = cells.qualifier === undefined || cells.qualifier === '' ? null : qualifierOf(cells.qualifier);
    const qualifier: Qualifier | null = reading.read.qualifier ?? cellQualifier;
    const same = isKnown(
      known,
      {
        value,
        unit: statedUnit ?? undefined,
        qualifier: cells.qualifier === undefined && reading.read.qualifier === null ? undefined : qualifier,
        asOf: asOf.day ?? undefined,
        source: cells.source ?? undefined,
        scope: words.scope,
      },
      sources,
      vocabulary.said,
    );
    if (same) {
      counts.same += 1;
      return;
    }
    const fits = unitsOf(target.of === 'city' ? `city/${field}` : field);
    const unit = kind === 'text' ? 'text' : (statedUnit ?? fits.usual);
    if (unit === null) {
      problem(column, written, { kind: 'unit-unknown' });
      return;
    }
    if (kind === 'number' && !unitFits(unit, fits)) {
      problem(column, written, { kind: 'unit-mismatch', unit, wanted: fits.usual ?? unit });
      return;
    }
    const outOfRange = kind === 'number' ? rangeProblem(value, unit, target.of === 'zone') : null;
    if (outOfRange) {
      problem(column, written, { kind: outOfRange });
      return;
    }
    if (target.of === 'city' && target.period === null && asOf.day === null) {
      problem(column, written, { kind: 'no-period' });
      return;
    }
    const key = JSON.stringify([figureKey(target), asOf.day, cells.source, words.scope]);
    const first = brought.get(key);
    const stands = JSON.stringify(value);
    if (first) {
      problem(column, written, { kind: first.value === stands ? 'repeats-row' : 'differs-from-row', row: first.row });
      return;
    }
    brought.set(key, { value: stands, row: place.number });
    const needs: Need[] = [];
    if (cells.source === null) needs.push('source');
    if (asOf.day === null) needs.push('as_of');
    const claim: Claim = {
      value,
      unit,
      qualifier,
      asOf: asOf.day,
      scope: words.scope,
      source: NO_SOURCE,
      confidence: words.confidence ?? (cells.source?.publisherKind === 'official' ? 'high' : 'medium'),
      basis: words.basis,
      rejected: words.rejected,
      note: words.note,
    };
    add(uses, place, column, { kind: 'figure', figure: target, claim }, cells.source, needs);
  }

  function readValue(
    kind: FieldKind,
    field: string,
    cell: ImportedCell,
  ): { readonly ok: true; readonly read: ReadValue } | { readonly ok: false; readonly reason: ProblemReason } {
    if (kind === 'number') return readAmount(cell, habits, units);
    if (kind === 'date') {
      const day = readDay(cell, habits);
      if (!day.ok) return day;
      return day.day === null
        ? { ok: false, reason: { kind: 'bad-date' } }
        : { ok: true, read: { value: day.day, qualifier: null, unit: null } };
    }
    const words = textOf(cell).replace(/\s+/g, ' ');
    if (field !== 'status') return { ok: true, read: { value: words, qualifier: null, unit: null } };
    const status = statusIn(words);
    return status
      ? { ok: true, read: { value: status, qualifier: null, unit: null } }
      : { ok: false, reason: { kind: 'bad-status' } };
  }

  /** A point or an outline that is not what we have. */
  function readShape(
    { place, geometry }: ImportedRecord,
    uses: TableUses,
    { id, zone }: Extract<Subject, { of: 'zone' }>,
    source: SourceDraft | null,
    cell: (use: RowUse) => ImportedCell | undefined,
    text: (use: RowUse) => string,
    problem: (column: string | null, written: string, reason: ProblemReason) => void,
  ): void {
    const shape = geometry ? shapeOf(geometry) : pointOf(cell('lon'), cell('lat'), problem);
    if (!shape) return;
    if (shape.kind === 'bad') {
      problem(null, geometry?.type ?? '', { kind: 'shape', problem: shape.problem });
      return;
    }
    const stated = readAmount(cell('precision_m') ?? null, habits, units);
    const precisionM =
      stated.ok && typeof stated.read.value === 'number' && stated.read.value > 0 ? stated.read.value : null;
    const what = text('note') || uses.file;
    const needs: Need[] = [
      ...(source ? [] : (['source'] as const)),
      ...(precisionM === null ? (['precision'] as const) : []),
    ];
    if (shape.kind === 'point') {
      // Beside an outline a file may give the point inside it: that is no statement about where the place is.
      if (zone?.position && samePoint(zone.position, shape)) {
        counts.same += 1;
        return;
      }
      const { lon, lat } = shape;
      const position = { lon, lat, precisionM: precisionM ?? 0, what, source: source?.publisher ?? '' };
      add(uses, place, null, { kind: 'position', zone: id, position, source: NO_SOURCE }, source, needs);
      return;
    }
    if (zone?.outline && sameArea(zone.outline.geometry, shape.geometry)) {
      counts.same += 1;
      return;
    }
    const outline = {
      geometry: shape.geometry,
      kind: 'derived' as const,
      accuracyM: precisionM === null ? '' : String(precisionM),
      drawnAreaHa: ellipsoidAreaHa(shape.geometry),
      source: source?.publisher ?? '',
      note: null,
    };
    add(uses, place, null, { kind: 'outline', zone: id, outline, source: NO_SOURCE }, source, needs);
  }

  function pointOf(
    lonCell: ImportedCell | undefined,
    latCell: ImportedCell | undefined,
    problem: (column: string | null, written: string, reason: ProblemReason) => void,
  ): ReturnType<typeof shapeOf> | null {
    if (textOf(lonCell) === '' || textOf(latCell) === '') return null;
    const [lon, lat] = [lonCell, latCell].map((value) => degrees(textOf(value)));
    if (lon === undefined || lat === undefined || Number.isNaN(lon) || Number.isNaN(lat)) {
      problem(null, `${textOf(lonCell)}, ${textOf(latCell)}`, { kind: 'not-a-number' });
      return null;
    }
    return shapeOf({ type: 'Point', coordinates: [lon, lat] });
  }

  function add(
    uses: TableUses,
    place: RecordPlace,
    column: string | null,
    change: Change,
    source: SourceDraft | null,
    needs: readonly Need[],
  ): void {
    const id = `${uses.index}:${drafts.length}`;
    drafts.push({ id, table: uses.index, place, column, change, source, needs });
  }

  return {
    ofTable,
    result: (rows) => ({
      drafts,
      problems,
      questions: [...questions.values()],
      counts: { rows, ...counts },
    }),
  };
}

/** Degrees have one mark and never a group. */
const degrees = (text: string): number => (/^-?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN);

const isYes = (text: string): boolean => ['yes', 'true', '1', 'có', 'x'].includes(text.toLowerCase());

const qualifierOf = (text: string): Qualifier | null =>
  QUALIFIERS.find((one) => one === text.toLowerCase()) ?? qualifierIn(text);

/** Shares are 0 to 100 and nothing is below zero. A number under 1 in per cent may be a share that a spreadsheet keeps. */
function rangeProblem(
  value: Claim['value'],
  unit: Unit,
  ofZone: boolean,
): 'below-0' | 'over-100' | 'maybe-share' | null {
  const ends = typeof value === 'number' ? [value] : typeof value === 'object' ? [value.from, value.to] : [];
  if (ends.some((end) => end < 0)) return ofZone ? 'below-0' : null;
  if (unit !== 'percent' || !ofZone) return null;
  if (ends.some((end) => end > 100)) return 'over-100';
  return ends.some((end) => end > 0 && end < 1) ? 'maybe-share' : null;
}

function usesOf(index: number, file: string, columns: readonly ColumnGuess[]): TableUses {
  const row = new Map<RowUse, string>();
  const figures = new Map<ZoneField, Map<FigurePart, string>>();
  const headerUnits = new Map<string, Unit>();
  for (const { column, use, unit } of columns) {
    if (unit) headerUnits.set(column, unit);
    const figure = figureUse(use);
    if (figure) {
      const parts = figures.get(figure.field) ?? new Map<FigurePart, string>();
      parts.set(figure.part, column);
      figures.set(figure.field, parts);
    } else if (use !== 'ignore') {
      row.set(use as RowUse, column);
    }
  }
  // A date or a source without a figure beside it says nothing.
  for (const [field, parts] of figures) if (!parts.has('figure') && !parts.has('from')) figures.delete(field);
  return { index, file, row, figures, headerUnits };
}

/** Names in every language, folded, to what they name; a name of several is none's. */
function namesOf<K extends string>(names: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  const map = new Map<string, K | null>();
  for (const key of Object.keys(names) as K[]) {
    for (const name of new Set(names[key].map(fold))) map.set(name, map.has(name) ? null : key);
  }
  return new Map([...map].flatMap(([name, key]) => (key ? [[name, key] as const] : [])));
}
