import bold from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url';
import normal from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import { fetchBytes } from '../data/fetchBytes';
import jaNormal from '../theme/fonts/noto-sans-ja-400.ttf?url';
import jaBold from '../theme/fonts/noto-sans-ja-600.ttf?url';
import koNormal from '../theme/fonts/noto-sans-ko-400.ttf?url';
import koBold from '../theme/fonts/noto-sans-ko-600.ttf?url';
import zhNormal from '../theme/fonts/noto-sans-zh-400.ttf?url';
import zhBold from '../theme/fonts/noto-sans-zh-600.ttf?url';
import type { Lang, OtherLang } from '../view/view';

/** A font in its two weights, as TrueType. */
export interface BriefFont {
  /** The name under which it is handed to the PDF maker. */
  readonly name: string;
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
}

/** The name of the font that everything is set in as far as it has the letters. */
export const FONT = 'BeVietnamPro';

/**
 * Be Vietnam Pro, whole: the fonts of the screen come in pieces by script, and a Vietnamese word would be set from three
 * of them. SIL Open Font License 1.1, © 2021 The Be Vietnam Pro Project Authors. The others are Noto Sans, cut down to
 * letters in use (`npm run fonts`), under the same licence, © 2014–2021 Adobe.
 */
const FILES: Readonly<Record<'latin' | OtherLang, { readonly normal: string; readonly bold: string }>> = {
  latin: { normal, bold },
  ja: { normal: jaNormal, bold: jaBold },
  ko: { normal: koNormal, bold: koBold },
  zh: { normal: zhNormal, bold: zhBold },
};

const SCRIPTS = { ko: /\p{Script=Hangul}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, zh: /\p{Script=Han}/u };

/**
 * The languages whose fonts a page needs, in the order in which a letter is looked for: its own languages first, then
 * those of whatever else is written on it, such as the title of a source.
 */
export function fontLangs(langs: readonly Lang[], text: string): readonly OtherLang[] {
  const written = (Object.keys(SCRIPTS) as OtherLang[]).filter((lang) => SCRIPTS[lang].test(text));
  const own = langs.filter((lang): lang is OtherLang => lang in SCRIPTS);
  // Any of them has Han letters of some kind.
  const more = written.filter((lang) => lang !== 'zh' || (own.length === 0 && !written.includes('ja')));
  return [...new Set([...own, ...more])];
}

/** From our own origin, when a page is made that needs them. */
export async function loadBriefFonts(langs: readonly OtherLang[]): Promise<readonly BriefFont[]> {
  return Promise.all(
    (['latin', ...langs] as const).map(async (id): Promise<BriefFont> => {
      const [normalBytes, boldBytes] = await Promise.all([fetchBytes(FILES[id].normal), fetchBytes(FILES[id].bold)]);
      return { name: id === 'latin' ? FONT : `Noto-${id}`, normal: normalBytes, bold: boldBytes };
    }),
  );
}
