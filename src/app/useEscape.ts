import { useEffect, useRef } from 'react';
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

/**
 * Esc closes the topmost panel. When a panel that holds the focus goes away, by Esc or otherwise, the focus returns to
 * where it was before it entered the panel.
 */
export function useEscape(): void {
  const before = useRef<Element | null>(null);

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
    const onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
      const panel = panelOf(relatedTarget);
      if (panel && panelOf(target) !== panel && target instanceof Element) before.current = target;
    };
    const stop = useStore.subscribe(({ view }, { view: was }) => {
      const closed = (was.selected !== null && view.selected === null) || (was.table && !view.table);
      const held = panelOf(document.activeElement);
      if (!closed || !held) return;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before.current instanceof HTMLElement) before.current.focus();
      });
    });
    window.addEventListener('keydown', onKeyDown);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      stop();
      window.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, []);
}

function panelOf(node: EventTarget | null): Element | null {
  return node instanceof Element ? node.closest(LAYERS.map(({ id }) => `#${id}`).join(',')) : null;
}
