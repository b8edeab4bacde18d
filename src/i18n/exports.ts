import type { Lang } from '../view/view';
import type { ExportsWords } from './vi/exports';

/** Words of the exported files and the brief. They load with the first export, not with the first screen. */
const LOAD: Readonly<Record<Lang, () => Promise<ExportsWords>>> = {
  vi: async () => (await import('./vi/exports')).exportsWords,
  en: async () => (await import('./en/exports')).exportsWords,
};

export const loadExportsWords = (lang: Lang): Promise<ExportsWords> => LOAD[lang]();
