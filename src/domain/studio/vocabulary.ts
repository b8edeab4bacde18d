import { fold } from '../fold';
import type { ZoneField } from '../fields';
import type { Unit } from '../units';
import type { Kind, Status } from '../zone';

/** How the languages of the app print what the ledger holds by ids: all that a file may call our things. */
export interface Vocabulary {
  readonly fields: Readonly<Record<ZoneField, readonly string[]>>;
  readonly kinds: Readonly<Record<Kind, readonly string[]>>;
  readonly statuses: Readonly<Record<Status, readonly string[]>>;
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  /** Every way in which words of the ledger are printed, the ids themselves first. */
  readonly said: (words: string) => readonly string[];
}

/** Names in every language, folded, to what they name; a name of several things is none's. */
export function namesOf<K extends string>(names: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  const map = new Map<string, K | null>();
  for (const key of Object.keys(names) as K[]) {
    for (const name of new Set(names[key].map(fold))) if (name !== '') map.set(name, map.has(name) ? null : key);
  }
  return new Map([...map].flatMap(([name, key]) => (key ? [[name, key] as const] : [])));
}
