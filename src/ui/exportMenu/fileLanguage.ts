import { loadTexts, type Texts } from '../../data/load';
import { loadExportsWords, type ExportLanguage } from '../../i18n/exports';
import { loadNames } from '../../i18n/names';
import { languageWithNames } from '../../state/language';
import { useStore } from '../../state/store';
import type { Lang } from '../../view/view';

/** Once here, the words of the data serve every further file, without a network too. */
const loaded = new Map<Lang, Texts>();

/** Throws when they cannot be had: a file with bare ids in place of words would be of no use. */
async function textsOf(lang: Lang): Promise<Texts> {
  const known = loaded.get(lang);
  if (known) return known;
  const { texts, problem } = await loadTexts(lang);
  if (problem) throw new Error(problem.file);
  loaded.set(lang, texts);
  return texts;
}

/** All that a file in a language needs; what is on screen already is not loaded again. */
export async function fileLanguage(lang: Lang): Promise<ExportLanguage> {
  const { i18n, texts } = useStore.getState();
  const here = i18n.lang === lang;
  const [translated, names, words, dataWords] = await Promise.all([
    languageWithNames(lang),
    loadNames(lang),
    loadExportsWords(lang),
    here && Object.keys(texts).length > 0 ? texts : textsOf(lang),
  ]);
  return { i18n: translated, names, words, texts: dataWords };
}
