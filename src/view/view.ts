import { NO_FILTERS, type Filters } from '../domain/filter';
import type { LensId } from '../domain/indicators/indicator';
import { LAYERS, type LayerId } from '../domain/zone';

export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const MODES = ['explore', 'present'] as const;
export type Mode = (typeof MODES)[number];

export const THEMES = ['light', 'dark', 'projector'] as const;
export type ThemeId = (typeof THEMES)[number];

export const BASES = ['offline', 'positron', 'liberty', 'osm'] as const;
/** What lies under the data. All but `offline` need the network and are switched on by the user only. */
export type BaseId = (typeof BASES)[number];

export const COLUMNS = [
  'name',
  'type',
  'status',
  'commune',
  'area',
  'projects',
  'capital',
  'clearance',
  'occupancy',
  'free',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** A dialog that a link can open. */
export type Dialog =
  /** Sources of a zone's figure. */
  | { readonly type: 'source'; readonly zone: string; readonly field: string }
  /** Sources of a city figure. */
  | { readonly type: 'city-source'; readonly subject: string; readonly indicator: string; readonly period: string }
  | { readonly type: 'contradiction'; readonly id: string };

/** Everything that a colleague needs to see the same screen. The URL holds it; a story scene is a part of it. */
export interface View {
  readonly lang: Lang;
  readonly mode: Mode;
  readonly theme: ThemeId;
  /** `null`: the whole city, fitted to the window. */
  readonly camera: Camera | null;
  readonly layers: readonly LayerId[];
  readonly lens: LensId;
  readonly selected: string | null;
  readonly table: boolean;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly base: BaseId;
  readonly dialog: Dialog | null;
}

export function defaultView(lang: Lang): View {
  return {
    lang,
    mode: 'explore',
    theme: 'light',
    camera: null,
    layers: LAYERS,
    lens: 'status',
    selected: null,
    table: false,
    filters: NO_FILTERS,
    sort: { column: 'name', descending: false },
    base: 'offline',
    dialog: null,
  };
}
