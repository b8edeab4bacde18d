import { loadI18n } from '../i18n/load';
import type { Lang } from '../view/view';
import { loadWords } from './loading';
import { useStore } from './store';

/** Switches the language once its words are here; until then the screen stays as it is. */
export async function changeLanguage(lang: Lang, history: 'push' | 'none' = 'push'): Promise<void> {
  const [i18n] = await Promise.all([loadI18n(lang), loadWords(lang)]);
  useStore.setState(({ view }) => ({ i18n, view: { ...view, lang }, history }));
}
