import { beforeAll, describe, expect, test } from 'vitest';
import { readLocalFile, writeLocalFile } from '../../src/data/localFile';
import { chosenClaim, chosenNumber } from '../../src/domain/claim';
import { isLocalFigure } from '../../src/domain/localSource';
import { accepted, withTheirPlaces, without } from '../../src/domain/studio/accept';
import { applyLocal } from '../../src/domain/studio/apply';
import { NO_LOCAL_DATA } from '../../src/domain/studio/change';
import { completed, type FileAnswers } from '../../src/domain/studio/draft';
import { guessColumns } from '../../src/domain/studio/guessColumns';
import { findHabits } from '../../src/domain/studio/habits';
import { makeZoneFinder } from '../../src/domain/studio/matchZones';
import { outlookOf } from '../../src/domain/studio/outlook';
import { reviewing } from '../../src/domain/studio/reviewing';
import { namesOf, type Vocabulary } from '../../src/domain/studio/vocabulary';
import { exportZones } from '../../src/exports';
import { exportLanguage } from '../support/exportLanguage';
import { aClaim, aFigure, aSource, aZone } from '../support/ledger';
import { aTable, reviewOf } from '../support/studio';
import { studioVocabulary } from '../support/vocabulary';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await studioVocabulary();
});

const sources = {
  s1: aSource('s1'),
  board: aSource('board', { publisher: 'Ban Quản lý', publisherKind: 'official', published: '2026-02' }),
};
const dataset = {
  sources,
  city: [],
  zones: [
    aZone('kcn-a', {
      nameVi: 'KCN An Khánh',
      nameEn: 'An Khanh Industrial Park',
      figures: {
        area_ha: aFigure([aClaim(100, { asOf: '2025' })], sources),
        occupancy_pct: aFigure([aClaim(80, { unit: 'percent', asOf: '2026-02', source: 'board' })], sources),
      },
    }),
    aZone('kcn-b', { nameVi: 'KCN Thạch Thất', nameEn: 'Thach That Industrial Park' }),
    aZone('ccn-b', { nameVi: 'CCN Thạch Thất', nameEn: 'Thach That Cluster', kind: 'industrial_cluster' }),
  ],
};
const PRESS: FileAnswers = {
  source: {
    publisher: 'Báo Hà Nội Mới',
    publisherKind: 'press',
    title: '',
    url: null,
    published: '2026-07-01',
    language: null,
    repeats: null,
  },
  asOf: '2026-06-30',
  precisionM: 50,
};
const look = (columns: readonly string[], ...rows: readonly (readonly (string | number | null)[])[]) =>
  reviewOf([aTable(columns, ...rows)], dataset, vocabulary);
const reasons = (...args: Parameters<typeof look>) =>
  look(...args).problems.map(({ place, column, reason }) => [place.number, column, reason.kind]);

describe('columns', () => {
  const use = (column: string) => guessColumns([column], vocabulary, namesOf(vocabulary.units))[0];
  test.each([
    ['id', 'id', 'sure'],
    ['AREA_HA', 'figure:area_ha', 'sure'],
    ['occupancy_pct_as_of', 'as_of:occupancy_pct', 'sure'],
    ['Tên khu', 'name_vi', 'likely'],
    ['DIỆN TÍCH (ha)', 'figure:area_ha', 'likely'],
    ['Tỷ lệ lấp đầy, %', 'figure:occupancy_pct', 'likely'],
    ['Vốn đăng ký (tỷ đồng)', 'figure:capital_vnd_billion', 'likely'],
    ['Registered capital (USD million)', 'figure:capital_usd_million', 'likely'],
    ['GPMB (ha)', 'figure:land_cleared_ha', 'likely'],
    ['GPMB (%)', 'figure:land_clearance_pct', 'likely'],
    ['Nguồn', 'source', 'likely'],
    ['Dien tichh', 'figure:area_ha', 'unsure'],
    ['Cột lạ', 'ignore', 'none'],
  ] as const)('%s is used as %s', (column, wanted, confidence) => {
    expect(use(column)).toMatchObject({ use: wanted, confidence });
  });

  test('no two columns have one use: the surer has it', () => {
    const guesses = guessColumns(['Diện tích', 'area_ha'], vocabulary, namesOf(vocabulary.units));
    expect(guesses.map(({ use }) => use)).toEqual(['ignore', 'figure:area_ha']);
  });
});

