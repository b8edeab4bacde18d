import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { LensId } from '../../domain/indicators/indicator';
import type { Theme } from '../../theme/themes';
import type { BaseId, ThemeId } from '../../view/view';

/** Everything that the style depends on. The same input gives the same style. */
export interface StyleInput {
  readonly themeId: ThemeId;
  readonly theme: Theme;
  readonly lens: LensId;
  readonly base: BaseId;
  /** Ids of the zones that pass layers and filters; `null` for all. */
  readonly shown: readonly string[] | null;
  /** Ids of the zones of which a file in the studio would change something. */
  readonly proposed?: readonly string[] | undefined;
  /** The street archive, when there is one. */
  readonly detail: StreetDetail | null;
  /** Parts of an online vector style; `null` until it has been fetched. */
  readonly online: OnlineStyle | null;
  /** Plots, where there are any and their layer is on. */
  readonly plots?: PlotsDrawn | undefined;
}

/** What is drawn of plots; made by code that comes only with them. */
export interface PlotsDrawn {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Over the zones' areas, under names and signs. */
  readonly areas: readonly LayerSpecification[];
  /** Over everything. */
  readonly top: readonly LayerSpecification[];
}

/** What is taken from an online style: its sources, and layers without text and pictures. */
export interface OnlineStyle {
  readonly base: BaseId;
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

/** A street archive in the Protomaps schema, and how it is drawn (loaded only with it). */
export interface StreetDetail {
  readonly source: string;
  readonly url: string;
  readonly ground: LayerGroup;
  readonly names: LayerGroup;
}

/** What a group of layers is drawn from. */
export type LayerGroup = (input: StyleInput) => LayerSpecification[];
