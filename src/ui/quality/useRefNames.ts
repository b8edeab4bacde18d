import type { FigureRef } from '../../domain/contradiction';
import { selectZoneById, useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';

interface RefNames {
  /** What the figures have in common, when they are of one indicator; `null` when they are of several. */
  readonly common: (refs: readonly FigureRef[]) => string | null;
  /** What tells each of them from the others that it stands with. */
  readonly telling: (refs: readonly FigureRef[]) => readonly string[];
}

/** Names of figures that stand together: what they have in common is said once. */
export function useRefNames(): RefNames {
  const t = useT();
  const format = useFormat();
  const names = useNames();
  const zoneName = useZoneName();
  const zones = useStore(selectZoneById);
  const partsOf = (ref: FigureRef): readonly string[] => {
    if (ref.of === 'city')
      return [names.cityIndicators[ref.indicator], t.panels.subjects[ref.subject], format.asOf(ref.period)];
    const zone = zones.get(ref.zone);
    return [names.zoneFields[ref.field], zone ? zoneName(zone) : ref.zone];
  };
  return {
    common: (refs) => {
      const [first = [], ...others] = refs.map(partsOf);
      const common = first.filter((part, i) => others.every((other) => other[i] === part));
      return common[0] === undefined || common[0] !== first[0] ? null : format.list(common);
    },
    telling: (refs) => {
      const all = refs.map((ref) => ({ of: ref.of, parts: partsOf(ref) }));
      return all.map(({ of, parts }) => {
        const alike = all.filter((other) => other.of === of);
        const telling = parts.filter((part, i) => alike.some((other) => other.parts[i] !== part));
        return format.list(telling.length > 0 ? telling : parts);
      });
    },
  };
}
