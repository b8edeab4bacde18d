/** The side of the map from which a panel covers it. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

const GAP_PX = 16;
/** A panel drawn over nearly all of the map counts for no more than this share of it. */
const MOST = 0.6;
const covering = new Map<Element, Side>();
const root = document.documentElement;

/**
 * How far each side of the map is covered by panels, for the camera: `--map-pad-left`, `-right`, `-top`, `-bottom` in
 * px on the document's root. The map keeps the place in question inside what is left.
 */
function writePadding(): void {
  const map = document.querySelector('[data-map]')?.getBoundingClientRect();
  if (!map) return;
  const padding: Record<Side, number> = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const [element, side] of covering) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const depth = {
      left: box.right - map.left,
      right: map.right - box.left,
      top: box.bottom - map.top,
      bottom: map.bottom - box.top,
    };
    const most = MOST * (side === 'left' || side === 'right' ? map.width : map.height);
    padding[side] = Math.min(most, Math.max(padding[side], depth[side]));
  }
  for (const [side, px] of Object.entries(padding))
    root.style.setProperty(`--map-pad-${side}`, `${Math.round(px) + GAP_PX}px`);
}

const observer = new ResizeObserver(writePadding);
window.addEventListener('resize', writePadding);

/** A ref for an element that covers the map from a side. */
export const covers = (side: Side) => (element: Element | null) => {
  if (!element) return;
  covering.set(element, side);
  observer.observe(element);
  return () => {
    covering.delete(element);
    observer.unobserve(element);
    writePadding();
  };
};
