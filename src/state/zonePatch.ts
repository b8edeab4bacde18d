import { layerOf, type Zone } from '../domain/zone';
import { zoneCamera } from '../domain/zoneCamera';
import type { View } from '../view/view';

/** What a view needs to have a zone before the eyes: selected, its layer on, the camera as near as its place is known. */
export function zonePatch(zone: Zone, { layers, camera }: Pick<View, 'layers' | 'camera'>): Partial<View> {
  const layer = layerOf(zone);
  return {
    selected: zone.id,
    layers: layers.includes(layer) ? layers : [...layers, layer],
    camera: zoneCamera(zone) ?? camera,
  };
}
