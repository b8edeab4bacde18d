import { Colors, DxfWriter, LWPolylineFlags, point2d, point3d, Units } from '@tarikjabiri/dxf';
import { cleanText } from '../domain/cleanText';
import type { CornerRing } from './cornerTable';

/** Layers by names that programs of all ages take: no diacritics, no spaces. */
const LAYER = { outline: 'RANH_GIOI', labels: 'SO_HIEU_DIEM', notes: 'GHI_CHU' } as const;
/** Height of letters as a part of the drawing's size, and in metres at least. */
const TEXT_SHARE = 0.015;
const LEAST_TEXT_M = 1;

export interface DxfDrawing {
  /** On a grid: X of the drawing is the easting, Y the northing, in metres. */
  readonly rings: readonly CornerRing[];
  /** Lines beside the drawing: name, grid, accuracy. A DXF cannot name its coordinate system otherwise. */
  readonly notes: readonly string[];
}

/** AutoCAD 2007 text format: closed polylines, the corners' numbers, and notes, each on a layer of its own. */
export function toDxf({ rings, notes }: DxfDrawing): string {
  const dxf = new DxfWriter();
  dxf.setUnits(Units.Meters);
  // The format's texts are UTF-8 since 2007, whatever this says. GDAL (QGIS) would take them for Western letters without it;
  // it does not convert from 65001, Windows' name of UTF-8, and so leaves them right.
  dxf.setVariable('$DWGCODEPAGE', { 3: 'ANSI_65001' });
  dxf.addLayer(LAYER.outline, Colors.Magenta, 'CONTINUOUS');
  dxf.addLayer(LAYER.labels, Colors.Blue, 'CONTINUOUS');
  dxf.addLayer(LAYER.notes, Colors.Cyan, 'CONTINUOUS');
  const corners = rings.flatMap((ring) => ring.corners);
  const [eastings, northings] = [corners.map(({ second }) => second), corners.map(({ first }) => first)];
  const [west, east] = [Math.min(...eastings), Math.max(...eastings)];
  const [south, north] = [Math.min(...northings), Math.max(...northings)];
  const height = Math.max(LEAST_TEXT_M, TEXT_SHARE * Math.max(east - west, north - south));
  for (const ring of rings) {
    dxf.addLWPolyline(
      ring.corners.map(({ first, second }) => ({ point: point2d(millimetre(second), millimetre(first)) })),
      { flags: LWPolylineFlags.Closed, layerName: LAYER.outline },
    );
    for (const { label, first, second } of ring.corners) {
      dxf.addText(point3d(second + height / 2, first + height / 2), height, dxfText(label), {
        layerName: LAYER.labels,
      });
    }
  }
  for (const [i, note] of notes.entries()) {
    dxf.addText(point3d(west, south - (2 + 1.8 * i) * height), height, dxfText(note), { layerName: LAYER.notes });
  }
  return dxf.stringify();
}

const millimetre = (metres: number): number => Math.round(metres * 1000) / 1000;

/** One line; a backslash would begin a code of the format. */
const dxfText = (text: string): string => cleanText(text).replaceAll('\n', ' ').replaceAll('\\', '/');
