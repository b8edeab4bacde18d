import { cleanText } from '../domain/cleanText';

/** What the embedded font can draw: Latin with all of Vietnamese, and the usual signs. A test holds it against the font. */
const COVERED =
  /^[\n\u0020-\u007E\u00A0-\u00FF\u0100-\u0107\u010A-\u0113\u0116-\u011B\u011E-\u0121\u0126-\u012B\u012E-\u0131\u0139\u013A\u013D\u013E\u0141-\u0144\u0147\u0148\u014C\u014D\u0150-\u0155\u0158-\u015B\u015E-\u016B\u016E-\u017E\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AB\u20AC\u2122\u2212\u2248\u2260\u2264\u2265]*$/u;

export const isPrintable = (text: string): boolean => COVERED.test(text.normalize('NFC'));

/** Text as it can be set: cleaned, composed, every sign that the font lacks as `?`. */
export function printable(text: string): string {
  const composed = cleanText(text).replaceAll('\t', ' ').replaceAll('\u202F', '\u00A0').normalize('NFC');
  return isPrintable(composed) ? composed : Array.from(composed, (c) => (isPrintable(c) ? c : '?')).join('');
}

/** Cut at a word near the limit, with an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length * 0.6 ? space : cut.length).replace(/[\s,;:.]+$/u, '')}…`;
}
