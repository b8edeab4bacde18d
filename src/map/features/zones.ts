import type { Feature, FeatureCollection, Point } from 'geojson';
import { chosenNumber } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { INDICATORS } from '../../domain/indicators';
import { LENSES } from '../../domain/indicators/indicator';
import type { Kind, Zone } from '../../domain/zone';
import type { I18n } from '../../i18n/load';
import { historyProp, valueProp, yearProp } from '../style/expressions';
import { fanOut, MOST_PARTED, type FanOut } from './fanOut';
import { figuresLine } from './figuresLine';
import { interiorPoint } from './interiorPoint';
import { labelAnchors } from './labelAnchors';
import { shortName } from './shortName';
import { bandOf, FAN_ZOOMS, pictureReach, signSize, signScaleAt } from './signSize';
import { isApproximate } from './uncertainty';
import type { MapMetrics } from '../../theme/themes';

/** First zoom at which a kind's names are tried; collisions decide the rest. */
const LABEL_ZOOM: Readonly<Record<Kind, number>> = {
  hi_tech_park: 8,
  industrial_zone: 8,
  planned_zone: 10,
  industrial_cluster: 11,
  craft_cluster: 11,
  hi_tech_subzone: 12,
  craft_village: 12,
};
/** The same where there are too many zones to keep their signs apart: placing thousands of names would hold up the map. */
const CROWDED_LABEL_ZOOM = 12;
/** Px by which a name may move out rather than be left away; too far and it would seem to name another sign. */
const FURTHER_PX: Readonly<Partial<Record<Kind, readonly number[]>>> = {
  hi_tech_park: [10, 16, 22, 28, 34, 54],
  industrial_zone: [9],
};
const KIND_ORDER = Object.keys(LABEL_ZOOM) as readonly Kind[];

/** A zone that has a place on the map: the inside of its outline, else its point. */
export interface SitedZone {
  readonly zone: Zone;
  readonly lon: number;
  readonly lat: number;
  readonly size: number;
  /** Smaller is drawn and named first: Hòa Lạc, then operating zones, then the rest, each by area. */
  readonly order: number;
}

export function sited(zones: readonly Zone[]): readonly SitedZone[] {
  return zones.flatMap((zone) => {
    const at = zone.outline
      ? interiorPoint(zone.outline.geometry)
      : zone.position && ([zone.position.lon, zone.position.lat] as const);
    if (!at) return [];
    const areaHa = chosenNumber(zone.figures.area_ha);
    return [{ zone, lon: at[0], lat: at[1], size: signSize(zone.kind, areaHa), order: orderOf(zone, areaHa) }];
  });
}

/** Kind first; within it what is exactly placed, then larger before smaller (areas stay under 10,000 ha). */
function orderOf(zone: Zone, areaHa: number | null): number {
  const approximate = isApproximate(zone) ? 1 : 0;
  return KIND_ORDER.indexOf(zone.kind) * 100_000 + approximate * 20_000 + (10_000 - Math.min(areaHa ?? 0, 9_999));
}

/** What the fan-out works on. */
export const fanOutOf = (places: readonly SitedZone[], signScale: number): FanOut =>
  fanOut(
    places.map(({ zone, ...rest }) => ({ ...rest, id: zone.id })),
    signScale,
  );

/** One flat point per zone: identity, sign, the value of every lens, the label, and its layout per integer zoom. */
export function zonePoints(
  places: readonly SitedZone[],
  fan: FanOut,
  dataset: Pick<Dataset, 'release' | 'sources'>,
  i18n: I18n,
  metrics: MapMetrics,
): FeatureCollection<Point> {
  const crowded = places.length > MOST_PARTED;
  return {
    type: 'FeatureCollection',
    features: places.map((place) => zonePoint(place, crowded ? null : fan, dataset, i18n, metrics)),
  };
}

/**
 * Where what belongs to a zone stands, per integer zoom: `o` its sign, `l` a label beside something of `reach` times the
 * sign's picture. `fan` is `null` where signs keep their true places, and names are drawn only near: no more is said than
 * that needs, because it is said of each of thousands.
 */
export function layoutProps(
  { zone, size }: Pick<SitedZone, 'zone' | 'size'>,
  fan: FanOut | null,
  { labelPx, signScale }: MapMetrics,
  reach = 1,
): Record<string, unknown> {
  const layout = FAN_ZOOMS.filter((zoom) => fan !== null || zoom >= CROWDED_LABEL_ZOOM).flatMap((zoom) => {
    const [x, y] = fan?.get(zoom)?.get(zone.id) ?? [0, 0];
    const [from, to] = bandOf(zoom);
    // A label's place is in ems of a text that does not grow: between the band's ends for the way, its end for the sign.
    const way = (signScaleAt(from) + signScaleAt(to)) / 2;
    const reachPx = reach * pictureReach(size, signScale) * signScaleAt(to);
    return [
      // MapLibre multiplies an icon's offset by its size.
      [`o${zoom}`, [x / (size * signScale), y / (size * signScale)]],
      [`l${zoom}`, labelAnchors(x * way, y * way, reachPx, labelPx, FURTHER_PX[zone.kind])],
    ];
  });
  return Object.fromEntries(layout);
}

function zonePoint(
  { zone, lon, lat, size, order }: SitedZone,
  fan: FanOut | null,
  dataset: Pick<Dataset, 'release' | 'sources'>,
  i18n: I18n,
  metrics: MapMetrics,
): Feature<Point> {
  const figures = figuresLine(zone, i18n);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      id: zone.id,
      sign: isApproximate(zone) ? `${zone.kind}~` : zone.kind,
      size,
      order,
      label: shortName(i18n.placeName(zone)),
      figures: figures === '' ? '' : `\n${figures}`,
      labelZoom: Math.max(LABEL_ZOOM[zone.kind], fan === null ? CROWDED_LABEL_ZOOM : 0),
      ...lensProps(zone, dataset),
      ...historyYears(zone, dataset, i18n),
      ...layoutProps({ zone, size }, fan, metrics),
    },
  };
}

/** The value of every lens, flat: MapLibre's expressions read nothing nested. */
export function lensProps(
  zone: Pick<Zone, 'figures' | 'status'>,
  dataset: Pick<Dataset, 'release' | 'sources'>,
): Record<string, number | string | boolean | null> {
  return Object.fromEntries(
    LENSES.flatMap((lens) => {
      const { value, history } = INDICATORS[lens].read(zone, dataset);
      return [
        [valueProp(lens), value],
        [historyProp(lens), history],
      ];
    }),
  );
}

/** The year of each figure that is history, which stands beside the sign under that lens. */
function historyYears(
  zone: Zone,
  dataset: Pick<Dataset, 'release' | 'sources'>,
  { format }: I18n,
): Record<string, string> {
  return Object.fromEntries(
    LENSES.flatMap((lens) => {
      const { history, claim } = INDICATORS[lens].read(zone, dataset);
      return history && claim ? [[yearProp(lens), format.year(claim.asOf)]] : [];
    }),
  );
}

/** Outlines with what their colour and line need. */
export function zoneOutlines(zones: readonly Zone[], dataset: Pick<Dataset, 'release' | 'sources'>): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: zones.flatMap((zone) =>
      zone.outline
        ? [
            {
              type: 'Feature' as const,
              geometry: zone.outline.geometry,
              properties: { id: zone.id, outlineKind: zone.outline.kind, ...lensProps(zone, dataset) },
            },
          ]
        : [],
    ),
  };
}
