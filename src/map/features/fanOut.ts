import { bandOf, FAN_ZOOMS, footprintPx, signScaleAt } from './signSize';

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

/**
 * Displacement of a sign from its true place, right and down, in px where signs have their full size: on screen it
 * shrinks with them (`signScaleAt`).
 */
export type Offset = readonly [x: number, y: number];
/** Displacements per integer zoom, by id. */
export type FanOut = ReadonlyMap<number, ReadonlyMap<string, Offset>>;

/** Px between neighbouring signs where they have their full size. */
export const GAP_PX = 1.5;
/** Distance of one ring of tried spots from the next, in footprints of the sign. */
const RING_STEP = 0.2;
const ANGLES = 16;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How often signs that were moved look again for a nearer spot, once all have one. */
const REVISITS = 1;
/**
 * More signs than this have no room beside each other, and the search for it grows with their cube: they keep their true
 * places.
 */
export const MOST_PARTED = 400;

/**
 * Moves signs apart so that none hides another (up to `MOST_PARTED` of them): many places are known only as the same commune's middle. The most
 * important keeps its place, each next one takes the nearest free spot. The answer depends only on the set of anchors,
 * not on their order, and holds for the whole band from one integer zoom to the next: there true places drift apart
 * faster than signs grow.
 */
export function fanOut(anchors: readonly Anchor[], themeScale = 1): FanOut {
  if (anchors.length > MOST_PARTED) return new Map(FAN_ZOOMS.map((zoom) => [zoom, new Map()]));
  const sorted = anchors.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return new Map(FAN_ZOOMS.map((zoom) => [zoom, placeAll(sorted, zoom, themeScale)]));
}

/** A sign: true place where the band begins, displacement and radius, all in px of signs at their full size. */
interface Sign {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly rank: number;
  dx: number;
  dy: number;
}

function placeAll(sorted: readonly Anchor[], zoom: number, themeScale: number): ReadonlyMap<string, Offset> {
  const [from, to] = bandOf(zoom);
  const scale = signScaleAt(from);
  const band = (2 ** (to - from) * scale) / signScaleAt(to);
  const signs = sorted.map((anchor, rank): Sign => {
    const [x, y] = worldPx(anchor.lon, anchor.lat, from);
    return { x: x / scale, y: y / scale, r: footprintPx(anchor.size, themeScale) / 2, rank, dx: 0, dy: 0 };
  });
  for (const sign of signs) settle(sign, signs.slice(0, sign.rank), band);
  for (let visit = 0; visit < REVISITS; visit += 1) {
    const moved = signs.filter(({ dx, dy }) => dx !== 0 || dy !== 0);
    for (const sign of moved.toSorted((a, b) => distance(b) - distance(a) || a.rank - b.rank)) {
      settle(
        sign,
        signs.filter((other) => other !== sign),
        band,
      );
    }
  }
  return new Map(sorted.map(({ id }, i) => [id, [signs[i]?.dx ?? 0, signs[i]?.dy ?? 0]]));
}

const distance = ({ dx, dy }: Sign): number => Math.hypot(dx, dy);

/** Puts a sign on the free spot nearest to its true place. */
function settle(sign: Sign, others: readonly Sign[], band: number): void {
  const blocker = others.find((other) => overlaps(sign, 0, 0, other, band));
  if (!blocker) {
    sign.dx = 0;
    sign.dy = 0;
    return;
  }
  const start = startAngle(sign, blocker);
  const step = Math.max(1, 2 * sign.r * RING_STEP);
  let known = 0;
  let near: Sign[] = [];
  for (let ring = 1; ; ring += 1) {
    const reach = ring * step;
    if (reach > known) {
      // Only who could be in the way of the next few rings.
      known = reach * 2;
      near = others.filter((other) => mayMeet(sign, other, known));
    }
    for (let i = 0; i < ANGLES; i += 1) {
      // Outwards first, then alternately to both sides.
      const angle = start + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * ((2 * Math.PI) / ANGLES);
      const dx = round(reach * Math.cos(angle));
      const dy = round(reach * Math.sin(angle));
      if (isBlocked(sign, dx, dy, near, band)) continue;
      sign.dx = dx;
      sign.dy = dy;
      return;
    }
  }
}

/** Whether anybody is in the way. Whoever is comes to the front: the next spot is mostly blocked by the same one. */
function isBlocked(sign: Sign, dx: number, dy: number, near: Sign[], band: number): boolean {
  for (let i = 0; i < near.length; i += 1) {
    const other = near[i];
    if (!other || !overlaps(sign, dx, dy, other, band)) continue;
    near[i] = near[0] ?? other;
    near[0] = other;
    return true;
  }
  return false;
}

/** Away from whoever is in the way; in a turning direction when both are at the very same place. */
function startAngle(sign: Sign, blocker: Sign): number {
  const x = sign.x - (blocker.x + blocker.dx);
  const y = sign.y - (blocker.y + blocker.dy);
  return Math.hypot(x, y) < 0.5 ? sign.rank * GOLDEN_ANGLE : Math.atan2(y, x);
}

function mayMeet(sign: Sign, other: Sign, reach: number): boolean {
  const limit = reach + distance(other) + sign.r + other.r + GAP_PX;
  return Math.abs(sign.x - other.x) < limit && Math.abs(sign.y - other.y) < limit;
}

/**
 * Whether a sign displaced by (dx, dy) comes too close to another anywhere in the band. While zooming in, true places
 * drift apart by a factor of up to `band` and displacements stay: the way from one sign to the other is a straight line
 * over that factor.
 */
function overlaps(sign: Sign, dx: number, dy: number, other: Sign, band: number): boolean {
  const clear = sign.r + other.r + GAP_PX;
  const placeX = other.x - sign.x;
  const placeY = other.y - sign.y;
  const shiftX = other.dx - dx;
  const shiftY = other.dy - dy;
  const length = placeX * placeX + placeY * placeY;
  const nearest = length === 0 ? 1 : -(placeX * shiftX + placeY * shiftY) / length;
  const factor = nearest < 1 ? 1 : nearest > band ? band : nearest;
  const x = placeX * factor + shiftX;
  const y = placeY * factor + shiftY;
  return x * x + y * y < clear * clear;
}

const TILE_PX = 512;

/** Web Mercator, px at a zoom. */
export function worldPx(lon: number, lat: number, zoom: number): readonly [number, number] {
  const size = TILE_PX * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return [((lon + 180) / 360) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size];
}

const round = (px: number): number => Math.round(px * 10) / 10;
