import type { CityIndicator, ZoneField } from './fields';
import type { FigureRef } from './contradiction';

/** Hòa Lạc is a zone and a group of the city's series: these two name the same thing. */
const PARK = 'khu-cnc-hoa-lac';
const TWINS: Readonly<Partial<Record<ZoneField, CityIndicator>>> = {
  projects_total: 'projects_cumulative',
  capital_usd_million: 'registered_capital_usd_billion',
};

/** True when a disagreement over `b`, a figure of the city's series, is one over the zone's figure `a` too. */
export function isTwin(a: FigureRef, b: FigureRef): boolean {
  return (
    a.of === 'zone' &&
    a.zone === PARK &&
    b.of === 'city' &&
    b.subject === 'city:hoa_lac' &&
    TWINS[a.field] === b.indicator
  );
}
