import { describe, expect, test } from 'vitest';
import { boardRow, boardTotals, isOnBoard, sortBoard } from '../../src/domain/clearance/board';
import { holdFactors, holdScore, rankBottlenecks } from '../../src/domain/clearance/bottlenecks';
import { NO_BOTTLENECK } from '../../src/domain/clearance/factorIds';
import { asClaim, heldUp } from '../../src/domain/clearance/heldUp';
import { FORM_FIELDS, formLines, holdGap, missingFields } from '../../src/domain/clearance/missing';
import { takenAway, together } from '../../src/domain/clearance/qualifiers';
import { STAGES, STAGE_FIELD, ladderOf } from '../../src/domain/clearance/stages';
import type { Claim } from '../../src/domain/claim';
import type { ZoneField } from '../../src/domain/fields';
import { INDICATORS } from '../../src/domain/indicators';
import { isZoneField } from '../../src/domain/fields';
import { toCsv } from '../../src/exports/csv';
import { FORM_COLUMNS, boardTable, formTable } from '../../src/exports/clearance';
import { decodeView, encodeView } from '../../src/view/urlCodec';
import { defaultView } from '../../src/view/view';
import { exportLanguage } from '../support/exportLanguage';
import { aClaim, aFigure, aSource, aZone } from '../support/ledger';

const context = {
  release: { version: 'test', date: '2026-11-21' },
  sources: { s1: aSource('s1', { published: null }) },
};

type Said = number | string | readonly [Claim['value'], Partial<Claim>];

/** A zone of which each field is published once, on one day unless said otherwise. */
const zoneWith = (said: Partial<Record<ZoneField, Said>>, id = 'kcn-a', more = {}) =>
  aZone(id, {
    ...more,
    figures: Object.fromEntries(
      Object.entries(said).map(([field, one]) => {
        const [value, claim] = typeof one === 'object' ? one : [one, {}];
        return [field, aFigure([aClaim(value, { asOf: '2025-09', ...claim })], context.sources)];
      }),
    ),
  });
const stateOf = (zone: ReturnType<typeof zoneWith>, stage: (typeof STAGES)[number]) =>
  ladderOf(zone, context).find((reading) => reading.stage === stage);

describe('land held up', () => {
  test('is what is published as left', () => {
    const zone = zoneWith({ land_remaining_ha: [137, { qualifier: 'about' }], land_clearance_pct: 31.2, area_ha: 199 });
    expect(heldUp(zone, context)).toMatchObject({ areaHa: 137, qualifier: 'about', how: 'published', asOf: '2025-09' });
  });

  test.each([
    ['nothing published', {}, null],
    ['only the area', { area_ha: 100 }, null],
    ['a share without an area', { land_clearance_pct: 40 }, null],
    ['area and share', { area_ha: 100, land_clearance_pct: 40 }, [60, 'area_times_rest']],
    ['area and hectares cleared', { area_ha: 199.03, land_cleared_ha: 62 }, [137.03, 'area_minus_cleared']],
    ['all cleared, whatever the area', { land_clearance_pct: 100 }, [0, 'all_cleared']],
    [
      'nearly all is not all',
      { land_clearance_pct: [100, { qualifier: 'nearly' }], area_ha: 9 },
      [0, 'area_times_rest'],
    ],
    ['more cleared than there is', { area_ha: 10, land_cleared_ha: 12 }, null],
    ['a span is no number', { land_remaining_ha: [{ from: 5, to: 10 }, {}] }, null],
  ] as const)('with %s', (_, said, expected) => {
    const land = heldUp(zoneWith(said), context);
    expect(land && [land.areaHa, land.how]).toEqual(expected);
  });

  test('is of the newest date, ours or not', () => {
    const zone = zoneWith({ land_remaining_ha: [243, { asOf: '2017-03' }], land_clearance_pct: 94, area_ha: 1586 });
    expect(heldUp(zone, context)).toMatchObject({ areaHa: 95.16, how: 'area_times_rest', asOf: '2025-09' });
  });

  test('is never taken from a part or from what was rejected', () => {
    const ofPart = zoneWith({ land_remaining_ha: [530, { scope: 'phase-1-800-ha' }] });
    const rejected = zoneWith({ land_remaining_ha: [530, { rejected: true }] });
    expect([heldUp(ofPart, context), heldUp(rejected, context)]).toEqual([null, null]);
  });

  test('turns the wording round: more cleared means less left', () => {
    const zone = zoneWith({ area_ha: 199, land_cleared_ha: [62, { qualifier: 'more_than' }] });
    expect(heldUp(zone, context)?.qualifier).toBe('at_most');
    expect(takenAway('at_most')).toBe('more_than');
    expect(together(['more_than', 'at_most'])).toBe('about');
    expect(together(['more_than', null])).toBe('more_than');
  });

  test('colours the map, our arithmetic marked as derived', () => {
    const { value, claim } = INDICATORS.heldUp.read(zoneWith({ area_ha: 100, land_clearance_pct: 40 }), context);
    expect(value).toBe(60);
    expect(claim).toMatchObject({ value: 60, unit: 'ha', basis: 'derived', asOf: '2025-09' });
    expect(INDICATORS.heldUp.read(aZone('x'), context)).toEqual({ value: null, history: false, claim: null });
    const land = heldUp(zoneWith({ land_remaining_ha: 5 }), context)!;
    expect(asClaim(land).basis).toBe('reported');
  });
});

