import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import ja from '../../theme/fonts/noto-sans-ja-600.ttf?url';
import ko from '../../theme/fonts/noto-sans-ko-600.ttf?url';
import zh from '../../theme/fonts/noto-sans-zh-600.ttf?url';
import { hasNameFile, type Lang, type OtherLang } from '../../view/view';
import { FONT_REGULAR, FONT_STRONG } from '../style/fonts';

/** Which letters each file holds; the same ranges as in the font's own style sheet. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

const FACES: readonly Face[] = [
  { family: FONT_REGULAR, weight: '400', url: latin400, unicodeRange: LATIN },
  { family: FONT_REGULAR, weight: '400', url: vietnamese400, unicodeRange: VIETNAMESE },
  { family: FONT_STRONG, weight: '600', url: latin600, unicodeRange: LATIN },
  { family: FONT_STRONG, weight: '600', url: vietnamese600, unicodeRange: VIETNAMESE },
];

/**
 * MapLibre 6.17 draws a capital too low when its ascent is exactly 55 px at the 48 px it is drawn with (Ồ Ố Ễ Ẫ Ẵ of
 * this font): at 103 % no letter's is.
 */
const SIZE_ADJUST = '103%';

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly url: string;
  readonly unicodeRange: string;
}

/** Letters of Japanese, Korean and Chinese; the strong weight alone, which has all that our words and names use. */
const EAST_ASIAN = 'U+2E80-D7FF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF';
const EAST_ASIAN_URL: Readonly<Record<OtherLang, string>> = { ja, ko, zh };

const facesOf = (lang: OtherLang): readonly Face[] =>
  [FONT_REGULAR, FONT_STRONG].map((family) => ({
    family,
    weight: family === FONT_STRONG ? '600' : '400',
    url: EAST_ASIAN_URL[lang],
    unicodeRange: EAST_ASIAN,
  }));

async function add({ family, url, ...descriptors }: Face): Promise<void> {
  // `sizeAdjust` is in the CSS Font Loading standard's drafts and in browsers, not yet in TypeScript's library.
  const options: FontFaceDescriptors & { readonly sizeAdjust: string } = { ...descriptors, sizeAdjust: SIZE_ADJUST };
  const format = url.endsWith('.ttf') ? 'truetype' : 'woff2';
  const face = new FontFace(family, `url(${JSON.stringify(url)}) format("${format}")`, options);
  document.fonts.add(face);
  await face.load();
}

const loading = new Map<'latin' | OtherLang, Promise<unknown>>();
const ready = new Set<Lang>();

function once(id: 'latin' | OtherLang, faces: readonly Face[]): Promise<unknown> {
  const known = loading.get(id) ?? Promise.allSettled(faces.map(add));
  loading.set(id, known);
  return known;
}

/**
 * Loads the faces that the labels of a language are drawn with. They must not be drawn before: MapLibre waits only for
 * the face that holds the space and would keep letters of the others drawn in a substitute. A face that cannot be loaded
 * leaves its letters to the system's sans-serif.
 */
export async function loadMapFonts(lang: Lang): Promise<void> {
  await Promise.all([once('latin', FACES), hasNameFile(lang) && once(lang, facesOf(lang))]);
  ready.add(lang);
}

/** Whether labels of a language can be drawn now. */
export const hasMapFonts = (lang: Lang): boolean => ready.has(lang);
