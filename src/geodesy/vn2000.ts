import proj4 from 'proj4';

/**
 * From VN-2000 to WGS84: the seven parameters of EPSG:6960, good to about 1 m. The registry prints the rotations with the
 * other sign, for the coordinate-frame convention; PROJ's `+towgs84` is position vector. Esri's `.prj` texts of VN-2000
 * leave the shift out, which puts everything 224 m off. See docs/VN2000.md.
 */
const TO_WGS84 = '-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278';

/** Stated accuracy of the datum shift, in metres. */
export const VN2000_ACCURACY_M = 1;

interface GridSpec {
  /** EPSG code. */
  readonly epsg: number;
  readonly centralMeridianDeg: number;
  /** Scale on the central meridian. */
  readonly scale: 0.9999 | 0.9996;
}

/** The grids in which decisions print corners: 3° zones (TM-3) by their central meridian, and UTM zone 48N. */
export const VN2000_GRIDS = {
  tm3_105_00: { epsg: 5897, centralMeridianDeg: 105, scale: 0.9999 },
  tm3_104_45: { epsg: 9208, centralMeridianDeg: 104.75, scale: 0.9999 },
  tm3_105_30: { epsg: 9209, centralMeridianDeg: 105.5, scale: 0.9999 },
  tm3_105_45: { epsg: 9210, centralMeridianDeg: 105.75, scale: 0.9999 },
  tm3_106_00: { epsg: 9211, centralMeridianDeg: 106, scale: 0.9999 },
  tm3_107_45: { epsg: 5899, centralMeridianDeg: 107.75, scale: 0.9999 },
  utm_48n: { epsg: 3405, centralMeridianDeg: 105, scale: 0.9996 },
} as const satisfies Record<string, GridSpec>;
export type Vn2000Grid = keyof typeof VN2000_GRIDS;

/** The grid of Hanoi's own decisions. */
export const HANOI_GRID: Vn2000Grid = 'tm3_105_00';

/** PROJ's text of a grid. */
export function vn2000Definition(grid: Vn2000Grid): string {
  const { centralMeridianDeg, scale } = VN2000_GRIDS[grid];
  return vn2000TransverseMercator({
    centralMeridianDeg,
    scale,
    latitudeOfOriginDeg: 0,
    falseEastingM: 500_000,
    falseNorthingM: 0,
  });
}

/** A transverse Mercator projection of VN-2000 as a file may define it, not only those of the table. */
export interface TransverseMercator {
  readonly centralMeridianDeg: number;
  readonly scale: number;
  readonly latitudeOfOriginDeg: number;
  readonly falseEastingM: number;
  readonly falseNorthingM: number;
}

/** PROJ's text of it. */
export const vn2000TransverseMercator = (of: TransverseMercator): string =>
  `+proj=tmerc +lat_0=${of.latitudeOfOriginDeg} +lon_0=${of.centralMeridianDeg} +k=${of.scale} ` +
  `+x_0=${of.falseEastingM} +y_0=${of.falseNorthingM} +ellps=WGS84 +towgs84=${TO_WGS84} +units=m +no_defs`;

/** PROJ's text of VN-2000 in degrees (EPSG:4756). */
export const vn2000Geographic = (): string => `+proj=longlat +ellps=WGS84 +towgs84=${TO_WGS84} +no_defs`;

/** Metres on a grid. In Vietnamese tables X is the northing and Y the easting. */
export interface GridPoint {
  readonly eastingM: number;
  readonly northingM: number;
}

export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

type Transform = (from: [number, number]) => [number, number];
const transforms = new Map<Vn2000Grid, { readonly toWgs84: Transform; readonly toGrid: Transform }>();

function transformOf(grid: Vn2000Grid) {
  const known = transforms.get(grid);
  if (known) return known;
  const converter = proj4(vn2000Definition(grid), 'EPSG:4326');
  const made = {
    toWgs84: (p: [number, number]) => converter.forward(p),
    toGrid: (p: [number, number]) => converter.inverse(p),
  };
  transforms.set(grid, made);
  return made;
}

export function vn2000ToWgs84({ eastingM, northingM }: GridPoint, grid: Vn2000Grid): LonLat {
  const [lon, lat] = transformOf(grid).toWgs84([eastingM, northingM]);
  return { lon, lat };
}

/**
 * The exact inverse of `vn2000ToWgs84`. Both ways drop the height that the shift gives (27 m over Hanoi), for which
 * PROJ's own way back is 1 mm off; what is missing after one try is taken off, so that a table comes back digit by digit.
 */
export function wgs84ToVn2000({ lon, lat }: LonLat, grid: Vn2000Grid): GridPoint {
  const { toGrid, toWgs84 } = transformOf(grid);
  const [tryLon, tryLat] = toWgs84(toGrid([lon, lat]));
  const [eastingM, northingM] = toGrid([2 * lon - tryLon, 2 * lat - tryLat]);
  return { eastingM, northingM };
}
