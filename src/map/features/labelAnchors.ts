/** Px that MapLibre keeps free around a name and around a sign (`text-padding`, `icon-padding`). */
export const TEXT_PADDING_PX = 2;
export const ICON_PADDING_PX = 1;
/** Px between the two: a name that touched its own sign would never be shown. */
const GAP_PX = TEXT_PADDING_PX + ICON_PADDING_PX + 0.5;

/** MapLibre's list of anchors with their offsets in ems, in order of preference. */
export type LabelAnchors = readonly (string | readonly [number, number])[];

/**
 * Where a name may stand beside a sign that is displaced by (x, y) px and reaches `reachPx` around, best first: right,
 * left, below, above, then the corners. The anchor names the text's side that is at the offset: with `left` the text
 * stands to the right. `furtherPx`: the same again so far out, for names that must be read even among other signs.
 */
export function labelAnchors(
  x: number,
  y: number,
  reachPx: number,
  labelPx: number,
  furtherPx: readonly number[] = [],
): LabelAnchors {
  const em = (px: number): number => Math.round((px / labelPx) * 100) / 100;
  const around = (reach: number): LabelAnchors => {
    const corner = reach * 0.8;
    return [
      'left', [em(x + reach), em(y)],
      'right', [em(x - reach), em(y)],
      'top', [em(x), em(y + reach)],
      'bottom', [em(x), em(y - reach)],
      'top-left', [em(x + corner), em(y + corner)],
      'bottom-left', [em(x + corner), em(y - corner)],
      'top-right', [em(x - corner), em(y + corner)],
      'bottom-right', [em(x - corner), em(y - corner)],
    ]; // prettier-ignore
  };
  const near = reachPx + GAP_PX;
  return [0, ...furtherPx].flatMap((further) => around(near + further));
}
