import { expect } from 'vitest';
import { scenario } from '../support/driver';
import { FONT_REGULAR, FONT_STRONG } from '../../src/map/style/fonts';

/**
 * MapLibre 6.17 draws each letter once at 48 px and places it by its ascent, rounded up, less 55 half px; a difference
 * of exactly 0 is taken for "not known" and the letter is drawn 8 px too low. Whoever changes the font, its weight or
 * its size must find no letter there.
 */
const DRAWN_AT_PX = 48;
const FATAL_ASCENT = 55;
const LETTERS = 'HỒ PHỐ LỄ CẪM ẴN';

for (const [family, weight] of [
  [FONT_REGULAR, 400],
  [FONT_STRONG, 600],
] as const) {
  scenario(`labels in ${family}: every Vietnamese letter is there and stands on the line`, async (open) => {
    const app = await open('lang=vi');
    await app.mapIdle();
    const measured = await app.page.evaluate(
      ({ font, fallback, letters }) => {
        // All precomposed Vietnamese letters, and whatever else stands on a label.
        const all = [...new Set(Array.from(`${letters}0123456789.,·()%–-±&`))];
        for (let code = 0xc0; code <= 0x1ef9; code += code === 0x1b0 ? 0x1ea0 - 0x1b0 : 1) {
          const letter = String.fromCodePoint(code);
          if (/[\p{Lu}\p{Ll}]/u.test(letter) && /^[A-Za-zĐđ]/.test(letter.normalize('NFD'))) all.push(letter);
        }
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return null;
        return all.map((letter) => {
          pen.font = font;
          const { actualBoundingBoxAscent: ascent, width } = pen.measureText(letter);
          pen.font = fallback;
          return { letter, ascent: Math.ceil(ascent), width, inFallback: pen.measureText(letter).width };
        });
      },
      {
        font: `${weight} ${DRAWN_AT_PX}px ${family}, monospace`,
        fallback: `${weight} ${DRAWN_AT_PX}px monospace`,
        letters: LETTERS,
      },
    );
    expect(measured?.filter(({ ascent }) => ascent === FATAL_ASCENT).map(({ letter }) => letter)).toEqual([]);
    const ours = measured?.filter(({ letter }) => LETTERS.includes(letter)) ?? [];
    expect(ours.length).toBeGreaterThan(8);
    // Drawn with our font, not with a substitute, whose letters are all of one width.
    const substituted = ours.filter(({ width, inFallback }) => Math.abs(width - inFallback) < 0.01);
    expect(substituted.map(({ letter }) => letter)).toEqual([]);
  });
}