describe('the ladder', () => {
  test('is unknown at every stage where nothing is published, and says nothing of earlier stages', () => {
    expect(ladderOf(aZone('x'), context).map(({ state }) => state)).toEqual(STAGES.map(() => 'unknown'));
    const cleared = ladderOf(zoneWith({ land_clearance_pct: 100 }), context);
    expect(cleared.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'done',
      'unknown',
      'unknown',
    ]);
  });

  test.each(STAGES)('every stage has a field of its own, and is done by it: %s', (stage) => {
    const field = STAGE_FIELD[stage];
    const said = field.endsWith('_date') ? '2024-05' : 80;
    const zone = zoneWith({ area_ha: 80, [field]: said });
    expect(stateOf(zone, stage)).toMatchObject({ state: 'done', basis: { field } });
  });

  test.each([
    ['decision', { approved_date: '2007-05-17' }, 'done'],
    ['decision', { established_year: ['2012', { note: 'ground-breaking-year' }] }, 'unknown'],
    ['decision', { investment_policy_date: '2027' }, 'unknown'],
    ['inventory', { households_affected: 2325 }, 'part'],
    ['plan', { land_clearance_budget_vnd_billion: 15_600 }, 'part'],
    ['paid', { land_clearance_disbursed_vnd_billion: 7330 }, 'part'],
    ['handed_over', { land_clearance_pct: 31.2 }, 'part'],
    ['handed_over', { land_clearance_pct: [100, { qualifier: 'nearly' }] }, 'part'],
    ['handed_over', { land_clearance_pct: 0 }, 'none'],
    ['handed_over', { land_clearance_pct: [0, { qualifier: 'more_than' }] }, 'unknown'],
    ['handed_over', { land_clearance_pct: 0, land_clearance_phase1_ha: 2 }, 'part'],
    ['levelled', { land_levelled_ha: 0 }, 'none'],
    ['leasable', { available_ha: [0, { asOf: '2026-06' }] }, 'unknown'],
    ['handed_over', { land_remaining_ha: 0 }, 'done'],
    ['handed_over', { land_clearance_phase1_ha: 13.8 }, 'part'],
    ['levelled', { land_levelled_ha: 5, area_ha: 80 }, 'part'],
    ['leasable', { land_leased_total_ha: 10.72 }, 'part'],
    ['leasable', { leasable_area_ha: 183 }, 'unknown'],
    ['leasable', { available_ha: [10, { asOf: '2017' }] }, 'unknown'],
    ['leasable', { available_ha: [10, { asOf: '2026-06' }] }, 'part'],
    ['handed_over', { start_date: '2025-03' }, 'unknown'],
  ] as const)('%s with %o is %s', (stage, said, state) => {
    expect(stateOf(zoneWith(said), stage)?.state).toBe(state);
  });
});

