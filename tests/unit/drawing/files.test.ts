import { describe, expect, test } from 'vitest';
import { readCorners } from '../../../src/domain/corners/readCorners';
import { toDxf } from '../../../src/exports/dxf';
import { outlineOf } from '../../../src/geodesy/cornersOnGrid';
import type { Vn2000Grid } from '../../../src/geodesy/vn2000';
import { drawWords } from '../../../src/i18n/drawWords';
import { loadI18n } from '../../../src/i18n/load';
import { outlineFile, type OutlineFormat, type SavedOutline } from '../../../src/ui/draw/outlineFiles';
import { MADE_UP_TABLE } from '../../fixtures/corners';

const { corners } = readCorners(MADE_UP_TABLE, 'metres');
const outline: SavedOutline = {
  name: 'Khu Đồi Chè',
  geometry: outlineOf(corners, 'tm3_105_00'),
  corners: { grid: 'tm3_105_00', ring: corners },
  source: 'a table',
  proposed: true,
  decisionHa: 64,
};
const [words, i18n] = [await drawWords('vi'), await loadI18n('vi')];
async function file(format: OutlineFormat, of = outline, grid: Vn2000Grid = 'tm3_105_00') {
  const { content, fileName } = await outlineFile(of, format, grid, words, i18n);
  return { text: await content.text(), fileName };
}

describe('GeoJSON of an outline', () => {
  test('is RFC 7946: WGS84, closed, counterclockwise, without crs; marked as an assumption', async () => {
    const { text, fileName } = await file('geojson');
    expect(fileName).toBe('khu-doi-che-wgs84.geojson');
    const json = JSON.parse(text);
    expect(Object.keys(json)).not.toContain('crs');
    const [feature] = json.features;
    const ring: [number, number][] = feature.geometry.coordinates[0];
    expect(ring.length).toBe(13);
    expect(ring[0]).toEqual(ring.at(-1));
    const twice = ring.slice(1).reduce((sum, [x, y], i) => {
      const [wasX, wasY] = ring[i] ?? [0, 0];
      return sum + (wasX - 105) * (y - 21) - (x - 105) * (wasY - 21);
    }, 0);
    expect(twice).toBeGreaterThan(0);
    expect(feature.properties).toMatchObject({
      name: 'Khu Đồi Chè',
      standing: 'proposed_outline',
      decision_area_ha: 64,
      note: words.assumption,
    });
  });
});

describe('the corner table', () => {
  test('keeps the names and digits that came in, and is read again', async () => {
    const { text, fileName } = await file('csv');
    expect(fileName).toBe('khu-doi-che-vn2000-tm3-105-00.csv');
    const { corners: back, problems } = readCorners(text, 'metres');
    expect(problems).toEqual([]);
    expect(back.map(({ label, first, second }) => ({ label, first, second }))).toEqual(
      corners.map(({ label, first, second }) => ({ label, first, second })),
    );
  });

  test('is on another grid when that is chosen', async () => {
    const { text } = await file('csv', outline, 'tm3_105_45');
    const { corners: back } = readCorners(text, 'metres');
    expect(back[0]?.second).not.toBeCloseTo(corners[0]?.second ?? 0, 0);
    const again = outlineOf(back, 'tm3_105_45').coordinates[0] ?? [];
    for (const [i, [lon = 0, lat = 0]] of (outline.geometry.coordinates[0] as number[][]).entries()) {
      expect(again[i]?.[0]).toBeCloseTo(lon, 7);
      expect(again[i]?.[1]).toBeCloseTo(lat, 7);
    }
  });

  test('of an outline with parts and holes names the part of each corner, and no number twice', async () => {
    const ring = outline.geometry.coordinates[0] as number[][];
    const shifted = ring.map(([lon = 0, lat = 0]) => [lon + 0.02, lat]);
    const parts: SavedOutline = {
      ...outline,
      corners: null,
      geometry: { type: 'MultiPolygon', coordinates: [[ring], [shifted]] },
    };
    const { text } = await file('csv', parts);
    const lines = text.trim().split('\r\n').slice(1);
    expect(lines.length).toBe(24);
    expect(lines[0]).toMatch(/;Phần 1$/);
    expect(lines[23]).toMatch(/^24;.*;Phần 2$/);
  });
});

describe('DXF', () => {
  test('has a closed polyline with every corner, their numbers and the notes, in metres', async () => {
    const { text, fileName } = await file('dxf');
    expect(fileName).toBe('khu-doi-che-vn2000-tm3-105-00.dxf');
    const lines = text.split(/\r?\n/);
    expect(lines.filter((line) => line === 'LWPOLYLINE').length).toBe(1);
    expect(lines).toContain('555012.318');
    expect(lines).toContain('2323518.423');
    expect(lines).toContain('M12');
    expect(lines).toContain('Khu Đồi Chè');
    expect(lines).toContain(words.assumption);
    expect(lines.slice(lines.indexOf('$INSUNITS'))[2]).toBe('6');
  });

  test('a name cannot break out of its line', () => {
    const text = toDxf({ rings: [{ part: '', corners }], notes: ['a\r\n0\r\nENDSEC\\P{\u0000'] });
    expect(text.split(/\r?\n/).filter((line) => line === 'ENDSEC').length).toBe(
      toDxf({ rings: [{ part: '', corners }], notes: ['a'] })
        .split(/\r?\n/)
        .filter((line) => line === 'ENDSEC').length,
    );
  });
});
