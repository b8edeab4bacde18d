import type { Commune } from './place';

const WORLD_PX = 512;
/** Share of the window that the box may fill: panels take their part. */
const FILL = 0.55;
const MAX_ZOOM = 15;

/** A camera that shows a whole box, which fills the given share of a window of this size. */
export function boxCamera([west, south, east, north]: Commune['bbox'], widthPx: number, heightPx: number, fill = FILL) {
  const zoomX = Math.log2((widthPx * fill) / ((WORLD_PX * (east - west)) / 360));
  const zoomY = Math.log2((heightPx * fill) / (WORLD_PX * (mercatorY(north) - mercatorY(south))));
  const zoom = Math.max(0, Math.min(zoomX, zoomY, MAX_ZOOM));
  return {
    lon: (west + east) / 2,
    lat: (south + north) / 2,
    zoom: Math.round(zoom * 100) / 100,
    bearing: 0,
    pitch: 0,
  };
}

/** Height on the Mercator square, where the whole world is 1. */
const mercatorY = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
