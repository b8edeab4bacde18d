import type { MultiPolygon, Polygon } from 'geojson';
import type { Figure } from './claim';
import type { ZoneField } from './fields';

export const LAYERS = ['industrial_zones', 'craft_village_clusters', 'hoa_lac'] as const;
export type LayerId = (typeof LAYERS)[number];

export const KINDS = [
  'industrial_zone',
  'planned_zone',
  'hi_tech_park',
  'hi_tech_subzone',
  'industrial_cluster',
  'craft_cluster',
  'craft_village',
] as const;
export type Kind = (typeof KINDS)[number];

export const LAYER_OF_KIND: Readonly<Record<Kind, LayerId>> = {
  industrial_zone: 'industrial_zones',
  planned_zone: 'industrial_zones',
  hi_tech_park: 'hoa_lac',
  hi_tech_subzone: 'hoa_lac',
  industrial_cluster: 'craft_village_clusters',
  craft_cluster: 'craft_village_clusters',
  craft_village: 'craft_village_clusters',
};

export const STATUSES = ['operating', 'under_construction', 'established', 'planned', 'converted', 'merged'] as const;
/** `established`: the city's decision is known, building is not. `converted`, `merged`: no longer a zone of its own. */
export type Status = (typeof STATUSES)[number];

export interface Position {
  readonly lon: number;
  readonly lat: number;
  /** The true place lies within this many metres. */
  readonly precisionM: number;
  /** What the point is, a text id (such as a gate or a commune's middle), or words as typed. */
  readonly what: string;
  /** Where the point is from, a text id or words. */
  readonly source: string;
}

export const OUTLINE_KINDS = ['true_shape', 'derived', 'estimate'] as const;
/** `true_shape` and `derived` are drawn solid; an `estimate` (a rectangle of the published area) is drawn dashed. */
export type OutlineKind = (typeof OUTLINE_KINDS)[number];

/** None is a cadastral boundary. */
export interface Outline {
  readonly geometry: Polygon | MultiPolygon;
  readonly kind: OutlineKind;
  /** How far the line may be off, in metres, as stated for its sides (such as "N/E 60, S/W 250"). */
  readonly accuracyM: string;
  /** Area of what is drawn, on the ellipsoid. */
  readonly drawnAreaHa: number;
  /** Text ids, or words as typed. */
  readonly source: string;
  readonly note: string | null;
}

/** A zone, hi-tech park or functional area, cluster or craft village: whatever has a row and a sign of its own. */
export interface Zone {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: Kind;
  readonly status: Status;
  /** `list`: no dated publication states it; it comes with the list of zones. */
  readonly statusFrom: 'claim' | 'list';
  readonly statusNote: string | null;
  readonly parentId: string | null;
  /** False for an umbrella row and for parts of a whole that is itself a row: never added into totals. */
  readonly counted: boolean;
  readonly districtsOld: readonly string[];
  readonly communesOld: readonly string[];
  readonly communesNew: readonly string[];
  /** Text ids of the crafts. */
  readonly crafts: readonly string[];
  readonly position: Position | null;
  readonly outline: Outline | null;
  /** Gates, stops and landmarks. */
  readonly points: readonly Position[];
  readonly figures: Readonly<Partial<Record<ZoneField, Figure>>>;
  /** What of it stands on this device only (`domain/studio`): the place itself, its point, its outline. */
  readonly local?: readonly ('zone' | 'position' | 'outline')[];
}

export const layerOf = (zone: Pick<Zone, 'kind'>): LayerId => LAYER_OF_KIND[zone.kind];
