/** Px of the map that panels cover on each side. */
export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
/** At least this share of the map's width or height is taken as free, whatever the panels say. */
const FREE_SHARE = 0.25;

/**
 * The contract with the layout: it sets `--map-pad-left`, `-right`, `-top` and `-bottom` (px) on the document's root
 * whenever its panels change; the map keeps the place in question inside what they leave free.
 */
export function readPadding(map: { readonly width: number; readonly height: number }): Padding {
  const style = getComputedStyle(document.documentElement);
  const [left = 0, right = 0, top = 0, bottom = 0] = SIDES.map((side) => {
    const px = Number.parseFloat(style.getPropertyValue(`--map-pad-${side}`));
    return Number.isFinite(px) ? Math.max(0, px) : 0;
  });
  const [freeLeft, freeRight] = limited(left, right, map.width);
  const [freeTop, freeBottom] = limited(top, bottom, map.height);
  return { left: freeLeft, right: freeRight, top: freeTop, bottom: freeBottom };
}

/** Two opposite sides, shrunk together when they would leave too little free. */
function limited(a: number, b: number, size: number): readonly [number, number] {
  const most = size * (1 - FREE_SHARE);
  const factor = a + b > most && a + b > 0 ? most / (a + b) : 1;
  return [Math.round(a * factor), Math.round(b * factor)];
}

/** Calls back when the layout may have changed the padding; returns how to stop. */
export function watchPadding(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  return () => observer.disconnect();
}
