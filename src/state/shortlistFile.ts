/** One place on the shortlist, with what the user wrote about it. */
export interface Kept {
  readonly id: string;
  readonly note: string;
}

/** What was kept on this device, as far as it can be read. */
export interface KeptList {
  readonly items: readonly Kept[];
  /** Part of what was there could not be read. */
  readonly damaged: boolean;
}

const VERSION = 1;
export const MAX_NOTE = 2000;
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

export const writeKept = (items: readonly Kept[]): string => JSON.stringify({ version: VERSION, items });

/** Never throws: what has the wrong shape is left out and told. */
export function readKept(text: string | null, most: number): KeptList {
  if (text === null) return { items: [], damaged: false };
  const entries = entriesOf(text);
  if (!entries) return { items: [], damaged: true };
  const items: Kept[] = [];
  for (const entry of entries) {
    const item = keptOf(entry);
    if (item && items.length < most && !items.some(({ id }) => id === item.id)) items.push(item);
  }
  return { items, damaged: items.length < entries.length };
}

function entriesOf(text: string): readonly unknown[] | null {
  try {
    const file: unknown = JSON.parse(text);
    return isRecord(file) && file['version'] === VERSION && Array.isArray(file['items']) ? file['items'] : null;
  } catch {
    return null;
  }
}

function keptOf(entry: unknown): Kept | null {
  if (!isRecord(entry)) return null;
  const { id, note = '' } = entry;
  if (typeof id !== 'string' || !ID.test(id) || typeof note !== 'string') return null;
  return { id, note: note.slice(0, MAX_NOTE) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
