import type { FigureRef } from '../../domain/contradiction';
import type { Named } from '../../i18n/placeName';
import { selectZoneById, useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import type { Dialog } from '../../view/view';

/** The first screen says these before the names of all others have been loaded. */
const isHeadline = <H extends object>(indicator: string, headline: H): indicator is string & keyof H =>
  Object.hasOwn(headline, indicator);

/** The name of a zone or gateway in the language on screen. */
export const useZoneName = (): ((place: Named) => string) => useStore((s) => s.i18n.placeName);

/** What a figure is called, unambiguous on its own. */
export function useFigureName(): (ref: FigureRef) => string {
  const t = useT();
  const format = useFormat();
  const names = useStore((s) => s.names);
  const zones = useStore(selectZoneById);
  const zoneName = useZoneName();
  return (ref) => {
    if (ref.of === 'zone') {
      const zone = zones.get(ref.zone);
      return `${names?.zoneFields[ref.field] ?? ref.field}, ${zone ? zoneName(zone) : ref.zone}`;
    }
    const { cityName } = t.panels.figure;
    const indicator = isHeadline(ref.indicator, t.headlineIndicators)
      ? t.headlineIndicators[ref.indicator]
      : (names?.cityIndicators[ref.indicator] ?? ref.indicator);
    return cityName(indicator, t.panels.subjects[ref.subject], format.asOf(ref.period));
  };
}

/** The dialog that shows where a figure is from. */
export function sourceDialog(ref: FigureRef): Dialog {
  return ref.of === 'zone'
    ? { type: 'source', zone: ref.zone, field: ref.field }
    : { type: 'city-source', subject: ref.subject, indicator: ref.indicator, period: ref.period ?? '' };
}
