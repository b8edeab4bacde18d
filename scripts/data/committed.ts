import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './load';

const root = join(import.meta.dirname, '..', '..');

export const PUBLIC_GEO = join(root, 'public', 'geo');
export const IDS_FILE = join(root, 'data', 'ids.csv');

/** The files of `data/` as they stand in the working copy. */
export const committedFiles: Files = (name) => {
  try {
    return readFileSync(join(root, 'data', name));
  } catch {
    return undefined;
  }
};
