import { applyFilters } from '../domain/filter';
import { layerOf, type Zone } from '../domain/zone';
import type { LedgerNames } from '../i18n/names';
import { useStore, type AppState } from './store';

/** Remembers the last answer for the same inputs: a selector that builds a new list each time would render forever. */
function memo<A extends unknown[], R>(inputs: (state: AppState) => [...A], compute: (...args: [...A]) => R) {
  let last: { readonly args: [...A]; readonly result: R } | undefined;
  return (state: AppState): R => {
    const args = inputs(state);
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}

/**
 * Zones of the layers that are on, that pass the filters; while land is looked for, those found among them; while it is
 * asked what changed since a release, those that did. Map, table and counts read this one list.
 */
export const selectShownZones = memo(
  (s) => [s.dataset, s.view.layers, s.view.filters, s.found?.ids ?? null, s.changed],
  (dataset, layers, filters, found, changed): readonly Zone[] => {
    const zones = changed ? dataset.zones.filter(({ id }) => changed.has(id)) : dataset.zones;
    if (found) return zones.filter(({ id }) => found.has(id));
    return applyFilters(
      zones.filter((zone) => layers.includes(layerOf(zone))),
      filters,
      dataset,
    );
  },
);

export const selectZoneById = memo(
  (s) => [s.dataset.zones],
  (zones): ReadonlyMap<string, Zone> => new Map(zones.map((zone) => [zone.id, zone])),
);

export const selectSelectedZone = (s: AppState): Zone | null =>
  s.view.selected === null ? null : (selectZoneById(s).get(s.view.selected) ?? null);

export const useT = () => useStore((s) => s.i18n.t);
/** Names of the ledger's fields, for panels that are loaded together with them (`needNames`). */
export const useNames = (): LedgerNames => {
  const names = useStore((s) => s.names);
  if (!names) throw new Error('A panel that says field names was shown before they were loaded');
  return names;
};
export const useFormat = () => useStore((s) => s.i18n.format);

/** Words of a text id in the language on screen; what is no id is shown as typed. */
export const useText = () => {
  const texts = useStore((s) => s.texts);
  return (idOrWords: string): string => texts[idOrWords] ?? idOrWords;
};
