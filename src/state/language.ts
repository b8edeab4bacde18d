import { loadI18n } from '../i18n/load';
import { loadNames } from '../i18n/names';
import type { Lang } from '../view/view';
import { loadWords } from './loading';
import { useStore } from './store';

/** Names of the ledger's fields, for a panel that is about to be shown. */
export async function needNames(): Promise<void> {
  const { names, i18n } = useStore.getState();
  if (!names) useStore.setState({ names: await loadNames(i18n.lang) });
}

/** Switches the language once its words are here; until then the screen stays as it is. */
export async function changeLanguage(lang: Lang, history: 'push' | 'none' = 'push'): Promise<void> {
  const hasNames = useStore.getState().names !== null;
  const [i18n, names] = await Promise.all([loadI18n(lang), hasNames ? loadNames(lang) : null, loadWords(lang)]);
  useStore.setState(({ view }) => ({ i18n, names, view: { ...view, lang }, history }));
}
