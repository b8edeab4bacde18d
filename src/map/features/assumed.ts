import type { FeatureCollection, Point } from 'geojson';
import { capitalByZone, type Deal } from '../../domain/targets/deals';
import type { I18n } from '../../i18n/load';

/** One point per zone that deals are assumed for, laid out as the zone's own sign, with the amount and the word. */
export function assumedPoints(
  zones: FeatureCollection<Point>,
  deals: readonly Deal[],
  { t, format }: Pick<I18n, 't' | 'format'>,
): FeatureCollection<Point> {
  const sums = capitalByZone(deals);
  return {
    type: 'FeatureCollection',
    features: zones.features.flatMap((feature) => {
      const sum = sums.get(String(feature.properties?.['id']));
      if (sum === undefined) return [];
      const assumed = t.map.assumed(format.value(sum, 'usd_million'));
      return [{ ...feature, properties: { ...feature.properties, assumed } }];
    }),
  };
}
