import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { CityFigure } from './city';
import type { Source } from './claim';
import type { Contradiction } from './contradiction';
import type { Commune, Gateway } from './place';
import type { Zone } from './zone';

/** Properties of a line or area of the map's own base. */
export interface ContextProps {
  readonly id: string;
  readonly nameVi: string;
  /** river, motorway, trunk, road, rail, metro; city, lake, airport, runway. */
  readonly class: string;
  readonly status: 'existing' | 'construction' | 'partial';
  readonly precisionM: string;
}

export type ContextLines = FeatureCollection<LineString | MultiLineString, ContextProps>;
export type ContextAreas = FeatureCollection<Polygon | MultiPolygon, ContextProps>;

export interface Release {
  readonly version: string;
  /** ISO day. The data's own "today": ages of figures are counted to it, never to the reader's clock. */
  readonly date: string;
}

/** Everything that was published, as the app holds it. Each part may be empty when its file could not be read. */
export interface Dataset {
  readonly release: Release;
  readonly zones: readonly Zone[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly city: readonly CityFigure[];
  readonly contradictions: readonly Contradiction[];
  readonly communes: readonly Commune[];
  readonly gateways: readonly Gateway[];
  readonly contextLines: ContextLines;
  readonly contextAreas: ContextAreas;
}

/** What could not be used while loading, in terms that can be put into words in any language. */
export type LoadProblem =
  | { readonly kind: 'missing'; readonly file: string; readonly status: number }
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'not-json'; readonly file: string }
  | { readonly kind: 'wrong-shape'; readonly file: string; readonly path: string }
  | { readonly kind: 'bad-feature'; readonly file: string; readonly id: string; readonly path: string };
