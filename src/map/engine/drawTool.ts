import type { FeatureCollection, LineString, Polygon, Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawRenderMode,
  TerraDrawSelectMode,
  type GeoJSONStoreFeatures,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { PointerControl } from './pointer';
import type { WhenStyled } from './whenStyled';

type Shape = LineString | Polygon;

export interface DrawEvents {
  /** A new line or outline was finished. */
  readonly onFinished: (shape: Shape) => void;
  /** The shape in hand was changed: a corner moved, added or taken away. */
  readonly onReshaped: (shape: Shape) => void;
  /** With every movement while drawing: points set so far, and the shape with the one under the pointer. */
  readonly onLive: (points: number, shape: Shape | null) => void;
  /** Where the pointer is, else the middle of the map. */
  readonly onPoint: (lon: number, lat: number, by: 'pointer' | 'centre') => void;
}

export interface DrawLook {
  readonly colour: string;
  readonly ground: string;
  /** Factor on widths. */
  readonly scale: number;
}

export interface DrawControl {
  /** Takes up a tool anew; with `edit` the shape whose corners can be moved. */
  readonly setTool: (tool: 'look' | 'line' | 'outline' | 'edit', shape: Shape | null) => void;
  /** What lies on the map beside what is in hand: dashed, as assumptions are. */
  readonly setShapes: (shapes: FeatureCollection) => void;
  readonly setLook: (look: DrawLook) => void;
  readonly finish: () => boolean;
  readonly undoPoint: () => void;
  /** Takes back all points of what is being drawn; the tool stays. */
  readonly drop: () => void;
  readonly destroy: () => void;
}

interface Ground {
  readonly map: MapLibre;
  readonly whenStyled: WhenStyled;
  readonly pointer: PointerControl;
  /** Says that something is being painted. */
  readonly repaint: () => void;
}

const MODE = { look: 'render', line: 'linestring', outline: 'polygon', edit: 'select' } as const;
const SOURCE = 'drawn-shapes';
const LEAST_POINTS = { linestring: 2, polygon: 3 } as const;
/** The library refuses finer coordinates; 0.1 mm. */
const DECIMALS = 9;

export async function startDrawing(ground: Ground, events: DrawEvents): Promise<DrawControl> {
  const { map, whenStyled, pointer, repaint } = ground;
  const look: { now: DrawLook } = { now: { colour: '#6d3fc0', ground: '#ffffff', scale: 1 } };
  await new Promise<void>((resolve) => {
    whenStyled(resolve);
  });
  const shapes = addShapes(map);
  const draw = makeTerraDraw(map, () => look.now);
  draw.start();
  draw.setMode(MODE.look);
  let edited: string | number | undefined;

  const inHand = (): GeoJSONStoreFeatures | undefined =>
    draw.getSnapshot().find(({ properties }) => properties['currentlyDrawing'] === true);
  const points = (): number => pointsOf(inHand());
  const tellLive = (): void => {
    const shape = inHand()?.geometry;
    events.onLive(points(), shape?.type === 'LineString' || shape?.type === 'Polygon' ? shape : null);
  };
  draw.on('change', () => {
    if (draw.getMode() !== MODE.edit) tellLive();
  });
  draw.on('finish', (id, { action }) => {
    const shape = shapeOf(draw.getSnapshotFeature(id));
    if (!shape) return;
    if (draw.getMode() === MODE.edit) events.onReshaped(shape);
    else if (action === 'draw') {
      // Out of the library's own event before it is cleared.
      queueMicrotask(() => {
        draw.clear();
        events.onFinished(shape);
      });
    }
  });

  const restart = (): void => {
    const mode = draw.getMode();
    draw.clear();
    draw.setMode(mode);
    events.onLive(0, null);
  };
  const stopPoints = followPoints(map, events.onPoint);
  return {
    setTool: (tool, shape) => {
      draw.setMode(MODE.look);
      draw.clear();
      edited = undefined;
      pointer.setOn(tool === 'look');
      if (tool !== 'edit') {
        draw.setMode(MODE[tool]);
        return;
      }
      if (!shape) return;
      const mode = shape.type === 'LineString' ? MODE.line : MODE.outline;
      const [added] = draw.addFeatures([{ type: 'Feature', geometry: rounded(shape), properties: { mode } }]);
      if (!added?.valid || added.id === undefined) return;
      edited = added.id;
      draw.selectFeature(edited);
    },
    setShapes: (collection) => {
      repaint();
      void shapes.source()?.setData(collection);
    },
    setLook: (next) => {
      look.now = next;
      shapes.paint(next);
    },
    finish: () => {
      const shape = taken(inHand());
      if (!shape) return false;
      draw.clear();
      events.onFinished(shape);
      return true;
    },
    undoPoint: () => {
      if (points() > 1) draw.undo();
      else restart();
      tellLive();
    },
    drop: restart,
    destroy: () => {
      stopPoints();
      pointer.setOn(true);
      // The map may be gone already, and all that was on it.
      if (map.getStyle()) {
        draw.stop();
        shapes.remove();
      }
    },
  };
}

function makeTerraDraw(map: MapLibre, look: () => DrawLook): TerraDraw {
  // Styles are functions: the theme may change while something is drawn.
  const colour = (): `#${string}` => hex(look().colour);
  const ground = (): `#${string}` => hex(look().ground);
  const width = (px: number) => (): number => px * look().scale;
  const line = { lineStringColor: colour, lineStringWidth: width(3), lineStringDash: [6, 4] as [number, number] };
  const area = { fillColor: colour, fillOpacity: 0.12, outlineColor: colour, outlineWidth: width(2.5) };
  const closing = {
    closingPointColor: ground,
    closingPointWidth: width(6),
    closingPointOutlineColor: colour,
    closingPointOutlineWidth: width(2.5),
  };
  const corners = { coordinates: { draggable: true, midpoints: true, deletable: true }, draggable: false };
  // Keys are the app's own: they mean the same whether the map or the page has the focus.
  const keyEvents = null;
  return new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: DECIMALS, prefixId: 'terra' }),
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    modes: [
      new TerraDrawRenderMode({ modeName: MODE.look, styles: {} }),
      new TerraDrawLineStringMode({ keyEvents, styles: { ...line, ...closing } }),
      new TerraDrawPolygonMode({ keyEvents, styles: { ...area, ...closing } }),
      new TerraDrawSelectMode({
        keyEvents,
        allowManualDeselection: false,
        flags: { linestring: { feature: corners }, polygon: { feature: corners } },
        styles: {
          selectedPolygonColor: colour,
          selectedPolygonFillOpacity: 0.12,
          selectedPolygonOutlineColor: colour,
          selectedPolygonOutlineWidth: width(2.5),
          selectedLineStringColor: colour,
          selectedLineStringWidth: width(3),
          selectionPointColor: ground,
          selectionPointWidth: width(6),
          selectionPointOutlineColor: colour,
          selectionPointOutlineWidth: width(2.5),
          midPointColor: colour,
          midPointWidth: width(4),
          midPointOutlineColor: ground,
          midPointOutlineWidth: width(1.5),
        },
      }),
    ],
  });
}

