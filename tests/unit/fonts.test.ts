import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OTHER_LANGS } from '../../scripts/data/langs';
import { commonLetters, wordLetters } from '../../scripts/fonts/letters';
import { dressed, lettersOf } from '../../src/brief/dress';
import { FONT, fontLangs } from '../../src/brief/fonts';
import { codePointsOf } from '../../src/brief/glyphs';
import { briefFonts } from '../support/briefFonts';
import { ROOT } from '../support/root';

const font = (lang: string, weight: number): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, `src/theme/fonts/noto-sans-${lang}-${weight}.ttf`)));

const lacking = (letters: Iterable<string>, has: ReadonlySet<number>): readonly string[] =>
  [...letters].filter((letter) => !has.has(letter.codePointAt(0) ?? 0));

describe.each(OTHER_LANGS)('the fonts of %s', (lang) => {
  test.each([400, 600])('%i has every letter of our words, texts and names: else run npm run fonts', (weight) => {
    expect(lacking(wordLetters(lang), codePointsOf(font(lang, weight)))).toEqual([]);
  });

  test('the plain weight has the letters of everyday writing', () => {
    const letters = commonLetters(lang);
    expect(letters.size).toBeGreaterThan(2000);
    expect(lacking(letters, codePointsOf(font(lang, 400)))).toEqual([]);
  });

  test('stands with its licence', () => {
    expect(readFileSync(join(ROOT, `src/theme/fonts/noto-sans-${lang}.OFL.txt`), 'utf8')).toContain(
      'SIL Open Font License',
    );
  });
});

describe('a page', () => {
  test('brings the fonts of its languages, and of other scripts that stand on it', () => {
    expect(fontLangs(['vi'], 'Hòa Lạc')).toEqual([]);
    expect(fontLangs(['ja'], 'Hòa Lạc')).toEqual(['ja']);
    expect(fontLangs(['ko', 'en'], '하노이 河内')).toEqual(['ko']);
    expect(fontLangs(['vi'], '河内')).toEqual(['zh']);
    expect(fontLangs(['vi'], 'ハノイ河内')).toEqual(['ja']);
    expect(fontLangs(['zh', 'ko'], '河内 하노이 ハノイ')).toEqual(['zh', 'ko', 'ja']);
  });

  test('sets each letter in a font that has it, and names those that none has', async () => {
    const fonts = await briefFonts(['ja', 'ko']);
    const { definition, missing } = dressed(
      { content: [{ text: 'Hòa Lạc ホアラック 하노이 \u{10330}', bold: true }, 'vi'], footer: { text: '頁' } },
      fonts,
    );
    const [first] = definition.content as unknown as { text: { text: string; font: string }[] }[];
    expect(first?.text.map(({ text, font: name }) => [name, text])).toEqual([
      [FONT, 'Hòa Lạc '],
      ['Noto-ja', 'ホアラック'],
      [FONT, ' '],
      ['Noto-ko', '하노이'],
      [FONT, ' ?'],
    ]);
    expect([...missing]).toEqual(['\u{10330}']);
    expect(lettersOf(definition)).toBe('Hòa Lạc ホアラック 하노이 ?vi頁');
  });

  test('a strong letter that only the plain weight has is set in that', async () => {
    const fonts = await briefFonts(['ja']);
    const rare = lacking(commonLetters('ja'), codePointsOf(font('ja', 600)))[0] ?? '';
    expect(rare).not.toBe('');
    const { definition, missing } = dressed({ content: [{ text: rare, bold: true }] }, fonts);
    expect(definition.content).toEqual([{ text: [{ text: rare, font: 'Noto-ja', bold: false }], bold: true }]);
    expect(missing.size).toBe(0);
  });
});
