import type { FeatureCollection, Point } from 'geojson';
import { capitalByZone, type Deal } from '../../domain/targets/deals';
import type { I18n } from '../../i18n/load';
import type { MapMetrics } from '../../theme/themes';
import type { FanOut } from './fanOut';
import { layoutProps, type SitedZone } from './zones';

/** How much wider than a sign's picture the ring around it is. */
const RING_REACH = 1.55;

/** One point per zone that deals are assumed for, laid out around the zone's own sign, with the amount and the word. */
export function assumedPoints(
  places: readonly SitedZone[],
  fan: FanOut,
  deals: readonly Deal[],
  { t, format }: Pick<I18n, 't' | 'format'>,
  metrics: MapMetrics,
): FeatureCollection<Point> {
  const sums = capitalByZone(deals);
  return {
    type: 'FeatureCollection',
    features: places.flatMap((place) => {
      const { zone, lon, lat, size, order } = place;
      const sum = sums.get(zone.id);
      if (sum === undefined) return [];
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [lon, lat] },
          properties: {
            id: zone.id,
            size,
            order,
            assumed: t.map.assumed(format.value(sum, 'usd_million')),
            ...layoutProps(place, fan, metrics, RING_REACH),
          },
        },
      ];
    }),
  };
}
