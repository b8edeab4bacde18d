import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadI18n, type I18n } from '../../../src/i18n/load';
import { MOST_PARTED } from '../../../src/map/features/fanOut';
import { figuresLine } from '../../../src/map/features/figuresLine';
import { interiorPoint } from '../../../src/map/features/interiorPoint';
import { labelAnchors } from '../../../src/map/features/labelAnchors';
import { makeMapData } from '../../../src/map/features/mapData';
import { shortName } from '../../../src/map/features/shortName';
import { signSize } from '../../../src/map/features/signSize';
import { isApproximate, uncertaintyCircles } from '../../../src/map/features/uncertainty';
import { THEME } from '../../../src/theme/themes';
import { aClaim, aFigure, aZone } from '../../support/ledger';
import { publishedDataset } from '../../support/published';

let vi: I18n;
let en: I18n;
beforeAll(async () => {
  [vi, en] = await Promise.all([loadI18n('vi'), loadI18n('en')]);
});

const position = (precisionM: number) => ({ lon: 105.8, lat: 21, precisionM, what: 'commune', source: 's' });

describe('short names', () => {
  test.each([
    ['KCN Thăng Long (Bắc Thăng Long)', 'Thăng Long'],
    ['CCN làng nghề Canh Nậu', 'Canh Nậu'],
    ['KCN hỗ trợ Nam Hà Nội giai đoạn 2', 'KCN hỗ trợ Nam Hà Nội giai đoạn 2'],
    ['Làng mộc Chàng Sơn', 'Làng mộc Chàng Sơn'],
    ['Khu công nghệ cao Hòa Lạc', 'KCNC Hòa Lạc'],
  ])('vi: %s', (nameVi, short) => {
    expect(shortName(nameVi)).toBe(short);
  });

  test.each([
    ['Thang Long Industrial Park', 'Thang Long'],
    ['Tien Phong craft cluster, phase 2', 'Tien Phong, phase 2'],
    ['Hoa Lac Hi-Tech Park', 'Hoa Lac Hi-Tech Park'],
    ['タンロン工業団地', 'タンロン'],
    ['ホアラック・ハイテクパーク', 'ホアラック・\nハイテクパーク'],
    ['ハノイ南部裾野産業工業団地（HANSSIP）第1期', 'ハノイ南部裾野産業工業団地第1期'],
    ['升龙工业区', '升龙'],
    ['탕롱 산업단지', '탕롱'],
  ])('in other languages: %s', (nameEn, short) => {
    expect(shortName(nameEn)).toBe(short);
  });
});

describe('figures under a name', () => {
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  const zone = aZone('z', {
    figures: {
      projects_total: aFigure([aClaim(734, { unit: 'projects' })]),
      capital_usd_million: aFigure([aClaim(9320, { unit: 'usd_million', qualifier: 'about' })]),
      land_clearance_pct: aFigure([aClaim(94, { unit: 'percent', asOf: '2026-02' })]),
    },
  });

  test('say what is published, with qualifier and year', () => {
    expect(plain(figuresLine(zone, vi))).toBe('734 dự án (2025)\n~9,32 tỷ USD (2025)\nGPMB 94% (2026)');
    expect(plain(figuresLine(zone, en))).toBe('734 projects (2025)\n~9.32 billion USD (2025)\n94% cleared (2026)');
  });

  test('say nothing of what is not', () => {
    expect(figuresLine(aZone('z'), vi)).toBe('');
    expect(
      plain(
        figuresLine(
          aZone('z', { figures: { land_clearance_pct: aFigure([aClaim(50, { unit: 'percent', asOf: null })]) } }),
          vi,
        ),
      ),
    ).toBe('GPMB 50% (không ghi ngày)');
  });

  test('leave no half-sentences for a figure that is words or a span', () => {
    const span = { figures: { projects_total: aFigure([aClaim({ from: 10, to: 20 }, { unit: 'projects' })]) } };
    expect(figuresLine(aZone('z', span), en)).toBe('');
  });
});

describe('an uncertain place', () => {
  test('is marked from 500 m on, unless an outline says more', () => {
    expect(isApproximate(aZone('z', { position: position(499) }))).toBe(false);
    expect(isApproximate(aZone('z', { position: position(500) }))).toBe(true);
    expect(isApproximate(aZone('z'))).toBe(false);
  });

  test('is a circle, true to scale', () => {
    const [circle] = uncertaintyCircles([aZone('z', { position: position(2500) })]).features;
    const ring = circle?.geometry.type === 'Polygon' ? (circle.geometry.coordinates[0] ?? []) : [];
    expect(ring.at(0)).toEqual(ring.at(-1));
    for (const [lon = 0, lat = 0] of ring) {
      // By haversine.
      const rad = Math.PI / 180;
      const h =
        Math.sin(((lat - 21) * rad) / 2) ** 2 +
        Math.cos(21 * rad) * Math.cos(lat * rad) * Math.sin(((lon - 105.8) * rad) / 2) ** 2;
      expect(Math.abs(2 * 6_371_008 * Math.asin(Math.sqrt(h)) - 2500)).toBeLessThan(2500 * 0.006);
    }
  });
});

