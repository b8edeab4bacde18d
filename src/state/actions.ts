import type { BottleneckView } from '../domain/clearance/factorIds';
import { NO_FILTERS, type Filters } from '../domain/filter';
import { LAYERS, type LayerId } from '../domain/zone';
import type { Camera, Dialog, Find, View, Workspace } from '../view/view';
import { useStore, type MapState, type Notice } from './store';

/**
 * Changes what is looked at. `push` makes a step that the back button undoes (a selection, a lens, a filter);
 * `replace` does not (the camera, a sort, a value being typed).
 */
export function changeView(patch: Partial<View>, history: 'push' | 'replace' | 'none' = 'push'): void {
  useStore.setState(({ view }) => ({ view: { ...view, ...patch }, history }));
}

export function changeFilters(patch: Partial<Filters>, history: 'push' | 'replace' = 'push'): void {
  useStore.setState(({ view }) => ({ view: { ...view, filters: { ...view.filters, ...patch } }, history }));
}

export function changeFind(patch: Partial<Find>, history: 'push' | 'replace' = 'push'): void {
  useStore.setState(({ view }) => ({ view: { ...view, find: { ...view.find, ...patch } }, history }));
}

export function changeBottleneck(patch: Partial<BottleneckView>, history: 'push' | 'replace' = 'push'): void {
  useStore.setState(({ view }) => ({ view: { ...view, bottleneck: { ...view.bottleneck, ...patch } }, history }));
}

/** Opens a workspace, or goes back to exploring when it is open already. */
export function toggleWorkspace(workspace: Workspace): void {
  changeView({ workspace: useStore.getState().view.workspace === workspace ? 'explore' : workspace });
}

export const clearFilters = (): void => changeView({ filters: NO_FILTERS });
export const select = (id: string | null): void => changeView({ selected: id });
export const openDialog = (dialog: Dialog): void => changeView({ dialog });
export const closeDialog = (): void => changeView({ dialog: null });
export const moveCamera = (camera: Camera): void => changeView({ camera }, 'replace');

export function toggleLayer(layer: LayerId, on: boolean): void {
  const { layers } = useStore.getState().view;
  // Always in one order: the same layers are the same view, and the same link.
  changeView({ layers: LAYERS.filter((id) => (id === layer ? on : layers.includes(id))) });
}

export function hover(id: string | null): void {
  if (useStore.getState().hovered !== id) useStore.setState({ hovered: id });
}

export function setMapState(mapState: MapState): void {
  useStore.setState({ mapState });
}

export function notify(notice: Notice): void {
  useStore.setState(({ notices }) => {
    const text = JSON.stringify(notice);
    return notices.some((n) => JSON.stringify(n) === text) ? {} : { notices: [...notices, notice] };
  });
}

export function dismiss(notice: Notice): void {
  useStore.setState(({ notices }) => ({ notices: notices.filter((n) => n !== notice) }));
}
