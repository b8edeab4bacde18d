import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './load';
import { snapshotFile, type SizeOfKept } from './releases';

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

/** Of the figures of earlier releases, which stay in `public/geo/releases` as they were written. */
export const sizeOfKept: SizeOfKept = (version) =>
  statSync(join(PUBLIC_GEO, snapshotFile(version)), { throwIfNoEntry: false })?.size ?? null;
