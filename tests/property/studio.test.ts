import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLedger, CLAIM_COLUMNS } from '../../scripts/data/ledger';
import { Report } from '../../scripts/data/problems';
import { readCsv } from '../../scripts/data/readCsv';
import { SourceBook } from '../../scripts/data/sources';
import { accepted } from '../../src/domain/studio/accept';
import { applyLocal } from '../../src/domain/studio/apply';
import { NO_LOCAL_DATA } from '../../src/domain/studio/change';
import { completed, type FileAnswers } from '../../src/domain/studio/draft';
import { unguardFormula } from '../../src/domain/formulaGuard';
import { firstStep, redone, stepTo, undone } from '../../src/domain/studio/steps';
import { toRow, totalsOf } from '../../src/domain/tableRows';
import type { Vocabulary } from '../../src/domain/studio/vocabulary';
import { exportZones, type ExportFormat } from '../../src/exports';
import { toCsv } from '../../src/exports/csv';
import { ledgerRows } from '../../src/exports/ledger';
import { exportLanguage } from '../support/exportLanguage';
import { publishedDataset } from '../support/published';
import { ROOT } from '../support/sources';
import { aTable, reviewOf, tablesOf } from '../support/studio';
import { studioVocabulary } from '../support/vocabulary';

const dataset = publishedDataset();
const textsOf = (lang: string) =>
  JSON.parse(readFileSync(join(ROOT, `public/geo/texts.${lang}.json`), 'utf8')) as Record<string, string>;
let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await studioVocabulary();
});

const NOTHING = { drafts: [], problems: [], questions: [] };

describe('what we export changes nothing when it comes back', () => {
  const formats: readonly ExportFormat[] = ['csv', 'csv-semicolon', 'xlsx', 'geojson', 'kml'];
  for (const format of formats) {
    for (const lang of ['vi', 'en'] as const) {
      test(`${format}, ${lang}`, async () => {
        const { content, fileName } = await exportZones({
          format,
          zones: dataset.zones,
          context: dataset,
          language: await exportLanguage(lang, textsOf(lang)),
          link: null,
        });
        const tables = await tablesOf(new Uint8Array(await content.arrayBuffer()), fileName);
        const review = reviewOf(tables, dataset, vocabulary);
        expect(review).toMatchObject(NOTHING);
        expect(review.counts.same).toBeGreaterThan(400);
      });
    }
  }

  test('the ledger itself', async () => {
    const tables = await tablesOf(readFileSync(join(ROOT, 'data/claims.csv')), 'claims.csv');
    const review = reviewOf(tables, dataset, vocabulary);
    expect(review.drafts.slice(0, 12)).toEqual([]);
    expect(review.problems.slice(0, 12)).toEqual([]);
    expect(review.questions).toEqual([]);
  });
});

const SOURCE: FileAnswers = {
  source: {
    publisher: 'Ban Quản lý (thử)',
    publisherKind: 'official',
    title: '=Báo cáo "sáu tháng"; 2026',
    url: null,
    published: '2026-07-01',
    language: null,
    repeats: null,
  },
  asOf: '2026-06-30',
  precisionM: 100,
};

/** New figures of some zones, as a sheet: few fields, values that no zone has. */
const sheets = fc
  .uniqueArray(fc.constantFrom(...dataset.zones.map(({ id }) => id)), { minLength: 1, maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      fc.constant(ids),
      fc.array(
        fc.record({
          area: fc.option(fc.integer({ min: 1, max: 900_000 }).map((n) => n / 1000 + 0.0004)),
          occupancy: fc.option(fc.integer({ min: 1, max: 100 })),
          projects: fc.option(fc.integer({ min: 1000, max: 9000 })),
          status: fc.option(fc.constantFrom('operating', 'planned', 'merged')),
          developer: fc.option(fc.constantFrom('=Công ty', 'Viglacera', '+84 24', 'Tổng công ty "X"; Y')),
        }),
        { minLength: ids.length, maxLength: ids.length },
      ),
    ),
  )
  .map(([ids, rows]) =>
    aTable(
      ['id', 'area_ha', 'occupancy_pct', 'projects_total', 'status', 'developer'],
      ...ids.map((id, i) => {
        const { area = null, occupancy = null, projects = null, status = null, developer = null } = rows[i] ?? {};
        return [id, area, occupancy, projects, status, developer];
      }),
    ),
  );

