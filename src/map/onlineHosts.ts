/**
 * Hosts that the map may talk to, and only after the user has switched the base map of theirs on. The one list: the
 * content security policy of the built page is written from it. Plain data, because the build reads it too.
 */
export const OPENFREEMAP = 'https://tiles.openfreemap.org';
export const OSM_TILES = 'https://tile.openstreetmap.org';

export const ONLINE_HOSTS: readonly string[] = [OPENFREEMAP, OSM_TILES];
