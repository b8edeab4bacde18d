import { plotsAddress } from '../data/plots/address';
import { changeView, hover, moveCamera, notify, select, setMapState } from '../state/actions';
import { registerMapPictures } from '../state/mapPicture';
import { useStore, type AppState } from '../state/store';
import { roundCamera } from '../view/cameraCodec';
import type { Camera, Lang } from '../view/view';
import { HANOI_CENTRE } from './engine/camera';
import { createEngine } from './engine/engine';
import { hasMapFonts, loadMapFonts } from './engine/fonts';
import type { Status } from './engine/status';
import { startWorker } from './engine/worker';
import { makeDrawing } from './drawing';
import { makeOnlineBase } from './onlineBase';
import { readPadding, watchPadding, type Padding } from './padding';
import type { MountedPlots } from './plots/mountPlots';
import { drawForPrinter } from './printing';
import { openStreetArchive } from './streetArchive';
import { whileDrawing } from './whileDrawing';

/** Where a zone's sign stands on screen, in px from the map's top left. */
export interface SignSpot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The running map, for the parts of it that React draws. */
export interface MountedMap {
  readonly zoomBy: (steps: number) => void;
  readonly fitCity: () => void;
  readonly spotOf: (id: string) => SignSpot | null;
  /** Calls back while the view moves; returns how to stop. */
  readonly onMove: (listener: () => void) => () => void;
}

export interface MapPlace {
  readonly container: HTMLElement;
  readonly onStatus: (status: Status) => void;
  /** Ends what this starts. */
  readonly signal: AbortSignal;
}

/** How long the map waits for its data before it starts without, ms: starting once is faster than twice. */
const WAIT_FOR_DATA_MS = 400;

/** A picture of the view is at least this wide and high, px. */
const LEAST_PICTURE_PX = 400;

const sharingWords = ({ i18n: { t } }: AppState) => ({
  touch: t.map.twoFingers,
  windows: t.map.wheelWith('Ctrl'),
  mac: t.map.wheelWith('⌘'),
});

