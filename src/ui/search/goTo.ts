import { boxCamera } from '../../domain/boxCamera';
import { changeView } from '../../state/actions';
import { useStore } from '../../state/store';
import { zonePatch } from '../../state/zonePatch';
import type { Place } from './searchEntries';

/** Brings a found place before the eyes: a zone is also selected, and its layer switched on. */
export function goTo(place: Place): void {
  switch (place.type) {
    case 'zone':
      changeView(zonePatch(place.zone, useStore.getState().view));
      return;
    case 'commune':
      changeView({ camera: boxCamera(place.commune.bbox, window.innerWidth, window.innerHeight) });
      return;
    case 'district':
      changeView({ camera: boxCamera(place.bbox, window.innerWidth, window.innerHeight) });
  }
}
