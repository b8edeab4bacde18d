import type { Data } from '../load';

/** A law of the data that is broken somewhere. */
export interface Finding {
  readonly check: string;
  /** What it is about: an id, or the name of a figure. */
  readonly subject: string;
  readonly message: string;
}

/** One law. It sees everything and says what breaks it. */
export interface Law {
  readonly name: string;
  readonly what: string;
  readonly find: (data: Data) => readonly Omit<Finding, 'check'>[];
}