const hex = (colour: string): `#${string}` => `#${colour.replace('#', '')}`;

function shapeOf(feature: GeoJSONStoreFeatures | undefined): Shape | null {
  const geometry = feature?.geometry;
  return geometry?.type === 'LineString' || geometry?.type === 'Polygon' ? geometry : null;
}

/** Points set so far: of a line all but the one that follows the pointer; of an outline the library counts. */
function pointsOf(feature: GeoJSONStoreFeatures | undefined): number {
  if (!feature) return 0;
  const { geometry, properties } = feature;
  if (geometry.type === 'LineString') return geometry.coordinates.length - 1;
  return Number(properties['committedCoordinateCount'] ?? 0);
}

/** What has been drawn so far, without the point that follows the pointer; `null` while it has too few points. */
function taken(feature: GeoJSONStoreFeatures | undefined): Shape | null {
  const shape = shapeOf(feature);
  if (!feature || !shape) return null;
  const set = pointsOf(feature);
  if (shape.type === 'LineString') {
    const coordinates = shape.coordinates.slice(0, set);
    return set < LEAST_POINTS.linestring ? null : { type: 'LineString', coordinates };
  }
  const ring = shape.coordinates[0]?.slice(0, set) ?? [];
  const [start] = ring;
  return start && set >= LEAST_POINTS.polygon ? { type: 'Polygon', coordinates: [[...ring, [...start]]] } : null;
}

