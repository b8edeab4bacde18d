import { Maximize, Minus, Plus } from 'lucide-react';
import { useT } from '../state/selectors';
import type { MountedMap } from './mountMap';

/** Zoom in, zoom out, the whole city. */
export function ZoomButtons({ map }: { readonly map: MountedMap }) {
  const { zoomIn, zoomOut, wholeCity } = useT().map;
  return (
    <div className="map__zoom">
      <button type="button" aria-label={zoomIn} title={zoomIn} onClick={() => map.zoomBy(1)}>
        <Plus aria-hidden />
      </button>
      <button type="button" aria-label={zoomOut} title={zoomOut} onClick={() => map.zoomBy(-1)}>
        <Minus aria-hidden />
      </button>
      <button type="button" aria-label={wholeCity} title={wholeCity} onClick={() => map.fitCity()}>
        <Maximize aria-hidden />
      </button>
    </div>
  );
}
