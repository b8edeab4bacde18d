import type { Lang } from '../view/view';
import type { Catalogue } from './catalogue';
import { makeFormat, type Format } from './format';
import { NO_NAMES, placeNamer, type EstablishedNames, type Named } from './placeName';

export interface I18n {
  readonly lang: Lang;
  readonly t: Catalogue;
  readonly format: Format;
  /** What a place is called. */
  readonly placeName: (place: Named) => string;
}

interface Language {
  /** For Intl. */
  readonly locale: string;
  readonly load: () => Promise<Catalogue>;
}

/** A language is its folder of words, its catalogue, and one line here. */
const LANGUAGES: Readonly<Record<Lang, Language>> = {
  vi: { locale: 'vi-VN', load: async () => (await import('./vi')).vi },
  en: { locale: 'en-GB', load: async () => (await import('./en')).en },
  ja: { locale: 'ja-JP', load: async () => (await import('./ja')).ja },
  ko: { locale: 'ko-KR', load: async () => (await import('./ko')).ko },
  zh: { locale: 'zh-Hans-CN', load: async () => (await import('./zh')).zh },
};

export async function loadI18n(lang: Lang): Promise<I18n> {
  const { locale, load } = LANGUAGES[lang];
  const t = await load();
  return { lang, t, format: makeFormat(locale, t), placeName: placeNamer(lang, NO_NAMES) };
}

/** A language that knows the established names of places: they are data, and come in a file of their own. */
export const withNames = (i18n: I18n, established: EstablishedNames): I18n =>
  established.size === 0 ? i18n : { ...i18n, placeName: placeNamer(i18n.lang, established) };
