import type { FeatureCollection } from 'geojson';
import { create } from 'zustand';
import type { Dataset, LoadProblem } from '../domain/dataset';
import type { Found } from '../domain/land/findLand';
import type { PlotsProblem } from '../domain/plots/problem';
import type { I18n } from '../i18n/load';
import type { LedgerNames } from '../i18n/names';
import type { Dropped } from '../view/param';
import type { View } from '../view/view';

/** `failed`: WebGL is missing or lost for good; the table stands in for the map. */
export type MapState = 'loading' | 'ready' | 'failed';

/** What comparing and filling a shortlist may have to say. */
export type InvestNotice = 'compare-full' | 'shortlist-full';

/** What is kept on the device for the user. */
export type KeptPart = 'shortlist' | 'local' | 'drawings' | 'proposals' | 'stories';

/** `full`: there is no more room. `unread`: the browser does not give out what it keeps, which was not touched. */
export type KeepingTrouble = 'not-kept' | 'full' | 'damaged' | 'unread';

/** What plots may have to say: what of them could not be had, or that a link names one that is not there. */
export type PlotsNotice = PlotsProblem | { readonly kind: 'plot-gone'; readonly id: string };

/** Something the user should know, in terms that can be put into words in any language. */
export type Notice =
  | { readonly kind: 'link-dropped'; readonly dropped: readonly Dropped[] }
  | { readonly kind: 'zone-gone'; readonly ids: readonly string[] }
  | { readonly kind: 'invest'; readonly what: InvestNotice }
  /** The link was made on another release of the data. */
  | { readonly kind: 'pinned'; readonly release: string }
  /** Told together, as one notice, however many parts it is about. */
  | { readonly kind: 'storage'; readonly part: KeptPart; readonly what: KeepingTrouble }
  | { readonly kind: 'plots'; readonly what: PlotsNotice }
  | { readonly kind: 'no-webgl' }
  | { readonly kind: 'base-unreachable' }
  | { readonly kind: 'load-problem'; readonly problem: LoadProblem };

export interface FoundLand extends Found {
  /** Of the matches; the same object for as long as they are the same. */
  readonly ids: ReadonlySet<string>;
}

/** Data of this device that is shown over what was published. */
export interface LocalLayer {
  /** Without it, as it arrives. */
  readonly published: Dataset;
  readonly over: (published: Dataset) => Dataset;
  /** Figures, places, points and outlines that were brought in. */
  readonly changes: number;
}

/** What a file in the studio would change, for the map to mark. */
export interface Proposed {
  readonly zones: readonly string[];
  readonly shapes: FeatureCollection;
}

export interface AppState {
  readonly view: View;
  /** How the last change of the view enters the browser's history; `none` when it came from there. */
  readonly history: 'push' | 'replace' | 'none';
  readonly i18n: I18n;
  /** Names of the ledger's fields in the language on screen; `null` until the first panel asks for them. */
  readonly names: LedgerNames | null;
  /** What is shown: as published, and over it what the user has brought in (`local`). */
  readonly dataset: Dataset;
  readonly local?: LocalLayer | undefined;
  readonly proposed?: Proposed | undefined;
  /** False until every data file has arrived or failed. */
  readonly loaded: boolean;
  /** Words of the data (notes, crafts) in the language on screen, by text id. */
  readonly texts: Readonly<Record<string, string>>;
  /** What "Find land" found, while that panel is at work; map, table and counts then show just these. */
  readonly found: FoundLand | null;
  /** Zones that changed between the releases of `view.since`, once that is known; map and table then show just these. */
  readonly changed: ReadonlySet<string> | null;
  /** The zone under the pointer or focus, in map, table or list. */
  readonly hovered: string | null;
  readonly mapState: MapState;
  readonly notices: readonly Notice[];
}

/** The one store. It is filled by the composition root before anything is mounted. */
export const useStore = create<AppState>(() => {
  // The composition root calls `startStore` first; a missing field would be a bug there, not here.
  return {} as AppState;
});

export function startStore(initial: AppState): void {
  useStore.setState(initial, true);
}
