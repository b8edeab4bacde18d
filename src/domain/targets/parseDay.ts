import { parseAsOf } from '../asOf';

export type DayMistake = 'notADate' | 'noSuchDay' | 'outOfRange';
export type ParsedDay =
  { readonly ok: true; readonly day: string } | { readonly ok: false; readonly mistake: DayMistake };

/** Days outside of these are slips of the hand: nothing in the ledger is so old, no target so far. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** An ISO day that exists and that a plan may be seen from. */
export function isPlanDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseAsOf(text) !== null && text >= FIRST_DAY && text <= LAST_DAY;
}

/** A day as people type it: day, month, year with `/`, `-` or `.` between, or ISO. */
export function parseDay(text: string): ParsedDay {
  const compact = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(compact);
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(compact);
  const [year, month, date] = iso ? iso.slice(1) : typed ? typed.slice(1).toReversed() : [];
  if (!year || !month || !date) return { ok: false, mistake: 'notADate' };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (parseAsOf(day) === null) return { ok: false, mistake: 'noSuchDay' };
  return isPlanDay(day) ? { ok: true, day } : { ok: false, mistake: 'outOfRange' };
}

/** A day as it stands in the field, the same in every language: `21/07/2025`. */
export const typedDay = (day: string): string => day.split('-').toReversed().join('/');
