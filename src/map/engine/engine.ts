import { Map as MapLibre, ScaleControl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { MAX_ZOOM, MIN_ZOOM } from '../features/signSize';
import { SOURCES, type MapData } from '../style/sources';
import { applyStyle } from './applyStyle';
import type { DrawControl, DrawEvents } from './drawTool';
import type { PlotEvents, PlotsControl } from './plotPointer';
import { cameraOf, HANOI, HANOI_CENTRE, makeCamera, type CameraControl, QUIET } from './camera';
import { provideImages } from './images';
import { makeMarks, type Marks } from './marks';
import { listenToPointer } from './pointer';
import { watchStatus, type Status } from './status';
import { makeWhenStyled } from './whenStyled';
import type { Camera } from '../../view/view';
import type { Padding } from '../padding';
import './worker';

export interface EngineEvents {
  /** The camera came to rest where the user, or a flight on their behalf, brought it. */
  readonly onCamera: (camera: Camera) => void;
  readonly onHover: (id: string | null) => void;
  readonly onClick: (id: string | null) => void;
  /** While the view moves: whatever is pinned to a place must follow. */
  readonly onMove: () => void;
  readonly onResize: () => void;
  readonly onStatus: (status: Status) => void;
  /** WebGL is missing, or was lost and did not come back. */
  readonly onFail: () => void;
  /** WebGL came back. */
  readonly onRestore: () => void;
  /** A request of a source could not be answered at all. */
  readonly onSourceError: (sourceId: string) => void;
}

export interface EngineStart {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly data: MapData;
  /** `null`: the whole city. */
  readonly camera: Camera | null;
  readonly padding: Padding;
  /** What the canvas is called for those who cannot see it. */
  readonly label: string;
  /**
   * Words for a map inside a page that scrolls, which must not stop at it: one finger and the wheel are the page's; two
   * fingers, or the wheel with a key, are the map's. `null`: the map has the screen.
   */
  readonly sharing: { readonly touch: string; readonly windows: string; readonly mac: string } | null;
}

/** The map as the rest of the app may use it. */
export interface Engine {
  readonly camera: CameraControl;
  readonly marks: Marks;
  /** Style channel: the difference to the style that was last given. */
  readonly setStyle: (style: StyleSpecification) => void;
  /** Data channel: sources whose collection is another object than last time. */
  readonly setData: (data: MapData) => void;
  /** Whether all data has arrived: before that the map is never idle. */
  readonly setComplete: (complete: boolean) => void;
  readonly setLabel: (label: string) => void;
  /** Px from the container's top left. */
  readonly project: (lon: number, lat: number) => { readonly x: number; readonly y: number };
  readonly zoom: () => number;
  /** The camera over the middle of what no panel covers. */
  readonly cameraNow: () => Camera;
  /** A copy of what is in view at this moment. */
  readonly snapshot: () => HTMLCanvasElement;
  /** Drawing on the map; its code comes when it is first asked for. */
  readonly startDrawing: (events: DrawEvents) => Promise<DrawControl>;
  /** Pointing at plots, whose layers the style has or not; code that comes when it is first asked for. */
  readonly startPlots: (events: PlotEvents) => Promise<PlotsControl>;
  readonly destroy: () => void;
}

/** Time for a lost WebGL context to come back before the table takes over. */
const RESTORE_MS = 5000;
const ZOOMS = { minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM } as const;

/** Creates the map; `null` (after `onFail`) where there is no WebGL. */
export function createEngine(start: EngineStart, events: EngineEvents): Engine | null {
  const map = tryCreate(start);
  if (!map) {
    events.onFail();
    return null;
  }
  provideImages(map);
  const setLabel = (label: string): void => map.getCanvas().setAttribute('aria-label', label);
  // The region around it already carries the name "Map"; the canvas takes keys.
  map.getCanvas().setAttribute('role', 'application');
  setLabel(start.label);
  map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-left');

  const status = watchStatus(map, events.onStatus);
  const camera = makeCamera(map, start.padding);
  if (!start.camera) camera.fitCity(false);
  const whenStyled = makeWhenStyled(map);
  const marks = makeMarks(map, whenStyled);
  const pointer = listenToPointer(map, events);
  map.on('move', events.onMove);
  map.on('resize', events.onResize);
  const stopSize = followSize(map, start.container);
  map.on('moveend', (event) => {
    if (!(event as { quiet?: boolean }).quiet) events.onCamera(cameraOf(map));
  });
  listenToFailures(map, events, marks);

  let style = start.style;
  let data = start.data;
  return {
    camera,
    marks,
    setLabel,
    setStyle: (next) => {
      if (next === style) return;
      const from = style;
      style = next;
      whenStyled(() => {
        if (applyStyle(map, from, next)) status.loading();
      });
    },
    setData: (next) => {
      for (const id of SOURCES) {
        if (next[id] === data[id]) continue;
        status.loading();
        whenStyled(() => void map.getSource<GeoJSONSource>(id)?.setData(next[id]));
      }
      data = next;
    },
    setComplete: status.setComplete,
    project: (lon, lat) => map.project([lon, lat]),
    zoom: () => map.getZoom(),
    cameraNow: () => cameraOf(map),
    snapshot: () => {
      const copy = document.createElement('canvas');
      // The drawing buffer can be read only while it is being drawn.
      map.once('render', () => {
        const drawn = map.getCanvas();
        copy.width = drawn.width;
        copy.height = drawn.height;
        copy.getContext('2d')?.drawImage(drawn, 0, 0);
      });
      map.redraw();
      return copy;
    },
    startDrawing: async (drawEvents) => {
      const { startDrawing } = await import('./drawTool');
      return startDrawing({ map, whenStyled, pointer, repaint: status.loading }, drawEvents);
    },
    startPlots: async (plotEvents) => {
      const { startPlots } = await import('./plotPointer');
      return startPlots({ map, whenStyled, pointer }, plotEvents);
    },
    destroy: () => {
      pointer.stop();
      stopSize();
      map.remove();
    },
  };
}

/** Keeps the picture as large as its container; returns how to stop. */
function followSize(map: MapLibre, container: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = container;
    const canvas = map.getCanvas();
    if (canvas.clientWidth !== clientWidth || canvas.clientHeight !== clientHeight) map.resize(QUIET);
  });
  observer.observe(container);
  return () => observer.disconnect();
}

