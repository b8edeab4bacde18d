import type { Map as MapLibre, Point } from 'maplibre-gl';

interface PointerEvents {
  readonly onHover: (id: string | null) => void;
  readonly onClick: (id: string | null) => void;
}

/** What can be pointed at, most exact first. */
const TARGETS = [['zone-signs'], ['zone-labels']] as const;
/** What lies below everything else that can be pointed at. */
const AREAS = ['outline-fill', 'outline-hatch'] as const;
/** Px around the pointer in which a sign is still meant; fingers are wider. */
const REACH = { mouse: 3, touch: 15 } as const;
const STEP_PX = 3;

export interface PointerControl {
  /** Whether zones can be pointed at; not while the pointer draws. */
  readonly setOn: (on: boolean) => void;
  readonly setBetween: (between: Between | null) => void;
  readonly stop: () => void;
}

/** What lies over the areas of zones and under their signs and names; both say whether there was something. */
export interface Between {
  /** `null`: the pointer is on something above, or gone. */
  readonly hover: (point: Point | null) => boolean;
  readonly click: (point: Point) => boolean;
}

/** Tells which zone the pointer is over and which was clicked. */
export function listenToPointer(map: MapLibre, { onHover, onClick }: PointerEvents): PointerControl {
  const canvas = map.getCanvas();
  let on = true;
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
  let between: Between | null = null;
  map.on('mousemove', ({ point }) => {
    if (!on || map.isMoving()) return;
    const sign = signAt(map, point, REACH.mouse);
    const taken = between?.hover(sign === null ? point : null) ?? false;
    setHovered(sign ?? (taken ? null : firstZone(map, point, 0, AREAS)));
  });
  const leave = (): void => {
    between?.hover(null);
    setHovered(null);
  };
  map.on('mouseout', leave);
  map.on('click', ({ point }) => {
    if (!on) return;
    const sign = signAt(map, point, touch ? REACH.touch : REACH.mouse);
    if (sign !== null || !between?.click(point)) onClick(sign ?? firstZone(map, point, 0, AREAS));
  });
  return {
    setOn: (next) => {
      if (!next) leave();
      on = next;
    },
    setBetween: (next) => {
      between = next;
    },
    stop: () => canvas.removeEventListener('pointerdown', notePointer),
  };
}

function signAt(map: MapLibre, point: Point, reach: number): string | null {
  for (const layers of TARGETS) {
    const most = layers[0] === 'zone-signs' ? reach : 0;
    // Widening step by step finds the nearest of several.
    for (let around = 0; around <= most; around += STEP_PX) {
      const id = firstZone(map, point, around, layers);
      if (id !== null) return id;
    }
  }
  return null;
}

function firstZone(map: MapLibre, { x, y }: Point, around: number, layers: readonly string[]): string | null {
  const box: [[number, number], [number, number]] = [
    [x - around, y - around],
    [x + around, y + around],
  ];
  const [feature] = map.queryRenderedFeatures(box, { layers: layers.filter((id) => map.getLayer(id)) });
  const id: unknown = feature?.properties['id'];
  return typeof id === 'string' ? id : null;
}
