/**
 * Dates as publications give them, at the precision they were printed:
 * `2025`, `2025-07`, `2025-07-21`, `2025-H1`, `2021-Q3`, `2012-M7` (the first seven months),
 * `2021-2025`, `2026+` (that year and later). `null` means that no date is known.
 */
export interface Interval {
  /** First day meant, ISO `yyyy-mm-dd`. */
  readonly from: string;
  /** Last day meant, ISO `yyyy-mm-dd`; `9999-12-31` when open. */
  readonly to: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const months = (year: number, first: number, last: number): Interval => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${two(lastDay(year, last))}`,
});

/** The days that a published date may mean, or `null` when it is not in one of our forms. */
export function parseAsOf(text: string): Interval | null {
  const m = /^(\d{4})(?:-(\d{4})|-H([12])|-Q([1-4])|-M(\d{1,2})|-(\d{2})(?:-(\d{2}))?|(\+))?$/.exec(text);
  if (!m) return null;
  const year = Number(m[1]);
  if (m[2]) return Number(m[2]) >= year ? { from: `${year}-01-01`, to: `${m[2]}-12-31` } : null;
  if (m[3]) return m[3] === '1' ? months(year, 1, 6) : months(year, 7, 12);
  if (m[4]) return months(year, Number(m[4]) * 3 - 2, Number(m[4]) * 3);
  if (m[5]) return inYear(Number(m[5])) ? months(year, 1, Number(m[5])) : null;
  if (m[6]) {
    const month = Number(m[6]);
    if (!inYear(month)) return null;
    if (!m[7]) return months(year, month, month);
    const day = Number(m[7]);
    return day >= 1 && day <= lastDay(year, month) ? { from: text, to: text } : null;
  }
  if (m[8]) return { from: `${year}-01-01`, to: '9999-12-31' };
  return months(year, 1, 12);
}

const inYear = (month: number): boolean => month >= 1 && month <= 12;

/** Whole months from `from` to `to` (ISO days), rounded down; negative when `to` is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
