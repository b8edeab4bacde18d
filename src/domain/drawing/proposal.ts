import type { Polygon } from 'geojson';
import { MAX_DRAWINGS, MAX_NAME, type Origin } from './drawing';
import { polygonOf, readList, type KeptItems } from './keptJson';

/** An outline that was drawn or typed here, offered to the data studio. An assumption until somebody publishes it. */
export interface Proposal {
  readonly id: string;
  readonly name: string;
  /** WGS84, one ring, closed. */
  readonly geometry: Polygon;
  /** Where it is from, in words: a decision's table, or that it was drawn by hand. */
  readonly source: string;
  readonly createdFrom: Origin;
}

const MAX_SOURCE = 400;

/** The proposals kept on this device, as far as they can be read. */
export const readProposals = (text: string | null): KeptItems<Proposal> =>
  readList(text, MAX_DRAWINGS, ({ id, name, geometry, source, createdFrom }) => {
    const outline = polygonOf(geometry);
    if (typeof id !== 'string' || typeof name !== 'string' || typeof source !== 'string' || !outline) return null;
    if (createdFrom !== 'drawn' && createdFrom !== 'corners') return null;
    return { id, name: name.slice(0, MAX_NAME), geometry: outline, source: source.slice(0, MAX_SOURCE), createdFrom };
  });
