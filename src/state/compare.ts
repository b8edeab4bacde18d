import { MAX_COMPARED, type Workspace } from '../view/view';
import { changeView, notify } from './actions';
import { useStore } from './store';

/** Puts a place beside the others, or takes it away. There is room for five: a sixth is refused, and told why. */
export function toggleCompared(id: string): void {
  const { compared } = useStore.getState().view;
  if (compared.includes(id)) removeCompared(id);
  else if (compared.length >= MAX_COMPARED) notify({ kind: 'invest', what: 'compare-full' });
  else changeView({ compared: [...compared, id] });
}

export function removeCompared(id: string): void {
  const { compared } = useStore.getState().view;
  changeView({ compared: compared.filter((other) => other !== id) });
  forgetFull();
}

export function compareThese(ids: readonly string[]): void {
  changeView({ compared: ids.slice(0, MAX_COMPARED) });
  forgetFull();
  openComparison();
}

/** What was open before the comparison, to go back to. */
let cameFrom: Workspace = 'explore';

export function openComparison(): void {
  const { workspace } = useStore.getState().view;
  if (workspace !== 'compare') cameFrom = workspace;
  changeView({ workspace: 'compare' });
}

export function closeComparison(): void {
  changeView({ workspace: cameFrom });
}

/** To the left (-1) or right (+1) of its neighbour. */
export function moveCompared(id: string, by: -1 | 1): void {
  const { compared } = useStore.getState().view;
  changeView({ compared: moved(compared, id, by) });
}

/** The list with one entry one place further; the same list where there is no further. */
export function moved(list: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = list.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= list.length) return list;
  const next = list.filter((other) => other !== id);
  next.splice(to, 0, id);
  return next;
}

/** There is room again: what was said is no longer true. */
function forgetFull(): void {
  useStore.setState(({ notices }) => ({
    notices: notices.filter((n) => n.kind !== 'invest' || n.what !== 'compare-full'),
  }));
}

export function clearCompared(): void {
  changeView({ compared: [] });
  forgetFull();
}
