import { useEffect } from 'react';
import { useStore } from '../state/store';

/** Whether the first picture stands, or there will be none: nothing of the first load is held up any more. */
const isQuiet = (): boolean =>
  useStore.getState().mapState === 'failed' || document.querySelector('[data-map="idle"]') !== null;

/** Starts to keep the app on the device, once that is in nobody's way. */
export function useKeepOffline(): void {
  useEffect(() => {
    const start = (): void => {
      if (!isQuiet()) return;
      stop();
      void import('../state/keepOffline').then(({ keepOffline }) => keepOffline());
    };
    const changes = new MutationObserver(start);
    changes.observe(document, { subtree: true, attributeFilter: ['data-map'] });
    const stopStore = useStore.subscribe(start);
    const stop = (): void => {
      changes.disconnect();
      stopStore();
    };
    start();
    return stop;
  }, []);
}
