/** The only globals beyond the language that the pure folders use: pure functions that browsers and Node share. */
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(query?: string);
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
