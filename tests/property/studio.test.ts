import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Vocabulary } from '../../src/domain/studio/vocabulary';
import { exportZones, type ExportFormat } from '../../src/exports';
import { exportLanguage } from '../support/exportLanguage';
import { publishedDataset } from '../support/published';
import { ROOT } from '../support/sources';
import { reviewOf, tablesOf } from '../support/studio';
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
