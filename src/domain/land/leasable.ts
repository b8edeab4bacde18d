import type { Kind, Zone } from '../zone';

/** Functional areas of Hòa Lạc that let land to companies; the others are housing, services, roads and green. */
const LETTING_AREAS: ReadonlySet<string> = new Set(['hl-phan-mem', 'hl-nghien-cuu-trien-khai', 'hl-cong-nghiep-cnc']);

const LETTING_KINDS: ReadonlySet<Kind> = new Set([
  'industrial_zone',
  'planned_zone',
  'industrial_cluster',
  'craft_cluster',
]);

/**
 * Places where a company may lease land: zones, clusters and Hòa Lạc's letting areas, each piece of land once. Craft
 * villages are settlements; umbrellas and parts would count land twice; what was converted or merged is no zone any more.
 */
export function isLeasable(zone: Pick<Zone, 'id' | 'kind' | 'status' | 'counted'>): boolean {
  if (zone.status === 'converted' || zone.status === 'merged') return false;
  return zone.kind === 'hi_tech_subzone' ? LETTING_AREAS.has(zone.id) : LETTING_KINDS.has(zone.kind) && zone.counted;
}
