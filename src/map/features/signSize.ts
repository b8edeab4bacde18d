import { SIGNS } from '../../theme/signs';
import type { Kind } from '../../domain/zone';

/** Integer zooms with a layout of their own; beyond the last one signs keep that layout. */
export const FAN_ZOOMS = [7, 8, 9, 10, 11, 12, 13] as const;

/** The farthest out: a phone still shows the whole city. And the closest in. */
export const MIN_ZOOM = 7.5;
export const MAX_ZOOM = 18;
const [FIRST, LAST] = [7, 13] as const;

/** The zooms over which a layout must hold: from its integer to the next one, at the ends as far as the map goes. */
export const bandOf = (zoom: number): readonly [from: number, to: number] => [
  Math.max(zoom, MIN_ZOOM),
  zoom === LAST ? MAX_ZOOM : zoom + 1,
];

/** The layout that holds at a zoom: that of the integer below. */
export const fanZoom = (zoom: number): number => Math.min(LAST, Math.max(FIRST, Math.floor(zoom)));

/** Signs shrink as the city does: zooms, and the size there of a sign that is 1 when near; linear in between. */
export const SCALE_STOPS: readonly (readonly [zoom: number, scale: number])[] = [
  [7.5, 0.34],
  [8, 0.41],
  [9, 0.58],
  [10, 0.76],
  [11, 0.9],
  [12, 1],
];

export function signScaleAt(zoom: number): number {
  const above = SCALE_STOPS.find(([stop]) => stop > zoom);
  const below = SCALE_STOPS.findLast(([stop]) => stop <= zoom);
  if (!above || !below) return (below ?? above)?.[1] ?? 1;
  return below[1] + ((above[1] - below[1]) * (zoom - below[0])) / (above[0] - below[0]);
}

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

/** Sign size (1 = 24 px) by kind and, where it is published, by area. */
export function signSize(kind: Kind, areaHa: number | null): number {
  const px = STEPS.find(({ fromHa }) => (areaHa ?? 0) >= fromHa)?.px ?? 21;
  return (px / SIGN_PX) * SIGNS[kind].scale;
}

/** Half the side of a sign's picture, in px where signs have their full size. */
export const pictureReach = (size: number, themeScale: number): number => (SIGN_PX / 2 + MARGIN_PX) * size * themeScale;

/** Diameter that a sign of this size needs, halo included, in px where signs have their full size. */
export const footprintPx = (size: number, themeScale: number): number => (SIGN_PX + 2 * HALO_PX) * size * themeScale;
