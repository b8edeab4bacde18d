import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OtherLang } from '../data/langs';

const root = join(import.meta.dirname, '..', '..');

/** Every file in which words of a language stand, its publications' own titles among them. */
function filesOf(lang: OtherLang): readonly string[] {
  const words = `src/i18n/${lang}`;
  return [
    ...readdirSync(join(root, words)).map((name) => `${words}/${name}`),
    `src/i18n/${lang}.ts`,
    `src/story/builtIn/${lang}.ts`,
    `data/texts.${lang}.csv`,
    `data/statements.${lang}.csv`,
    `data/names.${lang}.csv`,
    'data/sources.csv',
  ];
}

/** What the font of all languages (Be Vietnam Pro) draws: Latin and Vietnamese. Han, kana, Hangul and their signs begin above. */
const isEastAsian = (letter: string): boolean => (letter.codePointAt(0) ?? 0) >= 0x2e80 && letter !== '\uFFFD';

/** Signs of the words that stand below the scripts themselves and are not in every Latin font: arrows, ①, ㎡, ※. */
const SIGNS = '→←↑↓※①②③④⑤⑥⑦⑧⑨⑩×÷±−–—…・·“”‘’「」『』（）【】《》〈〉、。，．：；？！％～〜〇㎡㎞々ー　';

/** The letters of a language that its own font must have: all that our words, texts and names use. */
export function wordLetters(lang: OtherLang): ReadonlySet<string> {
  const own = filesOf(lang).flatMap((file) => Array.from(readFileSync(join(root, file), 'utf8').normalize('NFC')));
  return new Set(own.filter(isEastAsian));
}

interface CommonSet {
  readonly encoding: string;
  /** First and last row of the standard's table, 1 to 94. */
  readonly rows: readonly (readonly [number, number])[];
}

/** The letters that everyday writing needs, as the national standards list them. */
const COMMON: Readonly<Record<OtherLang, CommonSet>> = {
  // JIS X 0208: kana, and the kanji of level 1.
  ja: {
    encoding: 'euc-jp',
    rows: [
      [4, 5],
      [16, 47],
    ],
  },
  // KS X 1001: its 2,350 syllables.
  ko: { encoding: 'euc-kr', rows: [[16, 40]] },
  // GB 2312: the characters of level 1.
  zh: { encoding: 'gb2312', rows: [[16, 55]] },
};

/** Letters of the reader's own words, such as names of zones from a file. */
export function commonLetters(lang: OtherLang): ReadonlySet<string> {
  const { encoding, rows } = COMMON[lang];
  const decoder = new TextDecoder(encoding);
  const letters = rows.flatMap(([first, last]) =>
    Array.from({ length: (last - first + 1) * 94 }, (_, i) =>
      decoder.decode(Uint8Array.of(0xa0 + first + Math.floor(i / 94), 0xa1 + (i % 94))),
    ),
  );
  // A table has empty places at the end of a row.
  return new Set([...letters.filter((letter) => /^\p{L}$|^\p{P}$/u.test(letter)), ...Array.from(SIGNS)]);
}

/** Plain digits and Latin letters, so that the font can stand alone. */
export const LATIN = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

export { SIGNS };
