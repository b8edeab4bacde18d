import { findCityFigure } from '../city';
import { BASES, CONFIDENCES, QUALIFIERS, type Claim, type Figure, type Qualifier } from '../claim';
import { editDistance } from '../editDistance';
import { isCityIndicator, isZoneField, ZONE_FIELDS, type FieldKind, type ZoneField } from '../fields';
import { fold } from '../fold';
import type { Unit } from '../units';
import { figureKey, type ChangedFigure } from './change';
import { NO_SOURCE, type Need, type SourceDraft } from './draft';
import { fieldUnits, unitFits } from './fieldUnits';
import type { Row } from './gathering';
import { qualifierIn, readAmount, readDay, textOf, type CellReading } from './readCell';
import type { ReviewInput } from './review';
import { isKnown } from './sameFigure';
import { makeSourceBook } from './sourceCell';
import type { Subject, Subjects } from './subjects';
import type { ImportedCell } from './table';
import { unitIn } from './unitWords';
import type { FigurePart } from './uses';
import { namesOf } from './vocabulary';

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
  readonly words: ClaimWords;
}

/** What a row of the ledger says beside the figure. */
type ClaimWords = Pick<Claim, 'scope' | 'note' | 'basis' | 'rejected'> & {
  readonly confidence: Claim['confidence'] | null;
};

const NO_WORDS: ClaimWords = { scope: null, note: null, basis: 'reported', rejected: false, confidence: null };

/** The figure that cells speak of, and what is known of it. */
interface Target {
  readonly figure: ChangedFigure;
  readonly known: Figure | undefined;
  /** The status in the list of zones, which a file may repeat without a date. */
  readonly listed: string | null;
}

export interface Figures {
  readonly source: (row: Row) => SourceDraft | null;
  /** A row with a column per figure. */
  readonly wide: (row: Row, subject: Extract<Subject, { of: 'zone' }>, source: SourceDraft | null) => void;
  /** A row that is one figure. */
  readonly ledger: (row: Row, subject: Subject, source: SourceDraft | null) => void;
}

