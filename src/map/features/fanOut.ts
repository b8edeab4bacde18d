import { bandOf, FAN_ZOOMS, footprintPx } from './signSize';

/** A sign to be placed. */
export interface Anchor {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** Size of the sign, 1 = 24 px. */
  readonly size: number;
  /** Smaller is more important: keeps its true place when several claim it. */
  readonly order: number;
}

/** Displacement of a sign from its true place, px on screen, right and down. */
export type Offset = readonly [x: number, y: number];
/** Displacements per integer zoom, by id. */
export type FanOut = ReadonlyMap<number, ReadonlyMap<string, Offset>>;

/** Px between neighbouring signs. */
export const GAP_PX = 1.5;
const RING_STEP_PX = 2;
const ANGLES = 20;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves signs apart so that none hides another: many places are known only as the same commune's middle. The most
 * important keeps its place, each next one takes the nearest free spot. The answer depends only on the set of anchors,
 * not on their order, and holds for the whole band from one integer zoom to the next, while true places drift apart.
 */
export function fanOut(anchors: readonly Anchor[], themeScale = 1): FanOut {
  const sorted = anchors.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return new Map(FAN_ZOOMS.map((zoom) => [zoom, placeAll(sorted, zoom, themeScale)]));
}

interface Placed {
  /** Px in the world where the band begins. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
}

function placeAll(sorted: readonly Anchor[], zoom: number, themeScale: number): ReadonlyMap<string, Offset> {
  const [from, to] = bandOf(zoom);
  const band = 2 ** (to - from);
  const placed: Placed[] = [];
  const result = new Map<string, Offset>();
  for (const anchor of sorted) {
    const [x, y] = worldPx(anchor.lon, anchor.lat, from);
    const spot = nearestFree(
      { x, y, dx: 0, dy: 0, radius: footprintPx(anchor.size, zoom, themeScale) / 2 },
      placed,
      band,
    );
    placed.push(spot);
    result.set(anchor.id, [round(spot.dx), round(spot.dy)]);
  }
  return result;
}

function nearestFree(sign: Placed, placed: readonly Placed[], band: number): Placed {
  const blocker = placed.find((other) => overlaps(sign, other, band));
  if (!blocker) return sign;
  const start = startAngle(sign, blocker, placed.length);
  for (let ring = 1; ; ring += 1) {
    const reach = ring * RING_STEP_PX;
    // Only who could possibly be in the way of this ring.
    const near = placed.filter((other) => mayMeet(sign, other, reach));
    for (let i = 0; i < ANGLES; i += 1) {
      // Outwards first, then alternately to both sides.
      const angle = start + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * ((2 * Math.PI) / ANGLES);
      const spot = { ...sign, dx: round(reach * Math.cos(angle)), dy: round(reach * Math.sin(angle)) };
      if (!near.some((other) => overlaps(spot, other, band))) return spot;
    }
  }
}

/** Away from whoever is in the way; in a turning direction when both are at the very same place. */
function startAngle(sign: Placed, blocker: Placed, rank: number): number {
  const x = sign.x - (blocker.x + blocker.dx);
  const y = sign.y - (blocker.y + blocker.dy);
  return Math.hypot(x, y) < 0.5 ? rank * GOLDEN_ANGLE : Math.atan2(y, x);
}

const mayMeet = (sign: Placed, other: Placed, reach: number): boolean => {
  const limit = reach + Math.hypot(other.dx, other.dy) + sign.radius + other.radius + GAP_PX;
  return Math.abs(sign.x - other.x) < limit && Math.abs(sign.y - other.y) < limit;
};

/**
 * Whether two signs come too close anywhere in the band. While zooming in, true places drift apart by a factor of up to
 * `band` and displacements stay: the way from one sign to the other is a straight line over that factor.
 */
function overlaps(a: Placed, b: Placed, band: number): boolean {
  const clear = a.radius + b.radius + GAP_PX;
  const placeX = b.x - a.x;
  const placeY = b.y - a.y;
  const shiftX = b.dx - a.dx;
  const shiftY = b.dy - a.dy;
  const length = placeX * placeX + placeY * placeY;
  const nearest = length === 0 ? 1 : -(placeX * shiftX + placeY * shiftY) / length;
  const factor = Math.min(band, Math.max(1, nearest));
  return Math.hypot(placeX * factor + shiftX, placeY * factor + shiftY) < clear;
}

const TILE_PX = 512;

/** Web Mercator, px at a zoom. */
export function worldPx(lon: number, lat: number, zoom: number): readonly [number, number] {
  const size = TILE_PX * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return [((lon + 180) / 360) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size];
}

const round = (px: number): number => Math.round(px * 10) / 10;
