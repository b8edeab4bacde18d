import { changeView, notify } from '../state/actions';
import { changeLanguage } from '../state/language';
import { useStore } from '../state/store';
import { decodeView, encodeView } from '../view/urlCodec';

/** Browsers limit how often the address may be rewritten (Safari: 100 times in 30 s); a moving camera asks for more. */
const REPLACE_EVERY_MS = 400;

const query = (): string => `?${encodeView(useStore.getState().view)}`;

/**
 * Keeps the address and the view in step. A change of the view enters the history as its action says; back and forward
 * bring the view of that address. Returns a function that stops it.
 */
export function startUrlSync(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The address that the present history entry should have, when it is not written yet. */
  let pending: string | null = null;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (pending !== null && pending !== window.location.search) window.history.replaceState(null, '', pending);
    pending = null;
  };

  const stopListening = useStore.subscribe(({ view, history }, before) => {
    if (view === before.view || history === 'none') return;
    const next = query();
    if (history === 'replace') {
      pending = next;
      timer ??= setTimeout(flush, REPLACE_EVERY_MS);
      return;
    }
    // The step back must lead to what was seen last, not to what was last written.
    flush();
    if (next !== window.location.search) window.history.pushState(null, '', next);
  });

  const onPopState = (): void => {
    clearTimeout(timer);
    timer = undefined;
    pending = null;
    const { lang } = useStore.getState().view;
    const { view, dropped } = decodeView(window.location.search, lang);
    changeView({ ...view, lang }, 'none');
    if (view.lang !== lang) void changeLanguage(view.lang, 'none');
    if (dropped.length > 0) notify({ kind: 'link-dropped', dropped });
  };

  window.addEventListener('popstate', onPopState);
  window.addEventListener('pagehide', flush);
  return () => {
    flush();
    stopListening();
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('pagehide', flush);
  };
}