describe('the score', () => {
  const weights = { land: 50, capital: 30, time: 20 };
  const zone = zoneWith({
    land_remaining_ha: 100,
    planned_capital_usd_million: 2000,
    capital_usd_million: 9,
    approved_date: '2016-11',
  });

  test('is Σ share × points, with planned before registered capital and years to the data’s date', () => {
    const factors = holdFactors(zone, context);
    expect(factors.time?.amount).toBeCloseTo(119 / 12);
    const score = holdScore(factors, weights)!;
    expect(score.total).toBeCloseTo(0.5 * 100 + 0.3 * 200 + 0.2 * (1190 / 12));
    expect(score.knownShare).toBe(1);
  });

  test('leaves out a factor that is not known and shares its weight out', () => {
    const some = zoneWith({ land_remaining_ha: 100, capital_vnd_billion: 5000 });
    const score = holdScore(holdFactors(some, context), weights)!;
    expect(score.total).toBe(100);
    expect(score.knownShare).toBe(0.5);
    expect(score.parts.map(({ share }) => share)).toEqual([1, 0, 0]);
  });

  test('is the hectares when only land is weighed', () => {
    expect(holdScore(holdFactors(zone, context), NO_BOTTLENECK.weights)?.total).toBe(100);
  });

  test('is none where nothing weighed is known, or nothing is weighed', () => {
    const landOnly = zoneWith({ land_remaining_ha: 100 });
    expect(holdScore(holdFactors(landOnly, context), { land: 0, capital: 5, time: 0 })).toBeNull();
    expect(holdScore(holdFactors(zone, context), { land: 0, capital: 0, time: 0 })).toBeNull();
  });

  test('ranks what holds up land; cleared, unweighed, unknown and parts stand apart', () => {
    const zones = [
      zoneWith({ land_remaining_ha: 10 }, 'b'),
      zoneWith({ land_remaining_ha: 10 }, 'a'),
      zoneWith({ land_remaining_ha: 90 }, 'c'),
      zoneWith({ land_remaining_ha: 500 }, 'part', { counted: false }),
      zoneWith({ land_clearance_pct: 100 }, 'done'),
      aZone('silent'),
    ];
    const { ranked, cleared, unknown } = rankBottlenecks(zones, NO_BOTTLENECK.weights, context);
    expect(ranked.map((one) => [one.zone.id, one.rank])).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 2],
    ]);
    expect(cleared.map((one) => one.zone.id)).toEqual(['done']);
    expect(unknown.map(({ id }) => id)).toEqual(['silent']);
    const capital = rankBottlenecks(zones, { land: 0, capital: 1, time: 0 }, context);
    expect([capital.ranked.length, capital.unweighed.length]).toEqual([0, 3]);
  });
});

describe('the board', () => {
  test('puts cleared, left and share beside each other only of one date', () => {
    const zone = zoneWith({
      land_remaining_ha: 137,
      land_cleared_ha: [200, { asOf: '2005' }],
      land_clearance_pct: [31.2, { asOf: '2024' }],
    });
    const { amounts } = boardRow(zone, context);
    expect(amounts.left?.value).toBe(137);
    expect([amounts.cleared, amounts.share]).toEqual([null, null]);
  });

  test('makes cleared from area − left where nobody printed it, and says so', () => {
    const { cleared } = boardRow(zoneWith({ area_ha: 199, land_remaining_ha: 137 }), context).amounts;
    expect(cleared).toMatchObject({ value: 62, how: 'area_minus_left' });
    expect(cleared?.bases.map(({ field }) => field)).toEqual(['land_remaining_ha', 'area_ha']);
  });

  test('never adds figures of different dates, nor parts, nor numbers of ours', () => {
    const rows = [
      zoneWith({ land_remaining_ha: [10, { qualifier: 'about' }] }, 'a'),
      zoneWith({ land_remaining_ha: 20.5 }, 'b'),
      zoneWith({ land_remaining_ha: [98.86, { asOf: '2026-02' }] }, 'c'),
      zoneWith({ land_remaining_ha: 500 }, 'part', { counted: false }),
      zoneWith({ area_ha: 100, land_clearance_pct: 40 }, 'ours'),
      aZone('silent'),
    ].map((zone) => boardRow(zone, context));
    const { left, share } = boardTotals(rows, context);
    expect(left).toEqual({
      sums: [
        { asOf: '2026-02', sum: 98.86, unit: 'ha', qualifier: null, zones: 1 },
        { asOf: '2025-09', sum: 30.5, unit: 'ha', qualifier: 'about', zones: 2 },
      ],
      stated: 3,
      derived: 1,
      of: 5,
    });
    expect(share.sums).toEqual([]);
  });

  test('sorts by any column, the unknown last either way', () => {
    const rows = [
      zoneWith({ land_remaining_ha: 5, approved_date: '2010' }, 'a'),
      aZone('b'),
      zoneWith({ land_remaining_ha: 9, households_affected: 3 }, 'c'),
    ].map((zone) => boardRow(zone, context));
    const order = (sort: Parameters<typeof sortBoard>[1]) =>
      sortBoard(rows, sort, (x, y) => x.id.localeCompare(y.id)).map(({ zone }) => zone.id);
    expect(order({ column: 'left', descending: true })).toEqual(['c', 'a', 'b']);
    expect(order({ column: 'left', descending: false })).toEqual(['a', 'c', 'b']);
    expect(order({ column: 'decision', descending: true })).toEqual(['a', 'b', 'c']);
    expect(order({ column: 'name', descending: true })).toEqual(['c', 'b', 'a']);
  });

  test('leaves out craft villages and what is no zone any more', () => {
    expect(isOnBoard({ kind: 'craft_village', status: 'operating' })).toBe(false);
    expect(isOnBoard({ kind: 'planned_zone', status: 'merged' })).toBe(false);
    expect(isOnBoard({ kind: 'craft_cluster', status: 'planned' })).toBe(true);
  });
});

