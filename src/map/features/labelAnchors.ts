/** Px between a sign and its name. */
const GAP_PX = 3;

/** MapLibre's list of anchors with their offsets in ems, in order of preference. */
export type LabelAnchors = readonly (string | readonly [number, number])[];

/**
 * Where a name may stand beside a sign that is displaced by (x, y) px and has a radius: right, left, below, above.
 * `top` means that the text's top is at the offset, so the text stands below.
 */
export function labelAnchors(x: number, y: number, radiusPx: number, labelPx: number): LabelAnchors {
  const reach = radiusPx + GAP_PX;
  const em = (px: number): number => Math.round((px / labelPx) * 100) / 100;
  return [
    'left', [em(x + reach), em(y)],
    'right', [em(x - reach), em(y)],
    'top', [em(x), em(y + reach)],
    'bottom', [em(x), em(y - reach)],
  ]; // prettier-ignore
}
