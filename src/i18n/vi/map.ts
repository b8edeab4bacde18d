/** Words of the map itself. */
export const map = {};