test('a comparison can stop after any row', () => {
  const table = aTable(['id', 'area_ha'], ['kcn-a', 1], ['kcn-b', 2], ['nowhere', 3]);
  const units = namesOf(vocabulary.units);
  const columns = guessColumns(table.columns, vocabulary, units);
  const habits = findHabits([{ table, uses: columns.map(({ use }) => use) }]);
  const steps = reviewing({ tables: [{ table, columns }], habits, answers: new Map(), dataset, vocabulary, units });
  expect([steps.next(), steps.next(), steps.next()].map(({ value }) => value)).toEqual([1, 2, 3]);
  expect(steps.next()).toMatchObject({ done: true, value: { counts: { rows: 3 } } });
});

describe('places', () => {
  const finder = makeZoneFinder(dataset.zones);
  test.each([
    ['KCN An Khánh', { kind: 'one', id: 'kcn-a' }],
    ['khu cong nghiep an khanh', { kind: 'one', id: 'kcn-a' }],
    ['An Khanh', { kind: 'one', id: 'kcn-a' }],
    ['CCN Thạch Thất', { kind: 'one', id: 'ccn-b' }],
    ['Thạch Thất', { kind: 'several', near: ['kcn-b', 'ccn-b'] }],
    ['KCN An Khánhh', { kind: 'none', near: ['kcn-a'] }],
    ['Nowhere at all', { kind: 'none', near: [] }],
  ])('%s', (name, wanted) => {
    expect(finder.byName(name, null)).toEqual(wanted);
  });

  test('the type tells two of one name apart', () => {
    expect(finder.byName('Thạch Thất', 'industrial_cluster')).toEqual({ kind: 'one', id: 'ccn-b' });
  });

  test('an id that is wrong beside a name that is right is asked about, not taken', () => {
    const { questions, drafts } = look(['id', 'name_vi', 'area_ha'], ['kcn-x', 'KCN An Khánh', 120]);
    expect(drafts).toEqual([]);
    expect(questions).toMatchObject([{ written: 'kcn-x · KCN An Khánh', why: 'none' }]);
    expect(questions[0]?.near[0]).toBe('kcn-a');
  });

  test('a new place is made only when the user says so, and brings its figures', () => {
    const table = aTable(['name_vi', 'area_ha'], ['KCN Mới', 300]);
    const asked = reviewOf([table], dataset, vocabulary);
    expect(asked.drafts).toEqual([]);
    const told = reviewOf([table], dataset, vocabulary, {
      answers: { 'kcn moi': { as: 'new', kind: 'planned_zone', status: 'planned' } },
    });
    expect(told.questions).toEqual([]);
    const drafts = told.drafts.map((draft) => completed(draft, PRESS));
    const figure = drafts.filter(({ change }) => change.kind === 'figure');
    const local = accepted(NO_LOCAL_DATA, withTheirPlaces(figure, drafts), 'x.csv');
    const zone = applyLocal(dataset, local).zones.find(({ id }) => id === 'kcn-moi');
    expect(zone).toMatchObject({ nameVi: 'KCN Mới', kind: 'planned_zone', status: 'planned', local: ['zone'] });
    expect(chosenNumber(zone?.figures.area_ha)).toBe(300);
  });
});

