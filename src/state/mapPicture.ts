import type { Lang, View } from '../view/view';

/** What a picture is to show. Sizes are in CSS px; the picture itself has more. */
export interface PictureFrame {
  readonly lon: number;
  readonly lat: number;
  readonly metresPerPixel: number;
  /** The place that stands out. */
  readonly marked: string | null;
}

export interface PictureAsk {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lang: Lang;
  readonly frames: readonly PictureFrame[];
}

/** What a scene of a story shows of the map. */
export type SceneLook = Pick<View, 'camera' | 'layers' | 'lens' | 'filters' | 'selected'>;

export interface ScenesAsk {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels of the picture per CSS px. */
  readonly pixelRatio: number;
  readonly lang: Lang;
  readonly looks: readonly SceneLook[];
  /** Called after each picture. */
  readonly onTaken: () => void;
}

/** How large a picture of the view is to be. */
export type PictureSize =
  { readonly ratio: 1 | 2 } | { readonly widthPx: number; readonly heightPx: number; readonly ratio: number };

/** A picture of the map, and what is needed to draw scale and north over it. */
export interface TakenPicture {
  /** PNG as a `data:` address. */
  readonly dataUrl: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly metresPerPixel: number;
  /** Degrees clockwise from north of what is up. */
  readonly bearing: number;
}

/** The running map, as far as it lends itself to being pictured. */
export interface MapPictures {
  /** One picture per frame, on paper's colours, coloured by status. */
  readonly ofFrames: (ask: PictureAsk) => Promise<readonly TakenPicture[]>;
  /** What is in view, as it looks; of another shape, what is in view and more on two sides. */
  readonly ofView: (size: PictureSize) => Promise<TakenPicture>;
  /** A picture for each scene of a story, on paper's colours. */
  readonly ofScenes: (ask: ScenesAsk) => Promise<readonly TakenPicture[]>;
}

let running: MapPictures | null = null;

/** The map registers itself; map and panels do not know each other. Returns how to take it back. */
export function registerMapPictures(pictures: MapPictures): () => void {
  running = pictures;
  return () => {
    if (running === pictures) running = null;
  };
}

/** `null` where there is no map to picture. */
export const mapPictures = (): MapPictures | null => running;
