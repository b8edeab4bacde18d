import { SIGNS } from '../../theme/signs';
import type { Kind } from '../../domain/zone';

/** Integer zooms with a layout of their own; beyond the last one signs keep that layout. */
export const FAN_ZOOMS = [7, 8, 9, 10, 11, 12, 13] as const;

/** The zooms over which a layout must hold: from the integer, or the farthest the map zooms out, to the next one. */
export const bandOf = (zoom: number): readonly [from: number, to: number] => [Math.max(zoom, MIN_ZOOM), zoom + 1];
/** The farthest out: a phone still shows the whole city. */
export const MIN_ZOOM = 7.5;

/** The layout that holds at a zoom: that of the integer below. */
export const fanZoom = (zoom: number): number => Math.min(13, Math.max(7, Math.floor(zoom)));

/** Signs shrink as the city does. */
const SCALES: Readonly<Record<number, number>> = { 7: 0.34, 8: 0.54, 9: 0.66, 10: 0.78, 11: 0.9, 12: 1, 13: 1 };
export const signScaleAt = (zoom: number): number => SCALES[zoom] ?? 1;

/** Size of the box of 24 × 24 in which signs are designed, in px, at size 1. */
export const SIGN_PX = 24;
/** Room for the white halo, in px, at size 1, on each side. */
export const HALO_PX = 2;

/** Margin of a sign's picture around its box, in px, at size 1: the halo, and room for its soft edge. */
export const MARGIN_PX = HALO_PX + 0.5;

/** Steps of area (hectares, from) and the sign's diameter there in px: growing by about the square root. */
const STEPS = [
  { fromHa: 600, px: 36 },
  { fromHa: 250, px: 29 },
  { fromHa: 100, px: 25 },
  { fromHa: 0, px: 21 },
] as const;
/** The steps as a legend can show them. */
export const SIZE_STEPS = STEPS;

/** Sign size (1 = 24 px) by kind and, where it is published, by area. */
export function signSize(kind: Kind, areaHa: number | null): number {
  const px = STEPS.find(({ fromHa }) => (areaHa ?? 0) >= fromHa)?.px ?? 21;
  return (px / SIGN_PX) * SIGNS[kind].scale;
}

/** Half the side of a sign's picture on screen, in px. */
export const pictureReach = (size: number, zoom: number, themeScale: number): number =>
  (SIGN_PX / 2 + MARGIN_PX) * size * signScaleAt(zoom) * themeScale;

/** Diameter that a sign of this size needs on screen, halo included, in px. */
export const footprintPx = (size: number, zoom: number, themeScale: number): number =>
  (SIGN_PX + 2 * HALO_PX) * size * signScaleAt(zoom) * themeScale;
