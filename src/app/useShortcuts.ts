import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import type { KeyBindingMap } from 'tinykeys';
import { LENSES } from '../domain/indicators/indicator';
import { changeView } from '../state/actions';
import { useStore } from '../state/store';
import { FILTERS_ID, SEARCH_ID } from '../ui/layout/ids';
import { singleKeysOn } from './singleKeys';

interface Actions {
  readonly onHelp: () => void;
  /** Brings the filters to the front where only one panel is seen at a time. */
  readonly onFilters: () => void;
}

/** The keyboard shortcuts of the explore screen; `HelpDialog` lists them. */
export function useShortcuts({ onHelp, onFilters }: Actions): void {
  const help = useEffectEvent(onHelp);
  const filters = useEffectEvent(() => {
    flushSync(onFilters);
    openFilters();
  });
  useEffect(() => {
    const keys: KeyBindingMap = {
      '$mod+KeyK': (event) => {
        event.preventDefault();
        focusSearch();
      },
      '/': single(focusSearch),
      t: single(() => changeView({ table: !useStore.getState().view.table })),
      l: single(nextLens),
      f: single(() => filters()),
      'Shift+?': single(() => help()),
    };
    let stop: (() => void) | null = null;
    let left = false;
    // Nobody presses a key before the screen is there to be looked at.
    const listen = async (): Promise<void> => {
      const { tinykeys } = await import('tinykeys');
      if (!left) stop = tinykeys(window, keys);
    };
    void listen();
    return () => {
      left = true;
      stop?.();
    };
  }, []);
}

/** A shortcut of one key: not while typing, not over a dialog, and only when these are switched on. */
const single = (action: () => void) => (event: KeyboardEvent) => {
  if (event.repeat || !singleKeysOn() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  action();
};

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
