/** The decimal mark of a file's numbers. */
export type DecimalMark = '.' | ',';

const GROUPED = /^-?\d{1,3}([.,' ])\d{3}(?:\1\d{3})+$/;
const THREE_DIGITS = /^-?[1-9]\d{0,2}([.,])\d{3}$/;
const DECIMAL = /^-?\d+([.,])\d+$/;
const BOTH = /^-?\d{1,3}(?:([.,' ])\d{3})+([.,])\d+$/;

const plain = (cell: string): string => cell.replace(/[\u00a0\u202f]/g, ' ').trim();

/** The mark that the file's own numbers use; a file without decimals counts as one with points. */
export function decimalMark(cells: Iterable<string>): DecimalMark {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    const text = plain(cell);
    if (THREE_DIGITS.test(text)) continue;
    const mark = DECIMAL.exec(text)?.[1];
    if (mark === '.') points += 1;
    if (mark === ',') commas += 1;
  }
  return commas > points ? ',' : '.';
}

/**
 * A number as people and spreadsheets write it, or `null`. `1,268` is refused where the file's mark is the point (and
 * `1.268` where it is the comma): nobody can tell whether it is a thousand or a decimal.
 */
export function readNumber(cell: string, mark: DecimalMark): number | null {
  const text = plain(cell).replace(/\s*%$/, '');
  if (/^-?\d+$/.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/[.,' ]/g, ''));
  const both = BOTH.exec(text);
  if (both && both[1] !== both[2]) {
    const decimals = text.lastIndexOf(both[2] ?? '');
    return Number(`${text.slice(0, decimals).replace(/[.,' ]/g, '')}.${text.slice(decimals + 1)}`);
  }
  const three = THREE_DIGITS.exec(text);
  if (three && three[1] !== mark) return null;
  if (DECIMAL.test(text)) return Number(text.replace(',', '.'));
  return null;
}

const MONTH_DAY = /^(?:(\d{1,2})[ -]([a-z]{3,9}|(?:thg|th)\s*\d{1,2})|([a-z]{3,9})[ -](\d{1,2}))$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A range as printed: `5 to 10`, `5-10`, `5–10`; also `05-Oct` or `10-May`, which is what spreadsheets make of 5-10. */
export function readSpan(cell: string, mark: DecimalMark): { readonly from: number; readonly to: number } | null {
  const text = plain(cell);
  const ends = /^(\S+?)(?:\s*[-–—]\s*|\s+(?:to|đến)\s+)(\S+)$/i.exec(text);
  if (ends) {
    const from = readNumber(ends[1] ?? '', mark);
    const to = readNumber(ends[2] ?? '', mark);
    if (from !== null && to !== null) return from < to ? { from, to } : null;
  }
  const date = MONTH_DAY.exec(text);
  if (!date) return null;
  const name = (date[2] ?? date[3] ?? '').toLowerCase();
  const month = /\d/.test(name) ? Number(name.replace(/\D/g, '')) : MONTHS.indexOf(name.slice(0, 3)) + 1;
  const day = Number(date[1] ?? date[4]);
  return month < 1 || month === day ? null : { from: Math.min(month, day), to: Math.max(month, day) };
}
