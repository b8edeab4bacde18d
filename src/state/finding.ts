import type { Dataset } from '../domain/dataset';
import { findLand, lookIn, measureAll, type Place } from '../domain/land/findLand';
import { landQuery } from '../domain/land/limits';
import { layerOf, type Zone } from '../domain/zone';
import { useStore, type AppState, type FoundLand } from './store';

/** Distances to roads take a while: each place is measured once per dataset. */
let measured: { readonly dataset: Dataset; readonly places: Map<Zone, Place> } | null = null;

function placeOf(zone: Zone, dataset: Dataset): Place {
  if (measured?.dataset !== dataset) measured = { dataset, places: new Map() };
  const known = measured.places.get(zone);
  if (known) return known;
  const place = { zone, measured: measureAll(zone, dataset) };
  measured.places.set(zone, place);
  return place;
}

function find({ dataset, view }: AppState): FoundLand {
  const zones = dataset.zones.filter((zone) => view.layers.includes(layerOf(zone)));
  const places = lookIn(zones, view.filters, dataset).map((zone) => placeOf(zone, dataset));
  const found = findLand(places, landQuery(view.find, view.filters));
  return { ...found, ids: new Set(found.matches.map(({ zone }) => zone.id)) };
}

const sameIds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Keeps what is found in step with what is asked. Returns a function that stops it, after which all zones show again. */
export function startFinding(): () => void {
  const update = (state: AppState): void => {
    const before = state.found;
    const next = find(state);
    const ids = before && sameIds(before.ids, next.ids) ? before.ids : next.ids;
    useStore.setState({ found: { ...next, ids } });
  };
  update(useStore.getState());
  const stop = useStore.subscribe((s, was) => {
    const { limits, sectorUnknown, allowHistory } = s.view.find;
    const asked =
      s.dataset !== was.dataset ||
      s.view.filters !== was.view.filters ||
      s.view.layers !== was.view.layers ||
      limits !== was.view.find.limits ||
      sectorUnknown !== was.view.find.sectorUnknown ||
      allowHistory !== was.view.find.allowHistory;
    if (asked) update(s);
  });
  return () => {
    stop();
    useStore.setState({ found: null });
  };
}
