import { booleanPointInPolygon, kinks, polygon } from '@turf/turf';
import type { Position as Coordinate } from 'geojson';
import { chosenNumber } from '../../../src/domain/claim';
import { ellipsoidAreaHa, ringAreaM2 } from '../../../src/domain/geometry/ellipsoidArea';
import type { Area } from '../geometry';
import type { Data } from '../load';
import type { Law } from './finding';

const polygonsOf = (area: Area): Coordinate[][][] => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates);

const same = (a: Coordinate | undefined, b: Coordinate | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** What is wrong with the rings of an area, in words. */
export function ringFaults(area: Area): string[] {
  return polygonsOf(area).flatMap((rings) =>
    rings.flatMap((ring, i) => {
      if (ring.length < 4) return ['a ring has fewer than four points'];
      if (!same(ring[0], ring.at(-1))) return ['a ring is not closed'];
      if (ringAreaM2(ring) > 0 !== (i === 0)) return ['a ring is wound the wrong way'];
      return kinks(polygon([ring])).features.length > 0 ? ['a ring crosses itself'] : [];
    }),
  );
}

const areasOf = (data: Data): { id: string; geometry: Area }[] => [...data.outlines, ...data.areas];

export const ringsValid: Law = {
  name: 'rings-valid',
  what: 'rings are closed, wound as RFC 7946 asks, and do not cross themselves',
  find: (data) =>
    areasOf(data).flatMap(({ id, geometry }) => ringFaults(geometry).map((message) => ({ subject: id, message }))),
};

/** Metres by which the city's own outline is simplified. */
const CITY_SLACK_M = 400;

export const insideHanoi: Law = {
  name: 'inside-hanoi',
  what: 'outlines, positions and points of zones lie in the city',
  find: (data) => {
    const city = data.areas.find((area) => area.class === 'city');
    if (!city) return [{ subject: 'context_areas.csv', message: 'the outline of the city is missing' }];
    const inside = ([lon = 0, lat = 0]: Coordinate, slackM: number): boolean => {
      const d = slackM / 111_320;
      return [
        [0, 0],
        [d, 0],
        [-d, 0],
        [0, d],
        [0, -d],
      ].some(([dx = 0, dy = 0]) => booleanPointInPolygon([lon + dx, lat + dy], city.geometry));
    };
    const outlines = data.outlines
      .filter(({ geometry }) =>
        polygonsOf(geometry)
          .flat(2)
          .some((point) => !inside(point, CITY_SLACK_M)),
      )
      .map(({ id }) => ({ subject: id, message: 'the outline leaves the city' }));
    const places = [...data.positions, ...data.points]
      .filter((p) => !inside([p.lon, p.lat], Math.max(CITY_SLACK_M, p.precisionM)))
      .map((p) => ({ subject: p.zoneId, message: `${p.lon} ${p.lat} is outside the city` }));
    return [...outlines, ...places];
  },
};

/** Drawn and declared area may differ by this share; drawings say how far their sides may be off. */
export const AREA_TOLERANCE = 0.03;

export const drawnArea: Law = {
  name: 'drawn-area',
  what: `what is drawn measures what is declared, ± ${AREA_TOLERANCE * 100} %, on the ellipsoid`,
  find: ({ outlines, figures, zones }) =>
    outlines.flatMap((outline) => {
      if (!zones.some((z) => z.id === outline.zoneId))
        return [{ subject: outline.id, message: 'there is no such zone' }];
      if (outline.id !== outline.zoneId) return [];
      const declared = chosenNumber(figures.get(`${outline.zoneId}/area_ha`));
      if (declared === null) return [];
      const drawn = ellipsoidAreaHa(outline.geometry);
      if (Math.abs(drawn - declared) <= AREA_TOLERANCE * declared) return [];
      return [{ subject: outline.id, message: `${drawn.toFixed(1)} ha drawn, ${declared} ha declared` }];
    }),
};
