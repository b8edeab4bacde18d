import type { FigureRef } from '../../domain/contradiction';
import type { Zone } from '../../domain/zone';
import { selectZoneById, useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import type { Dialog } from '../../view/view';

type Named = Pick<Zone, 'nameVi' | 'nameEn'>;

const vietnamese = (zone: Named): string => zone.nameVi;
const english = (zone: Named): string => zone.nameEn;

/** The name in the language on screen; languages other than Vietnamese use the English one. */
export function useZoneName(): (zone: Named) => string {
  return useStore((s) => (s.i18n.lang === 'vi' ? vietnamese : english));
}

/** What a figure is called, unambiguous on its own. */
export function useFigureName(): (ref: FigureRef) => string {
  const t = useT();
  const format = useFormat();
  const zones = useStore(selectZoneById);
  const zoneName = useZoneName();
  return (ref) => {
    if (ref.of === 'zone') {
      const zone = zones.get(ref.zone);
      return `${t.zoneFields[ref.field]}, ${zone ? zoneName(zone) : ref.zone}`;
    }
    const { cityName } = t.panels.figure;
    return cityName(t.cityIndicators[ref.indicator], t.panels.subjects[ref.subject], format.asOf(ref.period));
  };
}

/** The dialog that shows where a figure is from. */
export function sourceDialog(ref: FigureRef): Dialog {
  return ref.of === 'zone'
    ? { type: 'source', zone: ref.zone, field: ref.field }
    : { type: 'city-source', subject: ref.subject, indicator: ref.indicator, period: ref.period ?? '' };
}
