import { hasNameFile, LANGS, type Lang, type OtherLang } from '../../src/view/view';

export { LANGS, type Lang, type OtherLang };

/** Languages whose words stand in files of their own beside the tables, which have Vietnamese and English. */
export const OTHER_LANGS = LANGS.filter(hasNameFile);

export const eachOf = <L extends Lang, T>(langs: readonly L[], make: (lang: L) => T): Readonly<Record<L, T>> =>
  Object.fromEntries(langs.map((lang) => [lang, make(lang)] as const)) as Readonly<Record<L, T>>;
