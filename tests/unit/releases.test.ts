import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { releaseIndex, releaseSnapshot } from '../../src/data/schema/release';
import { changedZones, diffContents } from '../../src/domain/releases/diff';
import { standingOf } from '../../src/domain/releases/snapshot';
import { fixtureIndex, fixtureSnapshot } from '../fixtures/releases/releases';

const [before, after] = [fixtureSnapshot('fixture-1'), fixtureSnapshot('fixture-2')];

describe('what changed between the two fixtures', () => {
  const changes = diffContents(before, after);
  const said = changes.map((change) => {
    switch (change.kind) {
      case 'value':
      case 'source':
        return `${change.kind} ${change.subject} ${change.after.field}`;
      case 'added':
      case 'removed':
        return `${change.kind} ${change.subject} ${change.figure.field}`;
      case 'zone-new':
      case 'zone-gone':
        return `${change.kind} ${change.subject} ${change.figures.length}`;
      case 'renamed':
        return `${change.kind} ${change.subject}`;
    }
  });

  test('is told figure by figure, each once', () => {
    expect(said).toEqual([
      'value city:all projects_cumulative',
      'zone-gone kcn-fixture-gone 1',
      'source kcn-noi-bai area_ha',
      'added kcn-noi-bai workers',
      'removed kcn-phu-nghia occupancy_pct',
      'zone-new kcn-quang-minh-1 1',
      'value kcn-thang-long projects_total',
    ]);
  });

  test('touches these zones; the city is none', () => {
    expect([...changedZones(changes)]).toEqual([
      'kcn-fixture-gone',
      'kcn-noi-bai',
      'kcn-phu-nghia',
      'kcn-quang-minh-1',
      'kcn-thang-long',
    ]);
  });
});

test('a zone that is only called otherwise is renamed, not gone and new', () => {
  const zones = new Map([...before.zones].map(([id, names]) => [id, { ...names, nameEn: `${names.nameEn}!` }]));
  expect(new Set(diffContents(before, { ...before, zones }).map(({ kind }) => kind))).toEqual(new Set(['renamed']));
});

test('a release is kept, gone or never was', () => {
  const history = fixtureIndex();
  expect(standingOf(history, 'fixture-1')).toBe('kept');
  expect(standingOf(history, 'fixture-0')).toBe('gone');
  expect(standingOf(history, '9.9.9')).toBe('unknown');
});

describe('a file of the wrong shape is refused', () => {
  const file = {
    version: '1.0.0',
    date: '2026-01-01',
    zones: [['a', 'A', 'A']],
    sources: [],
    figures: [['a', 'area_ha', null, 1, 'ha', null, null, 's']],
  };
  const parses = (more: object): boolean => v.safeParse(releaseSnapshot, { ...file, ...more }).success;
  test.each([
    ['a version that is a path', { version: '../x' }],
    ['a day that is none', { date: 'soon' }],
    ['a unit that we do not have', { figures: [['a', 'area_ha', null, 1, 'acres', null, null, 's']] }],
    ['an as-of in no known form', { figures: [['a', 'area_ha', null, 1, 'ha', null, '1/2/25', 's']] }],
    ['a figure of a zone that is not in it', { figures: [['b', 'area_ha', null, 1, 'ha', null, null, 's']] }],
    ['too short a line', { figures: [['a', 'area_ha']] }],
  ])('%s', (_, more) => {
    expect(parses({})).toBe(true);
    expect(parses(more)).toBe(false);
  });
  test('a list of releases with a size that is none', () => {
    expect(
      v.safeParse(releaseIndex, { releases: [{ version: '1', date: '2026-01-01', bytes: 'x', note: null }] }).success,
    ).toBe(false);
  });
});
