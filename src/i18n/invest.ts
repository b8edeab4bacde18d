import type { Lang } from '../view/view';
import type { InvestWords } from './vi/invest';

const LOAD: Readonly<Record<Lang, () => Promise<InvestWords>>> = {
  vi: async () => (await import('./vi/invest')).investWords,
  en: async () => (await import('./en/invest')).investWords,
};

const loaded = new Map<Lang, InvestWords>();
const loading = new Map<Lang, Promise<InvestWords>>();

async function load(lang: Lang): Promise<InvestWords> {
  try {
    const words = await LOAD[lang]();
    loaded.set(lang, words);
    return words;
  } finally {
    // What did not arrive is asked for again next time.
    loading.delete(lang);
  }
}

/**
 * Words of comparison, shortlist, sharing and export, or the promise of them. They are apart from the catalogue because
 * the first screen does without them.
 */
export function investWords(lang: Lang): InvestWords | Promise<InvestWords> {
  const words = loaded.get(lang) ?? loading.get(lang) ?? load(lang);
  if (words instanceof Promise) loading.set(lang, words);
  return words;
}
