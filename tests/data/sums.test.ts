import { expect, test } from 'vitest';
import { workOut, type SumResult } from '../../scripts/data/checks/sums';
import { committedFiles } from '../../scripts/data/committed';
import { contradictionsOf } from '../../scripts/data/contradictions';
import { load } from '../../scripts/data/load';
import { overlap, printedRange } from '../../src/domain/printed';
import { statusOf } from '../../scripts/data/layers';
import { chosenNumber } from '../../src/domain/claim';
import { aClaim } from '../support/ledger';

const data = load(committedFiles);
const resultOf = (id: string): SumResult => {
  const sum = data.sums.find((s) => s.id === id);
  const result = sum && workOut(data, sum);
  if (!result || typeof result === 'string') throw new Error(`${id}: ${result}`);
  return result;
};

test('734 + 110 = 844', () => {
  const { total, parts, fits } = resultOf('projects-2025-h1');
  expect([total.value, ...parts.map((p) => p.value), fits]).toEqual([844, 734, 110, true]);
});

test('9.32 + 5 is not 13.75, and eight areas are not 1,348 ha: both are explained', () => {
  expect(resultOf('capital-2025-h1').fits).toBe(false);
  const areas = resultOf('eight-zone-areas-2025');
  expect(areas.fits).toBe(false);
  expect(areas.parts.reduce((sum, p) => sum + Number(p.value), 0)).toBeCloseTo(1268.42, 6);
  expect(areas.total.value).toBe(1348);
});

test('every other sum fits', () => {
  const misfits = data.sums.filter(({ id }) => !resultOf(id).fits).map(({ id }) => id);
  expect(misfits).toEqual(['capital-2025-h1', 'eight-zone-areas-2025']);
});

test('what is published holds every contradiction that was collected', () => {
  const ids = contradictionsOf(data).map((c) => c.id);
  for (const id of [
    'capital-2025-h1',
    'target-2025',
    'eight-zone-areas-2025',
    'zones-area-by-year',
    'zones-operating-number',
    'area-kcn-sai-dong-b',
    'area-kcn-quang-minh-1',
    'area-kcn-phu-nghia',
    'area-kcn-ho-tro-nam-ha-noi-1',
    'area-kcn-soc-son',
    'area-kcn-cnc-sinh-hoc',
    'area-kcn-quang-minh-2',
    'area-khu-cnc-hoa-lac',
    'hoa-lac-projects-2024-2025',
    'clusters-area-2019',
    'occupancy-board-market',
    'position-kcn-ha-noi-dai-tu',
  ])
    expect(ids).toContain(id);
});

test('counted wholes and parts: phases and the park count, umbrella and functional areas do not', () => {
  const counted = (id: string): boolean | undefined => data.zones.find((z) => z.id === id)?.counted;
  expect(counted('kcn-ho-tro-nam-ha-noi-tong')).toBe(false);
  expect(counted('kcn-ho-tro-nam-ha-noi-1')).toBe(true);
  expect(counted('kcn-ho-tro-nam-ha-noi-2')).toBe(true);
  expect(counted('khu-cnc-hoa-lac')).toBe(true);
  expect(data.zones.filter((z) => z.id.startsWith('hl-') && z.counted)).toEqual([]);
  expect(counted('ccn-cn2-soc-son')).toBe(false);
  expect(counted('ccn-tap-trung-soc-son')).toBe(true);
  const park = data.zones.filter((z) => z.counted && /hoa-lac|^hl-/.test(z.id));
  expect(park.map((z) => chosenNumber(data.figures.get(`${z.id}/area_ha`)))).toEqual([1586]);
});

test('a zone’s status is that of its status claims', () => {
  const status = (id: string) => {
    const zone = data.zones.find((z) => z.id === id);
    return zone && statusOf(zone, data.figures.get(`${id}/status`));
  };
  expect(status('kcn-ha-noi-dai-tu')).toMatchObject({ status: 'converted', from: 'claim' });
  expect(status('kcn-bac-phu-cat')).toMatchObject({ status: 'merged', from: 'claim' });
  expect(status('khu-cnc-hoa-lac')).toMatchObject({ status: 'operating', from: 'list' });
});

test('printed precision and wording say what a number leaves open', () => {
  const range = (value: number, more = {}) => printedRange(aClaim(value, more));
  expect(range(76.92)).toEqual({ low: 76.915, high: 76.925 });
  expect(range(734, { unit: 'projects' })).toEqual({ low: 734, high: 734 });
  expect(range(6400, { qualifier: 'nearly' })).toEqual({ low: 6300, high: 6400 });
  expect(range(62, { qualifier: 'more_than' })).toEqual({ low: 62, high: 63 });
  expect(range(5, { qualifier: 'about' })).toEqual({ low: 4.5, high: 5.5 });
  expect(range(87.4, { qualifier: 'at_most' })).toEqual({ low: 0, high: 87.4 });
  expect(printedRange(aClaim('words'))).toBeNull();
  expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
  expect(overlap({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false);
});
