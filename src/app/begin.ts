import { EMPTY_DATASET } from '../data/load';
import { loadI18n } from '../i18n/load';
import { loadDataset, loadWords } from '../state/loading';
import { startStore } from '../state/store';
import { decodeView } from '../view/urlCodec';
import { LANGS } from '../view/view';

/** The reader's own language where we have it, else Vietnamese. */
function browserLang() {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return LANGS.find((lang) => lang === wanted.find((tag) => LANGS.some((l) => l === tag))) ?? 'vi';
}

/** Fills the store from the address and starts to load the data. Ends when there are words to draw the screen with. */
export async function begin(): Promise<void> {
  const { view, dropped } = decodeView(window.location.search, browserLang());
  const i18n = await loadI18n(view.lang);
  startStore({
    view,
    history: 'replace',
    i18n,
    names: null,
    dataset: EMPTY_DATASET,
    loaded: false,
    texts: {},
    found: null,
    changed: null,
    hovered: null,
    mapState: 'loading',
    notices: dropped.length > 0 ? [{ kind: 'link-dropped', dropped }] : [],
  });
  void loadDataset();
  void loadWords(view.lang);
}
