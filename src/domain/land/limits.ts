import type { Filters } from '../filter';
import type { CriterionId, LimitId } from './criterionIds';

/** A limit on one figure. Both bounds inclusive; at least one is set. */
export interface Limit {
  readonly min: number | null;
  readonly max: number | null;
  /** Whether places that do not publish the figure stay in. */
  readonly includeUnknown: boolean;
}

export type Limits = Readonly<Partial<Record<LimitId, Limit>>>;

/** Which way each limit holds: "at least" or "at most". */
export const LIMIT_SIDE: Readonly<Record<LimitId, 'min' | 'max'>> = {
  free: 'min',
  occupancy: 'max',
  rent: 'max',
  projects_domestic: 'min',
  projects_fdi: 'min',
  noi_bai: 'max',
  centre: 'max',
  lach_huyen: 'max',
  hai_phong: 'max',
  hoa_lac: 'max',
  ring_2: 'max',
  ring_3: 'max',
  ring_3_5: 'max',
  ring_4: 'max',
  expressway: 'max',
};

/** The value of a limit on its side, if it is set. */
export const limitValue = (limits: Limits, id: LimitId): number | null => limits[id]?.[LIMIT_SIDE[id]] ?? null;

/** The limits with one of them changed; `null` takes it off. A new one treats unknown places as told. */
export function withLimit(limits: Limits, id: LimitId, value: number | null, includeUnknown: boolean): Limits {
  const { [id]: before, ...others } = limits;
  if (value === null) return others;
  const limit: Limit = { min: null, max: null, includeUnknown: before?.includeUnknown ?? includeUnknown };
  return { ...others, [id]: { ...limit, [LIMIT_SIDE[id]]: value } };
}

/** The limits with unknown places kept in or left out by all of them. */
export function withUnknown(limits: Limits, includeUnknown: boolean): Limits {
  return Object.fromEntries(Object.entries(limits).map(([id, limit]) => [id, { ...limit, includeUnknown }]));
}

/** What is asked of the land, all in one: the limits, the area of the app's filters, and what is to be made there. */
export interface LandQuery {
  readonly limits: Readonly<Partial<Record<CriterionId, Limit>>>;
  /** Text ids of sectors and crafts, one of which will do; none is no limit. */
  readonly sectors: readonly string[];
  /** Whether places that say nothing of sectors or crafts stay in. */
  readonly sectorUnknown: boolean;
  /** Whether figures too old to be the present count all the same. */
  readonly allowHistory: boolean;
}

/** The limit that the app's filters set on the area, as one among the others. */
export function areaLimit(filters: Pick<Filters, 'areaMinHa' | 'areaMaxHa' | 'areaUnknown'>): Limit | null {
  const { areaMinHa: min, areaMaxHa: max, areaUnknown: includeUnknown } = filters;
  return min === null && max === null ? null : { min, max, includeUnknown };
}

/** The query of a panel's own limits and of the filters that stand for some of them. */
export function landQuery(
  find: { readonly limits: Limits; readonly sectorUnknown: boolean; readonly allowHistory: boolean },
  filters: Filters,
): LandQuery {
  const area = areaLimit(filters);
  return {
    limits: area ? { ...find.limits, area } : find.limits,
    sectors: filters.crafts,
    sectorUnknown: find.sectorUnknown,
    allowHistory: find.allowHistory,
  };
}

/** How many limits are set. */
export const countLimits = ({ limits, sectors }: LandQuery): number =>
  Object.keys(limits).length + (sectors.length > 0 ? 1 : 0);
