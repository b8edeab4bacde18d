import type { Dataset } from '../domain/dataset';
import type { ZoneField } from '../domain/fields';
import type { Zone } from '../domain/zone';
import type { ExportLanguage } from '../i18n/exports';
import type { Lang } from '../view/view';

/** Words in the languages that the brief is made in. */
export type LocalText = Readonly<Partial<Record<Lang, string>>>;

export interface LegendItem {
  readonly text: LocalText;
  /** `#rrggbb` */
  readonly colour: string;
  readonly sign: 'fill' | 'dashed' | 'hatch' | 'line' | 'dot';
}

/** A picture of the map and what is needed to draw its scale, north and legend over it. */
export interface MapPicture {
  /** PNG or JPEG as a `data:` address. */
  readonly dataUrl: string;
  /** Size of the picture in the pixels that `metresPerPixel` speaks of. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Ground distance of one pixel in the middle of the picture, in metres. */
  readonly metresPerPixel: number;
  /** Degrees clockwise from north of what is up in the picture. */
  readonly bearing: number;
  readonly legend: readonly LegendItem[];
  /** Who made the base map; printed under the picture. */
  readonly attribution: string | null;
}

export interface BriefZone {
  readonly zone: Zone;
  readonly map: MapPicture | null;
}

export interface BriefInput {
  /** One place for a brief, two to five for a comparison. */
  readonly zones: readonly BriefZone[];
  readonly dataset: Pick<Dataset, 'release' | 'sources' | 'gateways' | 'zones'>;
  /** One language, or two side by side. */
  readonly languages: readonly [ExportLanguage] | readonly [ExportLanguage, ExportLanguage];
  /** The same view in the app; `null` when no public address is set. */
  readonly link: string | null;
  /** ISO day, only when the user wants it printed. */
  readonly printedOn: string | null;
  /** In a comparison: the ids of the places that have the best known value of a figure. */
  readonly best?: Readonly<Partial<Record<ZoneField, readonly string[]>>>;
}

export const MAX_ZONES = 5;
