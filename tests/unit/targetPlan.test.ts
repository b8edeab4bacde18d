import { describe, expect, test } from 'vitest';
import type { CityFigure } from '../../src/domain/city';
import { chosenNumber } from '../../src/domain/claim';
import type { Deal } from '../../src/domain/targets/deals';
import { daysIn, monthsIn } from '../../src/domain/targets/days';
import { reachedIn, flowsOf } from '../../src/domain/targets/flows';
import { cityKnownOn, knownSince, publishedBy } from '../../src/domain/targets/knownOn';
import { parseDay, typedDay } from '../../src/domain/targets/parseDay';
import { readPlan, type Plan } from '../../src/domain/targets/plan';
import { planFigures } from '../../src/domain/targets/planFigures';
import { DEFAULT_TARGET, listTargets, MEASURES, otherTargets } from '../../src/domain/targets/targets';
import { isTerm, termOf } from '../../src/domain/targets/term';
import { NO_PLAN } from '../../src/view/view';
import { aCityFigure, aSource } from '../support/ledger';
import { publishedDataset } from '../support/published';

const published = publishedDataset();
const planned = (plan: Partial<Plan> = {}, facts = published) => {
  const reading = readPlan(facts, { ...NO_PLAN, ...plan });
  if (!reading.planned) throw new Error('not published by that day');
  return reading.planned;
};

describe('the target of July 2025, seen from the conference', () => {
  test.each([
    ['all', 'year', 450, 325, 54.17, 2.6],
    ['plus', 'year', 530, 405, 67.5, 3.24],
    ['all', 'half', 450, 450, 75, 3.6],
    ['plus', 'half', 530, 530, 88.33, 4.24],
  ] as const)('%s, %s: %d asks for %d more, %d a month, %d times', (sum, span, amount, missing, pace, multiple) => {
    const { progress } = planned({ sum, span });
    expect(progress).toMatchObject({ amount, missing, over: false, rest: { from: '2025-07-01', to: '2025-12-31' } });
    expect(progress.required?.months).toBeCloseTo(6, 9);
    expect(progress.required?.usdMillionPerMonth).toBeCloseTo(pace, 2);
    expect(progress.before?.usdMillionPerMonth).toBeCloseTo(125 / 6, 9);
    expect(progress.multiple).toBeCloseTo(multiple, 9);
  });

  test('is counted from the end of the last published inflow; from the day itself it is told apart', () => {
    const { progress } = planned();
    expect(progress.daysLeft).toMatchObject({ from: '2025-07-22', days: 163 });
    expect(progress.daysLeft?.usdMillionPerMonth).toBeCloseTo(530 / (5 + 10 / 31), 6);
    expect(planned({ seen: '2025-07-21', span: 'year' }).progress.reached).toMatchObject({
      usdMillion: 125,
      to: '2025-06-30',
    });
  });

  test('knows nothing that was published later', () => {
    const { target, course, today } = planned();
    expect(target.others.map(({ figure }) => figure.claims.length)).toEqual([1]);
    expect(course?.known.map(({ usdMillion }) => usdMillion)).toEqual([125]);
    expect(course?.later.map(({ day, usdMillion }) => [day, usdMillion])).toEqual([
      ['2025-11-30', 364],
      ['2025-12-31', 660],
    ]);
    expect(today).toMatchObject({ reached: { usdMillion: 535 }, missing: -5 });
    expect(planned({ span: 'year' }).today).toMatchObject({ reached: { usdMillion: 660 }, missing: -130 });
  });

  test('lists its figures once, and later ones only when asked', () => {
    const plan = planned();
    const names = (later: boolean) => planFigures(plan, later).map(({ role, row }) => `${role} ${row.period}`);
    expect(names(false)).toEqual(['main 2025-H2', 'beside 2025-H2', 'others 2025-H2', 'flow 2025-H1']);
    expect(names(true)).toEqual([...names(false), 'later 2025-M11', 'later 2025']);
  });
});

