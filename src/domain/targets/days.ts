import { dayNumber } from '../series';

/** Days are ISO `yyyy-mm-dd`; a stretch counts both its ends. */
const isoOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

export const dayAfter = (day: string): string => isoOf(dayNumber(day) + 1);
export const dayBefore = (day: string): string => isoOf(dayNumber(day) - 1);
export const yearStart = (day: string): string => `${day.slice(0, 4)}-01-01`;

/** Days of a stretch; 0 when it ends before it begins. */
export const daysIn = (from: string, to: string): number => Math.max(0, dayNumber(to) - dayNumber(from) + 1);

/** Calendar months of a stretch; a part of a month counts by its days, so that 22 to 31 July is 10/31. */
export function monthsIn(from: string, to: string): number {
  return to < from ? 0 : monthNumber(dayAfter(to)) - monthNumber(from);
}

function monthNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year * 12 + month + (date - 1) / length;
}
