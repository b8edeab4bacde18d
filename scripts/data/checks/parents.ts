import type { ZoneRow } from '../tables';
import type { Law } from './finding';

function ancestors(zone: ZoneRow, byId: ReadonlyMap<string, ZoneRow>): ZoneRow[] {
  const chain: ZoneRow[] = [];
  for (let at = byId.get(zone.parentId ?? ''); at && !chain.includes(at); at = byId.get(at.parentId ?? ''))
    chain.push(at);
  return chain;
}

export const countedOnce: Law = {
  name: 'counted-once',
  what: 'a whole and its parts are never both counted, and never both left out',
  find: ({ zones }) => {
    const byId = new Map(zones.map((z) => [z.id, z]));
    return zones.flatMap((zone) => {
      const above = ancestors(zone, byId);
      if (zone.parentId !== null && above.length === 0) {
        return [{ subject: zone.id, message: `its parent "${zone.parentId}" does not exist` }];
      }
      if (above.includes(zone)) return [{ subject: zone.id, message: 'it is its own ancestor' }];
      const countedAbove = above.find((z) => z.counted);
      if (zone.counted && countedAbove)
        return [{ subject: zone.id, message: `counted, and so is its whole "${countedAbove.id}"` }];
      const parts = zones.filter((z) => z.parentId === zone.id);
      const covered = countedAbove !== undefined || (parts.length > 0 && parts.every((z) => z.counted));
      return zone.counted || covered
        ? []
        : [{ subject: zone.id, message: 'not counted, nor is a whole or are all parts of it' }];
    });
  },
};
