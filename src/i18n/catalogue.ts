import type { vi } from './vi';

/** Literal strings of the base catalogue, widened: another language has the same shape with its own words. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Every word on screen. Vietnamese is the base; a language that lacks a key does not compile. */
export type Catalogue = Omit<Widen<typeof vi>, 'format'> & {
  readonly format: Omit<Widen<(typeof vi)['format']>, 'dayOptions' | 'monthOptions'> & {
    readonly dayOptions: Intl.DateTimeFormatOptions;
    readonly monthOptions: Intl.DateTimeFormatOptions;
  };
};
