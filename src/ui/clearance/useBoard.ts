import { useMemo } from 'react';
import { boardRow, isOnBoard, type BoardRow } from '../../domain/clearance/board';
import { rankBottlenecks, type Bottlenecks } from '../../domain/clearance/bottlenecks';
import type { Zone } from '../../domain/zone';
import { selectShownZones } from '../../state/selectors';
import { useStore } from '../../state/store';

/** The zones of map and table whose land is cleared for them. */
export function useBoardZones(): readonly Zone[] {
  const shown = useStore(selectShownZones);
  return useMemo(() => shown.filter(isOnBoard), [shown]);
}

export function useBoardRows(zones: readonly Zone[]): readonly BoardRow[] {
  const dataset = useStore((s) => s.dataset);
  return useMemo(() => zones.map((zone) => boardRow(zone, dataset)), [zones, dataset]);
}

export function useBottlenecks(zones: readonly Zone[]): Bottlenecks {
  const dataset = useStore((s) => s.dataset);
  const weights = useStore((s) => s.view.bottleneck.weights);
  return useMemo(() => rankBottlenecks(zones, weights, dataset), [zones, weights, dataset]);
}
