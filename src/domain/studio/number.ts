/** How a language writes numbers: `vi` 1.586,5 and `en` 1,586.5. Spaces between thousands are of both. */
export const NUMBER_HABITS = ['vi', 'en'] as const;
export type NumberHabit = (typeof NUMBER_HABITS)[number];

export type ParsedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  /** Each habit reads another number: 1.254 is 1254 here and a little more than 1 there. */
  | { readonly kind: 'ambiguous'; readonly readings: Readonly<Record<NumberHabit, number>> }
  | { readonly kind: 'not-a-number' };

const SIGNS: Readonly<Record<NumberHabit, { readonly decimal: string; readonly group: string }>> = {
  vi: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
};
/** No-break and narrow spaces, and an apostrophe, as thousands are set apart in print. */
const SPACES = /(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const MINUS = /^[−–]/;

/** A whole part with or without groups of three, a decimal part, an exponent as programs write it. */
const pattern = (habit: NumberHabit): RegExp => {
  const { decimal, group } = SIGNS[habit];
  return new RegExp(`^[-+]?(?:[1-9]\\d{0,2}(?:\\${group}\\d{3})+|\\d+)?(?:\\${decimal}\\d+)?(?:[eE][-+]?\\d+)?$`);
};
const PATTERNS: Readonly<Record<NumberHabit, RegExp>> = { vi: pattern('vi'), en: pattern('en') };

function readAs(text: string, habit: NumberHabit): number | null {
  const { decimal, group } = SIGNS[habit];
  if (!PATTERNS[habit].test(text) || !/^[-+]?[\d.,]*\d/.test(text)) return null;
  const value = Number(text.replaceAll(group, '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

/**
 * The number that a text states to somebody of these habits. Nothing is guessed: where two habits read two numbers,
 * both are given. Units, percent signs and words are no part of a number.
 */
export function parseNumber(text: string, habits: readonly NumberHabit[] = NUMBER_HABITS): ParsedNumber {
  const trimmed = text.trim().replace(MINUS, '-').replace(SPACES, '');
  if (trimmed === '') return { kind: 'empty' };
  const readings = habits.map((habit) => readAs(trimmed, habit));
  const known = readings.filter((value) => value !== null);
  const [first] = known;
  if (first === undefined) return { kind: 'not-a-number' };
  if (known.every((value) => value === first)) return { kind: 'number', value: first };
  const [vi, en] = [readAs(trimmed, 'vi') ?? Number.NaN, readAs(trimmed, 'en') ?? Number.NaN];
  return { kind: 'ambiguous', readings: { vi, en } };
}

/**
 * The habits by which every number of a column can be read, as far as its texts settle that: one text such as 1.586,5
 * speaks for the whole column. Both when nothing settles it; none when two texts contradict each other.
 */
export function habitsOf(texts: Iterable<string>): readonly NumberHabit[] {
  let habits: readonly NumberHabit[] = NUMBER_HABITS;
  for (const text of texts) {
    const able = NUMBER_HABITS.filter((habit) => parseNumber(text, [habit]).kind === 'number');
    if (able.length > 0) habits = habits.filter((habit) => able.includes(habit));
  }
  return habits;
}
