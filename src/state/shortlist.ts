import { create } from 'zustand';
import { MAX_SHORTLIST } from '../view/view';
import { changeView, notify } from './actions';
import { moved } from './compare';
import { keptText } from './keptText';
import { MAX_NOTE, readKept, writeKept, type Kept } from './shortlistFile';
import { useStore } from './store';

/** Kept on this device under this name; a change of its form gets a new one. */
const KEY = 'hanoi-zones.shortlist.v1';
const stored = keptText(KEY);

export interface ShortlistState {
  readonly items: readonly Kept[];
  /** The browser keeps nothing for us: the list is gone when the page is left. */
  readonly lost: boolean;
  /** The list before the last thing was taken out of it. */
  readonly before: readonly Kept[] | null;
}

/** The device's own list. A list that came with a link stands in the view, apart from it. */
export const useShortlist = create<ShortlistState>(() => ({ items: readStored(), lost: false, before: null }));

export const idsOf = (items: readonly Kept[]): readonly string[] => items.map(({ id }) => id);

/** Appends what is not on it yet. */
export function addToShortlist(ids: readonly string[]): void {
  const { items } = useShortlist.getState();
  const fresh = ids.filter((id) => !items.some((item) => item.id === id));
  const room = MAX_SHORTLIST - items.length;
  if (fresh.length > room) notify({ kind: 'invest', what: 'shortlist-full' });
  keep([...items, ...fresh.slice(0, room).map((id) => ({ id, note: '' }))], null);
}

export function removeFromShortlist(id: string): void {
  const { items } = useShortlist.getState();
  keep(
    items.filter((item) => item.id !== id),
    items,
  );
}

export const clearShortlist = (): void => keep([], useShortlist.getState().items);

export function undoShortlist(): void {
  const { before } = useShortlist.getState();
  if (before) keep(before, null);
}

export function setNote(id: string, note: string): void {
  const { items } = useShortlist.getState();
  keep(
    items.map((item) => (item.id === id ? { id, note: note.slice(0, MAX_NOTE) } : item)),
    null,
  );
}

/** Up (-1) or down (+1) by one. */
export function moveInShortlist(id: string, by: -1 | 1): void {
  const { items } = useShortlist.getState();
  const order = moved(idsOf(items), id, by);
  keep(
    order.flatMap((next) => items.find((item) => item.id === next) ?? []),
    null,
  );
}

/** To a place counted from 0, where it pushes the others down. */
export function moveTo(id: string, place: number): void {
  const { items } = useShortlist.getState();
  const item = items.find((one) => one.id === id);
  if (!item) return;
  keep(items.filter((one) => one !== item).toSpliced(place, 0, item), null);
}

/** The link's list becomes the device's own; notes on places that stay are kept. */
export function keepShared(): void {
  const shared = useStore.getState().view.sharedShortlist ?? [];
  const { items } = useShortlist.getState();
  const next = shared.map((id) => items.find((item) => item.id === id) ?? { id, note: '' });
  keep(next, items.length > 0 ? items : null);
  changeView({ sharedShortlist: null });
}

export function addShared(): void {
  addToShortlist(useStore.getState().view.sharedShortlist ?? []);
  changeView({ sharedShortlist: null });
}

function keep(items: readonly Kept[], before: readonly Kept[] | null): void {
  const wasLost = useShortlist.getState().lost;
  const lost = !stored.keep(writeKept(items));
  useShortlist.setState({ items, before, lost });
  if (lost && !wasLost && items.length > 0) notify({ kind: 'storage', part: 'shortlist', what: 'not-kept' });
}

function readStored(): readonly Kept[] {
  const text = stored.found();
  const { items, damaged } = readKept(text, MAX_SHORTLIST);
  if (damaged && text !== null) {
    stored.spare(text);
    notify({ kind: 'storage', part: 'shortlist', what: 'damaged' });
  }
  return items;
}

// Another tab changed it: the newer list holds here too.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) useShortlist.setState({ items: readStored(), before: null });
});
