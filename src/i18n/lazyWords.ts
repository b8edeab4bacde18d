import type { Lang } from '../view/view';

/**
 * Words that stand apart from the catalogue because the first screen does without them. The function that this makes
 * gives the promise of the words of a language, the same one each time; what did not arrive is asked for again.
 */
export function lazyWords<W extends object>(
  files: Readonly<Record<Lang, () => Promise<W>>>,
): (lang: Lang) => Promise<W> {
  const asked = new Map<Lang, Promise<W>>();
  const ask = async (lang: Lang): Promise<W> => {
    try {
      return await files[lang]();
    } catch (error) {
      asked.delete(lang);
      throw error;
    }
  };
  return (lang) => {
    const words = asked.get(lang) ?? ask(lang);
    asked.set(lang, words);
    return words;
  };
}
