import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { tinykeys } from 'tinykeys';
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
  useEffect(() => {
    const single = (action: () => void) => (event: KeyboardEvent) => {
      if (event.repeat || !singleKeysOn() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      action();
    };
    return tinykeys(window, {
      '$mod+KeyK': (event) => {
        event.preventDefault();
        focusSearch();
      },
      '/': single(focusSearch),
      t: single(() => changeView({ table: !useStore.getState().view.table })),
      l: single(nextLens),
      f: single(() => {
        flushSync(onFilters);
        openFilters();
      }),
      'Shift+?': single(onHelp),
    });
  });
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
