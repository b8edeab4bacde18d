import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

/** Lets sources read `pmtiles://` addresses, by range requests to our own origin. */
export function readPmtiles(): void {
  addProtocol('pmtiles', new Protocol().tile);
}