describe('what is missing', () => {
  test('is every stage and amount that nobody published, and no more', () => {
    expect(missingFields(aZone('x'), context)).toEqual(FORM_FIELDS);
    expect(FORM_FIELDS.every(isZoneField)).toBe(true);
    const zone = zoneWith({ established_year: '1998', land_clearance_pct: 100, households_affected: 40 });
    expect(missingFields(zone, context)).toEqual([
      'clearance_inventory_date',
      'clearance_plan_date',
      'clearance_paid_date',
      'land_levelled_ha',
      'land_ready_ha',
      'land_cleared_ha',
    ]);
  });

  test('tells a part, and a share without its area, from nothing at all', () => {
    expect(holdGap(aZone('x'))).toBe('nothing');
    expect(holdGap(zoneWith({ land_clearance_pct: 40 }))).toBe('share_needs_area');
    expect(holdGap(zoneWith({ land_clearance_phase1_ha: 13.8 }))).toBe('part_only');
    expect(holdGap(zoneWith({ land_remaining_ha: [530, { scope: 'phase-1' }] }))).toBe('part_only');
  });

  test('goes out as a form with empty cells to fill in', async () => {
    const zone = aZone('kcn-a', { nameVi: 'KCN Á', nameEn: 'A; park' });
    const language = await exportLanguage('vi');
    const csv = toCsv(formTable(formLines([zone], context), language), ';');
    const [head, first, ...rest] = csv.split('\r\n');
    expect(head).toBe(`\uFEFF${FORM_COLUMNS.join(';')}`);
    expect(first).toBe('kcn-a;KCN Á;"A; park";investment_policy_date;Quyết định chủ trương đầu tư;;date;;;');
    expect(rest.filter((line) => line !== '')).toHaveLength(FORM_FIELDS.length - 1);
  });

  test('and the board goes out with every claim, how each number is known, and the sources', async () => {
    const zone = zoneWith({ area_ha: 199, land_remaining_ha: [137, { qualifier: 'about' }], approved_date: '2007' });
    const { columns, rows } = boardTable([boardRow(zone, context)], context, await exportLanguage('en'));
    const cell = (key: string) => rows[0]?.[columns.findIndex((column) => column.key === key)];
    expect([cell('decision'), cell('decision_field'), cell('decision_value')]).toEqual([
      'done',
      'approved_date',
      '2007',
    ]);
    expect([cell('land_remaining_ha'), cell('land_remaining_ha_qualifier'), cell('land_remaining_ha_how')]).toEqual([
      137,
      'about',
      'published',
    ]);
    expect([cell('land_cleared_ha'), cell('land_cleared_ha_how')]).toEqual([62, 'area_minus_left']);
    expect([cell('paid'), cell('households_affected')]).toEqual([null, null]);
    expect(cell('sources')).toContain('Publisher s1');
  });
});

describe('the link', () => {
  test('holds weights and view in one parameter, and nothing while they are as at first', () => {
    const view = defaultView('en');
    expect(encodeView(view)).not.toContain('hold=');
    const weighed = { ...view, bottleneck: { weights: { land: 50, capital: 0, time: 20 }, table: true } };
    expect(encodeView(weighed)).toContain('hold=land:50,capital:0,time:20,table');
    expect(encodeView({ ...view, bottleneck: { ...NO_BOTTLENECK, table: true } })).toContain('hold=table');
  });

  test('keeps what can be used of a bad one and names the rest', () => {
    const { view, dropped } = decodeView('lang=en&hold=land:50,beauty:3,time:-1,capital:x', 'vi');
    expect(view.bottleneck).toEqual({ weights: { land: 50, capital: 0, time: 0 }, table: false });
    expect(dropped.map(({ value, reason }) => [value, reason])).toEqual([
      ['beauty:3', 'unknown-value'],
      ['time:-1', 'out-of-range'],
      ['capital:x', 'unknown-value'],
    ]);
  });
});
