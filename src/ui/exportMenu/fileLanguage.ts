import { loadTexts } from '../../data/load';
import { loadExportsWords, type ExportLanguage } from '../../i18n/exports';
import { loadI18n } from '../../i18n/load';
import { loadNames } from '../../i18n/names';
import { useStore } from '../../state/store';
import type { Lang } from '../../view/view';

/** All that a file in a language needs; what is on screen already is not loaded again. */
export async function fileLanguage(lang: Lang): Promise<ExportLanguage> {
  const { i18n, texts } = useStore.getState();
  const here = i18n.lang === lang;
  const [loaded, names, words, dataWords] = await Promise.all([
    here ? i18n : loadI18n(lang),
    loadNames(lang),
    loadExportsWords(lang),
    here && Object.keys(texts).length > 0 ? texts : loadTexts(lang).then((answer) => answer.texts),
  ]);
  return { i18n: loaded, names, words, texts: dataWords };
}
