import { chosenNumber } from './claim';
import { INDICATORS } from './indicators';
import { LENSES, type LensId, type ReadingContext } from './indicators/indicator';
import { sectorsOf } from './land/sectors';
import type { Kind, Status, Zone } from './zone';

/** Indicators that can be filtered by whether a figure is published; status is always stated. */
export const KNOWABLE = LENSES.filter((lens) => lens !== 'status') as readonly Exclude<LensId, 'status'>[];
export type Knowable = (typeof KNOWABLE)[number];
export type Knowledge = 'known' | 'unknown';

/** An empty list or null bound means "no limit". Lists hold alternatives; the facets hold together. */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly districts: readonly string[];
  readonly communes: readonly string[];
  readonly crafts: readonly string[];
  /** Hectares, inclusive. */
  readonly areaMinHa: number | null;
  readonly areaMaxHa: number | null;
  /** Keep places whose area is not published although a limit is set. */
  readonly areaUnknown: boolean;
  readonly knowledge: Readonly<Partial<Record<Knowable, Knowledge>>>;
}

export const NO_FILTERS: Filters = {
  kinds: [],
  statuses: [],
  districts: [],
  communes: [],
  crafts: [],
  areaMinHa: null,
  areaMaxHa: null,
  areaUnknown: false,
  knowledge: {},
};

/** The facets, each a filter of its own; a zone is shown when it passes all of them. */
export const FACETS = ['kinds', 'statuses', 'districts', 'communes', 'crafts', 'area', 'knowledge'] as const;
export type Facet = (typeof FACETS)[number];

const anyOf = <T>(wanted: readonly T[], has: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((value) => has.includes(value));

const PASSES: Readonly<Record<Facet, (zone: Zone, f: Filters, context: ReadingContext) => boolean>> = {
  kinds: (zone, f) => anyOf(f.kinds, [zone.kind]),
  statuses: (zone, f) => anyOf(f.statuses, [zone.status]),
  districts: (zone, f) => anyOf(f.districts, zone.districtsOld),
  communes: (zone, f) => anyOf(f.communes, zone.communesNew),
  // What may be made there counts like what is made there.
  crafts: (zone, f) => anyOf(f.crafts, sectorsOf(zone) ?? []),
  area: (zone, f) => {
    if (f.areaMinHa === null && f.areaMaxHa === null) return true;
    const areaHa = chosenNumber(zone.figures.area_ha);
    if (areaHa === null) return f.areaUnknown;
    return areaHa >= (f.areaMinHa ?? -Infinity) && areaHa <= (f.areaMaxHa ?? Infinity);
  },
  knowledge: (zone, f, context) =>
    KNOWABLE.every((lens) => !f.knowledge[lens] || f.knowledge[lens] === knowledgeOf(zone, lens, context)),
};

/** History does not count as known: an old vacancy says nothing about today. */
export function knowledgeOf(zone: Zone, lens: Knowable, context: ReadingContext): Knowledge {
  const { value, history } = INDICATORS[lens].read(zone, context);
  return value === null || history ? 'unknown' : 'known';
}

export function passes(zone: Zone, filters: Filters, context: ReadingContext, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || PASSES[facet](zone, filters, context));
}

export function applyFilters(zones: readonly Zone[], filters: Filters, context: ReadingContext): readonly Zone[] {
  return zones.filter((zone) => passes(zone, filters, context));
}

/** How many zones each choice of a facet would show, given all the other facets. */
export function facetCounts<T extends string>(
  zones: readonly Zone[],
  filters: Filters,
  context: ReadingContext,
  facet: Facet,
  valuesOf: (zone: Zone) => readonly T[],
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const zone of zones) {
    if (!passes(zone, filters, context, facet)) continue;
    for (const value of new Set(valuesOf(zone))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many limits are set, for "Clear all (n)". */
export function countFilters(f: Filters): number {
  const lists = [f.kinds, f.statuses, f.districts, f.communes, f.crafts];
  return (
    lists.reduce((n, list) => n + list.length, 0) +
    (f.areaMinHa !== null || f.areaMaxHa !== null ? 1 : 0) +
    Object.keys(f.knowledge).length
  );
}
