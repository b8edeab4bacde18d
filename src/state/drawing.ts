import type { LineString, Polygon } from 'geojson';
import { create } from 'zustand';
import { MAX_DRAWINGS, MAX_NAME, type Drawing, type DrawnOutline } from '../domain/drawing/drawing';
import { readDrawings } from '../domain/drawing/drawingsFile';
import { writeList } from '../domain/drawing/keptJson';
import type { Measures } from '../domain/drawing/measure';
import { notify } from './actions';
import { keptText } from './keptText';
import { makeSubject } from './subject';

/** Kept on this device under this name; a change of its form gets a new one. */
const KEY = 'hanoi-zones.drawings.v1';
const stored = keptText(KEY);
const MAX_STEPS = 100;

/** What the pointer does on the map. `look`: what it always does. */
export type DrawTool = 'look' | 'line' | 'outline' | 'edit';

export interface DrawingState {
  readonly tool: DrawTool;
  readonly drawings: readonly Drawing[];
  /** The drawing whose figures are open; the one that `edit` changes. */
  readonly chosen: string | null;
  /** The outline of the corner table, while it stands in the panel. */
  readonly proposed: Polygon | null;
  readonly past: readonly (readonly Drawing[])[];
  readonly future: readonly (readonly Drawing[])[];
  /** `null` where there is no map to draw on. */
  readonly hand: DrawingHand | null;
  /** Corners set so far of what is being drawn. */
  readonly points: number;
  /** The browser keeps nothing for us: the drawings are gone when the page is left. */
  readonly lost: boolean;
}

/** Where map and panel meet: the panel chooses the tool, the map adds what was drawn with it. */
export const useDrawing = create<DrawingState>(() => ({
  tool: 'look',
  chosen: null,
  proposed: null,
  past: [],
  future: [],
  hand: null,
  points: 0,
  lost: false,
  ...readStored(),
}));

/** What is being drawn measures so far; `null` while nothing is. */
export const liveMeasure = makeSubject<Measures | null>(null);

/** A place that the reader points at, and by what. */
export interface Pointed {
  readonly lon: number;
  readonly lat: number;
  readonly by: 'pointer' | 'centre';
}

/** Where the pointer is on the map, else its centre; `null` without a map. */
export const pointedPlace = makeSubject<Pointed | null>(null);

export function setTool(tool: DrawTool): void {
  useDrawing.setState({ tool, points: 0 });
  liveMeasure.set(null);
}

export const choose = (id: string | null): void => {
  const { tool } = useDrawing.getState();
  useDrawing.setState({ chosen: id, tool: tool === 'edit' ? 'look' : tool });
};

export const showProposed = (proposed: Polygon | null): void => {
  if (useDrawing.getState().proposed !== proposed) useDrawing.setState({ proposed });
};

type Fresh =
  | { readonly kind: 'line'; readonly geometry: LineString }
  | ({ readonly kind: 'outline'; readonly name?: string } & Omit<DrawnOutline, 'id' | 'name' | 'kind'>);

/** Puts a new drawing on the list and opens it; `null` when the list is full. */
export function addDrawing(fresh: Fresh): Drawing | null {
  const { drawings } = useDrawing.getState();
  if (drawings.length >= MAX_DRAWINGS) return null;
  const drawing: Drawing = { name: '', ...fresh, id: nextId(drawings) };
  step([...drawings, drawing], drawing.id);
  return drawing;
}

export function reshape(id: string, geometry: LineString | Polygon): void {
  const { drawings, chosen } = useDrawing.getState();
  step(
    drawings.map((drawing) => (drawing.id === id ? withShape(drawing, geometry) : drawing)),
    chosen,
  );
}

function withShape(drawing: Drawing, geometry: LineString | Polygon): Drawing {
  if (drawing.kind === 'line') return geometry.type === 'LineString' ? { ...drawing, geometry } : drawing;
  // Moved by hand, it is no longer the table's.
  return geometry.type === 'Polygon' ? { ...drawing, geometry, origin: 'drawn', system: null } : drawing;
}

