import type { Lang } from '../view/view';
import type { Catalogue } from './catalogue';
import { makeFormat, type Format } from './format';

export interface I18n {
  readonly lang: Lang;
  readonly t: Catalogue;
  readonly format: Format;
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
  return { lang, t, format: makeFormat(locale, t) };
}
