/** What a lot may be, as its publisher says. `not_cleared`: the land is not yet handed over by those who live on it. */
export const PLOT_STATUSES = ['free', 'reserved', 'leased', 'not_cleared'] as const;
export type PlotStatus = (typeof PLOT_STATUSES)[number];

/** A status, or that none is published. The place in this list is the code in the status column: unknown is 0. */
export const PLOT_STATES = ['unknown', ...PLOT_STATUSES] as const;
export type PlotState = (typeof PLOT_STATES)[number];

export const plotStatus = (text: string): PlotStatus | null => PLOT_STATUSES.find((status) => status === text) ?? null;

/** Longitude and latitude of the south-west and the north-east corner, degrees. */
export type PlotBox = readonly [west: number, south: number, east: number, north: number];

/** One lot with all that is published of it, as a page of rows holds it. Unknown is `null`, never 0. */
export interface PlotRow {
  /** Its number: its place in every column, and the id of its feature in the tiles. */
  readonly row: number;
  readonly id: string;
  /** Lot number or name, when it is not just the id. */
  readonly name: string | null;
  readonly zone: string | null;
  readonly status: PlotStatus | null;
  readonly areaHa: number | null;
  readonly priceUsdM2: number | null;
  /** What the price is for, as the data says it: `term` (the whole lease), `year`, `month`, …; `null` when not said. */
  readonly priceBasis: string | null;
  readonly sector: string | null;
  /** Who says so, where it is not the source of the whole file. */
  readonly source: string | null;
  /** When it was true, in a form of `asOf.ts`, where it is not that of the whole file. */
  readonly asOf: string | null;
  /** The middle of its box, or the point itself. */
  readonly lon: number;
  readonly lat: number;
  readonly bbox: PlotBox;
}