/** Naming is no step of its own: each letter would be one. */
export function rename(id: string, name: string): void {
  const drawings = useDrawing
    .getState()
    .drawings.map((drawing) => (drawing.id === id ? { ...drawing, name: name.slice(0, MAX_NAME) } : drawing));
  useDrawing.setState({ drawings, lost: isLost(drawings) });
}

export function removeDrawing(id: string): void {
  const { drawings, chosen, tool } = useDrawing.getState();
  step(
    drawings.filter((drawing) => drawing.id !== id),
    chosen === id ? null : chosen,
  );
  if (chosen === id && tool === 'edit') setTool('look');
}

export function undoDrawing(): void {
  const { past, future, drawings } = useDrawing.getState();
  const before = past.at(-1);
  if (before) restore(before, past.slice(0, -1), [drawings, ...future]);
}

export function redoDrawing(): void {
  const { past, future, drawings } = useDrawing.getState();
  const [next] = future;
  if (next) restore(next, [...past, drawings], future.slice(1));
}

function restore(drawings: readonly Drawing[], past: DrawingState['past'], future: DrawingState['future']): void {
  const { chosen, tool } = useDrawing.getState();
  const still = drawings.some(({ id }) => id === chosen);
  const fresh = drawings.find(({ id }) => !useDrawing.getState().drawings.some((one) => one.id === id));
  useDrawing.setState({
    drawings,
    past,
    future,
    chosen: fresh?.id ?? (still ? chosen : null),
    tool: tool === 'edit' && !still ? 'look' : tool,
    lost: isLost(drawings),
  });
}

function step(drawings: readonly Drawing[], chosen: string | null): void {
  const { past, drawings: before } = useDrawing.getState();
  useDrawing.setState({
    drawings,
    chosen,
    past: [...past, before].slice(-MAX_STEPS),
    future: [],
    lost: isLost(drawings),
  });
}

/** Numbers, so that a drawing without a name has one to be called by. Those that undo may bring back are not given anew. */
function nextId(drawings: readonly Drawing[]): string {
  const { past, future } = useDrawing.getState();
  const numbers = [drawings, ...past, ...future].flat().map(({ id }) => drawingNumber(id));
  return `drawing-${Math.max(0, ...numbers) + 1}`;
}

export const drawingNumber = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** Writes the list, and tells once where that cannot be done. True when it is lost with the page. */
function isLost(drawings: readonly Drawing[]): boolean {
  const lost = !stored.keep(writeList(drawings));
  if (lost && drawings.length > 0) notify({ kind: 'storage', part: 'drawings', what: 'not-kept' });
  return lost;
}

function readStored(): Pick<DrawingState, 'drawings'> {
  const text = stored.found();
  const { items, damaged } = readDrawings(text);
  if (damaged && text !== null) {
    stored.spare(text);
    notify({ kind: 'storage', part: 'drawings', what: 'damaged' });
  }
  return { drawings: items };
}

// Another tab changed them: the newer drawings hold here too, and what could be undone is over.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null)
    useDrawing.setState({ ...readStored(), past: [], future: [], chosen: null, tool: 'look' });
});

/** What the map can do with what is being drawn. */
export interface DrawingHand {
  /** Takes what is drawn so far as it is; false when it has too few points. */
  readonly finish: () => boolean;
  /** Takes back the last point. */
  readonly undoPoint: () => void;
  /** Takes back all points; the tool stays. */
  readonly drop: () => void;
}

/** The map registers itself while it is there to be drawn on. Returns how to take it back. */
export function registerDrawingHand(hand: DrawingHand): () => void {
  useDrawing.setState({ hand });
  return () => {
    if (useDrawing.getState().hand === hand) useDrawing.setState({ hand: null });
  };
}

export const drawingHand = (): DrawingHand | null => useDrawing.getState().hand;
