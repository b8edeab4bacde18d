import type { PlotBox, PlotState } from './plot';

/** `format` of an index, and the version of it that this code reads. Another version is refused, not guessed at. */
export const PLOT_INDEX_FORMAT = 'plots-index';
export const PLOT_INDEX_VERSION = 1;

/** Names of the layers in the tiles. */
export const PLOT_TILE_LAYERS = { plots: 'plots', cells: 'cells' } as const;

/** How many lots, and how much land they are. */
export interface PlotTotal {
  readonly count: number;
  /** Sum over the lots whose area is known, in hectares. */
  readonly areaHa: number;
  /** Lots whose area is not known: they are in `count` and not in `areaHa`. */
  readonly areaUnknown: number;
}
export type PlotTotals = Readonly<Record<PlotState, PlotTotal>>;

/** Rows are ordered by zone, then by lot: those of a zone are `first` up to, and without, `first + count`. */
export interface PlotZone {
  /** `null` for the lots of which no zone is stated; they come last. */
  readonly id: string | null;
  readonly first: number;
  readonly count: number;
  readonly bbox: PlotBox;
  readonly totals: PlotTotals;
}

/** A file beside the index. Its name carries a part of its hash, so it may be cached for ever. */
export interface PlotFile {
  /** Relative to the index. */
  readonly file: string;
  readonly bytes: number;
  /** Hexadecimal, of the bytes as stored. */
  readonly sha256: string;
}

export const PLOT_COLUMNS = ['status', 'sector', 'area', 'price', 'priceBasis', 'cell'] as const;
/**
 * - `status` u8: place in `PLOT_STATES`.
 * - `sector` u16, `priceBasis` u8: 0 is unknown, else 1 + the place in the index's list.
 * - `area` (ha), `price` (USD/m²): u32 of value × `divisor` where that is exact for all, 4294967295 is unknown; else f64,
 *   NaN is unknown. Either way the number is the very one of the tiles, so that map and count never differ at a limit.
 * - `cell` u32: the cell of the finest grid that its middle lies in (`cells.ts`). Never unknown.
 *
 * The zone has no column: the ranges of `PlotZone` say it.
 */
export type PlotColumnId = (typeof PLOT_COLUMNS)[number];

export interface PlotColumn {
  readonly type: 'u8' | 'u16' | 'u32' | 'f64';
  /** A power of ten; 1 for all but `area` and `price`. */
  readonly divisor: number;
  /** Lots that state it. With none there are no parts. */
  readonly known: number;
  /** Least and greatest known value of `area` and `price`, in their units; `null` for the others, and when none is known. */
  readonly min: number | null;
  readonly max: number | null;
  /** `rowsPerPart` rows each, gzip, little-endian. */
  readonly parts: readonly PlotFile[];
}

/**
 * `index.json` of the folder beside the tiles: what a set of plots is, and where its columns and its pages of rows are.
 * `npm run tiles` writes it (`docs/SCALE.md`).
 */
export interface PlotIndex {
  readonly format: typeof PLOT_INDEX_FORMAT;
  readonly version: typeof PLOT_INDEX_VERSION;
  /** Hash of the content. The tiles' metadata has the same as `plots_dataset`: other tiles do not belong to this index. */
  readonly dataset: string;
  /** Made up by a program for trials. Whoever shows it says so, always. */
  readonly synthetic: boolean;
  readonly title: string | null;
  readonly source: {
    readonly publisher: string | null;
    readonly title: string | null;
    readonly url: string | null;
    /** In a form of `asOf.ts`. */
    readonly published: string | null;
  };
  /** When it was true, in a form of `asOf.ts`. */
  readonly asOf: string | null;
  readonly rows: number;
  readonly bounds: PlotBox;
  readonly totals: PlotTotals;
  readonly zones: readonly PlotZone[];
  readonly sectors: readonly string[];
  readonly priceBases: readonly string[];
  readonly rowsPerPart: number;
  readonly columns: Readonly<Record<PlotColumnId, PlotColumn>>;
  /** One file of pages: page n is the bytes from `offsets[n]` up to `offsets[n + 1]`, each its own gzip of `PlotRow[]`. */
  readonly pages: {
    readonly rowsPerPage: number;
    readonly count: number;
    readonly data: PlotFile;
    /** u32, little-endian, gzip; one more than there are pages. */
    readonly offsets: PlotFile;
  };
  readonly tiles: {
    /** Relative to the index. */
    readonly file: string;
    readonly bytes: number;
    readonly minZoom: number;
    readonly maxZoom: number;
    /** Below this zoom there are only cells. From it on a tile has its plots, or cells where those are too many. */
    readonly plotsFrom: number;
  };
}
