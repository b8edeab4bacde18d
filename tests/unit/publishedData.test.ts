import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA_FILES } from '../../src/data/files';
import { EMPTY_DATASET } from '../../src/data/load';
import { parseFile } from '../../src/data/parse';

const published = (file: string): unknown => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'));

test('the app reads every feature and figure that is published', () => {
  let dataset = EMPTY_DATASET;
  for (const file of DATA_FILES) {
    const parsed = parseFile(file, published(file));
    expect(parsed.problems).toEqual([]);
    dataset = parsed.patch(dataset);
  }
  expect(dataset.zones).toHaveLength(176);
  expect(dataset.communes).toHaveLength(126);
  expect(Object.keys(dataset.sources).length).toBeGreaterThan(300);
  expect(dataset.contradictions.length).toBeGreaterThan(6);
});
