import type { PlotStatus } from './plot';

/**
 * What a feature of the layer `plots` carries beside its id, which is its row. What is not known is not there: test it
 * with `has`, never against 0.
 */
export interface PlotTileProps {
  readonly id: string;
  readonly name?: string;
  readonly zone?: string;
  readonly status?: PlotStatus;
  readonly area_ha?: number;
  readonly price_usd_m2?: number;
  readonly price_basis?: string;
  readonly sector?: string;
  /** There only on plots that a program made up. */
  readonly synthetic?: true;
}

/**
 * What a feature of the layer `cells` carries: a point in the middle of its plots, for all the plots of a square of the
 * grid. Its id is `cellFeatureId`. Counts of each status, hectares of those whose area is known, and how many of a
 * status have no known area (left out where 0).
 */
export interface CellTileProps {
  readonly count: number;
  readonly free: number;
  readonly reserved: number;
  readonly leased: number;
  readonly not_cleared: number;
  readonly unknown: number;
  readonly free_ha: number;
  readonly reserved_ha: number;
  readonly leased_ha: number;
  readonly not_cleared_ha: number;
  readonly unknown_ha: number;
  readonly free_area_unknown?: number;
  readonly reserved_area_unknown?: number;
  readonly leased_area_unknown?: number;
  readonly not_cleared_area_unknown?: number;
  readonly unknown_area_unknown?: number;
  readonly synthetic?: true;
}
