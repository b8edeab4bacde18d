import { loadPlaceNames } from '../data/load';
import { loadI18n, withNames, type I18n } from '../i18n/load';
import { loadNames } from '../i18n/names';
import type { Lang } from '../view/view';
import { notify } from './actions';
import { wordsFor } from './loading';
import { useStore } from './store';

/** Names of the ledger's fields, for a panel that is about to be shown. */
export async function needNames(): Promise<void> {
  const { names, i18n } = useStore.getState();
  if (!names) useStore.setState({ names: await loadNames(i18n.lang) });
}

/** Switches the language once its words are here; until then the screen stays as it is. */
export async function changeLanguage(lang: Lang, history: 'push' | 'none' = 'push'): Promise<void> {
  const hasNames = useStore.getState().names !== null;
  const [i18n, names] = await Promise.all([loadI18n(lang), hasNames ? loadNames(lang) : null]);
  const { problems, ...words } = await wordsFor(i18n);
  useStore.setState(({ view }) => ({ ...words, names, view: { ...view, lang }, history }));
  for (const problem of problems) notify({ kind: 'load-problem', problem });
}

/** A language with its names of places, for what is made in another one than the screen's. Without a file of names it goes on. */
export async function languageWithNames(lang: Lang): Promise<I18n> {
  const { i18n } = useStore.getState();
  if (lang === i18n.lang) return i18n;
  const [other, { names }] = await Promise.all([loadI18n(lang), loadPlaceNames(lang)]);
  return withNames(other, names);
}