describe('seen from another day', () => {
  test('before the conference the target is not published, and the first day on which it is is said', () => {
    const reading = readPlan(published, { ...NO_PLAN, seen: '2025-07-20' });
    expect(reading.planned).toBeNull();
    expect(reading.since).toBe('2025-07-21');
    expect(reading.knownIds.has(DEFAULT_TARGET)).toBe(false);
  });

  test('once the result is out nothing is left to come', () => {
    for (const seen of ['2025-12-24', '2026-11-21', '2100-12-31']) {
      const { progress, deals } = planned({ seen, span: 'year' });
      expect(progress).toMatchObject({ rest: null, required: null, missing: -130, reached: { usdMillion: 660 } });
      expect(deals.required).toBeNull();
    }
  });

  test('a month without a day is out when it is over, and what is not dated only with the data', () => {
    const release = '2026-11-21';
    const sources = {
      month: aSource('month', { published: '2025-07' }),
      day: aSource('day', { published: '2025-07-21' }),
      none: aSource('none', { published: null }),
      future: aSource('future', { published: '2027' }),
    };
    const by = (source: string) => publishedBy({ source }, sources, release);
    expect(['month', 'day', 'none', 'future', 'gone'].map(by)).toEqual([
      '2025-07-31',
      '2025-07-21',
      release,
      release,
      release,
    ]);
  });

  test('the choice among claims is made anew', () => {
    const row = published.city.find(
      ({ subject, indicator, period }) =>
        subject === 'city:all' && indicator === 'target_inflow_usd_million' && period === '2025-H2',
    );
    if (!row) throw new Error('no such figure');
    expect(knownSince(row, published)).toBe('2025-07-21');
    const on = (day: string) =>
      cityKnownOn(published, day).find(
        ({ subject, indicator, period }) =>
          subject === row.subject && indicator === row.indicator && period === row.period,
      )?.figure;
    expect(on('2025-07-20')).toBeUndefined();
    expect(chosenNumber(on('2025-07-21'))).toBe(530);
    expect(chosenNumber(on('2025-07-24'))).toBe(450);
  });
});

describe('a target that a later row of the ledger brings', () => {
  const money = { unit: 'usd_million', source: 's2026' } as const;
  const with2026 = (...rows: readonly CityFigure[]) => ({
    ...published,
    release: { version: 'test', date: '2026-11-21' },
    sources: {
      ...published.sources,
      s2026: aSource('s2026', { published: '2026-01-10' }),
      s2026b: aSource('s2026b', { published: '2026-07-05' }),
    },
    city: [...published.city, ...rows],
  });
  const target = aCityFigure('city:all', 'target_inflow_usd_million', '2026', 700, money);
  const half = aCityFigure('city:all', 'registered_inflow_usd_million', '2026-H1', 200, { ...money, source: 's2026b' });
  const id = 'all.target_inflow_usd_million.2026';

  test('appears by itself, first, and is worked out like the others', () => {
    const facts = with2026(target, half);
    expect(listTargets(facts.city)[0]?.id).toBe(id);
    const january = planned({ target: id, seen: '2026-01-15' }, facts).progress;
    expect(january).toMatchObject({ amount: 700, missing: 700, before: null, multiple: null });
    expect(january.required?.months).toBeCloseTo(12, 9);
    const july = planned({ target: id, seen: '2026-07-10' }, facts).progress;
    expect(july).toMatchObject({ missing: 500, rest: { from: '2026-07-01', to: '2026-12-31' } });
    expect(july.multiple).toBeCloseTo(500 / 200, 9);
  });

  test('has no result before one is published, even when its time is over', () => {
    const { progress } = planned({ target: id, seen: '2027-01-01' }, with2026(target));
    expect(progress).toMatchObject({ over: true, required: null, reached: null, missing: 700 });
  });

  test('printed as a span it has no amount and no pace', () => {
    const span = { ...target, figure: aCityFigure('city:all', 'target_inflow_usd_million', '2026', { from: 600, to: 700 }, money).figure }; // prettier-ignore
    const { progress, deals } = planned({ target: id, seen: '2026-01-15' }, with2026(span));
    expect(progress).toMatchObject({ amount: null, missing: null, required: null });
    expect(deals.gap).toBeNull();
  });

  test('without an end, or counted in other things, it stands among the others', () => {
    const open = aCityFigure('city:all', 'target_inflow_usd_million', '2026+', 900, money);
    const facts = with2026(open);
    expect(listTargets(facts.city).some(({ period }) => period === '2026+')).toBe(false);
    expect(otherTargets(facts.city)).toContain(open);
    expect(otherTargets(published.city).map(({ indicator }) => indicator)).toContain('clusters_establish_target');
    expect(otherTargets(published.city).map(({ indicator }) => indicator)).not.toContain('fdi_inflow_vs_target_pct');
  });

  test('one that the link names and the ledger has not gives way to another, and is named', () => {
    const reading = readPlan(published, { ...NO_PLAN, target: id });
    expect(reading.gone).toBe(id);
    expect(reading.target?.id).toBe(DEFAULT_TARGET);
    expect(readPlan({ ...published, city: [] }, NO_PLAN)).toMatchObject({ target: null, planned: null, gone: null });
  });

  test('other money than registered capital takes no deals', () => {
    const deal: Deal = { zone: null, capitalUsdMillion: 100, name: '' };
    const id2022 = 'industrial_zones.target_budget_usd_million.2022';
    expect(planned({ target: id2022, deals: [deal] }).deals.total).toBe(0);
    expect(planned({ target: id2022 }).progress).toMatchObject({ amount: 229.4, over: true });
  });
});

