import { EMPTY_DATASET } from '../data/load';
import { loadI18n } from '../i18n/load';
import { notify } from '../state/actions';
import { loadDataset, loadWords } from '../state/loading';
import { hasLocalData } from '../state/localFlag';
import { startStore } from '../state/store';
import { decodeView } from '../view/urlCodec';
import { langOfTags } from '../view/view';

/** What the user has brought in before; the code for it comes only where there is any, and never inside other pages. */
async function localData(): Promise<void> {
  if ('embed' in document.documentElement.dataset || !hasLocalData()) return;
  try {
    const { restoreLocalData } = await import('../state/localData');
    await restoreLocalData();
  } catch {
    notify({ kind: 'local', what: 'local-unread' });
  }
}

/** Fills the store from the address and starts to load the data. Ends when there are words to draw the screen with. */
export async function begin(): Promise<void> {
  const { view, dropped } = decodeView(window.location.search, langOfTags(navigator.languages));
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
  void loadDataset(localData());
  void loadWords();
}