describe('checks name row, column and reason', () => {
  test.each([
    ['not a number', ['id', 'area_ha'], ['kcn-a', 'rất rộng'], 'not-a-number'],
    ['a thousand or a decimal', ['id', 'area_ha'], ['kcn-a', '1.254'], 'ambiguous-number'],
    ['a share above 100', ['id', 'occupancy_pct'], ['kcn-a', 101], 'over-100'],
    ['a share as spreadsheets keep it', ['id', 'occupancy_pct'], ['kcn-a', 0.85], 'maybe-share'],
    ['below zero', ['id', 'area_ha'], ['kcn-a', '-3'], 'below-0'],
    ['another unit than the figure has', ['id', 'Diện tích (m2)'], ['kcn-a', 120], 'unit-mismatch'],
    ['a unit behind the number', ['id', 'area_ha'], ['kcn-a', '12 m2'], 'unit-mismatch'],
    ['no unit of ours', ['id', 'area_ha'], ['kcn-a', '12 sào'], 'unit-unknown'],
    ['a status that there is not', ['id', 'status'], ['kcn-a', 'ngủ yên'], 'bad-status'],
    ['no such figure', ['id', 'field', 'value'], ['kcn-a', 'size_of_it', '12'], 'unknown-field'],
  ] as const)('%s', (_, columns, row, reason) => {
    const found = reasons(columns, row);
    expect(found).toEqual([[2, columns.at(reason === 'unknown-field' ? 1 : -1), reason]]);
  });

  test('a date that cannot be read', () => {
    expect(reasons(['id', 'area_ha', 'as_of'], ['kcn-a', 12, 'hôm qua'])).toEqual([[2, 'area_ha', 'bad-date']]);
  });
  test('a date of which nobody can tell day and month', () => {
    expect(reasons(['id', 'area_ha', 'as_of'], ['kcn-a', 12, '05/07/2026'])).toEqual([
      [2, 'area_ha', 'ambiguous-date'],
    ]);
  });
  test('a row that names no place', () => {
    expect(reasons(['id', 'area_ha'], [null, 12])).toEqual([[2, null, 'no-place']]);
  });
  test('the same figure twice, alike and not', () => {
    const { problems, drafts } = look(['id', 'area_ha'], ['kcn-b', 50], ['kcn-b', 50], ['kcn-b', 51]);
    expect(drafts).toHaveLength(1);
    expect(problems.map(({ reason }) => reason)).toEqual([
      { kind: 'repeats-row', row: 2 },
      { kind: 'differs-from-row', row: 2 },
    ]);
  });
  test('an empty cell is unknown, neither a problem nor a zero', () => {
    const review = look(['id', 'area_ha', 'occupancy_pct'], ['kcn-b', '', null]);
    expect(review).toMatchObject({ drafts: [], problems: [], counts: { empty: 2 } });
  });
  test('one number settles how the others are written', () => {
    const review = look(['id', 'area_ha', 'projects_total'], ['kcn-a', '98,5', '1.254']);
    expect(review.drafts.map(({ change }) => change.kind === 'figure' && change.claim.value)).toEqual([98.5, 1254]);
  });
  test('wording and range are kept as written', () => {
    const { drafts } = look(['id', 'area_ha', 'leasable_area_ha'], ['kcn-b', 'khoảng 120 ha', '5–10']);
    expect(drafts.map(({ change }) => change.kind === 'figure' && change.claim)).toMatchObject([
      { value: 120, qualifier: 'about' },
      { value: { from: 5, to: 10 }, qualifier: null },
    ]);
  });
});

