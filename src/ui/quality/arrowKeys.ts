import { GRID_KEYS } from '../../domain/keys/panels';
import { deedOf } from '../../domain/keys/keyRow';

/**
 * A ref for a table of buttons: the arrow keys, Home and End go from one to another, and all of them together are one
 * stop of the Tab key, at the one that was last looked at. The buttons carry their place in the row as `data-cell`.
 */
export function arrowKeys(table: HTMLTableElement | null): (() => void) | undefined {
  if (!table) return undefined;
  const stopAt = (chosen: HTMLButtonElement | null): void => {
    for (const button of table.querySelectorAll<HTMLButtonElement>(STOP)) button.tabIndex = -1;
    if (chosen) chosen.tabIndex = 0;
  };
  const keepOneStop = (): void => {
    if (!table.querySelector(STOP)) stopAt(table.querySelector<HTMLButtonElement>(CELL));
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLButtonElement && target.matches(CELL)) stopAt(target);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLButtonElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = neighbour(target, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  // Other rows may come at any time, and take the stop with them when they go.
  const rows = new MutationObserver(keepOneStop);
  rows.observe(table, { childList: true, subtree: true });
  keepOneStop();
  table.addEventListener('focusin', onFocus);
  table.addEventListener('keydown', onKeyDown);
  return () => {
    rows.disconnect();
    table.removeEventListener('focusin', onFocus);
    table.removeEventListener('keydown', onKeyDown);
  };
}

const CELL = '[data-cell]';
const STOP = '[data-cell][tabindex="0"]';

const cellsOf = (row: Element | null | undefined): HTMLButtonElement[] => [
  ...(row?.querySelectorAll<HTMLButtonElement>('[data-cell]') ?? []),
];
const placeOf = (button: HTMLElement): number => Number(button.dataset['cell']);

/** The next button in the direction of a key; places without one are passed over. */
function neighbour(from: HTMLButtonElement, event: KeyboardEvent): HTMLButtonElement | undefined {
  const row = from.closest('tr');
  const inRow = cellsOf(row);
  const deed = deedOf(GRID_KEYS, event);
  switch (deed) {
    case 'right':
      return inRow[inRow.indexOf(from) + 1];
    case 'left':
      return inRow[inRow.indexOf(from) - 1];
    case 'rowStart':
      return inRow[0];
    case 'rowEnd':
      return inRow.at(-1);
    case 'down':
    case 'up': {
      const step = (at: Element | null | undefined): Element | null | undefined =>
        deed === 'down' ? at?.nextElementSibling : at?.previousElementSibling;
      for (let next = step(row); next; next = step(next)) {
        const below = cellsOf(next).find((button) => placeOf(button) === placeOf(from));
        if (below) return below;
      }
      return undefined;
    }
    case null:
      return undefined;
  }
}
