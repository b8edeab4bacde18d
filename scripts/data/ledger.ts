import { CITY_SUBJECTS, type CitySubject } from '../../src/domain/city';
import {
  BASES,
  CONFIDENCES,
  QUALIFIERS,
  type Claim,
  type ClaimValue,
  type Qualifier,
  type Source,
} from '../../src/domain/claim';
import { CITY_INDICATORS, ZONE_FIELDS, isCityIndicator, isZoneField } from '../../src/domain/fields';
import { QUALIFIER_WORDS } from '../../src/domain/qualifierWords';
import { unitOfName, unitSlug } from '../../src/domain/unitOf';
import { isUnit, type Unit } from '../../src/domain/units';
import { STATUSES } from '../../src/domain/zone';
import { choiceIn, dateIn, listIn, styleOf, wordsIn, type Style } from './cells';
import { readNumber, readSpan } from './numberCell';
import { nearest } from './nearest';
import type { Row, Table } from './readCsv';
import type { SourceBook } from './sources';
import { oneSpelling } from './spelling';

export const CLAIM_COLUMNS = {
  required: ['subject_id', 'field', 'value'],
  optional: [
    'period',
    'unit',
    'qualifier',
    'as_of',
    'scope',
    'source_id',
    'confidence',
    'basis',
    'standing',
    'note',
    'publisher',
    'publisher_kind',
    'title',
    'url',
    'published',
  ],
  addresses: ['url', 'title'],
};

/** One claim with the figure that it belongs to. A city figure has a period, which may be `null` for "undated". */
export interface Entry {
  readonly subject: string;
  readonly field: string;
  readonly period: string | null;
  readonly claim: Claim;
  /** Row in the ledger; the mirrored figures of Hòa Lạc keep the row that they come from. */
  readonly row: number;
  readonly mirrored: boolean;
}

export const isCitySubject = (id: string): id is CitySubject => (CITY_SUBJECTS as readonly string[]).includes(id);

/** Reads the ledger. The order of its rows means nothing. */
export function readLedger(table: Table, subjects: ReadonlySet<string>, sources: SourceBook): Entry[] {
  const dateRows = ['as_of', 'period', 'published', 'value'];
  const style = styleOf(table, ['value'], dateRows);
  if (style.order === 'mixed') {
    for (const row of table.rows) mixedOrder(row, dateRows);
  }
  const usualUnits = commonestUnits(table);
  // Sources that rows bring along get their ids in an order of their own, not in that of the rows.
  const bySource = [...table.rows].sort((a, b) =>
    inlineKey(a) < inlineKey(b) ? -1 : inlineKey(a) > inlineKey(b) ? 1 : 0,
  );
  const entries = bySource.map((row) => entry(row, { style, subjects, sources, usualUnits }));
  return entries.filter((e) => e !== null).sort((a, b) => a.row - b.row);
}

const inlineKey = (row: Row): string =>
  ['publisher', 'published', 'title', 'url'].map((c) => row.text(c)).join('\u0000');

function mixedOrder(row: Row, columns: readonly string[]): void {
  for (const column of columns) {
    const m = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(row.text(column));
    if (m)
      row.problem(column, 'the file mixes day-first and month-first dates; write year-month-day, such as 2026-06-30');
  }
}

interface Context {
  readonly style: Style;
  readonly subjects: ReadonlySet<string>;
  readonly sources: SourceBook;
  readonly usualUnits: ReadonlyMap<string, Unit>;
}

