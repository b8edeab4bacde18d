import { describe, expect, test } from 'vitest';
import { straightLineKm } from '../../src/domain/distance';
import { NO_FILTERS } from '../../src/domain/filter';
import { GATEWAY_CRITERIA, HOA_LAC, MEASURE, RING_CRITERIA } from '../../src/domain/land/criteria';
import { findLand, lookIn, measureAll } from '../../src/domain/land/findLand';
import type { Limit } from '../../src/domain/land/limits';
import { splitLand } from '../../src/domain/land/landParts';
import { publishedDataset } from '../support/published';

const dataset = publishedDataset();
const zones = lookIn(dataset.zones, NO_FILTERS, dataset);
const places = zones.map((zone) => ({ zone, measured: measureAll(zone, dataset) }));
const atLeast = (min: number): Limit => ({ min, max: null, includeUnknown: false });
const atMost = (max: number): Limit => ({ min: null, max, includeUnknown: false });

describe('the places where land is let', () => {
  test('are many, and hold no piece of land twice', () => {
    expect(zones.length).toBeGreaterThan(100);
    const ids = new Set(zones.map(({ id }) => id));
    expect(zones.filter(({ parentId }) => parentId !== null && ids.has(parentId)).map(({ id }) => id)).toEqual([]);
    expect(zones.filter(({ kind }) => kind === 'craft_village' || kind === 'hi_tech_park')).toEqual([]);
  });

  test('had 13, 25 and 36 ha free in 2017, which is history and never drawn as free', () => {
    const old = places.filter(({ measured: { free } }) => free.claim?.asOf === '2017');
    expect(new Set(old.map(({ measured }) => measured.free.value))).toEqual(new Set([13, 25, 36]));
    for (const { zone, measured } of old) {
      expect(measured.free.history).toBe(true);
      const free = splitLand(zone, dataset)?.parts.find(({ id }) => id === 'free');
      expect(free).toMatchObject({ areaHa: null, gap: 'history' });
    }
  });
});

test('5 ha free, under 80 % full, within 30 km of Nội Bài: who is found has them published, who is left out lacks one', () => {
  const limits = { free: atLeast(5), occupancy: atMost(80), noi_bai: atMost(30) };
  const query = { limits, sectors: [], sectorUnknown: false, allowHistory: false };
  const { matches, leftOut } = findLand(places, query);
  expect(matches.every(({ measured }) => !measured.free.history && (measured.free.value ?? 0) >= 5)).toBe(true);
  expect(leftOut.length).toBeGreaterThan(30);
  const far = places.filter(({ measured: { noi_bai: d } }) => (d.value ?? 0) - d.plusMinus > 30);
  const full = places.filter(({ measured }) => (measured.occupancy.value ?? 0) > 80);
  const little = places.filter(({ measured: { free } }) => !free.history && free.value !== null && free.value < 5);
  expect(matches.length + leftOut.length).toBe(places.length - new Set([...far, ...full, ...little]).size);
});

describe('distances', () => {
  test('to the gateways agree with the haversine formula, and ± is that of both ends', () => {
    for (const [id, gatewayId] of Object.entries(GATEWAY_CRITERIA)) {
      const gateway = dataset.gateways.find((g) => g.id === gatewayId);
      expect(gateway, gatewayId).toBeDefined();
      for (const { zone, measured } of places) {
        const { value, plusMinus } = measured[id as keyof typeof GATEWAY_CRITERIA];
        expect(value === null).toBe(zone.position === null);
        if (value === null || !zone.position || !gateway) continue;
        expect(value).toBeCloseTo(straightLineKm(zone.position, gateway), 3);
        expect(plusMinus).toBeCloseTo((zone.position.precisionM + gateway.precisionM) / 1000, 9);
      }
    }
  });

  test('to Hòa Lạc are measured to the park', () => {
    const park = dataset.zones.find(({ id }) => id === HOA_LAC)?.position;
    const near = places.filter(({ measured }) => (measured.hoa_lac.value ?? Infinity) < 10);
    expect(park).toBeTruthy();
    expect(near.map(({ zone }) => zone.id)).toContain('hl-cong-nghiep-cnc');
  });

  test('to a ring road are to its nearest point, no farther than to any of its corners', () => {
    for (const [id, roadId] of Object.entries(RING_CRITERIA)) {
      const road = dataset.contextLines.features.find(({ properties }) => properties.id === roadId);
      expect(road, roadId).toBeDefined();
      if (!road) continue;
      const { geometry } = road;
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      const corners = lines.flat().map(([lon = 0, lat = 0]) => ({ lon, lat }));
      const gaps = lines.flatMap((line) =>
        line
          .slice(1)
          .map(([lon = 0, lat = 0], i) => straightLineKm({ lon, lat }, { lon: line[i]![0]!, lat: line[i]![1]! })),
      );
      for (const { zone, measured } of places.slice(0, 20)) {
        const { value } = measured[id as keyof typeof RING_CRITERIA];
        if (value === null || !zone.position) continue;
        const toCorner = Math.min(...corners.map((corner) => straightLineKm(corner, zone.position!)));
        expect(value).toBeLessThanOrEqual(toCorner + 0.001);
        // Between two corners the road cannot be nearer than by half their distance.
        expect(value).toBeGreaterThanOrEqual(toCorner - Math.max(...gaps) / 2 - 0.05);
      }
    }
  });

  test('to an expressway say to which', () => {
    for (const { zone } of places.slice(0, 20)) {
      const { value, to } = MEASURE.expressway(zone, dataset);
      if (value !== null)
        expect(dataset.contextLines.features.some(({ properties }) => properties.id === to)).toBe(true);
    }
  });
});
