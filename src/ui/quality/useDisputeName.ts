import type { Dispute } from '../../domain/quality/disputes';
import { useQualityWords } from '../../state/qualityWords';
import { selectZoneById } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useFigureName, useZoneName } from '../figure/names';
import { useRefNames } from './useRefNames';

/**
 * What a disagreement is called: by its total, by what its figures have in common, or by the zone whose position it is
 * about.
 */
export function useDisputeName(): (dispute: Dispute) => string {
  const { disputes: words } = useQualityWords();
  const figureName = useFigureName();
  const zoneName = useZoneName();
  const zones = useStore(selectZoneById);
  const { common } = useRefNames();
  return ({ id, kind, refs, zone }) => {
    const [first] = refs;
    if (first) return (kind === 'sum' ? null : common(refs)) ?? figureName(first);
    const place = zone === null ? undefined : zones.get(zone);
    return words.positionOf(place ? zoneName(place) : (zone ?? id));
  };
}
