/** Reads our files of outlines with GDAL and LibreOffice: DXF, the corner table as CSV and XLSX, and GeoJSON. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorners } from '../../src/domain/corners/readCorners';
import { outlineOf } from '../../src/geodesy/cornersOnGrid';
import { HANOI_GRID } from '../../src/geodesy/vn2000';
import { drawWords } from '../../src/i18n/drawWords';
import { loadI18n } from '../../src/i18n/load';
import { outlineFile, type OutlineFormat, type SavedOutline } from '../../src/ui/draw/outlineFiles';
import type { Lang } from '../../src/view/view';
import { MADE_UP_AREA_HA, MADE_UP_TABLE } from '../../tests/fixtures/corners';

type ReadWorkbook = (file: string, dir: string) => ReadonlyMap<string, readonly (readonly unknown[])[]>;

const MILLIMETRE = 0.001;
const NAME = 'Khu công nghiệp đề xuất “Đồi Chè”, ¼';

const gdal = (file: string, layer: readonly string[]): { features: GdalFeature[] } => {
  const text = execFileSync(
    'ogr2ogr',
    ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=8', '/vsistdout/', file, ...layer],
    {
      encoding: 'utf8',
      // GDAL says for each text of a DXF that it leaves it as it is.
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return JSON.parse(text) as { features: GdalFeature[] };
};
interface GdalFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** One language's files of the made-up table, read again by others. */
export async function verifyCorners(lang: Lang, readWorkbook: ReadWorkbook): Promise<void> {
  const [words, i18n] = await Promise.all([drawWords(lang), loadI18n(lang)]);
  const { corners } = readCorners(MADE_UP_TABLE, 'metres');
  const outline: SavedOutline = {
    name: NAME,
    geometry: outlineOf(corners, HANOI_GRID),
    corners: { grid: HANOI_GRID, ring: corners },
    source: 'Bảng kê tọa độ giả định',
    proposed: true,
    decisionHa: 64,
  };
  const dir = mkdtempSync(join(tmpdir(), 'hanoi-zones-corners-'));
  const save = async (format: OutlineFormat): Promise<string> => {
    const { content, fileName } = await outlineFile(outline, format, HANOI_GRID, words, i18n);
    const file = join(dir, fileName);
    writeFileSync(file, Buffer.from(await content.arrayBuffer()));
    return file;
  };
  try {
    const drawing = gdal(await save('dxf'), []).features;
    const on = (layer: string): GdalFeature[] => drawing.filter(({ properties }) => properties['Layer'] === layer);
    const [ring, ...more] = on('RANH_GIOI');
    assert.ok(ring && more.length === 0, 'DXF: one outline');
    assert.equal(ring.geometry.type, 'LineString', 'DXF: the outline is a polyline');
    const points = ring.geometry.coordinates as number[][];
    assert.equal(points.length, corners.length + 1, 'DXF: closed, with every corner');
    assert.deepEqual(points[0], points.at(-1), 'DXF: closed');
    corners.forEach(({ label, first, second }, i) => {
      const [x = 0, y = 0] = points[i] ?? [];
      assert.ok(Math.hypot(x - second, y - first) <= MILLIMETRE, `DXF: ${label} is at ${x}, ${y}`);
    });
    assert.deepEqual(
      on('SO_HIEU_DIEM').map(({ properties }) => properties['Text']),
      corners.map(({ label }) => label),
      'DXF: the numbers of the corners',
    );
    const notes = on('GHI_CHU').map(({ properties }) => properties['Text']);
    assert.equal(notes[0], NAME, 'DXF: the name, with all its letters');
    assert.equal(notes[5], words.assumption, 'DXF: marked as an assumption');

    const info = execFileSync('ogrinfo', ['-ro', '-so', '-al', await save('geojson')], { encoding: 'utf8' });
    assert.match(info, /Geometry: Polygon/, 'GeoJSON: a polygon');
    assert.match(info, /WGS 84/, 'GeoJSON: in WGS84');
    // GDAL's own projection and area, by the registry's entry of the grid.
    const onGrid = gdal(await save('geojson'), ['-t_srs', 'EPSG:5897', '-lco', 'RFC7946=NO']).features[0];
    const back = (onGrid?.geometry.coordinates as number[][][] | undefined)?.[0] ?? [];
    for (const { label, first, second } of corners) {
      const nearest = Math.min(...back.map(([x = 0, y = 0]) => Math.hypot(x - second, y - first)));
      assert.ok(nearest < 0.01, `GeoJSON: ${label} is ${nearest} m from where GDAL puts it on the grid`);
    }
    const area =
      Math.abs(
        back.slice(1).reduce((sum, [x = 0, y = 0], i) => {
          const [wasX = 0, wasY = 0] = back[i] ?? [];
          const [x0 = 0, y0 = 0] = back[0] ?? [];
          return sum + (wasX - x0) * (y - y0) - (x - x0) * (wasY - y0);
        }, 0),
      ) / 20_000;
    assert.ok(Math.abs(area - MADE_UP_AREA_HA) < 0.001, `GeoJSON: ${area} ha on GDAL's grid`);

    const sheets = readWorkbook(await save('xlsx'), dir);
    const [, ...rows] = (sheets.get(words.save.sheets.table) ?? []).filter((row) => row.some((cell) => cell !== null));
    assert.deepEqual(
      rows.map((row) => row.slice(0, 3)),
      corners.map(({ label, first, second }) => [label, first, second]),
      'XLSX: the corners as numbers',
    );
    assert.ok(sheets.has(words.save.sheets.about), 'XLSX: the sheet of notes');
    console.log(`corner table (${lang}): ${corners.length} corners read again from DXF, GeoJSON and XLSX`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
