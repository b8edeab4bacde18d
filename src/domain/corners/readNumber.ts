import type { CornerUnit } from './corner';

/** Between the digits of large numbers, beside point and comma: spaces of all widths and apostrophes. */
const QUIET_MARKS = /[\s\u00a0\u2009\u202f'’_]/gu;

/**
 * A coordinate as tables print it: `2325123.45`, `2325123,45`, `2.325.123,45`, `2,325,123.45`, `2 325 123,45`. A single
 * mark before exactly three digits groups thousands in metres (`585.123` is 585,123 m: no corner of Hanoi lies within
 * a kilometre of a grid's edge) and is the decimal mark in degrees. `null`: not a number.
 */
export function readNumber(text: string, unit: CornerUnit): number | null {
  const compact = text.trim().replace(QUIET_MARKS, '').replace('−', '-');
  const body = unit === 'metres' ? compact.replace(/m$/i, '') : compact.replace(/°$/, '');
  if (!/^[+-]?\d[\d.,]*$/.test(body)) return null;
  const plain = withPoint(body, unit);
  if (plain === null || !/^[+-]?\d+(\.\d*)?$/.test(plain)) return null;
  return Number(plain);
}

/** The number with a decimal point and nothing between thousands. */
function withPoint(body: string, unit: CornerUnit): string | null {
  const marks = body.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (last === undefined) return body;
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) {
    // The last mark is the decimal one and stands once.
    if (marks.indexOf(last) !== marks.length - 1) return null;
    const [whole = '', fraction = ''] = body.split(last);
    return grouped(whole, other) ? `${whole.replaceAll(other, '')}.${fraction}` : null;
  }
  if (marks.length > 1) return grouped(body, last) ? body.replaceAll(last, '') : null;
  if (unit === 'metres' && grouped(body, last)) return body.replace(last, '');
  return body.replace(last, '.');
}

const grouped = (digits: string, mark: string): boolean =>
  new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${mark}\\d{3})+$`).test(digits);
