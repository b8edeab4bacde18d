import { cleanText } from '../cleanText';
import { QUALIFIERS, type ClaimValue, type Qualifier } from '../claim';
import { readDate } from '../dateCell';
import { fold } from '../fold';
import { QUALIFIER_WORDS } from '../qualifierWords';
import type { Unit } from '../units';
import type { Habits } from './habits';
import { parseNumber } from './number';
import type { ProblemReason } from './problem';
import type { ImportedCell } from './table';
import { unitIn } from './unitWords';

/** A cell as its text; empty is `''`. */
export const textOf = (cell: ImportedCell | undefined): string =>
  cell === null || cell === undefined ? '' : cleanText(String(cell)).trim();

export interface ReadValue {
  readonly value: ClaimValue;
  /** The wording and the unit that stand in the cell beside the number. */
  readonly qualifier: Qualifier | null;
  readonly unit: Unit | null;
}

export type CellReading =
  { readonly ok: true; readonly read: ReadValue } | { readonly ok: false; readonly reason: ProblemReason };

const bad = (
  kind: 'not-a-number' | 'ambiguous-number' | 'bad-date' | 'ambiguous-date' | 'unit-unknown',
): CellReading => ({
  ok: false,
  reason: { kind },
});

/** The wordings, longest first, so that "hơn" does not cut "hơn nữa" short; with those of our ids. */
const WORDINGS: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ...Object.entries(QUALIFIER_WORDS).map(([words, qualifier]) => [fold(words), qualifier] as const),
  ...QUALIFIERS.map((qualifier) => [qualifier.replaceAll('_', ' '), qualifier] as const),
].toSorted(([a], [b]) => b.length - a.length);

export function qualifierIn(text: string): Qualifier | null {
  const folded = fold(text);
  return WORDINGS.find(([words]) => folded === words)?.[1] ?? null;
}

/** A number as people write it: with the wording before it and the unit behind it. */
export function readAmount(cell: ImportedCell, habits: Habits, units: ReadonlyMap<string, Unit>): CellReading {
  if (typeof cell === 'number') return { ok: true, read: { value: cell, qualifier: null, unit: null } };
  const text = textOf(cell).replace(/[\u00a0\u202f]/g, ' ');
  const wording = /^([\p{L}_ ]+?)\s*(?=[-\d])/u.exec(text);
  const qualifier = wording ? qualifierIn(wording[1] ?? '') : null;
  if (wording && !qualifier) return bad('not-a-number');
  const rest = wording ? text.slice(wording[0].length) : text;
  const alone = readWritten(rest, habits);
  if (alone.kind === 'value') return { ok: true, read: { value: alone.value, qualifier, unit: null } };
  const tail = /^(.*\d)\s*([%\p{L}$][\p{L}\p{N}²³$%/. ]*)$/u.exec(rest);
  const before = tail ? readWritten((tail[1] ?? '').trim(), habits) : alone;
  if (!tail || before.kind !== 'value') return bad(before.kind === 'doubtful' ? 'ambiguous-number' : 'not-a-number');
  const unit = unitIn(tail[2] ?? '', units);
  return unit ? { ok: true, read: { value: before.value, qualifier, unit } } : bad('unit-unknown');
}

/** A number or a range without anything around it. */
function readWritten(
  written: string,
  { numbers }: Habits,
): { readonly kind: 'value'; readonly value: ClaimValue } | { readonly kind: 'doubtful' | 'bad' } {
  const whole = parseNumber(written, numbers);
  if (whole.kind === 'number') return { kind: 'value', value: whole.value };
  if (whole.kind === 'ambiguous') return { kind: 'doubtful' };
  const ends = /^(\S+?)(?:\s*[-–—]\s*|\s+(?:to|đến)\s+)(\S+)$/iu.exec(written);
  if (!ends) return { kind: 'bad' };
  const [from, to] = [parseNumber(ends[1] ?? '', numbers), parseNumber(ends[2] ?? '', numbers)];
  if (from.kind === 'ambiguous' || to.kind === 'ambiguous') return { kind: 'doubtful' };
  if (from.kind !== 'number' || to.kind !== 'number' || from.value >= to.value) return { kind: 'bad' };
  return { kind: 'value', value: { from: from.value, to: to.value } };
}

/** A date in a form of `asOf.ts`; `null` when the cell is empty or says that there is none. */
export function readDay(
  cell: ImportedCell | undefined,
  habits: Habits,
): { readonly ok: true; readonly day: string | null } | { readonly ok: false; readonly reason: ProblemReason } {
  const reading = readDate(textOf(cell), habits.dayOrder);
  switch (reading.kind) {
    case 'date':
      return { ok: true, day: reading.asOf };
    case 'none':
      return { ok: true, day: null };
    case 'ambiguous':
      return { ok: false, reason: { kind: 'ambiguous-date' } };
    case 'bad':
      return { ok: false, reason: { kind: 'bad-date' } };
  }
}
