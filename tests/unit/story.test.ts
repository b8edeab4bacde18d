import { describe, expect, test } from 'vitest';
import { compute, type Amount } from '../../src/domain/computed';
import { newestInSeries } from '../../src/domain/cityNewer';
import { parseRef, printRef, type RefProblem } from '../../src/story/liveRef';
import { parseLiveText, refsOf } from '../../src/story/liveText';
import { resolve, type Facts } from '../../src/story/resolve';
import { aCityFigure, aClaim, aFigure, aSource, aZone } from '../support/ledger';

const facts: Facts = {
  release: { version: 'test', date: '2026-11-21' },
  sources: { s1: aSource('s1') },
  zones: [
    aZone('kcn-a', { figures: { area_ha: aFigure([aClaim(200)]), land_remaining_ha: aFigure([aClaim(50)]) } }),
    aZone('kcn-b', { kind: 'planned_zone', status: 'planned' }),
  ],
  city: [
    aCityFigure('city:all', 'projects_cumulative', '2025-H1', 844, { asOf: '2025-07-21' }),
    aCityFigure('city:all', 'registered_inflow_usd_million', '2025-H1', 125, { unit: 'usd_million' }),
    aCityFigure('city:industrial_zones', 'target_inflow_usd_million', '2025-H2', 450, { unit: 'usd_million' }),
    aCityFigure('city:hoa_lac', 'target_inflow_usd_million', '2025-H2', 80, {
      unit: 'usd_million',
      qualifier: 'about',
    }),
  ],
};

const refOf = (source: string) => {
  const parsed = parseRef(source);
  if ('problem' in parsed) throw new Error(`${parsed.problem.code} at ${parsed.problem.at}`);
  return parsed.ref;
};
const valueOf = (source: string): unknown => resolve(refOf(source), facts).value;
const problemOf = (text: string): RefProblem | undefined => parseLiveText(text).problems[0];

describe('a reference', () => {
  test('names a figure of a zone, of a date if need be', () => {
    expect(refOf('kcn-a.area_ha')).toEqual({
      type: 'figure',
      figure: { of: 'zone', zone: 'kcn-a', field: 'area_ha', asOf: null },
    });
    expect(valueOf('kcn-a.area_ha#2025-07-21')).toBe(200);
    expect(valueOf('kcn-a.area_ha#2024')).toBeNull();
  });

  test('names a figure of a series, of a period or whatever is newest', () => {
    expect(valueOf('city.projects_cumulative@2025-H1')).toBe(844);
    expect(valueOf('city.projects_cumulative')).toBe(844);
    expect(valueOf('hoa-lac.projects_cumulative')).toBeNull();
  });

  test('may be worked out of others, to any depth', () => {
    expect(valueOf('share(kcn-a.land_remaining_ha, kcn-a.area_ha)')).toBe(25);
    expect(
      valueOf(
        'times(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1)',
      ),
    ).toBe(4.2);
  });

  test('may count places', () => {
    expect(valueOf('count(industrial_zone, planned_zone)')).toBe(2);
    expect(valueOf('count(planned)')).toBe(1);
    expect(valueOf('count(unknown:clearance)')).toBe(2);
  });

  test.each([
    'kcn-a.area_ha',
    'kcn-a.area_ha#2025-07',
    'city.projects_cumulative',
    'zones.target_inflow_usd_million@2025-H2',
    'clusters.clusters_operating@undated',
    'minus(kcn-a.area_ha, sum(kcn-a.land_remaining_ha, kcn-a.land_cleared_ha))',
    'count(craft_cluster, established, known:clearance)',
  ])('%s is written as it was read', (source) => {
    expect(printRef(refOf(source))).toBe(source);
  });
});

describe('a text', () => {
  test('is words and figures', () => {
    const { segments } = parseLiveText('A {city.projects_cumulative|number}, {{b}}.');
    expect(segments.map((s) => (s.type === 'words' ? s.words : s.type))).toEqual(['A ', 'live', ', {b}.']);
    expect(refsOf('{kcn-a.area_ha} and {kcn-b.area_ha|date}')).toHaveLength(2);
  });

  test.each<[string, RefProblem]>([
    ['ha {kcn-a.area_ha', { code: 'unclosed', at: 3, text: '{kcn-a.area_ha' }],
    ['}', { code: 'stray-brace', at: 0, text: '}' }],
    ['x {}', { code: 'empty', at: 3, text: '' }],
    ['{kcn-a.size}', { code: 'unknown-field', at: 7, text: 'size' }],
    ['{city.size}', { code: 'unknown-field', at: 6, text: 'size' }],
    ['{kcn-a.area_ha|huge}', { code: 'unknown-form', at: 15, text: 'huge' }],
    ['{kcn-a.area_ha#soon}', { code: 'bad-date', at: 14, text: '#soon' }],
    ['{kcn-a area_ha}', { code: 'syntax', at: 7, text: 'area_ha' }],
    ['{kcn-a.area_ha + 2}', { code: 'syntax', at: 15, text: '+ 2' }],
    ['{mean(kcn-a.area_ha)}', { code: 'unknown-function', at: 1, text: 'mean' }],
    ['{share(kcn-a.area_ha)}', { code: 'wrong-number-of-parts', at: 1, text: 'share' }],
    ['{count(castles)}', { code: 'unknown-choice', at: 7, text: 'castles' }],
  ])('%s names its mistake by its place', (text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  test('keeps the rest when one reference cannot be read', () => {
    const { segments, problems } = parseLiveText('{nothing} of {kcn-a.area_ha}');
    expect(problems).toHaveLength(1);
    expect(segments.map(({ type }) => type)).toEqual(['broken', 'words', 'live']);
  });
});

describe('what is worked out', () => {
  const usd = (value: number, more: Partial<Amount> = {}): Amount => ({
    value,
    unit: 'usd_billion',
    qualifier: null,
    ...more,
  });

  test('keeps the decimals of its parts', () => {
    expect(compute('sum', [usd(5), usd(9.32)])?.value).toBe(14.32);
    expect(compute('minus', [usd(13.75), usd(9.32)])?.value).toBe(4.43);
  });

  test('is unknown when a part is, and when there is nothing to divide by', () => {
    expect(compute('sum', [usd(5), null])).toBeNull();
    expect(compute('times', [usd(5), usd(0)])).toBeNull();
    expect(compute('sum', [usd(5), usd(1, { unit: 'ha' })])).toBeNull();
  });

  test('brings dollars to one unit', () => {
    expect(compute('share', [usd(660, { unit: 'usd_million' }), usd(2.5)])?.value).toBe(26.4);
  });

  test('is no surer than its parts', () => {
    expect(compute('times', [usd(5), usd(2, { qualifier: 'nearly' })])?.qualifier).toBe('about');
    expect(compute('sum', [usd(5), usd(2, { qualifier: 'more_than' })])?.qualifier).toBe('more_than');
    expect(compute('minus', [usd(5), usd(2, { qualifier: 'more_than' })])?.qualifier).toBe('about');
  });
});

test('a count of a year is not newer than one of a day in it', () => {
  const city = [
    aCityFigure('city:hoa_lac', 'projects_cumulative', '2025', 109),
    aCityFigure('city:hoa_lac', 'projects_cumulative', '2025-H1', 110, { asOf: '2025-07-21' }),
  ];
  const series = { subject: 'city:hoa_lac', indicator: 'projects_cumulative' } as const;
  expect(newestInSeries(city, series)?.period).toBe('2025-H1');
});
