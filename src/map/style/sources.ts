import type { FeatureCollection } from 'geojson';

/** The map's own sources. Each is one FeatureCollection made in `features/`; `id` of a feature is its promoted id. */
export const SOURCES = ['areas', 'outside', 'lines', 'places', 'outlines', 'zones', 'assumed', 'marks'] as const;
export type SourceId = (typeof SOURCES)[number];

/** What the map draws, one collection per source. */
export type MapData = Readonly<Record<SourceId, FeatureCollection>>;

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Names of an online style's sources and layers, apart from ours. */
export const ONLINE_PREFIX = 'online-';
export const isOnlineSource = (id: string): boolean => id.startsWith(ONLINE_PREFIX);
