/** What keeps plots, or a part of them, from being shown, in terms that can be put into words in any language. */
export type PlotsProblem =
  | { readonly kind: 'missing'; readonly file: string; readonly status: number }
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'too-slow'; readonly file: string }
  | { readonly kind: 'not-json'; readonly file: string }
  | { readonly kind: 'wrong-shape'; readonly file: string; readonly path: string }
  /** The index is of another version than this app reads. */
  | { readonly kind: 'other-version'; readonly file: string; readonly version: string }
  | { readonly kind: 'not-pmtiles'; readonly file: string }
  /** The server gives the whole file where a part was asked for. */
  | { readonly kind: 'no-ranges'; readonly file: string }
  /** The tiles and the index were not made together. */
  | { readonly kind: 'other-set'; readonly file: string }
  /** The file is not, to the byte, what the index says. */
  | { readonly kind: 'damaged'; readonly file: string };
