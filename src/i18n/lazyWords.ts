import type { Lang } from '../view/view';

/** A promise that says by itself that it is kept, so that `use` of React gives its value without waiting. */
type Told<W> = Promise<W> & { status?: 'fulfilled'; value?: W };

/**
 * Words that stand apart from the catalogue because the first screen does without them. The function that this makes
 * gives the same promise for a language each time: a component that waits must ask for it again when it goes on.
 */
export function lazyWords<W extends object>(
  files: Readonly<Record<Lang, () => Promise<W>>>,
): (lang: Lang) => Promise<W> {
  const asked = new Map<Lang, Told<W>>();
  return (lang) => {
    const known = asked.get(lang);
    if (known) return known;
    const words: Told<W> = files[lang]();
    words.then(
      (value) => Object.assign(words, { status: 'fulfilled', value }),
      // What did not arrive is asked for again next time.
      () => asked.delete(lang),
    );
    asked.set(lang, words);
    return words;
  };
}
