import type { AppState } from '../state/store';
import type { PlotsDrawn } from './style/input';

/** What to draw of plots in a state; the same object while nothing of it changed. */
export type PlotsDrawer = (state: AppState) => PlotsDrawn | undefined;

let drawer: PlotsDrawer | null = null;

/** The code of the plots layer, once it is here, says how it is drawn: on screen and in every picture. */
export function drawPlotsWith(next: PlotsDrawer): void {
  drawer = next;
}

export const plotsDrawn: PlotsDrawer = (state) => drawer?.(state);
