import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { committedFiles, PUBLIC_GEO, sizeOfKept } from '../../scripts/data/committed';
import { load } from '../../scripts/data/load';
import { outputsOf } from '../../scripts/data/outputs';
import { DATA_FILES } from '../../src/data/files';
import { parseFile } from '../../src/data/parse';
import { ringAreaM2 } from '../../src/domain/geometry/ellipsoidArea';

const data = load(committedFiles);
const outputs = outputsOf(data, sizeOfKept);
const published = (name: string): string => readFileSync(join(PUBLIC_GEO, name), 'utf8');

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}
const featuresOf = (name: string): Feature[] => (JSON.parse(published(name)) as { features: Feature[] }).features;
const layers = DATA_FILES.filter((name) => name.endsWith('.geojson'));

test('public/geo is exactly what data/ gives: run "npm run data" after a change', () => {
  const stale = [...outputs].filter(([name, text]) => published(name) !== text).map(([name]) => name);
  expect(stale).toEqual([]);
  // What else whoever publishes the app may put there: streets, plots.
  const others = ['hanoi.pmtiles', 'plots.pmtiles', 'plots.index', 'releases'];
  const strange = readdirSync(PUBLIC_GEO).filter((name) => !outputs.has(name) && !others.includes(name));
  expect(strange).toEqual([]);
});

test('the same data give the same bytes', () => {
  expect([...outputsOf(load(committedFiles), sizeOfKept)]).toEqual([...outputs]);
});

test.each(DATA_FILES)('the app reads %s without a complaint', (name) => {
  expect(parseFile(name, JSON.parse(published(name))).problems).toEqual([]);
});

test('all of it is under 400 kB gzip', () => {
  const bytes = [...outputs].reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
  expect(bytes).toBeLessThan(400_000);
});

test('letters are composed, and Hòa is spelled one way', () => {
  for (const [, text] of outputs) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.replaceAll(/"(?:url|site)":"[^"]*"/g, '')).not.toMatch(/hoà(?!\p{L})/iu);
  }
});

test('English names carry no Vietnamese marks', () => {
  expect(data.zones.map((z) => z.nameEn).filter((name) => /[^\u0020-\u007e]/.test(name))).toEqual([]);
});

describe.each(layers)('%s', (name) => {
  test('has one feature a line, each with its id', () => {
    const features = featuresOf(name);
    expect(
      published(name)
        .split('\n')
        .filter((line) => line.startsWith('{"type":"Feature",')),
    ).toHaveLength(features.length);
    expect(features.filter((f) => !f.id)).toEqual([]);
  });

  test('has at most six decimals, and longitude first', () => {
    const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.flatMap(numbers) : [Number(value)]);
    for (const { geometry } of featuresOf(name)) {
      const all = numbers(geometry?.coordinates ?? []);
      expect(all.filter((n) => Number(n.toFixed(6)) !== n)).toEqual([]);
      expect(all.filter((n, i) => (i % 2 === 0 ? n < 105 || n > 108 : n < 20 || n > 22))).toEqual([]);
    }
  });

  test('winds its areas as RFC 7946 asks', () => {
    for (const { geometry } of featuresOf(name)) {
      if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') continue;
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as number[][][][];
      for (const rings of polygons) rings.forEach((ring, i) => expect(ringAreaM2(ring) > 0).toBe(i === 0));
    }
  });
});

test('free land is offered only while it is fresh: that of 2017 is history', () => {
  const rows = JSON.parse(published('industrial_zones.geojson')) as {
    features: { properties: Record<string, unknown> }[];
  };
  expect(rows.features.filter((f) => f.properties['free_now_ha'] !== null)).toEqual([]);
  expect(data.figures.has('kcn-phu-nghia/available_ha')).toBe(true);
});
