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
