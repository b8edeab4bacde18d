import { cleanText } from '../domain/cleanText';
import { hasNameFile, type Lang } from '../view/view';

/** Text as it can be set: cleaned and composed. Which font has its letters is seen when the page is whole (`dress.ts`). */
export const printable = (text: string): string =>
  cleanText(text).replaceAll('\t', ' ').replaceAll('\u202F', '\u00A0').normalize('NFC');

/** What the font of all languages draws: Latin with all of Vietnamese, and the usual signs. A test holds it against the font. */
const COVERED =
  /^[\n\u0020-\u007E\u00A0-\u00FF\u0100-\u0107\u010A-\u0113\u0116-\u011B\u011E-\u0121\u0126-\u012B\u012E-\u0131\u0139\u013A\u013D\u013E\u0141-\u0144\u0147\u0148\u014C\u014D\u0150-\u0155\u0158-\u015B\u015E-\u016B\u016E-\u017E\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AB\u20AC\u2122\u2212\u2248\u2260\u2264\u2265]*$/u;

/** What the fonts of Japanese, Korean and Chinese are for. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/gu;

/** Whether words of others can be set on a page of these languages without bringing in a font for them alone. */
export function isPrintable(text: string, langs: readonly Lang[] = []): boolean {
  const rest = langs.some(hasNameFile) ? text.replace(EAST_ASIAN, '') : text;
  return COVERED.test(rest.normalize('NFC'));
}

/** Cut at a word near the limit, with an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length * 0.6 ? space : cut.length).replace(/[\s,;:.]+$/u, '')}…`;
}
