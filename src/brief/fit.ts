/** How much room a brief takes: from generous to the tightest that can still be read. */
export interface Fit {
  /** Factor on every size of type and space. */
  readonly scale: number;
  /** Height of the map picture of a single place, in points. */
  readonly mapHeight: number;
  /** Most figures in the tables, caveats, and entries of other lists; what is more is in the app. */
  readonly figures: number;
  readonly caveats: number;
  /** Longest text of a figure or a caveat, in characters. */
  readonly textLength: number;
  /** Longest title of a source, and longest address, in characters. */
  readonly titleLength: number;
  readonly addressLength: number;
}

const ALL = Number.POSITIVE_INFINITY;
const fit = (scale: number, mapHeight: number, more: Partial<Fit> = {}): Fit => ({
  scale,
  mapHeight,
  figures: ALL,
  caveats: ALL,
  textLength: 400,
  titleLength: 200,
  addressLength: ALL,
  ...more,
});

/** Type is never smaller than this share of the generous page: 5 pt for sources, 6 pt for figures. */
const SMALLEST = 0.8;
const tight = (caveats: number, figures: number): Fit =>
  fit(SMALLEST, 118, { caveats, figures, textLength: 110, titleLength: 70, addressLength: figures > 20 ? 140 : 70 });

/** The more figures there are, the larger the steps. */
const FIGURES = [
  48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 4, 2, 0,
];

/**
 * From the roomiest to the tightest; the first that gives one page is used. Type shrinks first, then long texts are cut,
 * then caveats and figures beyond a number are left to the app.
 */
export const FITS: readonly Fit[] = [
  fit(1.16, 250),
  fit(1.08, 226),
  fit(1, 204),
  fit(0.94, 190),
  fit(0.88, 176),
  fit(0.84, 160, { titleLength: 140 }),
  fit(SMALLEST, 150, { titleLength: 110, textLength: 240 }),
  fit(SMALLEST, 136, { titleLength: 90, textLength: 160, caveats: 14 }),
  fit(SMALLEST, 126, { titleLength: 80, textLength: 130, caveats: 9 }),
  ...FIGURES.map((figures) => tight(figures > 20 ? 6 : 4, figures)),
];