function tryCreate({ container, style, data, camera, sharing }: EngineStart): MapLibre | null {
  try {
    return new MapLibre({
      container,
      style: withData(style, data),
      ...(camera
        ? { center: [camera.lon, camera.lat], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch }
        : { center: [HANOI_CENTRE.lon, HANOI_CENTRE.lat], zoom: HANOI_CENTRE.zoom }),
      maxBounds: HANOI.around,
      ...ZOOMS,
      maxPitch: 60,
      ...(sharing && {
        cooperativeGestures: true,
        locale: {
          'CooperativeGesturesHandler.MobileHelpText': sharing.touch,
          'CooperativeGesturesHandler.WindowsHelpText': sharing.windows,
          'CooperativeGesturesHandler.MacHelpText': sharing.mac,
        },
      }),
      hash: false,
      attributionControl: false,
      // Followed by ourselves: MapLibre would report each change of size as a move of the user's.
      trackResize: false,
      renderWorldCopies: false,
      validateStyle: false,
      fadeDuration: 150,
    });
  } catch {
    // MapLibre throws where WebGL 2 cannot be had.
    return null;
  }
}

/** The first style brings the data along, so that nothing is loaded twice. */
function withData(style: StyleSpecification, data: MapData): StyleSpecification {
  const filled = SOURCES.map((id) => [id, { ...style.sources[id], data: data[id] }]);
  return { ...style, sources: { ...style.sources, ...Object.fromEntries(filled) } };
}

function listenToFailures(map: MapLibre, events: EngineEvents, marks: Marks): void {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  map.on('webglcontextlost', () => {
    giveUp = setTimeout(events.onFail, RESTORE_MS);
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(giveUp);
    // MapLibre brings style, data and pictures back, but not which features are marked.
    marks.restore();
    events.onRestore();
  });
  map.on('error', (event) => {
    const { sourceId } = event as { sourceId?: string };
    if (sourceId) events.onSourceError(sourceId);
    else reportError(event.error);
  });
}
