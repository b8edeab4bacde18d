import { plotsAddress } from '../../data/plots/address';
import { cellZoomOfTile } from '../../domain/plots/cells';
import { PLOT_STATES } from '../../domain/plots/plot';
import { countPlotLimits, type PlotFilter } from '../../domain/plots/plotFilter';
import { PLOT_LENSES, type PlotLens } from '../../domain/plots/plotLens';
import { plotsWords } from '../../i18n/plotsWords';
import type { PlotsWords } from '../../i18n/vi/plots';
import { changePlots } from '../../state/plots/actions';
import { askDesk, followPlots, plotTilesFailed } from '../../state/plots/follow';
import { usePlots, type PlotsState } from '../../state/plots/store';
import { useStore } from '../../state/store';
import { THEME } from '../../theme/themes';
import type { Lang, ThemeId } from '../../view/view';
import { drawWatermark } from '../engine/drawWatermark';
import type { Engine } from '../engine/engine';
import { drawImagesNamed } from '../engine/images';
import type { CellLeft, PlotsControl } from '../engine/plotPointer';
import { readPmtiles } from '../engine/pmtiles';
import { once } from '../features/once';
import { drawPlotsWith } from '../plotsDrawn';
import { plotsStyle, PLOTS_SOURCE } from '../style/plots';

export interface MountedPlots {
  readonly sourceFailed: (sourceId: string) => void;
  readonly stop: () => void;
}

/** Words of each language that the map has said something in. */
const words = new Map<string, PlotsWords>();

async function needWords(lang: Lang): Promise<void> {
  words.set(lang, await plotsWords(lang));
}

/** Plots are not part of the copy on the device: there is no file to read instead. */
const notKept = (): Promise<null> => Promise.resolve(null);

/** How the map draws plots of the open set: on screen and in pictures alike. */
const drawn = once(
  (address: string, synthetic: boolean, filter: PlotFilter, lens: PlotLens, themeId: ThemeId, lang: Lang) => {
    const said = words.get(lang) ?? words.values().next().value;
    if (!said) return undefined;
    return plotsStyle({
      themeId,
      theme: THEME[themeId],
      url: `pmtiles://${address}`,
      filter,
      lens,
      locale: lang,
      landHa: said.landHa[lens.subject],
      watermark: synthetic ? `synthetic:${themeId}:${lang}` : null,
    });
  },
);

/** Puts plots on the map and keeps them in step with what is asked. `redraw`: what is drawn of them has changed. */
export async function mountPlots(engine: Engine, redraw: () => void): Promise<MountedPlots> {
  const address = plotsAddress() ?? '';
  readPmtiles(address, notKept);
  drawImagesNamed('synthetic', ([lang = ''], theme, pixelRatio) =>
    drawWatermark((words.get(lang) ?? words.values().next().value)?.synthetic ?? '', theme, pixelRatio),
  );
  await needWords(useStore.getState().i18n.lang);
  drawPlotsWith(({ view, i18n }) => {
    const { opened, asked } = usePlots.getState();
    if (view.plots === null || opened.kind !== 'open') return undefined;
    return drawn(address, opened.set.index.synthetic, asked.filter, PLOT_LENSES[view.lens], view.theme, i18n.lang);
  });
  const control = await engine.startPlots({
    onHover: (hit) => usePlots.setState({ hovered: hit && (hit.kind === 'plot' ? { ...hit, row: hit.id } : hit) }),
    onClick: (hit) => {
      if (hit.kind === 'plot') changePlots({ open: { row: hit.id, id: hit.plot.id } });
      else control.zoomInto(hit.x, hit.y);
    },
    onZoom: () => void cells(usePlots.getState()),
  });
  const cells = keepCells(control);
  const stopPlots = usePlots.subscribe((s, before) => {
    if (s.opened !== before.opened || s.asked.filter !== before.asked.filter) redraw();
    control.select(useStore.getState().view.plots === null ? null : (s.asked.open?.row ?? null));
    if (s.attempt !== before.attempt) {
      readPmtiles(address, notKept);
      control.reload(`pmtiles://${address}`);
    }
    void cells(s);
  });
  const stopStore = useStore.subscribe((s, before) => {
    if (s.i18n !== before.i18n) void needWords(s.i18n.lang).then(redraw);
    if (s.view.lens !== before.view.lens) void cells(usePlots.getState());
    if (s.view.plots === before.view.plots) return;
    // The layer is switched on or off; what is asked within it is told above.
    if (s.view.plots === null) control.select(null);
  });
  followPlots();
  redraw();
  // What was asked before the map was here has been told to nobody.
  control.select(useStore.getState().view.plots === null ? null : (usePlots.getState().asked.open?.row ?? null));
  void cells(usePlots.getState());
  return {
    sourceFailed: (sourceId) => {
      if (sourceId === PLOTS_SOURCE) plotTilesFailed();
    },
    stop: () => {
      stopPlots();
      stopStore();
      control.stop();
    },
  };
}

/** Tells the map what a filter leaves of the cells of the zoom in view, as often as filter, zoom or lens changes. */
function keepCells(control: PlotsControl): (state: PlotsState) => Promise<void> {
  let shown = '';
  return async ({ opened, asked: { filter } }) => {
    if (opened.kind !== 'open' || useStore.getState().view.plots === null) {
      shown = '';
      return;
    }
    const { minZoom, maxZoom } = opened.set.index.tiles;
    const tileZoom = Math.max(minZoom, Math.min(maxZoom, Math.floor(control.zoom())));
    const zoom = cellZoomOfTile(tileZoom);
    const limited = countPlotLimits(filter) > 0;
    const { subject } = PLOT_LENSES[useStore.getState().view.lens];
    const wanted = limited ? `${zoom} ${subject} ${JSON.stringify(filter)}` : '';
    if (wanted === shown) return;
    shown = wanted;
    if (!limited) {
      control.setCells(null);
      return;
    }
    try {
      const { ids, counts } = await askDesk('cells', { filter, zoom });
      const at = PLOT_STATES.indexOf(subject);
      if (shown === wanted) control.setCells(Array.from(ids, (id, i) => leftOf(id, counts, i, at)));
    } catch {
      // The counts of the panel ask for the same files, and say what is wrong with them.
      if (shown === wanted) shown = '';
    }
  };
}

/** `subject`: its place among `PLOT_STATES`. */
function leftOf(id: number, counts: Uint32Array, at: number, subject: number): CellLeft {
  const own = counts.subarray(at * PLOT_STATES.length, (at + 1) * PLOT_STATES.length);
  const left = own.reduce((sum, n) => sum + n, 0);
  return { id, left, leftKnown: left - (own[0] ?? 0), leftSubject: own[subject] ?? 0 };
}
