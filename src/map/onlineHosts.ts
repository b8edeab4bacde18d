/** Hosts of the base maps that a user can switch on: the only ones the content security policy lets the app reach. */
export const ONLINE_HOSTS: readonly string[] = ['https://tiles.openfreemap.org', 'https://tile.openstreetmap.org'];
