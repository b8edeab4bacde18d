import type { View } from './view';

/** Longest text taken from a link for a single name. */
export const MAX_TEXT = 200;

/** A part of a link that could not be used. Everything else of the link was. */
export interface Dropped {
  readonly param: string;
  readonly value: string;
  readonly reason: 'unknown-parameter' | 'unknown-value' | 'not-a-number' | 'out-of-range' | 'too-many';
}

export type Drop = (param: string, value: string, reason: Dropped['reason']) => void;

/**
 * One entry per part of the view: how it is written (nothing when it is the default) and how it is read. Writing and
 * reading stand side by side so that they cannot drift apart. `docs/URL.md` describes the parameters.
 */
export interface Param {
  readonly name: string;
  /** What stands in the link, or `null` to leave it out. */
  readonly write: (view: View) => string | null;
  /** The view with this parameter applied. */
  readonly read: (text: string, view: View, drop: Drop) => View;
}

/** A single value: `parse` gives `null` for what is none, which is dropped, and the view stays. */
export const single = <T>(
  name: string,
  write: Param['write'],
  parse: (text: string) => T | null,
  put: (view: View, value: T) => View,
): Param => ({
  name,
  write,
  read: (text, view, drop) => {
    const value = parse(text);
    if (value === null) drop(name, text, 'unknown-value');
    return value === null ? view : put(view, value);
  },
});

/** A switch, off unless the link says `1`. */
export const flag = (name: string, isOn: (view: View) => boolean, put: (view: View, on: boolean) => View): Param => ({
  name,
  write: (view) => (isOn(view) ? '1' : null),
  read: (text, view, drop) => {
    if (text !== '1' && text !== '0') drop(name, text, 'unknown-value');
    return put(view, text === '1');
  },
});

export function oneOf<T extends string>(values: readonly T[], text: string): T | null {
  return values.find((value) => value === text) ?? null;
}

/** A text that is of a form, else `null`. */
export const ofForm =
  (isOne: (text: string) => boolean) =>
  (text: string): string | null =>
    isOne(text) ? text : null;

export function parseNumber(text: string): number | null {
  return /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : null;
}

export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);

/** Items of a list, with a comma or `~` inside of one escaped. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[~,]/g, (c) => (c === '~' ? '~0' : '~1'))).join(',');

export const splitList = (text: string): string[] =>
  text.split(',').map((item) => item.replace(/~[01]/g, (code) => (code === '~0' ? '~' : ',')));
