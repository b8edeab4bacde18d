import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { LENSES } from '../domain/indicators/indicator';
import { EXPLORE_KEYS } from '../domain/keys/explore';
import { deedOf } from '../domain/keys/keyRow';
import { changeView } from '../state/actions';
import { useStore } from '../state/store';
import { FILTERS_ID, SEARCH_ID } from '../ui/layout/ids';
import { singleKeysOn } from './singleKeys';

interface Actions {
  readonly onHelp: () => void;
  /** Brings the filters to the front where only one panel is seen at a time. */
  readonly onFilters: () => void;
}

/** The keyboard shortcuts of the explore screen. Esc, which is also theirs, is heard in `useEscape`. */
export function useShortcuts({ onHelp, onFilters }: Actions): void {
  const help = useEffectEvent(onHelp);
  const filters = useEffectEvent(() => {
    flushSync(onFilters);
    openFilters();
  });
  useEffect(() => {
    const actions = {
      search: focusSearch,
      table: () => changeView({ table: !useStore.getState().view.table }),
      lens: nextLens,
      filters: () => filters(),
      help: () => help(),
      close: undefined,
    };
    const onKey = (event: KeyboardEvent): void => {
      // The stage has keys of its own.
      if (event.altKey || event.repeat || useStore.getState().view.mode !== 'explore') return;
      const deed = deedOf(EXPLORE_KEYS, event);
      const action = deed === null ? undefined : actions[deed];
      const chord = event.ctrlKey || event.metaKey;
      // Single keys: not while typing, not over a dialog, and only when they are switched on.
      const quiet = !singleKeysOn() || isTyping(event.target) || document.querySelector('dialog[open]') !== null;
      if (!action || (!chord && quiet)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}

function nextLens(): void {
  const at = LENSES.indexOf(useStore.getState().view.lens);
  const lens = LENSES[(at + 1) % LENSES.length];
  if (lens) changeView({ lens });
}

function openFilters(): void {
  const filters = document.getElementById(FILTERS_ID);
  const fold = filters?.querySelector('details');
  if (fold) fold.open = true;
  filters?.querySelector<HTMLElement>('summary, input')?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
  );
}
