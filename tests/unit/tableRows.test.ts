import { describe, expect, test } from 'vitest';
import { sortRows, toRow, totalsOf, type RowSort } from '../../src/domain/tableRows';
import { KINDS, STATUSES, type Zone } from '../../src/domain/zone';
import { aClaim, aFigure, aSource, aZone } from '../support/ledger';

const context = { release: { version: '1', date: '2026-11-21' }, sources: { s1: aSource('s1') } };
const collator = new Intl.Collator('vi-VN', { numeric: true });
const keys = {
  compare: (a: string, b: string) => collator.compare(a, b),
  name: (zone: Zone) => zone.nameVi,
  kinds: KINDS,
  statuses: STATUSES,
};
const sorted = (zones: readonly Zone[], sort: RowSort) =>
  sortRows(
    zones.map((zone) => toRow(zone, context)),
    sort,
    keys,
  ).map(({ zone }) => zone.id);

const withArea = (id: string, ha: number | null, more: Partial<Zone> = {}) =>
  aZone(id, { figures: ha === null ? {} : { area_ha: aFigure([aClaim(ha)]) }, ...more });

const free = (id: string, asOf: string, ha: number) =>
  aZone(id, { figures: { available_ha: aFigure([aClaim(ha, { asOf, unit: 'ha' })]) } });

describe('rows', () => {
  test('sort by the Vietnamese alphabet: a ă â … d đ', () => {
    const names = ['Đông Anh', 'Dương Liễu', 'An Khánh', 'Ăn', 'Bát Tràng', 'Ân'];
    const zones = names.map((nameVi) => aZone(nameVi, { nameVi }));
    expect(sorted(zones, { column: 'name', descending: false })).toEqual([
      'An Khánh',
      'Ăn',
      'Ân',
      'Bát Tràng',
      'Dương Liễu',
      'Đông Anh',
    ]);
  });

  test.each([
    [false, ['small', 'large', 'unknown']],
    [true, ['large', 'small', 'unknown']],
  ])('with unknown figures come last (descending: %s)', (descending, expected) => {
    const zones = [withArea('unknown', null), withArea('large', 407), withArea('small', 10)];
    expect(sorted(zones, { column: 'area', descending })).toEqual(expected);
  });

  test('of old free land do not rank among free land of today', () => {
    const published = { ...context.sources.s1, published: null };
    const rows = [free('old', '2017', 36), free('new', '2026-06', 5)].map((zone) =>
      toRow(zone, { ...context, sources: { s1: published } }),
    );
    const order = sortRows(rows, { column: 'free', descending: true }, keys).map(({ zone }) => zone.id);
    expect(order).toEqual(['new', 'old']);
  });
});

describe('totals', () => {
  test('say over how many rows they speak and never add parts to their whole', () => {
    const rows = [
      withArea('whole', 1586),
      withArea('part', 65, { parentId: 'whole', counted: false }),
      withArea('other', 100),
      withArea('silent', null),
    ].map((zone) => toRow(zone, context));
    expect(totalsOf(rows).area).toEqual({ sum: 1686, stated: 2, of: 3 });
  });

  test('of nothing known are unknown, not 0', () => {
    expect(totalsOf([toRow(withArea('silent', null), context)]).area).toEqual({ sum: null, stated: 0, of: 1 });
  });

  test('do not add figures of different dates', () => {
    const of = (id: string, asOf: string) =>
      toRow(aZone(id, { figures: { projects_total: aFigure([aClaim(100, { unit: 'projects', asOf })]) } }), context);
    expect(totalsOf([of('a', '2012-10'), of('b', '2025-07')]).projects).toEqual({ sum: null, stated: 2, of: 2 });
    expect(totalsOf([of('a', '2025-07'), of('b', '2025-07')]).projects).toEqual({ sum: 200, stated: 2, of: 2 });
  });

  test('of shares do not exist', () => {
    const zone = aZone('full', { figures: { occupancy_pct: aFigure([aClaim(100, { unit: 'percent' })]) } });
    expect(totalsOf([toRow(zone, context)]).occupancy).toEqual({ sum: null, stated: 1, of: 1 });
  });
});
