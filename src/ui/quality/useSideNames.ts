import type { FigureRef } from '../../domain/contradiction';
import { selectZoneById, useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';

/** What tells figures apart that stand one below the other: what they have in common is not said again. */
export function useSideNames(): (refs: readonly FigureRef[]) => readonly string[] {
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
  return (refs) => {
    const all = refs.map((ref) => ({ of: ref.of, parts: partsOf(ref) }));
    return all.map(({ of, parts }) => {
      const alike = all.filter((other) => other.of === of);
      const telling = parts.filter((part, i) => alike.some((other) => other.parts[i] !== part));
      return (telling.length > 0 ? telling : parts).join(', ');
    });
  };
}
