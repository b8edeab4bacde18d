import type { Source } from '../domain/claim';

/** Numbers for sources in the order in which the page mentions them. */
export interface Citations {
  /** `[3]`, the same each time for the same source. */
  readonly cite: (sourceId: string) => string;
  /** Those mentioned so far, by number. A source whose record could not be read stands with its id. */
  readonly list: () => readonly { readonly number: number; readonly id: string; readonly source: Source | null }[];
}

export function makeCitations(sources: Readonly<Record<string, Source>>): Citations {
  const numbers = new Map<string, number>();
  return {
    cite: (id) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `[${number}]`;
    },
    list: () => Array.from(numbers, ([id, number]) => ({ number, id, source: sources[id] ?? null })),
  };
}