function rounded(shape: Shape): Shape {
  const round = (position: Position): Position => position.map((n) => Math.round(n * 10 ** DECIMALS) / 10 ** DECIMALS);
  return shape.type === 'LineString'
    ? { type: 'LineString', coordinates: shape.coordinates.map(round) }
    : { type: 'Polygon', coordinates: shape.coordinates.map((ring) => ring.map(round)) };
}

/** The kept drawings: dashed and violet, over everything else. */
function addShapes(map: MapLibre) {
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({
    id: `${SOURCE}-fill`,
    source: SOURCE,
    type: 'fill',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-opacity': ['case', ['get', 'chosen'], 0.16, 0.06] },
  });
  map.addLayer({
    id: `${SOURCE}-line`,
    source: SOURCE,
    type: 'line',
    layout: { 'line-join': 'round' },
    paint: { 'line-dasharray': [2.4, 1.6] },
  });
  return {
    source: () => map.getSource<GeoJSONSource>(SOURCE),
    paint: ({ colour, scale }: DrawLook): void => {
      map.setPaintProperty(`${SOURCE}-fill`, 'fill-color', colour);
      map.setPaintProperty(`${SOURCE}-line`, 'line-color', colour);
      map.setPaintProperty(`${SOURCE}-line`, 'line-width', ['case', ['get', 'chosen'], 3 * scale, 1.75 * scale]);
    },
    remove: (): void => {
      map.removeLayer(`${SOURCE}-line`);
      map.removeLayer(`${SOURCE}-fill`);
      map.removeSource(SOURCE);
    },
  };
}

/** Tells where the pointer is; where it is not on the map, or keys move the map, the middle, under a cross. */
function followPoints(map: MapLibre, onPoint: DrawEvents['onPoint']): () => void {
  const canvas = map.getCanvas();
  const cross = document.createElement('div');
  cross.className = 'map__centre';
  map.getContainer().append(cross);
  const tellCentre = (): void => {
    const { lng, lat } = map.getCenter();
    const { x, y } = map.project([lng, lat]);
    cross.style.left = `${x}px`;
    cross.style.top = `${y}px`;
    onPoint(lng, lat, 'centre');
  };
  let pointed = false;
  const toCentre = (): void => {
    pointed = false;
    cross.hidden = false;
    tellCentre();
  };
  const onMouse = ({ lngLat }: { readonly lngLat: { readonly lng: number; readonly lat: number } }): void => {
    pointed = true;
    cross.hidden = true;
    onPoint(lngLat.lng, lngLat.lat, 'pointer');
  };
  const onMove = (): void => {
    if (!pointed) tellCentre();
  };
  map.on('mousemove', onMouse);
  map.on('mouseout', toCentre);
  map.on('move', onMove);
  canvas.addEventListener('keydown', toCentre);
  toCentre();
  return () => {
    map.off('mousemove', onMouse);
    map.off('mouseout', toCentre);
    map.off('move', onMove);
    canvas.removeEventListener('keydown', toCentre);
    cross.remove();
  };
}