const taken = (table: ReturnType<typeof aTable>) =>
  accepted(
    NO_LOCAL_DATA,
    reviewOf([table], dataset, vocabulary).drafts.map((draft) => completed(draft, SOURCE)),
    'new.csv',
  );

describe('what is accepted', () => {
  test('is there, and is no difference any more when the same rows come with their date and source', () => {
    fc.assert(
      fc.property(sheets, (table) => {
        const shown = applyLocal(dataset, taken(table));
        const again = reviewOf([table], shown, vocabulary);
        // What is not in use may be proposed once more: a file without dates speaks of today.
        const used = again.drafts.filter(
          ({ change }) => change.kind === 'figure' && change.figure.of === 'zone' && change.figure.field !== 'status',
        );
        expect(used).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('taken back leaves the data as it was, done again it is as before', () => {
    fc.assert(
      fc.property(sheets, (table) => {
        const local = taken(table);
        const before = structuredClone(dataset);
        const shown = applyLocal(dataset, local);
        const steps = stepTo(firstStep(NO_LOCAL_DATA), local);
        expect(applyLocal(dataset, undone(steps).present)).toBe(dataset);
        expect(dataset).toEqual(before);
        expect(applyLocal(dataset, redone(undone(steps)).present)).toEqual(shown);
      }),
      { numRuns: 15 },
    );
  });

  test('leaves every place that it does not speak of, all published claims and contradictions', () => {
    fc.assert(
      fc.property(sheets, (table) => {
        const shown = applyLocal(dataset, taken(table));
        const named = new Set(table.records.map(({ cells }) => cells.get('id')));
        shown.zones.forEach((zone, i) => {
          const published = dataset.zones[i];
          if (!named.has(zone.id)) expect(zone).toBe(published);
          for (const [field, figure] of Object.entries(published?.figures ?? {})) {
            expect(zone.figures[field as keyof typeof zone.figures]?.claims).toEqual(
              expect.arrayContaining([...figure.claims]),
            );
          }
        });
        expect(shown.contradictions).toBe(dataset.contradictions);
      }),
      { numRuns: 15 },
    );
  });

  test('goes out as rows that the ledger reads, and that change nothing when they come back', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (table) => {
        const local = taken(table);
        const csv = toCsv(ledgerRows(local), ',');
        const report = new Report();
        const ids = new Set(dataset.zones.map(({ id }) => id));
        const rows = readCsv('claims.csv', new TextEncoder().encode(csv), CLAIM_COLUMNS, report);
        const entries = readLedger(rows, ids, new SourceBook(Object.values(dataset.sources)));
        expect(() => report.throwIfAny()).not.toThrow();
        const plain = (value: unknown) => (typeof value === 'string' ? unguardFormula(value) : value);
        expect(entries.map(({ subject, field, claim }) => [subject, field, plain(claim.value)])).toEqual(
          local.changes.map((change) =>
            change.kind === 'figure' && change.figure.of === 'zone'
              ? [change.figure.zone, change.figure.field, change.claim.value]
              : null,
          ),
        );
        if (local.changes.length === 0) return;
        const shown = applyLocal(dataset, local);
        expect(reviewOf(await tablesOf(csv), shown, vocabulary)).toMatchObject(NOTHING);
      }),
      { numRuns: 25 },
    );
  });

  test('a place of which nothing is known changes no total', () => {
    const table = aTable(['name_vi'], ['Khu hoàn toàn mới']);
    const records = table.records.map((record) => ({
      ...record,
      geometry: { type: 'Point' as const, coordinates: [105.5, 21] },
    }));
    const { drafts } = reviewOf([{ ...table, records }], dataset, vocabulary, {
      answers: { 'khu hoan toan moi': { as: 'new', kind: 'industrial_zone', status: 'planned' } },
    });
    const shown = applyLocal(
      dataset,
      accepted(
        NO_LOCAL_DATA,
        drafts.map((draft) => completed(draft, SOURCE)),
        'new.geojson',
      ),
    );
    expect(shown.zones).toHaveLength(dataset.zones.length + 1);
    const totals = (all: typeof dataset) =>
      Object.entries(totalsOf(all.zones.map((zone) => toRow(zone, all)))).map(([column, { sum, stated }]) => [
        column,
        sum,
        stated,
      ]);
    expect(totals(shown)).toEqual(totals(dataset));
  });
});
