import type { Lang } from '../view/view';
import type { Catalogue } from './catalogue';
import { makeFormat, type Format } from './format';

export interface I18n {
  readonly lang: Lang;
  readonly t: Catalogue;
  readonly format: Format;
}

/** A language is its catalogue file, its locale for Intl, and one line here. */
const LANGUAGES: Readonly<Record<Lang, { locale: string; load: () => Promise<Catalogue> }>> = {
  vi: { locale: 'vi-VN', load: async () => (await import('./vi')).vi },
  en: { locale: 'en-GB', load: async () => (await import('./en')).en },
};

export async function loadI18n(lang: Lang): Promise<I18n> {
  const { locale, load } = LANGUAGES[lang];
  const t = await load();
  return { lang, t, format: makeFormat(locale, t) };
}
