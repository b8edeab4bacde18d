import { expect, test } from 'vitest';
import { committedFiles } from '../../scripts/data/committed';
import { HOA_LAC_MIRRORS } from '../../scripts/data/hoaLac';
import { load } from '../../scripts/data/load';
import { chosenNumber } from '../../src/domain/claim';
import { ZONE_FIELDS } from '../../src/domain/fields';

const data = load(committedFiles);
const values = (key: string): unknown[] => (data.figures.get(key)?.claims ?? []).map((claim) => claim.value);

test('the park’s figures are those of the series, in the park’s units', () => {
  expect(values('khu-cnc-hoa-lac/capital_usd_million')).toContain(587);
  expect(values('city:hoa_lac/registered_capital_usd_billion@2008-08')).toEqual([0.587]);
  expect(values('khu-cnc-hoa-lac/capital_vnd_billion')).toContain(115_500);
  expect(values('khu-cnc-hoa-lac/projects_total')).toEqual(expect.arrayContaining([28, 111, 110]));
  expect(values('khu-cnc-hoa-lac/land_remaining_ha')).toEqual(expect.arrayContaining([243, 98.86]));
});

test('a sum over several years is not a figure of the park at a time', () => {
  expect(values('city:hoa_lac/trade_usd_billion@2016-2020')).toEqual([4]);
  expect(values('khu-cnc-hoa-lac/trade_usd_million')).toEqual([2400]);
});

test('the bound of phase I stays with its scope, and an upper bound stays one', () => {
  const cleared = data.figures.get('khu-cnc-hoa-lac/land_cleared_ha')?.claims ?? [];
  expect(cleared.find((c) => c.value === 270)).toMatchObject({ scope: 'phase-1-800-ha' });
  expect(cleared.find((c) => c.value === 1386)).toMatchObject({ qualifier: 'at_most', asOf: '2020-08' });
});

test('no figure of a two-way pair stands under both in the ledger', () => {
  const twoWay = HOA_LAC_MIRRORS.filter((m) => m.bothWays).map((m): string => m.field);
  const typed = data.typed.filter((e) => e.subject === 'khu-cnc-hoa-lac' && twoWay.includes(e.field));
  expect(typed).toEqual([]);
});

test('each pair is named once, and both sides are numbers', () => {
  expect(new Set(HOA_LAC_MIRRORS.map((m) => m.indicator)).size).toBe(HOA_LAC_MIRRORS.length);
  expect(new Set(HOA_LAC_MIRRORS.map((m) => m.field)).size).toBe(HOA_LAC_MIRRORS.length);
  expect(HOA_LAC_MIRRORS.filter((m) => ZONE_FIELDS[m.field].kind !== 'number')).toEqual([]);
});

test('registered capital of FPT Tây Tựu is not known: what is printed is planned', () => {
  expect(data.figures.get('kcn-fpt-tay-tuu/capital_vnd_billion')).toBeUndefined();
  expect(chosenNumber(data.figures.get('kcn-fpt-tay-tuu/planned_capital_vnd_billion'))).toBeGreaterThanOrEqual(50_000);
});
