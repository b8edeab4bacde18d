import type { Lang } from '../view/view';

/** A picture of the map of a scene, and what is needed to draw its scale and north. */
export interface ScenePicture {
  /** PNG as a `data:` address. */
  readonly dataUrl: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Ground distance of one of these pixels in the middle, in metres. */
  readonly metresPerPixel: number;
  /** Degrees clockwise from north of what is up. */
  readonly bearing: number;
}

export interface SlideFigure {
  /** The figure in words, with its unit; "not published" when it is unknown. */
  readonly value: string;
  readonly known: boolean;
  readonly label: string;
  readonly asOf: string;
}

export interface SlideRow {
  readonly label: string;
  /** `null`: not published; never drawn as 0. */
  readonly value: number | null;
  readonly text: string;
}

export interface SlideChart {
  readonly title: string;
  /** `bars` for few rows that are named, `line` for a series over the years. */
  readonly kind: 'bars' | 'line';
  readonly rows: readonly SlideRow[];
}

export interface LegendEntry {
  readonly text: string;
  /** `#rrggbb` */
  readonly colour: string;
}

/** A scene as a page shows it: all its figures are in words already. */
export interface SlideScene {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly statements: readonly string[];
  readonly notes: readonly string[];
  readonly figures: readonly SlideFigure[];
  readonly chart: SlideChart | null;
  readonly legend: readonly LegendEntry[];
  /** `null` where the map cannot be pictured: the page says so. */
  readonly picture: ScenePicture | null;
  /** Who says it and when, a line each. */
  readonly sources: readonly string[];
  readonly link: string | null;
  /** QR code of the link, PNG as a `data:` address. */
  readonly qr: string | null;
}

/** Words that the pages need beside those of the story. */
export interface SlideWords {
  readonly sources: string;
  readonly notPublished: string;
  readonly figure: string;
  readonly value: string;
  readonly asOf: string;
  readonly notes: string;
  readonly noMap: string;
  readonly north: string;
  readonly mapAlt: (title: string) => string;
  readonly scale: (metres: number) => string;
  readonly notInChart: (names: string) => string;
  readonly page: (n: number, all: number) => string;
}

export interface SlidesInput {
  readonly title: string;
  /** The language of the pages. */
  readonly lang: Lang;
  /** Date and version of the data, as a line. */
  readonly dataOf: string;
  /** ISO day of the data: the files bear no other date. */
  readonly dataDate: string;
  readonly credits: string;
  readonly scenes: readonly SlideScene[];
  readonly words: SlideWords;
}
