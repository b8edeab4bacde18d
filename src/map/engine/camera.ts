import type { LngLatBoundsLike, Map as MapLibre } from 'maplibre-gl';
import { HANOI_BOX } from '../../domain/hanoi';
import type { Camera } from '../../view/view';
import type { Padding } from '../padding';

/** West, south, east, north: the city, and how far one may wander from it. */
export const HANOI = {
  city: [...HANOI_BOX],
  around: [104.2, 19.7, 107.1, 22.2],
} as const satisfies Record<string, LngLatBoundsLike>;

/** About what the whole city needs, before its true fit is known. */
export const HANOI_CENTRE: Camera = { lon: 105.65, lat: 20.97, zoom: 9, bearing: 0, pitch: 0 };

const FLIGHT_MS = 1400;
const EASE_MS = 500;
/** A move over more than this many screens is a flight. */
const FLIGHT_SCREENS = 1.2;
/** Px between a place and the edge of what is free. */
const CLEARANCE_PX = 56;
/** Closest zoom at which a place that was out of sight is shown. */
const SHOW_ZOOM = 11;

/** Where the camera is. Its centre is what stands in the middle of the part that no panel covers. */
export interface CameraControl {
  /** To a camera of the app's; not reported back. */
  readonly moveTo: (camera: Camera) => void;
  /** To the whole city; not reported back. */
  readonly fitCity: (animated: boolean) => void;
  /** Panels have changed. The picture stays where it is, a flight goes on to its target. */
  readonly setPadding: (padding: Padding) => void;
  /**
   * Moves as little as needed for a point on screen (px) at this place to be free of panels, unless a flight is under
   * way. Reported back.
   */
  readonly show: (lon: number, lat: number, point: { readonly x: number; readonly y: number }) => void;
  readonly zoomBy: (steps: number) => void;
}

/** Events of our own moves carry this, so that they are not taken for the user's. */
export const QUIET = { quiet: true } as const;

export const cameraOf = (map: MapLibre): Camera => {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
};

export function makeCamera(map: MapLibre, initial: Padding): CameraControl {
  let padding = initial;
  let target: Camera | null = null;
  map.setPadding(initial, QUIET);
  map.on('moveend', () => {
    target = null;
  });

  const moveTo = (camera: Camera): void => {
    const options = {
      center: [camera.lon, camera.lat] as [number, number],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      padding,
    };
    if (isFar(map, camera)) map.flyTo({ ...options, duration: FLIGHT_MS }, QUIET);
    else map.easeTo({ ...options, duration: EASE_MS }, QUIET);
    target = map.isMoving() ? camera : null;
  };

  return {
    moveTo,
    fitCity: (animated) => {
      const fitted = map.cameraForBounds(HANOI.city, { padding: 12, bearing: 0 });
      if (!fitted) return;
      const options = { ...fitted, pitch: 0, padding };
      if (animated) map.easeTo({ ...options, duration: EASE_MS }, QUIET);
      else map.jumpTo(options, QUIET);
    },
    setPadding: (next) => {
      const middle = { x: (next.left - next.right) / 2, y: (next.top - next.bottom) / 2 };
      padding = next;
      if (target) {
        moveTo(target);
        return;
      }
      const { clientWidth, clientHeight } = map.getContainer();
      const center = map.unproject([clientWidth / 2 + middle.x, clientHeight / 2 + middle.y]);
      map.jumpTo({ center, padding: next }, QUIET);
    },
    show: (lon, lat, point) => {
      // A flight of the app's own is on its way to what was asked for.
      if (target) return;
      const { clientWidth, clientHeight } = map.getContainer();
      const dx = outsideBy(point.x, padding.left + CLEARANCE_PX, clientWidth - padding.right - CLEARANCE_PX);
      const dy = outsideBy(point.y, padding.top + CLEARANCE_PX, clientHeight - padding.bottom - CLEARANCE_PX);
      if (dx === 0 && dy === 0) return;
      const inSight = point.x > 0 && point.y > 0 && point.x < clientWidth && point.y < clientHeight;
      if (inSight) map.panBy([dx, dy], { duration: EASE_MS });
      else map.flyTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), SHOW_ZOOM), padding, duration: FLIGHT_MS });
    },
    zoomBy: (steps) => void map.easeTo({ zoom: map.getZoom() + steps, duration: 250 }),
  };
}

function isFar(map: MapLibre, camera: Camera): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project([camera.lon, camera.lat]);
  const screens = Math.hypot((x - clientWidth / 2) / clientWidth, (y - clientHeight / 2) / clientHeight);
  return screens > FLIGHT_SCREENS || Math.abs(camera.zoom - map.getZoom()) > 2.5;
}

/** How far a coordinate lies outside a span; 0 inside, and 0 where the span is empty. */
function outsideBy(value: number, from: number, to: number): number {
  if (to <= from) return 0;
  if (value < from) return value - from;
  return value > to ? value - to : 0;
}
