import type { MultiPolygon, Polygon } from 'geojson';
import { fold } from '../../domain/fold';
import { ellipsoidAreaHa } from '../../domain/geometry/ellipsoidArea';
import { cornerTable, toCornerXlsx, type CornerRing } from '../../exports/cornerTable';
import { cornersOf, unitOf } from '../../geodesy/cornersOnGrid';
import { VN2000_ACCURACY_M, VN2000_GRIDS, type Vn2000Grid } from '../../geodesy/vn2000';
import type { Corner } from '../../domain/corners/corner';
import type { I18n } from '../../i18n/load';
import type { DrawWords } from '../../i18n/vi/draw';
import type { MadeFile } from '../exportMenu/useFileMaking';
import { hectares, rounded } from './measureText';

export const OUTLINE_FORMATS = ['geojson', 'csv', 'xlsx', 'dxf'] as const;
export type OutlineFormat = (typeof OUTLINE_FORMATS)[number];

/** An outline that can be saved: proposed here, or of a zone. */
export interface SavedOutline {
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  /** The very corners of a table, so that they come out with the numbers and names that they came in with. */
  readonly corners: { readonly grid: Vn2000Grid | 'wgs84'; readonly ring: readonly Corner[] } | null;
  /** Where it is from, in words. */
  readonly source: string;
  readonly proposed: boolean;
  readonly decisionHa: number | null;
}

/** A file of one outline: GeoJSON in WGS84, the others on the grid. */
export async function outlineFile(
  outline: SavedOutline,
  format: OutlineFormat,
  grid: Vn2000Grid,
  words: DrawWords,
  i18n: I18n,
): Promise<MadeFile> {
  const areaHa = ellipsoidAreaHa(outline.geometry);
  const code = `EPSG:${VN2000_GRIDS[grid].epsg}`;
  const slug = fold(outline.name).replaceAll(' ', '-').slice(0, 60) || 'outline';
  const named = (content: Blob, tail: string): MadeFile => ({ content, fileName: `${slug}-${tail}` });
  const onGrid = `vn2000-${grid.replaceAll('_', '-')}`;
  if (format === 'geojson') {
    const { proposedGeoJson } = await import('../../exports/proposedGeoJson');
    const text = proposedGeoJson(outline.name, outline.geometry, {
      name: outline.name,
      standing: outline.proposed ? 'proposed_outline' : 'outline',
      source: outline.source,
      area_ellipsoid_ha: rounded(areaHa, 4),
      decision_area_ha: outline.decisionHa,
      datum_shift: 'EPSG:6960',
      datum_shift_accuracy_m: VN2000_ACCURACY_M,
      note: outline.proposed ? words.assumption : null,
    });
    return named(new Blob([text], { type: 'application/geo+json' }), 'wgs84.geojson');
  }
  const rings = ringsOf(outline, grid, words, i18n);
  const notes = [
    outline.name,
    words.about.grid(words.systems[grid], code),
    words.about.source(outline.source),
    words.about.area(hectares(areaHa, i18n.format)),
    words.corners.accuracy(i18n.format.number(VN2000_ACCURACY_M)),
    ...(outline.proposed ? [words.assumption] : []),
  ];
  if (format === 'dxf') {
    const { toDxf } = await import('../../exports/dxf');
    return named(new Blob([toDxf({ rings, notes })], { type: 'image/vnd.dxf' }), `${onGrid}.dxf`);
  }
  const unit = unitOf(grid);
  const [label, first, second] = words.corners.headers[unit];
  const table = cornerTable(rings, unit, { label, first, second, part: words.corners.part });
  if (format === 'xlsx') {
    const content = await toCornerXlsx({ table, about: notes, sheets: words.save.sheets, decimals: 3 });
    return named(content, `${onGrid}.xlsx`);
  }
  const { toCsv } = await import('../../exports/csv');
  // The decimal mark of the language on screen.
  const text = toCsv(table, i18n.format.number(0.5).includes(',') ? ';' : ',');
  return named(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${onGrid}.csv`);
}

function ringsOf(
  { geometry, corners }: SavedOutline,
  grid: Vn2000Grid,
  { about }: DrawWords,
  { format }: I18n,
): readonly CornerRing[] {
  if (corners && corners.grid === grid) return [{ part: '', corners: corners.ring }];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap((polygon, p) =>
    polygon.map((ring, r) => ({
      part: (r === 0 ? about.part : about.hole)(format.number(p + 1)),
      corners: cornersOf(ring, grid),
    })),
  );
  // Where there are several parts, each number still names one corner.
  let before = 0;
  return rings.map(({ part, corners: own }) => {
    const numbered = own.map((corner, i) => ({ ...corner, label: `${before + i + 1}` }));
    before += own.length;
    return { part, corners: numbered };
  });
}
