import { loadExportsWords, type ExportLanguage } from '../../src/i18n/exports';
import { loadNames } from '../../src/i18n/names';
import { loadI18n } from '../../src/i18n/load';
import type { Lang } from '../../src/view/view';

/** A language as an export gets it; without `texts`, ids of the data's words stand for themselves. */
export async function exportLanguage(lang: Lang, texts: ExportLanguage['texts'] = {}): Promise<ExportLanguage> {
  const [i18n, names, words] = await Promise.all([loadI18n(lang), loadNames(lang), loadExportsWords(lang)]);
  return { i18n, names, words, texts };
}
