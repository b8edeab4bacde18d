/** A rectangle of the window, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Between card, target and the window's edge, px. */
export const GAP_PX = 12;

/**
 * Where a card stands that speaks of a target: below it, above, right or left, wherever it has room and covers nothing
 * of it. Where no side has room, or without a target, in the middle of the window's lower part. Always inside.
 */
export function placeCard(target: Box | null, card: Size, window: Size): Pick<Box, 'left' | 'top'> {
  const inside = ({ left, top }: Pick<Box, 'left' | 'top'>): Pick<Box, 'left' | 'top'> => ({
    left: clamp(left, window.width - card.width - GAP_PX),
    top: clamp(top, window.height - card.height - GAP_PX),
  });
  const fallback = inside({ left: (window.width - card.width) / 2, top: (window.height - card.height) * 0.75 });
  if (!target) return fallback;
  const middle = {
    left: target.left + (target.width - card.width) / 2,
    top: target.top + (target.height - card.height) / 2,
  };
  const below = inside({ left: middle.left, top: target.top + target.height + GAP_PX });
  const above = inside({ left: middle.left, top: target.top - card.height - GAP_PX });
  const right = inside({ left: target.left + target.width + GAP_PX, top: middle.top });
  const left = inside({ left: target.left - card.width - GAP_PX, top: middle.top });
  return [below, above, right, left].find((place) => !overlaps({ ...place, ...card }, target)) ?? fallback;
}

const clamp = (value: number, most: number): number => Math.max(GAP_PX, Math.min(value, most));

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
