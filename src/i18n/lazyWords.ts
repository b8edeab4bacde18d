import type { Lang } from '../view/view';

/** A promise that says by itself that it is kept, so that `use` of React gives its value without waiting. */
type Told<W> = Promise<W> & { status?: 'fulfilled'; value?: W };

/**
 * Words that stand apart from the catalogue because the first screen does without them: `name` of the file that each
 * language has in its folder. The function that this makes gives the same promise for a language each time: a component
 * that waits must ask for it again when it goes on.
 */
export function lazyWords<W extends object>(
  name: string,
  file: (lang: Lang) => Promise<Readonly<Record<string, W>>>,
): (lang: Lang) => Promise<W> {
  const asked = new Map<Lang, Told<W>>();
  return (lang) => {
    const known = asked.get(lang);
    if (known) return known;
    const words: Told<W> = wordsIn(name, file(lang));
    words.then(
      (value) => Object.assign(words, { status: 'fulfilled', value }),
      // What did not arrive is asked for again next time.
      () => asked.delete(lang),
    );
    asked.set(lang, words);
    return words;
  };
}

async function wordsIn<W>(name: string, file: Promise<Readonly<Record<string, W>>>): Promise<W> {
  const words = (await file)[name];
  if (words === undefined) throw new Error(`A file of words has no ${name}.`);
  return words;
}
