import { parseAsOf } from '../domain/asOf';
import type { ClaimValue, Qualifier } from '../domain/claim';
import type { Unit } from '../domain/units';
import type { Catalogue } from './catalogue';
import { shifted } from './unitText';

/** The habits of a language with numbers, dates and order. Nothing else in the app formats. */
export interface Format {
  /** A number with the language's separators, at most `decimals` decimals (2 unless told). */
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (value: number) => string;
  /** A number of a unit as the language counts it: 13.75 billion is 137.5 億. Only for what stands beside its unit. */
  readonly amount: (value: number, unit: Unit) => number;
  /** A value without its unit's words, counted as they count. */
  readonly bare: (value: ClaimValue, unit: Unit) => string;
  /** A value with its unit and qualifier, as in "about 98.86 ha". */
  readonly value: (value: ClaimValue, unit: Unit, qualifier?: Qualifier | null) => string;
  /** The unit's name alone, in the plural that goes with `value`. */
  readonly unit: (unit: Unit, value?: ClaimValue) => string;
  readonly qualified: (text: string, qualifier: Qualifier | null) => string;
  /** A date at its own precision, as in "21/07/2025", "07/2025", "first half of 2025"; `null` reads "not dated". */
  readonly asOf: (asOf: string | null) => string;
  /** The year alone, for history; `''` when not dated. */
  readonly year: (asOf: string | null) => string;
  readonly compare: (a: string, b: string) => number;
  readonly list: (items: readonly string[]) => string;
}

/** Letters before which Chinese, Japanese and Korean put no space after a number. */
const STANDS_CLOSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}（]/u;

export function makeFormat(locale: string, t: Catalogue): Format {
  const numbers = new Map<number, Intl.NumberFormat>();
  const numberFormat = (decimals: number): Intl.NumberFormat => {
    let format = numbers.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
      numbers.set(decimals, format);
    }
    return format;
  };
  // Without 2-digit parts Vietnamese gives 5/11/2026.
  const day = new Intl.DateTimeFormat(locale, { ...t.format.dayOptions, timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { ...t.format.monthOptions, timeZone: 'UTC' });
  // Month and year are joined by the catalogue: Intl's own Vietnamese is "tháng 07, 2025".
  const monthOf = (date: Date): string => {
    const parts = month.formatToParts(date);
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? '';
    return t.format.month(part('month'), part('year'));
  };
  const plural = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale, { numeric: true });

  const number = (value: number, decimals = 2): string => numberFormat(decimals).format(value);
  const amount = (value: number, id: Unit): number => shifted(value, t.units[id].counts?.shift ?? 0);
  const bare = (value: ClaimValue, id: Unit): string => {
    if (typeof value === 'string') return asOf(value);
    if (typeof value === 'number') return number(amount(value, id));
    return t.format.span(number(amount(value.from, id)), number(amount(value.to, id)));
  };
  const unit = (id: Unit, value: ClaimValue = 2): string => {
    const one = typeof value === 'number' && plural.select(value) === 'one';
    return one ? t.units[id].one : t.units[id].other;
  };
  const qualified = (text: string, qualifier: Qualifier | null): string =>
    qualifier ? t.qualifiers[qualifier](text) : text;
  const withUnit = (text: string, name: string): string => {
    if (name === '') return text;
    if (name.startsWith('%')) return t.format.percent(text) + name.slice(1);
    return STANDS_CLOSE.test(name) ? text + name : `${text}\u00a0${name}`;
  };
  const asOf = (text: string | null): string => {
    if (text === null) return t.format.undated;
    if (!parseAsOf(text)) return text;
    const half = /^(\d{4})-H([12])$/.exec(text);
    if (half) return t.format.half(half[2] === '1' ? 1 : 2, half[1] ?? '');
    const quarter = /^(\d{4})-Q(\d)$/.exec(text);
    if (quarter) return t.format.quarter(Number(quarter[2]), quarter[1] ?? '');
    const first = /^(\d{4})-M(\d+)$/.exec(text);
    if (first) return t.format.firstMonths(Number(first[2]), first[1] ?? '');
    const years = /^(\d{4})-(\d{4})$/.exec(text);
    if (years) return t.format.wholeYear(t.format.span(years[1] ?? '', years[2] ?? ''));
    if (/^\d{4}$/.test(text)) return t.format.wholeYear(text);
    if (/^\d{4}\+$/.test(text)) return t.format.onwards(text.slice(0, 4));
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day.format(new Date(`${text}T00:00:00Z`));
    if (/^\d{4}-\d{2}$/.test(text)) return monthOf(new Date(`${text}-01T00:00:00Z`));
    return text;
  };
  return {
    number,
    percent: (value) => t.format.percent(number(value)),
    amount,
    bare,
    value: (value, id, qualifier = null) => qualified(withUnit(bare(value, id), unit(id, value)), qualifier),
    unit,
    qualified,
    asOf,
    year: (text) => (text ? text.slice(0, 4) : ''),
    compare: (a, b) => collator.compare(a, b),
    list: (items) => items.join(t.format.listGlue),
  };
}