/** Reads figures, compares them with what is known, checks them and proposes those that are new. */
export function makeFigures(
  { habits, dataset, vocabulary, units }: ReviewInput,
  { statusIn }: Pick<Subjects, 'statusIn'>,
): Figures {
  const unitsOf = fieldUnits(dataset);
  const sourceBook = makeSourceBook(dataset.sources);
  const fieldNames = namesOf(vocabulary.fields);
  /** Figures of this file by what they speak of, with the row that brought them first. */
  const brought = new Map<string, { readonly value: string; readonly row: number }>();

  const source = (row: Row): SourceDraft | null => {
    const published = readDay(row.cell('published'), habits);
    if (!published.ok) row.problem(row.column('published'), row.text('published'), published.reason);
    return sourceBook({
      named: row.text('source'),
      publisher: row.text('publisher'),
      publisherKind: row.text('publisher_kind'),
      title: row.text('title'),
      url: row.text('url'),
      published: published.ok ? published.day : null,
    });
  };

  const wide: Figures['wide'] = (row, subject, rowSource) => {
    for (const [field, parts] of row.uses.figures) {
      const cells = wideCells(row, parts, rowSource);
      if (!cells) continue;
      const figure = { of: 'zone', zone: subject.id, field } as const;
      const listed = field === 'status' ? (subject.zone?.status ?? null) : null;
      readFigure(row, { figure, known: subject.zone?.figures[field], listed }, cells);
    }
  };

  function wideCells(
    row: Row,
    parts: ReadonlyMap<FigurePart, string>,
    rowSource: SourceDraft | null,
  ): FigureCells | null {
    const part = (name: FigurePart): ImportedCell | undefined => {
      const column = parts.get(name);
      return column === undefined ? undefined : (row.record.cells.get(column) ?? null);
    };
    const column = parts.get('figure') ?? null;
    const [value, from, to] = [part('figure') ?? null, textOf(part('from')), textOf(part('to'))];
    const span = textOf(value) === '' && from !== '' && to !== '' ? `${from}–${to}` : null;
    if (textOf(value) === '' && span === null) {
      if (column !== null) row.count('empty');
      return null;
    }
    const named = textOf(part('source'));
    const own =
      named === ''
        ? null
        : sourceBook({ named, publisher: '', publisherKind: '', title: '', url: '', published: null });
    const qualifier = part('qualifier');
    const rowAsOf = row.has('as_of') && !parts.has('as_of') ? row.cell('as_of') : undefined;
    return {
      column,
      value: span ?? value,
      unit: textOf(part('unit')),
      headerUnit: column === null ? null : (row.uses.headerUnits.get(column) ?? null),
      qualifier: qualifier === undefined ? undefined : textOf(qualifier),
      asOf: textOf(part('as_of')) === '' ? rowAsOf : part('as_of'),
      source: own ?? rowSource,
      words: { ...NO_WORDS, note: row.text('note') || null },
    };
  }

  const ledger: Figures['ledger'] = (row, subject, rowSource) => {
    const target = ledgerTarget(row, subject);
    if (!target) return;
    // Our sheet of figures has numbers in one column and all else in another.
    const valueUse = row.text('value') === '' && row.has('text') ? 'text' : 'value';
    if (row.text(valueUse) === '') {
      row.count('empty');
      return;
    }
    readFigure(row, target, {
      column: row.column(valueUse),
      value: row.cell(valueUse),
      unit: row.text('unit'),
      headerUnit: null,
      qualifier: row.has('qualifier') ? row.text('qualifier') : undefined,
      asOf: row.has('as_of') ? row.cell('as_of') : undefined,
      source: rowSource,
      words: {
        scope: row.text('scope') || null,
        note: row.text('note') || null,
        confidence: CONFIDENCES.find((one) => one === row.text('confidence').toLowerCase()) ?? null,
        basis: BASES.find((one) => one === row.text('basis').toLowerCase()) ?? 'reported',
        rejected: row.text('standing').toLowerCase() === 'rejected' || isYes(row.text('rejected')),
      },
    });
  };

  function ledgerTarget(row: Row, subject: Subject): Target | null {
    const written = row.text('field');
    const name = written.toLowerCase();
    if (subject.of === 'zone') {
      const field = isZoneField(name) ? name : fieldNames.get(fold(written));
      if (field) {
        const figure = { of: 'zone', zone: subject.id, field } as const;
        return { figure, known: subject.zone?.figures[field], listed: null };
      }
    } else if (isCityIndicator(name)) {
      const period = readDay(row.text('period') === '' ? row.cell('as_of') : row.cell('period'), habits);
      if (!period.ok) {
        row.problem(row.column('period'), row.text('period'), period.reason);
        return null;
      }
      const known = findCityFigure(dataset.city, subject.id, name, period.day);
      const figure = { of: 'city', subject: subject.id, indicator: name, period: period.day } as const;
      return { figure, known, listed: null };
    }
    row.problem(row.column('field'), written, { kind: 'unknown-field', near: nearestField(written) });
    return null;
  }

  function readFigure(row: Row, { figure, known, listed }: Target, cells: FigureCells): void {
    const { column, words } = cells;
    const written = textOf(cells.value);
    const field = figure.of === 'zone' ? figure.field : figure.indicator;
    const kind: FieldKind = figure.of === 'zone' ? ZONE_FIELDS[figure.field].kind : 'number';
    const reading = readValue(kind, field, cells.value);
    if (!reading.ok) {
      row.problem(column, written, reading.reason);
      return;
    }
    const { value } = reading.read;
    if (listed !== null && value === listed && cells.asOf === undefined) {
      row.count('same');
      return;
    }
    const asOf = readDay(cells.asOf, habits);
    if (!asOf.ok) {
      row.problem(column, textOf(cells.asOf), asOf.reason);
      return;
    }
    const stated = cells.unit === '' ? (reading.read.unit ?? cells.headerUnit) : unitIn(cells.unit, units);
    if (stated === null && cells.unit !== '') {
      row.problem(column, cells.unit, { kind: 'unit-unknown' });
      return;
    }
    const qualifier = reading.read.qualifier ?? qualifierOf(cells.qualifier ?? '');
    const same = isKnown(
      known,
      {
        value,
        unit: stated ?? undefined,
        qualifier: cells.qualifier === undefined && qualifier === null ? undefined : qualifier,
        asOf: asOf.day ?? undefined,
        source: cells.source ?? undefined,
        scope: words.scope,
      },
      dataset.sources,
      vocabulary.said,
    );
    if (same) {
      row.count('same');
      return;
    }
    const unit = checkedUnit(row, kind, figure, stated, cells);
    if (unit === null) return;
    const outOfRange = kind === 'number' ? rangeProblem(value, unit, figure.of) : null;
    if (outOfRange) {
      row.problem(column, written, { kind: outOfRange });
      return;
    }
    if (figure.of === 'city' && figure.period === null && asOf.day === null) {
      row.problem(column, written, { kind: 'no-period' });
      return;
    }
    if (!isFirst(row, column, written, [figureKey(figure), asOf.day, cells.source, words.scope], value)) return;
    const needs: Need[] = [];
    if (cells.source === null) needs.push('source');
    if (asOf.day === null) needs.push('as_of');
    const confidence = words.confidence ?? (cells.source?.publisherKind === 'official' ? 'high' : 'medium');
    const claim: Claim = { ...words, confidence, value, unit, qualifier, asOf: asOf.day, source: NO_SOURCE };
    row.propose(column, { kind: 'figure', figure, claim }, cells.source, needs);
  }

  function readValue(kind: FieldKind, field: string, cell: ImportedCell): CellReading {
    if (kind === 'number') return readAmount(cell, habits, units);
    const plain = (value: string): CellReading => ({ ok: true, read: { value, qualifier: null, unit: null } });
    if (kind === 'date') {
      const day = readDay(cell, habits);
      if (!day.ok) return day;
      return day.day === null ? { ok: false, reason: { kind: 'bad-date' } } : plain(day.day);
    }
    const words = textOf(cell).replace(/\s+/g, ' ');
    if (field !== 'status') return plain(words);
    const status = statusIn(words);
    return status ? plain(status) : { ok: false, reason: { kind: 'bad-status' } };
  }

  /** The unit of a new claim: as the file states it, else the usual one; `null` when none fits. */
  function checkedUnit(
    row: Row,
    kind: FieldKind,
    figure: ChangedFigure,
    stated: Unit | null,
    { column, value }: FigureCells,
  ): Unit | null {
    if (kind === 'text') return 'text';
    const fits = unitsOf(figure.of === 'city' ? `city/${figure.indicator}` : figure.field);
    const unit = stated ?? fits.usual;
    if (unit === null) row.problem(column, textOf(value), { kind: 'unit-unknown' });
    if (unit === null || kind !== 'number' || unitFits(unit, fits)) return unit;
    row.problem(column, textOf(value), { kind: 'unit-mismatch', unit, wanted: fits.usual ?? unit });
    return null;
  }

  /** False, and said, when an earlier row of the file speaks of the same figure, date and source. */
  function isFirst(
    row: Row,
    column: string | null,
    written: string,
    speaksOf: readonly unknown[],
    value: Claim['value'],
  ): boolean {
    const key = JSON.stringify(speaksOf);
    const stands = JSON.stringify(value);
    const first = brought.get(key);
    if (!first) {
      brought.set(key, { value: stands, row: row.record.place.number });
      return true;
    }
    row.problem(column, written, { kind: first.value === stands ? 'repeats-row' : 'differs-from-row', row: first.row });
    return false;
  }

  return { source, wide, ledger };
}

const isYes = (text: string): boolean => ['yes', 'true', '1', 'có', 'x'].includes(text.toLowerCase());

const qualifierOf = (text: string): Qualifier | null =>
  QUALIFIERS.find((one) => one === text.toLowerCase()) ?? qualifierIn(text);

/** Shares are 0 to 100 and nothing is below zero. A number under 1 in per cent may be a share that a spreadsheet keeps. */
function rangeProblem(
  value: Claim['value'],
  unit: Unit,
  of: ChangedFigure['of'],
): 'below-0' | 'over-100' | 'maybe-share' | null {
  // Rates of growth, which the city has, may be anything.
  if (of === 'city') return null;
  const ends = typeof value === 'number' ? [value] : typeof value === 'object' ? [value.from, value.to] : [];
  if (ends.some((end) => end < 0)) return 'below-0';
  if (unit !== 'percent') return null;
  if (ends.some((end) => end > 100)) return 'over-100';
  return ends.some((end) => end > 0 && end < 1) ? 'maybe-share' : null;
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
