import { describe, expect, test } from 'vitest';
import type { Contradiction } from '../../src/domain/contradiction';
import { disputesOf, orderDisputes, type Dispute } from '../../src/domain/quality/disputes';
import { aCityFigure, aClaim, aFigure, aZone } from '../support/ledger';
import { publishedDataset } from '../support/published';

const published = publishedDataset();
const all = disputesOf(published);
const byText = (a: Dispute, b: Dispute): number => (a.id < b.id ? -1 : 1);
const find = (id: string): Dispute => all.find((dispute) => dispute.id === id)!;
const zonesWith = (...claims: Parameters<typeof aFigure>[0]) => ({
  zones: [aZone('a', { figures: { area_ha: aFigure(claims) } })],
  city: [],
  contradictions: [],
});

describe('on the published data', () => {
  test('every published contradiction is on the board, and the board finds no dated one that the build did not', () => {
    expect(all.flatMap(({ contradiction }) => contradiction?.id ?? [])).toEqual(
      published.contradictions.map(({ id }) => id),
    );
    expect(all.filter(({ contradiction, kind }) => !contradiction && kind !== 'undated')).toEqual([]);
    expect(all.some(({ kind }) => kind === 'undated')).toBe(true);
  });

  test('13.75 against 9.32 + 5 comes first: 0.57 billion USD, 4 % of 14.32; the published total is in use', () => {
    const [first] = orderDisputes(all, 'weight', byText);
    expect(first).toMatchObject({
      id: 'capital-2025-h1',
      kind: 'sum',
      zone: null,
      sum: { total: 13.75, sum: 14.32, gap: 0.57 },
      gap: { amount: 0.57, unit: 'usd_billion' },
      used: { claim: { value: 13.75 } },
    });
    expect(first?.gap?.percent).toBeCloseTo((0.57 / 14.32) * 100, 9);
  });

  test('a position that is published twice names its zone, and has no gap between figures', () => {
    expect(find('position-kcn-ha-noi-dai-tu')).toMatchObject({
      kind: 'position',
      zone: 'kcn-ha-noi-dai-tu',
      gap: null,
      sides: [],
    });
  });

  test('targets of different things are not subtracted from each other', () => {
    expect(find('target-2025').gap).toBeNull();
    expect(find('target-2025').sides.length).toBeGreaterThan(2);
  });
});

describe('what counts as a disagreement', () => {
  test('two values of one date', () => {
    const [dispute] = disputesOf(zonesWith(aClaim(100), aClaim(120, { source: 's2' })));
    expect(dispute).toMatchObject({ kind: 'claims', contradiction: null, zone: 'a', gap: { amount: 20, unit: 'ha' } });
    expect(dispute?.gap?.percent).toBeCloseTo(100 / 6, 9);
    expect(dispute?.sides.filter(({ chosen }) => chosen)).toHaveLength(1);
  });

  test.each([
    ['different dates', aClaim(120, { asOf: '2019' })],
    ['a part of the whole', aClaim(120, { scope: 'phase-1' })],
    ['a rejected one', aClaim(120, { rejected: true })],
    ['another unit', aClaim(120, { unit: 'km' })],
    ['one that says about when the other is within it', aClaim(90, { qualifier: 'about' })],
  ])('not %s', (_, other) => {
    expect(disputesOf(zonesWith(aClaim(other.qualifier ? 94 : 100), other))).toEqual([]);
  });

  test('two undated values differ, but whether they disagree is left open', () => {
    const [dispute] = disputesOf(zonesWith(aClaim(100, { asOf: null }), aClaim(120, { asOf: null, source: 's2' })));
    expect(dispute?.kind).toBe('undated');
  });

  test('values of one period of the city, whatever their dates', () => {
    const figure = aCityFigure('city:all', 'projects_cumulative', '2025', 840);
    const two = aFigure([
      aClaim(840, { unit: 'projects', asOf: '2025-06' }),
      aClaim(850, { unit: 'projects', asOf: '2025-07' }),
    ]);
    expect(disputesOf({ zones: [], city: [{ ...figure, figure: two }], contradictions: [] })).toMatchObject([
      { kind: 'claims', zone: null, gap: { amount: 10 } },
    ]);
  });

  test('a figure that a published contradiction speaks of is not listed twice', () => {
    const facts = zonesWith(aClaim(100), aClaim(120, { source: 's2' }));
    const known: Contradiction = {
      id: 'known',
      kind: 'claims',
      figures: [{ of: 'zone', zone: 'a', field: 'area_ha' }],
      explanation: 'why',
    };
    expect(disputesOf({ ...facts, contradictions: [known] }).map(({ id }) => id)).toEqual(['known']);
  });
});

describe('the order', () => {
  test('by gap: the largest share first, what has none last', () => {
    const percents = orderDisputes(all, 'gap', byText).map(({ gap }) => gap?.percent ?? -1);
    expect(percents).toEqual(percents.toSorted((a, b) => b - a));
    expect(percents.at(-1)).toBe(-1);
    for (const percent of percents) expect(percent).toBeLessThanOrEqual(100);
  });

  test('by name: as the language collates', () => {
    const backwards = orderDisputes(all, 'name', (a, b) => byText(b, a)).map(({ id }) => id);
    expect(backwards).toEqual(
      all
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
  });

  test('by importance: the city before zones, and what is left open last', () => {
    const order = orderDisputes(all, 'weight', byText);
    const lastCity = order.findLastIndex(({ zone, kind }) => zone === null && kind !== 'undated');
    const firstZone = order.findIndex(({ zone, kind }) => zone !== null && kind !== 'undated');
    expect(lastCity).toBeLessThan(firstZone);
    expect(order.findIndex(({ kind }) => kind === 'undated')).toBe(
      order.filter(({ kind }) => kind !== 'undated').length,
    );
  });
});
