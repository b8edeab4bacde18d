import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT, type BriefFont } from '../../src/brief/fonts';
import type { FontLoader } from '../../src/brief/render';
import { ROOT } from './root';

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));
const LATIN = 'node_modules/@expo-google-fonts/be-vietnam-pro';

/** The font that all is set in as far as it has the letters. */
export const latinFont: BriefFont = {
  name: FONT,
  normal: read(`${LATIN}/400Regular/BeVietnamPro_400Regular.ttf`),
  bold: read(`${LATIN}/600SemiBold/BeVietnamPro_600SemiBold.ttf`),
};

/** The fonts of a page as the app fetches them. */
export const briefFonts: FontLoader = (langs) =>
  Promise.resolve([
    latinFont,
    ...langs.map((lang) => ({
      name: `Noto-${lang}`,
      normal: read(`src/theme/fonts/noto-sans-${lang}-400.ttf`),
      bold: read(`src/theme/fonts/noto-sans-${lang}-600.ttf`),
    })),
  ]);
