import type { Zone } from '../../domain/zone';
import { selectShownZones, selectZoneById } from '../../state/selectors';
import { idsOf, useShortlist } from '../../state/shortlist';
import { useStore } from '../../state/store';

/** Which places go into a file. `shown` is what map and table show: all, the filtered, or what "Find land" found. */
export const SCOPES = ['shown', 'shortlist', 'compared'] as const;
export type Scope = (typeof SCOPES)[number];

/** The places of each scope, in their own order. */
export function useScopes(): Readonly<Record<Scope, readonly Zone[]>> {
  const byId = useStore(selectZoneById);
  const shown = useStore(selectShownZones);
  const compared = useStore((s) => s.view.compared);
  const shared = useStore((s) => s.view.sharedShortlist);
  const own = useShortlist((s) => s.items);
  const named = (ids: readonly string[]): readonly Zone[] => ids.flatMap((id) => byId.get(id) ?? []);
  return { shown, shortlist: named(shared ?? idsOf(own)), compared: named(compared) };
}
