import type { PlotState } from './plot';
import type { PlotColumnId } from './plotIndex';

/** An empty list or null bound means "no limit". Lists hold alternatives; the limits hold together. */
export interface PlotFilter {
  /** `unknown` may be asked for like a status. */
  readonly statuses: readonly PlotState[];
  readonly zones: readonly string[];
  readonly sectors: readonly string[];
  /** Hectares, inclusive. */
  readonly areaMinHa: number | null;
  readonly areaMaxHa: number | null;
  /** USD/m² on `priceBasis`, inclusive. */
  readonly priceMaxUsdM2: number | null;
  /** What the limit on the price is for; `null` for prices that do not say. A price on another basis is not known on this one. */
  readonly priceBasis: string | null;
  /** Whether plots that do not state what a limit asks stay in. */
  readonly includeUnknown: boolean;
}

export const NO_PLOT_FILTER: PlotFilter = {
  statuses: [],
  zones: [],
  sectors: [],
  areaMinHa: null,
  areaMaxHa: null,
  priceMaxUsdM2: null,
  priceBasis: null,
  includeUnknown: false,
};

/** The columns that the filter reads: no other need be fetched to count what it finds. */
export function columnsOfFilter(filter: PlotFilter): readonly PlotColumnId[] {
  const columns: PlotColumnId[] = [];
  if (filter.statuses.length > 0) columns.push('status');
  if (filter.sectors.length > 0) columns.push('sector');
  if (filter.areaMinHa !== null || filter.areaMaxHa !== null) columns.push('area');
  if (filter.priceMaxUsdM2 !== null) columns.push('price', 'priceBasis');
  return columns;
}

/** How many limits are set, for "Clear all (n)". */
export const countPlotLimits = (f: PlotFilter): number =>
  f.statuses.length +
  f.zones.length +
  f.sectors.length +
  (f.areaMinHa !== null || f.areaMaxHa !== null ? 1 : 0) +
  (f.priceMaxUsdM2 !== null ? 1 : 0);
