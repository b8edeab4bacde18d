import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedTable } from '../../src/domain/studio/table';
import type { ReadOptions, ReadOutcome } from '../../src/import/contract';
import { readBytes } from '../../src/import/readBytes';
import { ROOT } from './root';

export const importFixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, 'tests', 'fixtures', 'import', name)));

/** Reads without the worker; text is taken as the UTF-8 file that holds it. */
export const readAs = (name: string, content: Uint8Array | string, options: ReadOptions = {}): Promise<ReadOutcome> =>
  readBytes({
    file: name,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    options,
    onProgress: () => undefined,
  });

export const readFixture = (name: string, options: ReadOptions = {}): Promise<ReadOutcome> =>
  readAs(name, importFixture(name), options);

/** The tables of an outcome that must be one. */
export function tablesOf(outcome: ReadOutcome): readonly ImportedTable[] {
  if (outcome.ok !== true) throw new Error(`Not read: ${JSON.stringify(outcome)}`);
  return outcome.tables;
}

export const rowsOf = (table: ImportedTable | undefined): unknown[][] =>
  (table?.records ?? []).map(({ cells }) => [...cells.values()]);
