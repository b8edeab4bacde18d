import type { Map as MapLibre, MapGeoJSONFeature, Point, VectorTileSource } from 'maplibre-gl';
import { PLOT_TILE_LAYERS } from '../../domain/plots/plotIndex';
import type { CellTileProps, PlotTileProps } from '../../domain/plots/tileProps';
import { CELL_LAYERS, CELL_STATE, PLOT_LAYERS, PLOTS_SOURCE } from '../style/plots';
import type { PointerControl } from './pointer';
import type { WhenStyled } from './whenStyled';

/** What lies under the pointer, px from the map's top left. */
export type PlotHit = { readonly x: number; readonly y: number; readonly id: number } & (
  | { readonly kind: 'plot'; readonly plot: PlotTileProps }
  /** What a filter leaves of it, all plots and those of the lens's subject; `null` without one. */
  | {
      readonly kind: 'cell';
      readonly cell: CellTileProps;
      readonly left: number | null;
      readonly leftSubject: number | null;
    }
);

export interface PlotEvents {
  readonly onHover: (hit: PlotHit | null) => void;
  readonly onClick: (hit: PlotHit) => void;
  readonly onZoom: () => void;
}

/** What a filter leaves of a cell: all plots, those of known status, and those of the lens's subject. */
export interface CellLeft {
  readonly id: number;
  readonly left: number;
  readonly leftKnown: number;
  readonly leftSubject: number;
}

export interface PlotsControl {
  readonly select: (row: number | null) => void;
  /** `null`: no filter is set. */
  readonly setCells: (cells: readonly CellLeft[] | null) => void;
  readonly zoom: () => number;
  readonly zoomInto: (x: number, y: number) => void;
  /** Asks for the tiles anew. */
  readonly reload: (url: string) => void;
  readonly stop: () => void;
}

interface Ground {
  readonly map: MapLibre;
  readonly whenStyled: WhenStyled;
  readonly pointer: PointerControl;
}

/** Px around the pointer in which a small plot is still meant. */
const REACH_PX = 2;

/** Pointing at plots, marking them, and what a filter leaves of cells: none of it touches style or data. */
export function startPlots({ map, whenStyled, pointer }: Ground, events: PlotEvents): PlotsControl {
  const marked = new Map<'hover' | 'selected', { layer: string; id: number }>();
  let cells: readonly CellLeft[] | null = null;
  const state = (layer: string, id: number, values: Record<string, unknown>): void => {
    if (map.getSource(PLOTS_SOURCE)) map.setFeatureState({ source: PLOTS_SOURCE, sourceLayer: layer, id }, values);
  };
  const mark = (name: 'hover' | 'selected', layer: string, id: number | null): void => {
    const before = marked.get(name);
    if (before?.layer === layer && before.id === id) return;
    if (before) whenStyled(() => state(before.layer, before.id, { [name]: false }));
    marked.delete(name);
    if (id === null) return;
    marked.set(name, { layer, id });
    whenStyled(() => state(layer, id, { [name]: true }));
  };
  const paintCells = (): void => {
    if (!map.getSource(PLOTS_SOURCE)) return;
    map.removeFeatureState({ source: PLOTS_SOURCE, sourceLayer: PLOT_TILE_LAYERS.cells });
    for (const { id, left, leftKnown, leftSubject } of cells ?? []) {
      const { left: all, known, subject } = CELL_STATE;
      state(PLOT_TILE_LAYERS.cells, id, { [all]: left, [known]: leftKnown, [subject]: leftSubject });
    }
  };
  const hitAt = (point: Point): PlotHit | null => hit(map, point, cells !== null);
  const restore = (): void =>
    whenStyled(() => {
      for (const [name, { layer, id }] of marked) state(layer, id, { [name]: true });
      paintCells();
    });
  pointer.setBetween({
    hover: (point) => {
      const found = point && hitAt(point);
      mark('hover', found ? PLOT_TILE_LAYERS[found.kind === 'plot' ? 'plots' : 'cells'] : '', found?.id ?? null);
      map.getCanvas().style.cursor = found ? 'pointer' : '';
      events.onHover(found);
      return found !== null;
    },
    click: (point) => {
      const found = hitAt(point);
      if (found) events.onClick(found);
      return found !== null;
    },
  });
  map.on('zoomend', events.onZoom);
  map.on('webglcontextrestored', restore);
  return {
    select: (row) => mark('selected', PLOT_TILE_LAYERS.plots, row),
    setCells: (next) => {
      cells = next;
      whenStyled(paintCells);
    },
    zoom: () => map.getZoom(),
    zoomInto: (x, y) => void map.easeTo({ center: map.unproject([x, y]), zoom: map.getZoom() + 2 }),
    reload: (url) => whenStyled(() => void map.getSource<VectorTileSource>(PLOTS_SOURCE)?.setUrl(url)),
    stop: () => {
      pointer.setBetween(null);
      map.off('zoomend', events.onZoom);
      map.off('webglcontextrestored', restore);
    },
  };
}

function hit(map: MapLibre, { x, y }: Point, filtered: boolean): PlotHit | null {
  const box: [[number, number], [number, number]] = [
    [x - REACH_PX, y - REACH_PX],
    [x + REACH_PX, y + REACH_PX],
  ];
  const layers = [...CELL_LAYERS, ...PLOT_LAYERS].filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const features = map.queryRenderedFeatures(box, { layers });
  // A cell of which a filter leaves nothing is not to be seen.
  const feature = features.find((one) => !isCell(one) || !filtered || leftOf(one, CELL_STATE.left) > 0);
  if (typeof feature?.id !== 'number') return null;
  const at = { x, y, id: feature.id };
  if (!isCell(feature)) return { ...at, kind: 'plot', plot: feature.properties as PlotTileProps };
  const left = (name: string): number | null => (filtered ? leftOf(feature, name) : null);
  return {
    ...at,
    kind: 'cell',
    cell: feature.properties as CellTileProps,
    left: left(CELL_STATE.left),
    leftSubject: left(CELL_STATE.subject),
  };
}

const isCell = (feature: MapGeoJSONFeature): boolean => feature.sourceLayer === PLOT_TILE_LAYERS.cells;
const leftOf = (feature: MapGeoJSONFeature, name: string): number => {
  const value: unknown = feature.state[name];
  return typeof value === 'number' ? value : 0;
};