describe('a proposed figure', () => {
  const propose = (columns: readonly string[], row: readonly (string | number)[], answers = PRESS) => {
    const [draft] = look(columns, row).drafts;
    if (!draft) throw new Error('nothing is proposed');
    return completed(draft, answers);
  };

  test('is not accepted without source and date', () => {
    const nothing: FileAnswers = { source: null, asOf: null, precisionM: null };
    const draft = propose(['id', 'area_ha'], ['kcn-a', 120], nothing);
    expect(draft.needs).toEqual(['source', 'as_of']);
    expect(accepted(NO_LOCAL_DATA, [draft], 'x.csv')).toEqual(NO_LOCAL_DATA);
  });

  test('that is newer would be used', () => {
    expect(outlookOf(dataset, propose(['id', 'area_ha'], ['kcn-a', 120]))).toMatchObject({
      now: { value: 100 },
      used: true,
      why: 'newest',
    });
  });

  test('that is older would not, and it is said why', () => {
    const older = propose(['id', 'area_ha', 'as_of'], ['kcn-a', 90, '2020']);
    expect(outlookOf(dataset, older)).toMatchObject({ now: { value: 100 }, used: false, why: 'newest' });
  });

  test('of the same date yields to a weightier publisher', () => {
    const press = propose(['id', 'occupancy_pct', 'as_of'], ['kcn-a', 70, '2026-02']);
    expect(outlookOf(dataset, press)).toMatchObject({ now: { value: 80 }, used: false, why: 'publisher' });
  });

  test('takes a published source by its id, and stays a figure of this device', () => {
    const draft = propose(['id', 'area_ha', 'as_of', 'source'], ['kcn-a', 120, '2026-02', 'board']);
    const local = accepted(NO_LOCAL_DATA, [draft], 'x.csv');
    expect(local.sources).toMatchObject([{ id: 'local:1', repeats: 'board', publisher: 'Ban Quản lý' }]);
    const zone = applyLocal(dataset, local).zones[0];
    expect(chosenClaim(zone?.figures.area_ha)).toMatchObject({ value: 120, source: 'local:1', confidence: 'high' });
    expect(isLocalFigure(zone?.figures.area_ha)).toBe(true);
  });

  test('of the status changes the status of the zone', () => {
    const local = accepted(NO_LOCAL_DATA, [propose(['id', 'status'], ['kcn-a', 'Đang xây dựng'])], 'x.csv');
    expect(applyLocal(dataset, local).zones[0]).toMatchObject({ status: 'under_construction', statusFrom: 'claim' });
  });

  test('brought again with another value takes the place of the earlier one', () => {
    const first = accepted(NO_LOCAL_DATA, [propose(['id', 'area_ha'], ['kcn-a', 120])], 'x.csv');
    const second = accepted(first, [propose(['id', 'area_ha'], ['kcn-a', 121])], 'x.csv');
    expect(second.changes).toHaveLength(1);
    expect(chosenNumber(applyLocal(dataset, second).zones[0]?.figures.area_ha)).toBe(121);
  });

  test('that is taken out takes its source along', () => {
    const local = accepted(NO_LOCAL_DATA, [propose(['id', 'area_ha'], ['kcn-a', 120])], 'x.csv');
    expect(without(local, new Set(local.changes))).toEqual(NO_LOCAL_DATA);
  });
});

describe('one figure a row', () => {
  const FORM = ['id', 'field', 'value', 'unit', 'as_of', 'source', 'note'] as const;
  test('the form for the Board: what is filled in is proposed, the rest stays unknown', () => {
    const review = look(
      FORM,
      ['kcn-a', 'land_clearance_pct', '85,5', '%', '30/6/2026', 'board', 'đợt 1'],
      ['kcn-a', 'land_cleared_ha', '', 'ha', '', '', ''],
      ['kcn-b', 'area_ha', '120,25', 'ha', '2026-06', 'Sở Công Thương', ''],
    );
    expect(review).toMatchObject({ problems: [], questions: [], counts: { empty: 1 } });
    expect(review.drafts.map(({ change, source, needs }) => [change.kind === 'figure' && change.claim, source, needs]))
      .toMatchObject([
        [{ value: 85.5, unit: 'percent', asOf: '2026-06-30', note: 'đợt 1', confidence: 'high' }, { repeats: 'board' }, []],
        [{ value: 120.25, unit: 'ha', asOf: '2026-06' }, { publisher: 'Sở Công Thương', publisherKind: 'official' }, []],
      ]); // prettier-ignore
  });

  test('a figure of the city is added to its own series', () => {
    const { drafts } = look(
      ['subject_id', 'field', 'value', 'unit', 'as_of', 'publisher', 'published'],
      ['city:all', 'projects_cumulative', 851, 'projects', '2026-06-30', 'Ban Quản lý', '2026-07-02'],
    );
    const local = accepted(NO_LOCAL_DATA, drafts, 'x.csv');
    expect(applyLocal(dataset, local).city).toMatchObject([
      { subject: 'city:all', indicator: 'projects_cumulative', period: '2026-06-30', figure: { chosen: 0 } },
    ]);
  });
});

