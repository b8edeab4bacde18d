import { Map as MapLibre, type StyleSpecification } from 'maplibre-gl';
import type { Camera } from '../../view/view';
import { SOURCES, type MapData } from '../style/sources';
import { provideImages } from './images';

export interface OffscreenStart {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
  readonly style: StyleSpecification;
  readonly data: MapData;
}

/** A map beside the one on screen that only makes pictures. */
export interface Offscreen {
  /** PNG of a view once everything in it is painted; the marked place stands out. */
  readonly take: (camera: Camera, marked: string | null) => Promise<string>;
  readonly destroy: () => void;
}

const MAX_CANVAS_PX = 8192;
/** Longest wait for a picture: a software renderer is slow. */
const TIMEOUT_MS = 30_000;

/** Throws where WebGL cannot be had a second time. */
export function createOffscreen({ widthPx, heightPx, pixelRatio, style, data }: OffscreenStart): Offscreen {
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  place.inert = true;
  Object.assign(place.style, { position: 'fixed', left: '-20000px', width: `${widthPx}px`, height: `${heightPx}px` });
  document.body.append(place);
  const filled = SOURCES.map((id) => [id, { ...style.sources[id], data: data[id] }]);
  const map = new MapLibre({
    container: place,
    style: { ...style, sources: { ...style.sources, ...Object.fromEntries(filled) } },
    center: [105.65, 20.97],
    zoom: 9,
    maxPitch: 60,
    hash: false,
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    validateStyle: false,
    fadeDuration: 0,
    pixelRatio,
    // A page at 300 dpi is larger than MapLibre's own limit; the graphics card may still allow less.
    maxCanvasSize: [MAX_CANVAS_PX, MAX_CANVAS_PX],
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  provideImages(map);
  let marked: string | null = null;
  const mark = (id: string | null, on: boolean): void => {
    if (id === null) return;
    for (const source of ['zones', 'outlines']) map.setFeatureState({ source, id }, { selected: on });
  };
  return {
    take: async (camera, id) => {
      await settled(map, () => {
        map.jumpTo({
          center: [camera.lon, camera.lat],
          zoom: camera.zoom,
          bearing: camera.bearing,
          pitch: camera.pitch,
        });
      });
      await settled(map, () => {
        mark(marked, false);
        mark(id, true);
        marked = id;
      });
      return map.getCanvas().toDataURL('image/png');
    },
    destroy: () => {
      map.remove();
      place.remove();
    },
  };
}

/** Does something to the map and waits until it has painted all of it. */
function settled(map: MapLibre, change: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the picture of the map took too long')), TIMEOUT_MS);
    map.once('idle', () => {
      clearTimeout(timer);
      resolve();
    });
    change();
    map.triggerRepaint();
  });
}
