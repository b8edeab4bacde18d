import { boxCamera } from '../../domain/boxCamera';
import { layerOf } from '../../domain/zone';
import { zoneCamera } from '../../domain/zoneCamera';
import { changeView } from '../../state/actions';
import { useStore } from '../../state/store';
import type { Place } from './searchEntries';

/** Brings a found place before the eyes: a zone is also selected, and its layer switched on. */
export function goTo(place: Place): void {
  switch (place.type) {
    case 'zone': {
      const { layers, camera } = useStore.getState().view;
      const layer = layerOf(place.zone);
      changeView({
        selected: place.zone.id,
        layers: layers.includes(layer) ? layers : [...layers, layer],
        camera: zoneCamera(place.zone) ?? camera,
      });
      return;
    }
    case 'commune':
      changeView({ camera: boxCamera(place.commune.bbox, window.innerWidth, window.innerHeight) });
      return;
    case 'district':
      changeView({ camera: boxCamera(place.bbox, window.innerWidth, window.innerHeight) });
  }
}
