import type { Map as MapLibre, Point } from 'maplibre-gl';

interface PointerEvents {
  readonly onHover: (id: string | null) => void;
  readonly onClick: (id: string | null) => void;
}

/** What can be pointed at, most exact first. */
const TARGETS = [['zone-signs'], ['zone-labels'], ['outline-fill', 'outline-hatch']] as const;
/** Px around the pointer in which a sign is still meant; fingers are wider. */
const REACH = { mouse: 3, touch: 12 } as const;

/** Tells which zone the pointer is over and which was clicked; returns how to stop. */
export function listenToPointer(map: MapLibre, { onHover, onClick }: PointerEvents): () => void {
  const canvas = map.getCanvas();
  let hovered: string | null = null;
  const setHovered = (id: string | null): void => {
    if (id === hovered) return;
    hovered = id;
    canvas.style.cursor = id === null ? '' : 'pointer';
    onHover(id);
  };
  let touch = false;
  const notePointer = (event: PointerEvent): void => {
    touch = event.pointerType === 'touch';
  };
  canvas.addEventListener('pointerdown', notePointer);
  map.on('mousemove', ({ point }) => {
    if (!map.isMoving()) setHovered(zoneAt(map, point, REACH.mouse));
  });
  map.on('mouseout', () => setHovered(null));
  map.on('click', ({ point }) => onClick(zoneAt(map, point, touch ? REACH.touch : REACH.mouse)));
  return () => canvas.removeEventListener('pointerdown', notePointer);
}

function zoneAt(map: MapLibre, { x, y }: Point, reach: number): string | null {
  for (const layers of TARGETS) {
    const around = reach * (layers[0] === 'zone-signs' ? 1 : 0);
    const [feature] = map.queryRenderedFeatures(
      [
        [x - around, y - around],
        [x + around, y + around],
      ],
      { layers: layers.filter((id) => map.getLayer(id)) },
    );
    const id: unknown = feature?.properties['id'];
    if (typeof id === 'string') return id;
  }
  return null;
}
