import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { Commune, Gateway } from '../../domain/place';
import type { I18n } from '../../i18n/load';
import { interiorPoint } from './interiorPoint';
import { plainName } from './shortName';

/** Rivers that are drawn wide and named early. */
const MAJOR_RIVERS: ReadonlySet<string> = new Set(['song-hong', 'song-da', 'song-duong', 'song-day']);

export function baseLines({ contextLines }: Pick<Dataset, 'contextLines'>): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: contextLines.features.map(({ geometry, properties: p }) => ({
      type: 'Feature',
      geometry,
      properties: {
        id: p.id,
        class: p.class,
        status: p.status,
        name: plainName(p.nameVi),
        major: MAJOR_RIVERS.has(p.id),
      },
    })),
  };
}

export function baseAreas({ contextAreas }: Pick<Dataset, 'contextAreas'>): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: contextAreas.features.map(({ geometry, properties: p }) => ({
      type: 'Feature',
      geometry,
      properties: { id: p.id, class: p.class },
    })),
  };
}

/** West, south, east and north of everything that the map can show; the veil outside the city reaches this far. */
const FRAME: readonly [number, number, number, number] = [100, 15, 112, 27];

/** All that is not the city: a frame with the city as its hole. Empty without a city outline. */
export function outside({ contextAreas }: Pick<Dataset, 'contextAreas'>): FeatureCollection {
  const holes = contextAreas.features.flatMap(({ geometry, properties }): Position[][] => {
    if (properties.class !== 'city') return [];
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return parts.flatMap(([outer]) => (outer ? [outer.toReversed()] : []));
  });
  if (holes.length === 0) return { type: 'FeatureCollection', features: [] };
  const [west, south, east, north] = FRAME;
  const frame = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { id: 'outside' }, geometry: { type: 'Polygon', coordinates: [frame, ...holes] } },
    ],
  };
}

type PlaceData = Pick<Dataset, 'communes' | 'gateways' | 'contextAreas'>;

/** Points that carry names: communes with their rank, the city, the airport, lakes. */
export function placePoints(
  { communes, gateways, contextAreas }: PlaceData,
  { t, placeName }: Pick<I18n, 't' | 'placeName'>,
): FeatureCollection {
  const lakes = contextAreas.features.flatMap(({ geometry, properties: { id, class: kind, nameVi } }) =>
    kind === 'lake' ? [point(id, interiorPoint(geometry), { class: 'lake', name: plainName(nameVi) })] : [],
  );
  return {
    type: 'FeatureCollection',
    features: [
      ...communes.map((commune) => communePoint(commune)),
      ...gateways.flatMap((gateway) => gatewayPoint(gateway, t.map.city, placeName(gateway))),
      ...lakes,
    ],
  };
}

/** People from whom on a commune is named early although it is nobody's namesake. */
const POPULOUS = 45_000;

function communePoint(commune: Commune): Feature<Point> {
  const namesake = commune.districtsOld.some((district) => withoutType(district) === commune.nameVi);
  const rank = namesake ? 1 : (commune.population ?? 0) >= POPULOUS ? 2 : 3;
  return point(`commune-${commune.code}`, commune.label, {
    class: 'commune',
    name: commune.nameVi,
    rank,
    order: -(commune.population ?? 0),
  });
}

/** "Sóc Sơn" of "Huyện Sóc Sơn". */
const withoutType = (district: string): string => district.replace(/^(?:Quận|Huyện|Thị xã|Thành phố)\s+/u, '');

function gatewayPoint({ id, kind, lon, lat }: Gateway, cityName: string, name: string): Feature<Point>[] {
  if (kind === 'centre') return [point(id, [lon, lat], { class: 'centre', name: cityName })];
  return kind === 'airport' ? [point(id, [lon, lat], { class: 'airport', name })] : [];
}

const point = (
  id: string,
  [lon, lat]: readonly [number, number],
  properties: Readonly<Record<string, string | number>>,
): Feature<Point> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { id, ...properties },
});
