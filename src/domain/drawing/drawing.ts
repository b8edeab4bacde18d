import type { LineString, Polygon } from 'geojson';

/** How an outline came to be: by hand on the map, or from the corners of a table. */
export type Origin = 'drawn' | 'corners';

interface Common {
  readonly id: string;
  /** As the user named it; may be empty. */
  readonly name: string;
}

/** A distance that was measured. */
export interface DrawnLine extends Common {
  readonly kind: 'line';
  /** WGS84, at least two points. */
  readonly geometry: LineString;
}

/** A proposed outline: an assumption, marked so everywhere. */
export interface DrawnOutline extends Common {
  readonly kind: 'outline';
  /** WGS84, one ring, closed. */
  readonly geometry: Polygon;
  readonly origin: Origin;
  /** What a corner table was on (a grid's key or `wgs84`); `null` for what was drawn. */
  readonly system: string | null;
  /** Hectares that the decision prints; `null` when none were typed. */
  readonly decisionHa: number | null;
}

export type Drawing = DrawnLine | DrawnOutline;

/** More are not kept: it is a sketch book, not an archive. */
export const MAX_DRAWINGS = 100;
export const MAX_NAME = 120;
