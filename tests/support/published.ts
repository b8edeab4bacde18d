import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILES } from '../../src/data/files';
import { EMPTY_DATASET } from '../../src/data/load';
import { parseFile } from '../../src/data/parse';
import type { Dataset } from '../../src/domain/dataset';
import { ROOT } from './sources';

/** The published data as the app reads it. */
export function publishedDataset(): Dataset {
  return DATA_FILES.reduce<Dataset>((sofar, file) => {
    const json: unknown = JSON.parse(readFileSync(join(ROOT, 'public/geo', file), 'utf8'));
    return parseFile(file, json).patch(sofar);
  }, EMPTY_DATASET);
}
