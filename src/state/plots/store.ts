import { create } from 'zustand';
import type { PlotSet } from '../../data/plots/openPlots';
import type { PlotRow } from '../../domain/plots/plot';
import type { PlotTotals } from '../../domain/plots/plotIndex';
import type { CellTileProps, PlotTileProps } from '../../domain/plots/tileProps';
import { NO_PLOTS_VIEW, type PlotsView } from '../../view/plotsCodec';

/** How far the set of plots has come. */
export type Opened =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly set: PlotSet };

/** What the pointer is over, px from the map's top left. Of a cell under a filter only what the filter leaves counts. */
export type HoveredPlot = { readonly x: number; readonly y: number } & (
  | { readonly kind: 'plot'; readonly row: number; readonly plot: PlotTileProps }
  | {
      readonly kind: 'cell';
      readonly cell: CellTileProps;
      readonly left: number | null;
      readonly leftSubject: number | null;
    }
);

/** An answer that may be on its way, or may not come. */
export type Coming<T> =
  { readonly kind: 'coming' } | { readonly kind: 'failed' } | { readonly kind: 'here'; readonly value: T };

export interface PlotsState {
  readonly opened: Opened;
  /** What the link asks, read. */
  readonly asked: PlotsView;
  /** Counts and land of the plots that the filter leaves. */
  readonly totals: Coming<PlotTotals>;
  /** The page of the table. */
  readonly rows: Coming<readonly PlotRow[]>;
  /** The plot whose details are open. */
  readonly open: Coming<PlotRow>;
  readonly hovered: HoveredPlot | null;
  /** How often the tiles have been asked for anew. */
  readonly attempt: number;
}

const COMING = { kind: 'coming' } as const;

/** What is known of the plots. Of all this a link holds only what is asked, in the view. */
export const usePlots = create<PlotsState>(() => ({
  opened: { kind: 'closed' },
  asked: NO_PLOTS_VIEW,
  totals: COMING,
  rows: COMING,
  open: COMING,
  hovered: null,
  attempt: 0,
}));
