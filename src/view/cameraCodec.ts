import { parseNumber, type Drop } from './param';
import type { Camera } from './view';

/** Decimals that stand for about 1 m at Hanoi's latitude, and for what zoom and angles can show. */
const CAMERA_PARTS = [
  { min: -180, max: 180, decimals: 5 },
  { min: -85, max: 85, decimals: 5 },
  { min: 0, max: 22, decimals: 2 },
  { min: -180, max: 180, decimals: 1 },
  { min: 0, max: 60, decimals: 1 },
] as const;

/** The camera as a link can hold it; `writeCamera` and the map both use it so that a link is exactly what was seen. */
export function roundCamera(camera: Camera): Camera {
  const [lon = 0, lat = 0, zoom = 0, bearing = 0, pitch = 0] = [
    camera.lon,
    camera.lat,
    camera.zoom,
    camera.bearing,
    camera.pitch,
  ].map((value, i) => {
    const factor = 10 ** (CAMERA_PARTS[i]?.decimals ?? 0);
    // `+ 0` turns -0 into 0.
    return Math.round(value * factor) / factor + 0;
  });
  return { lon, lat, zoom, bearing, pitch };
}

export function writeCamera(camera: Camera): string {
  const { lon, lat, zoom, bearing, pitch } = roundCamera(camera);
  const turned = bearing !== 0 || pitch !== 0;
  return [lon, lat, zoom, ...(turned ? [bearing, pitch] : [])].join(',');
}

export function readCamera(text: string, drop: Drop): Camera | null {
  const parts = text.split(',');
  const numbers = parts.map(parseNumber);
  if ((parts.length !== 3 && parts.length !== 5) || numbers.some((n) => n === null)) {
    drop('c', text, 'not-a-number');
    return null;
  }
  const [lon = 0, lat = 0, zoom = 0, bearing = 0, pitch = 0] = numbers.map((n) => n ?? 0);
  const inRange = [lon, lat, zoom, bearing, pitch].every((n, i) => {
    const part = CAMERA_PARTS[i];
    return part !== undefined && n >= part.min && n <= part.max;
  });
  if (!inRange) {
    drop('c', text, 'out-of-range');
    return null;
  }
  return roundCamera({ lon, lat, zoom, bearing, pitch });
}
