import proj4 from 'proj4';
import {
  VN2000_GRIDS,
  vn2000Definition,
  vn2000Geographic,
  vn2000TransverseMercator,
  type Vn2000Grid,
} from '../geodesy/vn2000';
import type { Projection } from './contract';
import type { ToWgs84 } from './geometry';
import { Refused } from './report';

const converter = (definition: string): ToWgs84 => {
  const { forward } = proj4(definition, 'EPSG:4326');
  return (x, y) => {
    const [lon, lat] = forward([x, y]);
    return [lon, lat];
  };
};

export const projectionOf = (projection: Projection): ToWgs84 =>
  projection === 'wgs84' ? (x, y) => [x, y] : converter(vn2000Definition(projection));

const GRID_OF_EPSG: ReadonlyMap<string, Vn2000Grid> = new Map(
  (Object.keys(VN2000_GRIDS) as Vn2000Grid[]).map((grid) => [String(VN2000_GRIDS[grid].epsg), grid]),
);
const VN2000_DEGREES = '4756';

/** A projection by its code, as GeoJSON's first edition names it: `urn:ogc:def:crs:EPSG::3405`. */
export function namedProjection(name: string): ToWgs84 {
  if (/(?:^|:)CRS84$/i.test(name)) return projectionOf('wgs84');
  const code = /EPSG:(?:[\d.]*:)?(\d+)$/i.exec(name)?.[1] ?? '';
  if (code === '4326') return projectionOf('wgs84');
  if (code === VN2000_DEGREES) return converter(vn2000Geographic());
  const grid = GRID_OF_EPSG.get(code);
  if (grid) return projectionOf(grid);
  const utm = /^32([67])(\d\d)$/.exec(code);
  if (utm)
    return converter(`+proj=utm +zone=${utm[2]}${utm[1] === '7' ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`);
  if (code === '3857') return converter('EPSG:3857');
  throw new Refused('projection-unknown', {}, { projection: name.slice(0, 80) });
}

/** What a `.prj` says, as far as it matters here. */
interface Wkt {
  readonly name: string;
  readonly datum: string;
  readonly projection: string | null;
  readonly parameters: ReadonlyMap<string, number>;
  /** Metres, or radians, in the unit of the coordinates. */
  readonly unit: number;
  readonly shift: boolean;
}

function parseWkt(text: string): Wkt | null {
  const first = /^\s*(PROJCS|GEOGCS)\s*\[\s*"([^"]*)"/i.exec(text);
  const datum = /DATUM\s*\[\s*"([^"]*)"/i.exec(text)?.[1];
  if (!first || datum === undefined) return null;
  const geographic = /GEOGCS\s*\[\s*"([^"]*)"/i.exec(text)?.[1] ?? '';
  const projection = /PROJECTION\s*\[\s*"([^"]*)"/i.exec(text)?.[1] ?? null;
  const number = '(-?[\\d.]+(?:[eE][-+]?\\d+)?)';
  const parameters = new Map(
    [...text.matchAll(new RegExp(`PARAMETER\\s*\\[\\s*"([^"]*)"\\s*,\\s*${number}`, 'gi'))].map(
      ([, name = '', value]): [string, number] => [name.toLowerCase(), Number(value)],
    ),
  );
  const units = [...text.matchAll(new RegExp(`UNIT\\s*\\[\\s*"[^"]*"\\s*,\\s*${number}`, 'gi'))].map(([, n]) =>
    Number(n),
  );
  return {
    name: `${first[2] ?? ''} ${geographic}`.trim(),
    datum,
    projection,
    parameters,
    unit: units.at(-1) ?? 1,
    shift: /TOWGS84/i.test(text),
  };
}

const VN2000 = /VN[\s_-]*2000|Viet[\s_]*nam[\s_]*2000/i;
const WGS84 = /WGS[\s_]*(?:19)?84/i;
const DEGREE_IN_RADIANS = Math.PI / 180;

/**
 * From the coordinates of a Shapefile to WGS84. VN-2000 gets our own shift: Esri's text of it has none, which would
 * put everything 224 m off. Any other datum than WGS84 must bring its shift along, or it is refused by its name.
 */
export function esriProjection(text: string): ToWgs84 {
  const wkt = parseWkt(text);
  const unknown = (): Refused =>
    new Refused('projection-unknown', {}, { projection: (wkt?.name ?? text.trim()).slice(0, 80) });
  if (!wkt) throw unknown();
  const isVn2000 = VN2000.test(wkt.datum) || VN2000.test(wkt.name);
  if (isVn2000) return vn2000Of(wkt, unknown);
  if (!WGS84.test(wkt.datum) && !wkt.shift) throw unknown();
  if (wkt.projection === null && WGS84.test(wkt.datum) && Math.abs(wkt.unit - DEGREE_IN_RADIANS) < 1e-6) {
    return projectionOf('wgs84');
  }
  try {
    const convert = converter(text);
    // The library puts off some complaints until the first point.
    if (convert(0, 0).every((degrees) => !Number.isNaN(degrees))) return convert;
  } catch {
    throw unknown();
  }
  throw unknown();
}

function vn2000Of({ projection, parameters, unit }: Wkt, unknown: () => Refused): ToWgs84 {
  if (projection === null) return converter(vn2000Geographic());
  const of = (name: string, other: number): number => parameters.get(name) ?? other;
  const centralMeridianDeg = parameters.get('central_meridian');
  const scale = parameters.get('scale_factor');
  if (
    !/Transverse_Mercator|Gauss_Kruger/i.test(projection) ||
    centralMeridianDeg === undefined ||
    scale === undefined
  ) {
    throw unknown();
  }
  if (unit !== 1) throw unknown();
  return converter(
    vn2000TransverseMercator({
      centralMeridianDeg,
      scale,
      latitudeOfOriginDeg: of('latitude_of_origin', 0),
      falseEastingM: of('false_easting', 0),
      falseNorthingM: of('false_northing', 0),
    }),
  );
}
