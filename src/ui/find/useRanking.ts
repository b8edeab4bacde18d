import { useMemo } from 'react';
import { rankPlaces, type Ranked } from '../../domain/score/rank';
import { weightSum } from '../../domain/score/score';
import { useFormat } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import { useZoneName } from '../figure/names';

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly Ranked[];
  readonly byId: ReadonlyMap<string, Ranked>;
}

/** The found places by score; `null` while nothing has a weight. */
export function useRanking({ matches }: FoundLand): Ranking | null {
  const format = useFormat();
  const zoneName = useZoneName();
  const { weights, missing, allowHistory } = useStore((s) => s.view.find);
  return useMemo(() => {
    if (weightSum(weights) === 0) return null;
    const ranked = rankPlaces(matches, weights, missing, allowHistory, (a, b) =>
      format.compare(zoneName(a.zone), zoneName(b.zone)),
    );
    return { ranked, byId: new Map(ranked.map((one) => [one.place.zone.id, one])) };
  }, [matches, weights, missing, allowHistory, format, zoneName]);
}