test('the sign of a zone with an outline stands inside it, even when the middle of its box does not', () => {
  const horseshoe = [[0, 0], [10, 0], [10, 10], [8, 10], [8, 2], [2, 2], [2, 10], [0, 10], [0, 0]]; // prettier-ignore
  const [x, y] = interiorPoint({ type: 'Polygon', coordinates: [horseshoe] });
  expect(x < 2 || x > 8 || y < 2).toBe(true);
});

test('larger places have larger signs, in few steps; unknown areas the smallest', () => {
  const sizes = [null, 10, 120, 300, 1586].map((ha) => signSize('industrial_zone', ha));
  expect(sizes[0]).toBe(sizes[1]);
  expect(sizes.slice(1)).toEqual(sizes.slice(1).toSorted((a, b) => a - b));
  expect(new Set(sizes).size).toBe(4);
});

test('a name keeps clear of its own sign on whichever side it stands', () => {
  const anchors = labelAnchors(5, -7, 12, 10);
  expect(anchors[0]).toBe('left');
  const [dx = 0, dy = 0] = anchors[1] as readonly number[];
  expect(dx * 10 - 5).toBeGreaterThan(12);
  expect(dy * 10).toBeCloseTo(-7);
});

describe('what the map is given', () => {
  const dataset = publishedDataset();
  const input = { dataset, i18n: undefined as unknown as I18n, metrics: THEME.light.map, marked: [] };
  const propsOf = (collection: FeatureCollection) => collection.features.map(({ properties }) => properties ?? {});

  test('is one flat feature per zone that has a place, with an id of its own', () => {
    const { data, places } = makeMapData()({ ...input, i18n: vi });
    const sited = dataset.zones.filter((zone) => zone.position ?? zone.outline);
    expect(data.zones.features).toHaveLength(sited.length);
    expect(places.size).toBe(sited.length);
    const ids = propsOf(data.zones).map(({ id }) => id as string);
    expect(new Set(ids).size).toBe(ids.length);
    for (const properties of propsOf(data.zones)) {
      const nested = Object.entries(properties).filter(
        ([key, value]) => typeof value === 'object' && value !== null && !/^[ol]\d+$/.test(key),
      );
      expect(nested).toEqual([]);
    }
  });

  test('stays the same objects while what it depends on does', () => {
    const make = makeMapData();
    const first = make({ ...input, i18n: vi }).data;
    expect(make({ ...input, i18n: vi }).data).toEqual(first);
    const again = make({ ...input, i18n: vi, marked: ['kcn-dong-anh'] }).data;
    for (const id of ['areas', 'outside', 'lines', 'places', 'outlines', 'zones'] as const)
      expect(again[id]).toBe(first[id]);
    expect(again.marks.features).toHaveLength(1);
    const english = make({ ...input, i18n: en }).data;
    expect(english.zones).not.toBe(first.zones);
    expect(english.lines).toBe(first.lines);
  });

  test('names the towns that gave their name to a district early', () => {
    const { data } = makeMapData()({ ...input, i18n: vi });
    const early = propsOf(data.places).filter(({ rank }) => rank === 1);
    const names = early.map(({ name }) => name as string);
    expect(names).toEqual(expect.arrayContaining(['Sóc Sơn', 'Mê Linh', 'Sơn Tây', 'Ba Vì']));
    expect(names.length).toBeLessThan(40);
  });

  test('covers all but the city', () => {
    const { data } = makeMapData()({ ...input, i18n: vi });
    const [veil] = data.outside.features;
    expect(veil?.geometry.type === 'Polygon' && veil.geometry.coordinates.length).toBe(2);
  });
});

describe('thousands of zones', () => {
  const drawn = (count: number) => {
    const zones = Array.from({ length: count }, (_, i) => aZone(`z${i}`, { position: position(100) }));
    const dataset = { ...publishedDataset(), zones };
    return makeMapData()({ dataset, i18n: en, metrics: THEME.light.map, marked: [] }).data.zones.features;
  };
  const first = (count: number): Record<string, unknown> => drawn(count)[0]?.properties ?? {};

  test('all have their signs; their names wait for a near zoom, and nothing is said of the zooms before', () => {
    const many = MOST_PARTED + 1;
    expect(drawn(many)).toHaveLength(many);
    expect(first(many)).toMatchObject({ labelZoom: 12 });
    expect(Object.keys(first(many)).filter((key) => /^[lo]\d/.test(key))).toEqual(['o12', 'l12', 'o13', 'l13']);
  });

  test('fewer are named as their kind is', () => {
    expect(first(2)['labelZoom']).toBeLessThan(12);
    expect(first(2)).toHaveProperty('l7');
  });
});
