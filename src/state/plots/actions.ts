import type { PlotFilter } from '../../domain/plots/plotFilter';
import { encodePlots, NO_PLOTS_VIEW, type PlotsView } from '../../view/plotsCodec';
import { changeView } from '../actions';
import { usePlots } from './store';

/** Asks something else of the plots; their layer is on from then on. */
export function changePlots(patch: Partial<PlotsView>, history: 'push' | 'replace' = 'push'): void {
  changeView({ plots: encodePlots({ ...usePlots.getState().asked, ...patch }) }, history);
}

/** Another filter begins at the first page. */
export function changePlotFilter(patch: Partial<PlotFilter>, history: 'push' | 'replace' = 'push'): void {
  changePlots({ filter: { ...usePlots.getState().asked.filter, ...patch }, page: 0 }, history);
}

export const switchPlots = (on: boolean): void =>
  changeView({ plots: on ? encodePlots({ ...NO_PLOTS_VIEW, filter: usePlots.getState().asked.filter }) : null });
