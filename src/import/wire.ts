import type { ImportedRecord, ImportedTable } from '../domain/studio/table';
import type { ReadOptions, ReadOutcome, ReadProgress } from './contract';

/** To the worker. */
export interface ReadRequest {
  readonly name: string;
  readonly content: Blob | string;
  readonly options: ReadOptions;
}

type TableHead = Omit<ImportedTable, 'records'>;
type Read = Extract<ReadOutcome, { ok: true }>;

/** From the worker. Records come in parts, so that no part keeps the page from answering the user. */
export type ReadMessage =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'table'; readonly head: TableHead }
  | { readonly kind: 'records'; readonly records: readonly ImportedRecord[] }
  | { readonly kind: 'done'; readonly rest: Omit<Read, 'tables'> }
  | { readonly kind: 'other'; readonly outcome: Exclude<ReadOutcome, Read> };

/** Cells and coordinates of one message: copied in a few milliseconds. */
const PART = 10_000;

const weightOf = ({ cells, geometry }: ImportedRecord): number => 1 + cells.size + (geometry ? count(geometry) : 0);
const count = (value: unknown): number => {
  if (Array.isArray(value))
    return typeof value[0] === 'number' ? 1 : value.reduce((sum: number, part) => sum + count(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return count('coordinates' in value ? value.coordinates : 'geometries' in value ? value.geometries : 0);
};

export function* toMessages(outcome: ReadOutcome): Generator<ReadMessage> {
  if (outcome.ok !== true) {
    yield { kind: 'other', outcome };
    return;
  }
  const { tables, ...rest } = outcome;
  for (const { records, ...head } of tables) {
    yield { kind: 'table', head };
    let part: ImportedRecord[] = [];
    let weight = 0;
    for (const record of records) {
      part.push(record);
      weight += weightOf(record);
      if (weight < PART) continue;
      yield { kind: 'records', records: part };
      part = [];
      weight = 0;
    }
    if (part.length > 0) yield { kind: 'records', records: part };
  }
  yield { kind: 'done', rest };
}

/** Puts the parts together again; the outcome when the last has come. */
export class Assembler {
  readonly #tables: { readonly head: TableHead; readonly records: ImportedRecord[] }[] = [];

  take(message: Exclude<ReadMessage, { kind: 'progress' }>): ReadOutcome | null {
    switch (message.kind) {
      case 'table':
        this.#tables.push({ head: message.head, records: [] });
        return null;
      case 'records':
        // Not spread into `push`: a part is small, but its size is not for the stack to know.
        for (const record of message.records) this.#tables.at(-1)?.records.push(record);
        return null;
      case 'done':
        return { ...message.rest, tables: this.#tables.map(({ head, records }) => ({ ...head, records })) };
      case 'other':
        return message.outcome;
    }
  }
}
