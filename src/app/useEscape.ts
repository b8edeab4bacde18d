import { useEffect } from 'react';
import { EXPLORE_KEYS } from '../domain/keys/explore';
import { deedOf } from '../domain/keys/keyRow';
import { changeView, select } from '../state/actions';
import { useStore } from '../state/store';
import { DETAILS_ID, TABLE_ID } from '../ui/layout/ids';

/** The panels that Esc closes, topmost first. Dialogs and popovers are the browser's and come before. */
const LAYERS = [
  { id: DETAILS_ID, isOpen: () => useStore.getState().view.selected !== null, close: () => select(null) },
  { id: TABLE_ID, isOpen: () => useStore.getState().view.table, close: () => changeView({ table: false }) },
];

/** Esc closes the topmost panel. Where the focus then goes is said in `keepFocus`. */
export function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (
        deedOf(EXPLORE_KEYS, event) !== 'close' ||
        event.defaultPrevented ||
        useStore.getState().view.mode !== 'explore'
      )
        return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      LAYERS.find((layer) => layer.isOpen())?.close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
