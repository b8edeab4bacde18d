import type { PlotRow } from '../../domain/plots/plot';
import type { PlotFilter } from '../../domain/plots/plotFilter';
import type { PlotTotals } from '../../domain/plots/plotIndex';
import type { PlotSortKey } from '../../domain/plots/plotOrder';
import type { PlotSet } from './openPlots';
import type { PlotsProblem } from '../../domain/plots/problem';

/** A page of the table. */
export interface PageAsk {
  readonly filter: PlotFilter;
  readonly sort: { readonly key: PlotSortKey; readonly descending: boolean };
  readonly page: number;
  readonly size: number;
}

/** What is left of the cells of one zoom: ids of their features, and for each the counts by status, one after another. */
export interface CellCounts {
  readonly ids: Float64Array;
  readonly counts: Uint32Array;
}

/** What can be asked of a set of plots, and what comes back. */
export interface PlotQuestions {
  readonly totals: { readonly ask: PlotFilter; readonly answer: PlotTotals };
  readonly page: { readonly ask: PageAsk; readonly answer: readonly PlotRow[] };
  readonly cells: { readonly ask: { readonly filter: PlotFilter; readonly zoom: number }; readonly answer: CellCounts };
  readonly row: { readonly ask: number; readonly answer: PlotRow };
}
export type PlotQuestion = keyof PlotQuestions;

/** To the worker: the set first, then questions. */
export type ToWorker =
  | { readonly kind: 'open'; readonly set: PlotSet }
  | { readonly kind: 'ask'; readonly nr: number; readonly what: PlotQuestion; readonly ask: unknown };

/** From the worker, each to the question of its number. */
export type FromWorker =
  | { readonly nr: number; readonly ok: true; readonly answer: unknown }
  | { readonly nr: number; readonly ok: false; readonly problem: PlotsProblem };