/** Starts the map and ties it to the store; `null` where it cannot run or was given up meanwhile. */
export async function mountMap({ container, onStatus, signal }: MapPlace): Promise<MountedMap | null> {
  startWorker();
  const [detail] = await Promise.all([
    openStreetArchive(),
    loadMapFonts(useStore.getState().i18n.lang),
    dataOrTimeout(),
  ]);
  if (signal.aborted) return null;

  const listeners = new Set<() => void>();
  const drawing = makeDrawing(detail);
  const online = makeOnlineBase(
    () => apply(useStore.getState()),
    () => {
      notify({ kind: 'base-unreachable' });
      changeView({ base: 'offline' }, 'replace');
    },
  );
  const sizeOf = (): Padding => readPadding({ width: container.clientWidth, height: container.clientHeight });
  let padding = sizeOf();
  let plots: MountedPlots | undefined;
  /** The camera that the store has from the map itself: it must not be sent back. */
  let reported: Camera | null = null;
  let settled = false;

  // A link may name an online base; only the person at the screen may have it asked for.
  if (useStore.getState().view.base !== 'offline') changeView({ base: 'offline' }, 'replace');
  const start = useStore.getState();
  const engine = createEngine(
    {
      container,
      style: drawing.style(start, online.current()),
      data: drawing.data(start).data,
      camera: start.view.camera,
      padding,
      label: start.i18n.t.map.canvas,
      sharing: 'embed' in document.documentElement.dataset ? sharingWords(start) : null,
    },
    {
      onCamera: (camera) => {
        reported = roundCamera(camera);
        moveCamera(reported);
      },
      onHover: hover,
      onClick: (id) => {
        if (id !== useStore.getState().view.selected) select(id);
      },
      onMove: () => {
        for (const listener of listeners) listener();
      },
      onResize: () => {
        if (useStore.getState().view.camera === null) refit(false);
      },
      onStatus: (status) => {
        settled ||= status === 'idle';
        onStatus(status);
      },
      onFail: () => setMapState('failed'),
      onRestore: () => setMapState('ready'),
      onSourceError: (id) => {
        online.sourceFailed(id);
        plots?.sourceFailed(id);
      },
    },
  );
  if (!engine) return null;
  setMapState('ready');

  const spotOf = (id: string): SignSpot | null => {
    const spot = drawing.spotOf(id, engine.zoom());
    if (!spot) return null;
    const { x, y } = engine.project(spot.lon, spot.lat);
    return { x: x + spot.dx, y: y + spot.dy, radius: spot.radius };
  };
  const showSelected = (onlyIfInSight: boolean): void => {
    const { selected } = useStore.getState().view;
    const spot = selected === null ? null : spotOf(selected);
    const place = selected === null ? null : drawing.placeOf(selected);
    if (!spot || !place) return;
    if (onlyIfInSight && !isInside(spot, container)) return;
    engine.camera.show(place.lon, place.lat, spot);
  };
  const refit = (animated: boolean): void => {
    padding = sizeOf();
    engine.camera.setPadding(padding);
    engine.camera.fitCity(animated);
  };

  /** The language of the labels: that of the screen once its letters are here. */
  let spoken = start.i18n;
  const apply = (now: AppState): void => {
    if (hasMapFonts(now.i18n.lang)) spoken = now.i18n;
    const s = now.i18n === spoken ? now : { ...now, i18n: spoken };
    online.want(s.view.base, s.view.camera ?? HANOI_CENTRE);
    engine.setStyle(drawing.style(s, online.current()));
    engine.setData(drawing.data(s).data);
    engine.setComplete(s.loaded);
    engine.marks.set('selected', s.view.selected);
    engine.marks.set('hover', s.hovered);
  };
  const bringLetters = async (lang: Lang): Promise<void> => {
    await loadMapFonts(lang);
    if (!signal.aborted) apply(useStore.getState());
  };
  const follow = (s: AppState, before: AppState): void => {
    apply(s);
    if (s.i18n !== before.i18n) engine.setLabel(s.i18n.t.map.canvas);
    if (!hasMapFonts(s.i18n.lang)) void bringLetters(s.i18n.lang);
    if (s.view.camera !== before.view.camera && s.view.camera !== reported) {
      if (s.view.camera) engine.camera.moveTo(s.view.camera);
      else refit(true);
    } else if (s.view.selected !== before.view.selected) {
      // Once the panel that opens for it has taken its room.
      requestAnimationFrame(() => requestAnimationFrame(() => showSelected(false)));
    }
  };

  apply(useStore.getState());
  const stopStore = useStore.subscribe(follow);
  const stopPadding = watchPadding(() => {
    const next = sizeOf();
    if (samePadding(next, padding)) return;
    const { camera, mode } = useStore.getState().view;
    // Before the first picture stands, and for a scene whose words come after it, what was asked for is placed anew.
    const anew = !settled || (mode === 'present' && coversMore(next, padding));
    padding = next;
    if (anew && camera === null) {
      refit(settled);
      return;
    }
    engine.camera.setPadding(next);
    if (anew && camera && camera !== reported) engine.camera.moveTo(camera);
    else showSelected(true);
  });
  const stopDrawing = whileDrawing(engine);
  const startPlots = async (): Promise<void> => {
    const { mountPlots } = await import('./plots/mountPlots');
    plots = await mountPlots(engine, () => apply(useStore.getState()));
    if (signal.aborted) plots.stop();
  };
  // Without the code of plots the map is what it was; their panel, whose code comes the same way, says so.
  if (plotsAddress() !== null) startPlots().catch(() => undefined);
  const stopPrinting = drawForPrinter(container, engine.snapshot);
  const stopPictures = registerMapPictures({
    ofFrames: async (ask) => (await import('./pictures')).picturesOfFrames(useStore.getState(), ask, detail),
    ofView: async (wanted) => {
      const { clientWidth, clientHeight } = container;
      // What panels cover is not in view.
      const size = {
        widthPx: Math.max(LEAST_PICTURE_PX, clientWidth - padding.left - padding.right),
        heightPx: Math.max(LEAST_PICTURE_PX, clientHeight - padding.top - padding.bottom),
      };
      return (await import('./pictures')).pictureOfView(useStore.getState(), engine.cameraNow(), size, wanted, detail);
    },
    ofScenes: async (ask) => (await import('./pictures')).picturesOfScenes(useStore.getState(), ask, detail),
  });
  signal.addEventListener('abort', () => {
    plots?.stop();
    stopPictures();
    stopDrawing();
    stopPrinting();
    stopStore();
    stopPadding();
    engine.destroy();
  });
  return {
    zoomBy: engine.camera.zoomBy,
    fitCity: () => {
      if (useStore.getState().view.camera === null) refit(true);
      else changeView({ camera: null });
    },
    spotOf,
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const isInside = ({ x, y }: SignSpot, { clientWidth, clientHeight }: HTMLElement): boolean =>
  x > 0 && y > 0 && x < clientWidth && y < clientHeight;

const samePadding = (a: Padding, b: Padding): boolean =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;

const coversMore = (next: Padding, before: Padding): boolean =>
  next.left > before.left || next.right > before.right || next.top > before.top || next.bottom > before.bottom;

/** Resolves when all data files have answered, or after a moment. */
function dataOrTimeout(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = useStore.subscribe((s) => {
      if (s.loaded) done();
    });
    const timer = setTimeout(done, WAIT_FOR_DATA_MS);
    if (useStore.getState().loaded) done();
  });
}
