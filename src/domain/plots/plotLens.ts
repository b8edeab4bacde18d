import type { LensId } from '../indicators/indicator';
import { bins, type BinScale } from '../scales/scale';
import type { PlotStatus } from './plot';

/** The statuses that a lens can be about. */
export type PlotSubject = Extract<PlotStatus, 'free' | 'leased' | 'not_cleared'>;

/** What the map's lens means for plots. */
export interface PlotLens {
  /** The status whose share colours the circles and whose land they say. */
  readonly subject: PlotSubject;
  /** Of a hundred plots of known status how many are of the subject, where plots are drawn together. */
  readonly shareScale: BinScale;
  /** Whether plots of other statuses step back. */
  readonly alone: boolean;
}

const SHARE_SCALES: Readonly<Record<PlotSubject, BinScale>> = {
  free: bins([1, 20, 50], ['free_1', 'free_2', 'free_3', 'free_4']),
  leased: bins([20, 50, 80], ['fill_1', 'fill_2', 'fill_3', 'fill_4']),
  not_cleared: bins([1, 20, 50], ['progress_5', 'progress_3', 'progress_2', 'progress_1']),
};

const about = (subject: PlotSubject, alone: boolean): PlotLens => ({
  subject,
  shareScale: SHARE_SCALES[subject],
  alone,
});

/** Every lens looks at plots: those about land bring its plots forward; of the others nothing is published by plot. */
export const PLOT_LENSES: Readonly<Record<LensId, PlotLens>> = {
  status: about('free', false),
  projects: about('free', false),
  capital: about('free', false),
  free: about('free', true),
  occupancy: about('leased', true),
  clearance: about('not_cleared', true),
  heldUp: about('not_cleared', true),
};
