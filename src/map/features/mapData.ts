import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { Deal } from '../../domain/targets/deals';
import type { Zone } from '../../domain/zone';
import type { I18n } from '../../i18n/load';
import type { MapMetrics } from '../../theme/themes';
import type { MapData } from '../style/sources';
import { assumedPoints } from './assumed';
import { baseAreas, baseLines, outside, placePoints } from './base';
import type { FanOut } from './fanOut';
import { once } from './once';
import { proposedShapes } from './proposed';
import { uncertaintyCircles } from './uncertainty';
import { fanOutOf, sited, zoneOutlines, zonePoints, type SitedZone } from './zones';

export interface MapDataInput {
  readonly dataset: Dataset;
  readonly i18n: I18n;
  readonly metrics: MapMetrics;
  /** Zones whose uncertainty is drawn. */
  readonly marked: readonly string[];
  /** What the reader assumes of zones, while that is on screen. */
  readonly assumed?: readonly Deal[];
  /** Points and outlines that a file in the studio would bring. */
  readonly proposed?: FeatureCollection | undefined;
}

export interface Drawn {
  readonly data: MapData;
  readonly places: ReadonlyMap<string, SitedZone>;
  readonly fan: FanOut;
}

const NO_DEALS: readonly Deal[] = [];

/**
 * A maker of the map's collections. Each is made again only when what it depends on is another object, so that the map
 * can tell by identity what to load.
 */
export function makeMapData(): (input: MapDataInput) => Drawn {
  const areasOf = once((contextAreas: Dataset['contextAreas']) => baseAreas({ contextAreas }));
  const outsideOf = once((contextAreas: Dataset['contextAreas']) => outside({ contextAreas }));
  const linesOf = once((contextLines: Dataset['contextLines']) => baseLines({ contextLines }));
  const placesOf = once(
    (communes: Dataset['communes'], gateways: Dataset['gateways'], contextAreas: Dataset['contextAreas'], i18n: I18n) =>
      placePoints({ communes, gateways, contextAreas }, i18n),
  );
  const sitedOf = once(sited);
  const byIdOf = once((places: readonly SitedZone[]) => new Map(places.map((place) => [place.zone.id, place])));
  const fanOf = once(fanOutOf);
  const zonesOf = once(
    (
      places: readonly SitedZone[],
      fan: FanOut,
      release: Dataset['release'],
      sources: Dataset['sources'],
      i18n: I18n,
      metrics: MapMetrics,
    ) => zonePoints(places, fan, { release, sources }, i18n, metrics),
  );
  const assumedOf = once(assumedPoints);
  const outlinesOf = once((zones: readonly Zone[], release: Dataset['release'], sources: Dataset['sources']) =>
    zoneOutlines(zones, { release, sources }),
  );
  const marksOf = once((zones: readonly Zone[], ids: string, proposed: FeatureCollection | undefined) => {
    const circles = uncertaintyCircles(zones.filter(({ id }) => ids.split(' ').includes(id)));
    return { ...circles, features: [...circles.features, ...proposedShapes(proposed)] };
  });

  return ({ dataset: d, i18n, metrics, marked, assumed = NO_DEALS, proposed }) => {
    const places = sitedOf(d.zones);
    const fan = fanOf(places, metrics.signScale);
    return {
      places: byIdOf(places),
      fan,
      data: {
        areas: areasOf(d.contextAreas),
        outside: outsideOf(d.contextAreas),
        lines: linesOf(d.contextLines),
        places: placesOf(d.communes, d.gateways, d.contextAreas, i18n),
        outlines: outlinesOf(d.zones, d.release, d.sources),
        zones: zonesOf(places, fan, d.release, d.sources, i18n, metrics),
        assumed: assumedOf(places, fan, assumed, i18n, metrics),
        marks: marksOf(d.zones, marked.join(' '), proposed),
      },
    };
  };
}
