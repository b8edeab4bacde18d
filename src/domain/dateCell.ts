import { parseAsOf } from './asOf';

/** Which of two bare numbers comes first in the dates of a file. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown' | 'mixed';

export type DateReading =
  | { readonly kind: 'date'; readonly asOf: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'bad' };

const NO_DATE = /^(undated|n\.?d\.?|none|không rõ|chưa rõ)?$/i;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const two = (n: number | string): string => String(n).padStart(2, '0');
/** Two digits of a year as spreadsheets read them. */
const fullYear = (year: string): string => (year.length === 4 ? year : Number(year) < 30 ? `20${year}` : `19${year}`);

function monthNumber(name: string): number | null {
  const vietnamese = /^(?:thg|th|tháng)\s*(\d{1,2})$/i.exec(name);
  if (vietnamese) return Number(vietnamese[1]);
  const index = MONTHS.findIndex((month) => name.toLowerCase().startsWith(month));
  return index === -1 ? null : index + 1;
}

const checked = (asOf: string): DateReading => (parseAsOf(asOf) ? { kind: 'date', asOf } : { kind: 'bad' });

/** What the dates of one file say about their order: `21/07/2025` can only be day first. */
export function dayOrder(cells: Iterable<string>): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    const m = NUMBERS.exec(cell);
    if (!m) continue;
    if (Number(m[1]) > 12) dayFirst = true;
    if (Number(m[2]) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'mixed';
  return dayFirst ? 'day-first' : monthFirst ? 'month-first' : 'unknown';
}

/** A date in our own form (`2025`, `2025-07`, `2025-07-21`, `2025-H1` …), or as spreadsheets turn those round. */
export function readDate(cell: string, order: DayOrder): DateReading {
  const text = cell.replace(/[–—]/g, '-').trim();
  if (NO_DATE.test(text)) return { kind: 'none' };
  const ours = text.toUpperCase();
  if (parseAsOf(ours)) return { kind: 'date', asOf: ours };

  const yearFirst = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?:[ T]0?0:00(?::00)?)?$/.exec(text);
  if (yearFirst)
    return checked([yearFirst[1], two(yearFirst[2] ?? ''), ...(yearFirst[3] ? [two(yearFirst[3])] : [])].join('-'));

  const part = /^(?:([HQM]\d{1,2})[ /-](\d{4})|(\d{4})[ /]([HQM]\d{1,2}))$/i.exec(text);
  if (part) return checked(`${part[2] ?? part[3]}-${(part[1] ?? part[4] ?? '').toUpperCase()}`);

  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthYear) return checked(`${monthYear[2]}-${two(monthYear[1] ?? '')}`);

  const named = /^(?:(\d{1,2})[ -])?((?:thg|th|tháng)\s*\d{1,2}|[a-z]{3,9})\.?[ -](\d{2}|\d{4})$/i.exec(text);
  if (named) {
    const month = monthNumber(named[2] ?? '');
    if (month === null) return { kind: 'bad' };
    const start = `${fullYear(named[3] ?? '')}-${two(month)}`;
    return checked(named[1] ? `${start}-${two(named[1])}` : start);
  }

  const numbers = NUMBERS.exec(text);
  if (!numbers) return { kind: 'bad' };
  const [, first = '', second = '', year = ''] = numbers;
  const write = (day: string, month: string): DateReading => checked(`${fullYear(year)}-${two(month)}-${two(day)}`);
  if (Number(first) > 12 || first === second) return write(first, second);
  if (Number(second) > 12) return write(second, first);
  if (order === 'day-first') return write(first, second);
  if (order === 'month-first') return write(second, first);
  return { kind: 'ambiguous' };
}
