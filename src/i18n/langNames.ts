import type { Lang } from '../view/view';

/** Each language in its own words: who looks for it reads those. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  zh: '简体中文',
};