function entry(row: Row, { style, subjects, sources, usualUnits }: Context): Entry | null {
  const subject = row.text('subject_id');
  const field = row.text('field');
  const city = isCitySubject(subject);
  if (!city && !subjects.has(subject)) {
    row.problem(
      'subject_id',
      `no such zone, cluster or city subject${nearest(subject, [...subjects, ...CITY_SUBJECTS])}`,
    );
    return null;
  }
  const fieldKnown = city ? isCityIndicator(field) : isZoneField(field);
  if (!fieldKnown) {
    row.problem('field', `no such field${nearest(field, city ? CITY_INDICATORS : Object.keys(ZONE_FIELDS))}`);
    return null;
  }
  const asOf = dateIn(row, 'as_of', style);
  if (!city && row.text('period') !== '') {
    row.problem('period', 'only the city’s own figures have a period; leave it empty and write the date into as_of');
  }
  const period = !city ? null : row.text('period') === '' ? asOf : dateIn(row, 'period', style);

  const unit = unitOf(row, `${city ? 'city' : 'zone'}/${field}`, field, usualUnits);
  const kind = isZoneField(field) && !city ? ZONE_FIELDS[field].kind : 'number';
  const value = valueOf(row, field, kind, style);
  const source = sourceOf(row, style, sources);
  if (unit === null || value === null || source === null) return null;

  const claim: Claim = {
    value,
    unit,
    qualifier: qualifierOf(row),
    asOf,
    scope: wordsIn(row, 'scope'),
    source: source.id,
    confidence: choiceIn(row, 'confidence', CONFIDENCES, source.publisherKind === 'official' ? 'high' : 'medium'),
    basis: choiceIn(row, 'basis', BASES, 'reported'),
    rejected: choiceIn(row, 'standing', ['used', 'rejected'], 'used') === 'rejected',
    note: wordsIn(row, 'note'),
  };
  return { subject, field, period, claim, row: row.number, mirrored: false };
}

function sourceOf(row: Row, style: Style, sources: SourceBook): Source | null {
  const id = row.text('source_id');
  if (id === '') return sources.inline(row, style);
  const source = sources.get(id);
  if (!source)
    row.problem(
      'source_id',
      `no such source${nearest(
        id,
        sources.all().map((s) => s.id),
      )}`,
    );
  return source ?? null;
}

function qualifierOf(row: Row): Qualifier | null {
  const text = row.text('qualifier').toLowerCase().normalize('NFC');
  if (text === '') return null;
  return QUALIFIER_WORDS[text] ?? choiceIn(row, 'qualifier', QUALIFIERS);
}

function valueOf(row: Row, field: string, kind: 'number' | 'date' | 'text', style: Style): ClaimValue | null {
  const cell = row.text('value');
  if (cell === '') {
    row.problem('value', 'what is not known is left out of the ledger; delete the row');
    return null;
  }
  if (kind === 'text') {
    if (field === 'status' && !(STATUSES as readonly string[]).includes(cell)) {
      row.problem('value', `write one of: ${STATUSES.join(', ')}`);
    }
    return cell.includes(';') ? listIn(row, 'value').join('; ') : oneSpelling(cell);
  }
  if (kind === 'date') return dateIn(row, 'value', style);
  const value = readNumber(cell, style.mark) ?? readSpan(cell, style.mark);
  if (value === null) {
    row.problem('value', 'write a number without thousands separators, such as 1268.42, or a range, such as 5 to 10');
  }
  return value;
}

function unitOf(row: Row, key: string, field: string, usual: ReadonlyMap<string, Unit>): Unit | null {
  const printed = row.text('unit');
  if (printed !== '') {
    const id = unitSlug(printed);
    if (isUnit(id)) return id;
    row.problem('unit', `no such unit${usual.has(key) ? `; the usual one of this field is ${usual.get(key)}` : ''}`);
    return null;
  }
  const unit = usual.get(key) ?? unitOfName(field);
  if (!unit) row.problem('unit', 'the field has no usual unit yet; write one');
  return unit ?? null;
}

/** The unit that most rows of a field state; on a tie the first by name. */
function commonestUnits(table: Table): ReadonlyMap<string, Unit> {
  const counts = new Map<string, Map<Unit, number>>();
  for (const row of table.rows) {
    const unit = unitSlug(row.text('unit'));
    if (!isUnit(unit)) continue;
    const key = `${isCitySubject(row.text('subject_id')) ? 'city' : 'zone'}/${row.text('field')}`;
    const units = counts.get(key) ?? new Map<Unit, number>();
    units.set(unit, (units.get(unit) ?? 0) + 1);
    counts.set(key, units);
  }
  return new Map(
    [...counts].map(([key, units]) => {
      const [first] = [...units].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [key, (first as [Unit, number])[0]];
    }),
  );
}
