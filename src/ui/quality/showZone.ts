import type { Zone } from '../../domain/zone';
import { changeView } from '../../state/actions';
import { useStore } from '../../state/store';
import { zonePatch } from '../../state/zonePatch';

/** Leaves the boards for the map, with a zone before the eyes. The back button leads back to the board. */
export function showZone(zone: Zone): void {
  const { view } = useStore.getState();
  changeView({ ...zonePatch(zone, view), workspace: 'explore', since: null });
}
