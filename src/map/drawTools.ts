import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { measure } from '../domain/drawing/measure';
import { DRAW_KEYS } from '../domain/keys/draw';
import { deedOf } from '../domain/keys/keyRow';
import {
  addDrawing,
  drawingHand,
  liveMeasure,
  pointedPlace,
  registerDrawingHand,
  reshape,
  setTool,
  useDrawing,
  type DrawingState,
} from '../state/drawing';
import { useStore } from '../state/store';
import { THEME } from '../theme/themes';
import type { DrawControl, DrawLook } from './engine/drawTool';
import type { Engine } from './engine/engine';
import './drawTools.css';

/** Ties the tools of drawing on the map to what the panel asks for. Returns how to take them off again. */
export async function startDrawTools(engine: Engine): Promise<() => void> {
  /** The shape that the map itself reported: it must not be sent back. */
  let reported: LineString | Polygon | null = null;
  const control: DrawControl = await engine.startDrawing({
    onFinished: (geometry) => {
      reported = geometry;
      setTool('look');
      addDrawing(
        geometry.type === 'LineString'
          ? { kind: 'line', geometry }
          : { kind: 'outline', geometry, origin: 'drawn', system: null, decisionHa: null },
      );
    },
    onReshaped: (geometry) => {
      const { chosen } = useDrawing.getState();
      reported = geometry;
      if (chosen !== null) reshape(chosen, geometry);
    },
    onLive: (points, geometry) => {
      if (points !== useDrawing.getState().points) useDrawing.setState({ points });
      liveMeasure.set(geometry && measure(geometry));
    },
    onPoint: (lon, lat, by) => pointedPlace.set({ lon, lat, by }),
  });

  let tool: DrawingState['tool'] = 'look';
  let edited: string | null = null;
  const follow = (state: DrawingState): void => {
    const drawing = state.drawings.find(({ id }) => id === state.chosen);
    const inHand = state.tool === 'edit' ? (drawing ?? null) : null;
    const other = state.tool !== tool || (inHand?.id ?? null) !== edited;
    if (other || (inHand && inHand.geometry !== reported)) control.setTool(state.tool, inHand?.geometry ?? null);
    tool = state.tool;
    edited = inHand?.id ?? null;
    reported = inHand?.geometry ?? null;
    control.setShapes(shapesOf(state, edited));
  };
  const dress = (): void => control.setLook(lookOf(useStore.getState().view.theme));

  dress();
  follow(useDrawing.getState());
  const stopDrawing = useDrawing.subscribe(follow);
  const stopTheme = useStore.subscribe(({ view }, { view: was }) => {
    if (view.theme !== was.theme) dress();
  });
  const unregister = registerDrawingHand({ finish: control.finish, undoPoint: control.undoPoint, drop: control.drop });
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    unregister();
    stopTheme();
    stopDrawing();
    setTool('look');
    pointedPlace.set(null);
    control.destroy();
  };
}

/** Esc leaves the tool and nothing else; Enter takes what is drawn so far; Backspace takes back the last point. */
function onKey(event: KeyboardEvent): void {
  const { tool, points } = useDrawing.getState();
  if (tool === 'look' || document.querySelector('dialog[open], :popover-open')) return;
  const draws = tool !== 'edit' && event.target instanceof Element && event.target.matches('canvas, body');
  const act = {
    // The first Esc takes back what is drawn, the second puts the tool down.
    drop: () => (points > 0 ? drawingHand()?.drop() : setTool('look')),
    finish: draws ? () => void drawingHand()?.finish() : undefined,
    undoPoint: draws ? () => drawingHand()?.undoPoint() : undefined,
  };
  const deed = deedOf(DRAW_KEYS, event);
  const action = deed === null ? undefined : act[deed];
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

const lookOf = (themeId: keyof typeof THEME): DrawLook => {
  const { ui, map } = THEME[themeId];
  return { colour: ui.assumption, ground: ui.panel, scale: map.signScale };
};

/** All that was drawn, but for what is in hand, and the outline of the table in the panel. */
function shapesOf({ drawings, proposed, chosen }: DrawingState, edited: string | null): FeatureCollection {
  const kept = drawings
    .filter(({ id }) => id !== edited)
    .map(({ id, geometry }): Feature => ({ type: 'Feature', geometry, properties: { chosen: id === chosen } }));
  const shown: Feature[] = proposed ? [{ type: 'Feature', geometry: proposed, properties: { chosen: true } }] : [];
  return { type: 'FeatureCollection', features: [...kept, ...shown] };
}