describe('the term', () => {
  const known = cityKnownOn(published, '2025-07-21');
  const target = listTargets(known).find(isTerm);
  if (!target) throw new Error('no term');

  test('stands against the one before, and what is published of its years is not added up', () => {
    const term = termOf(known, target);
    expect(term.growth?.figure.claims[0]).toMatchObject({ value: 40, qualifier: 'more_than' });
    expect(term.before?.period).toBe('2016-2020');
    expect(term.years.map(({ year, rows }) => [year, rows.map(({ subject }) => subject)])).toEqual([
      ['2021', ['city:industrial_zones']],
      ['2022', ['city:industrial_zones']],
      ['2023', []],
      ['2024', []],
      ['2025', ['city:all']],
    ]);
    expect(term.comparable).toBe(0);
    const flows = flowsOf(known, target.subject, MEASURES[target.indicator]);
    expect(reachedIn(flows, target.days)).toBeNull();
  });

  test('is worked out once all its years are published on one basis', () => {
    const years = ['2021', '2022', '2023', '2024'].map((year) =>
      aCityFigure('city:all', 'registered_inflow_usd_million', year, 450, { unit: 'usd_million' }),
    );
    const flows = flowsOf([...published.city, ...years], 'city:all', MEASURES[target.indicator]);
    expect(reachedIn(flows, target.days)).toMatchObject({ usdMillion: 4 * 450 + 660, to: '2025-12-31' });
  });
});

describe('time', () => {
  test('months are of the calendar, parts of a month by its days', () => {
    expect(monthsIn('2025-07-01', '2025-12-31')).toBe(6);
    expect(monthsIn('2024-02-01', '2024-02-29')).toBe(1);
    expect(monthsIn('2025-07-22', '2025-07-31')).toBeCloseTo(10 / 31, 9);
    expect(monthsIn('2025-12-31', '2025-12-30')).toBe(0);
    expect(daysIn('2025-07-22', '2025-12-31')).toBe(163);
    expect(daysIn('2025-12-31', '2025-12-30')).toBe(0);
  });

  test.each([
    ['21/07/2025', '2025-07-21'],
    ['1.2.2026', '2026-02-01'],
    [' 29-02-2024 ', '2024-02-29'],
    ['2025-7-1', '2025-07-01'],
  ])('%s is a day', (text, day) => {
    expect(parseDay(text)).toEqual({ ok: true, day });
    expect(parseDay(typedDay(day))).toEqual({ ok: true, day });
  });

  test.each([
    ['31/06/2025', 'noSuchDay'],
    ['29/02/2025', 'noSuchDay'],
    ['00/01/2025', 'noSuchDay'],
    ['12/13/2025', 'noSuchDay'],
    ['01/01/1999', 'outOfRange'],
    ['01/01/2101', 'outOfRange'],
    ['', 'notADate'],
    ['NaN', 'notADate'],
    ['July', 'notADate'],
    ['21/07/25', 'notADate'],
    ['-1/07/2025', 'notADate'],
  ])('%s is none', (text, mistake) => {
    expect(parseDay(text)).toEqual({ ok: false, mistake });
  });
});