describe('points and outlines', () => {
  const square = [[105.5, 21], [105.51, 21], [105.51, 21.01], [105.5, 21.01], [105.5, 21]]; // prettier-ignore
  const withShape = (geometry: GeoJSON.Geometry) => {
    const table = aTable(['id'], ['kcn-b']);
    const records = table.records.map((record) => ({ ...record, geometry }));
    return reviewOf([{ ...table, records }], dataset, vocabulary);
  };
  test('an area becomes an outline, with its area on the ellipsoid', () => {
    const [draft] = withShape({ type: 'Polygon', coordinates: [square] }).drafts;
    expect(draft?.needs).toEqual(['source', 'precision']);
    const local = accepted(NO_LOCAL_DATA, draft ? [completed(draft, PRESS)] : [], 'x.geojson');
    const zone = applyLocal(dataset, local).zones[1];
    expect(zone).toMatchObject({ local: ['outline'], outline: { kind: 'derived', accuracyM: '50' } });
    expect(zone?.outline?.drawnAreaHa).toBeCloseTo(115, 0);
  });
  test.each([
    ['far from Hanoi', { type: 'Point', coordinates: [587_000, 2_320_000] }, 'far-away'],
    ['a line', { type: 'LineString', coordinates: square }, 'no-area-or-point'],
    ['not closed', { type: 'Polygon', coordinates: [square.slice(0, 4)] }, 'ring-open'],
  ] as const)('%s is named', (_, geometry, problem) => {
    const review = withShape(geometry as unknown as GeoJSON.Geometry);
    expect(review.drafts).toEqual([]);
    expect(review.problems).toMatchObject([{ place: { number: 2 }, reason: { kind: 'shape', problem } }]);
  });
});

test.each(['vi', 'en'] as const)('what leaves the app says what of it is local (%s)', async (lang) => {
  const { drafts } = look(['id', 'area_ha', 'as_of', 'source'], ['kcn-a', 120, '2026-06', 'Sở Công Thương']);
  const shown = applyLocal(dataset, accepted(NO_LOCAL_DATA, drafts, 'x.csv'));
  const exported = async (all: typeof dataset) => {
    const { content } = await exportZones({
      format: 'geojson',
      zones: all.zones,
      context: { ...all, release: { version: '1', date: '2026-11-21' } },
      language: await exportLanguage(lang),
      link: null,
    });
    return content.text();
  };
  const mark = lang === 'vi' ? 'đưa vào trên máy này' : 'brought in on this device';
  expect(await exported(dataset)).not.toContain(mark);
  const file = JSON.parse(await exported(shown)) as {
    caveats: string[];
    sources: { id: string; publisher: string }[];
    features: { properties: { caveats: string | null } }[];
  };
  expect(file.caveats.filter((line) => line.includes(mark))).toHaveLength(1);
  expect(file.sources.filter(({ id }) => id === 'local:1')).toMatchObject([{ publisher: 'Sở Công Thương' }]);
  expect(file.features.map(({ properties }) => properties.caveats?.includes(mark) ?? false)).toEqual([
    true,
    false,
    false,
  ]);
});

describe('what is kept on the device', () => {
  test('comes back as it was', () => {
    const drafts = look(['id', 'area_ha', 'occupancy_pct'], ['kcn-a', 120, 90]).drafts;
    const local = accepted(
      NO_LOCAL_DATA,
      drafts.map((one) => completed(one, PRESS)),
      'x.csv',
    );
    expect(readLocalFile(structuredClone(writeLocalFile(local)))).toEqual({ data: local, damaged: false });
    const broken = { ...writeLocalFile(local), changes: [...local.changes, { kind: 'figure', claim: 7 }] };
    expect(readLocalFile(broken)).toEqual({ data: local, damaged: true });
  });
  test.each([null, 'x', { version: 99, sources: [], changes: [] }, { version: 1 }])('%j is damaged', (kept) => {
    expect(readLocalFile(kept)).toEqual({ data: NO_LOCAL_DATA, damaged: true });
  });
});
