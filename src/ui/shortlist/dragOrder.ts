import { moveTo } from '../../state/shortlist';

/** Marks our own drags among those of files and text. */
const DRAGGED = 'application/x-hanoi-zones-shortlist';

/** A ref for a list whose entries (`data-id`) are put in order by dragging their grips: the pointer's way to what the arrow buttons do. */
export function dragOrder(list: HTMLElement | null): (() => void) | undefined {
  if (!list) return undefined;
  const ending = new AbortController();
  const { signal } = ending;
  const entryOf = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
  const mark = (entry: HTMLElement | null): void => {
    for (const other of list.querySelectorAll<HTMLElement>('[data-over]')) delete other.dataset['over'];
    if (entry) entry.dataset['over'] = '';
  };
  list.addEventListener(
    'dragstart',
    (event) => event.dataTransfer?.setData(DRAGGED, entryOf(event)?.dataset['id'] ?? ''),
    {
      signal,
    },
  );
  list.addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer?.types.includes(DRAGGED)) return;
      event.preventDefault();
      mark(entryOf(event));
    },
    { signal },
  );
  list.addEventListener('dragend', () => mark(null), { signal });
  list.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      mark(null);
      const place = [...list.children].findIndex((child) => child === entryOf(event));
      if (place !== -1) moveTo(event.dataTransfer?.getData(DRAGGED) ?? '', place);
    },
    { signal },
  );
  return () => ending.abort();
}
